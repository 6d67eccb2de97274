/// <reference lib="dom" />
/** Starts a page whose pictures are drawn already: language and theme. */
import { showTheme, startHead } from './head.ts'
import { readAddress, tell } from './state.ts'

function start(): void {
  readAddress()
  startHead()
  showTheme()
  tell('language')
  addEventListener('hashchange', () => {
    readAddress()
    showTheme()
    tell('language')
  })
  document.documentElement.classList.add('ready')
}

start()
