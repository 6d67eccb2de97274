/// <reference lib="dom" />
/** Starts a page about many runs: language, theme, and the pictures of the page at the width there is. */
import { bars } from './bars.ts'
import { columnChart } from './columnChart.ts'
import { fan } from './fan.ts'
import { showTheme, startFilter, startHead, watchWidth } from './head.ts'
import type { ExperimentPage, Picture } from './picture.ts'
import { points } from './points.ts'
import { mirrored, on, page, readAddress, say, state, tell } from './state.ts'

const { pictures } = page as unknown as ExperimentPage // what experimentPage wrote into this page

/** Pictures whose reader has chosen powers of ten. */
const byPowers = new Set<string>()

function draw(id: string, picture: Picture): void {
  const box = document.getElementById(`plot-${id}`)
  if (!box) return
  const width = Math.max(220, Math.floor(box.clientWidth))
  const frame = { width, height: width > 560 ? 300 : 240, mirrored: mirrored(), language: state.language }
  box.innerHTML = drawn(id, picture, frame)
}

function drawn(id: string, picture: Picture, frame: Parameters<typeof bars>[1]): string {
  if (picture.kind === 'bars') return bars(picture, frame)
  if (picture.kind === 'fan') return fan(picture, frame, byPowers.has(id))
  if (picture.kind === 'columns') return columnChart(picture, frame)
  return points(picture, { ...frame, height: frame.height + 60 })
}

function drawAll(): void {
  for (const [id, picture] of Object.entries(pictures)) draw(id, picture)
}

function startScales(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-scale]')) {
    const id = button.dataset['scale'] ?? ''
    const name = (): void => {
      button.textContent = say(byPowers.has(id) ? 'scaleLinear' : 'scaleLogarithmic')
    }
    button.addEventListener('click', () => {
      if (!byPowers.delete(id)) byPowers.add(id)
      name()
      const picture = pictures[id]
      if (picture) draw(id, picture)
    })
    on(['language'], name)
  }
}

function start(): void {
  readAddress()
  startHead()
  startFilter()
  startScales()
  on(['language', 'layout'], drawAll)
  showTheme()
  tell('language')
  watchWidth()
  addEventListener('hashchange', () => {
    readAddress()
    showTheme()
    tell('language')
  })
  document.documentElement.classList.add('ready')
}

start()
