/// <reference lib="dom" />
/** Starts the page: language, theme, then the parts. */
import { startCharts } from './charts.ts'
import { startDetail } from './detail.ts'
import { startEvents } from './events.ts'
import { startMap } from './map.ts'
import { startPlayer } from './player.ts'
import { showTheme, startFilter, startHead, watchWidth } from './head.ts'
import { readAddress, tell } from './state.ts'

function start(): void {
  readAddress()
  startHead()
  startFilter()
  startMap()
  startPlayer()
  startEvents()
  startDetail()
  startCharts()
  showTheme()
  tell('language')
  tell('place')
  watchWidth()
  addEventListener('hashchange', () => {
    readAddress()
    showTheme()
    tell('language')
    tell('hour')
  })
  document.documentElement.classList.add('ready')
}

start()
