/// <reference lib="dom" />
/** The list of events, tied to the time that is shown. */
import { moment } from './format.ts'
import { moveTo } from './player.ts'
import { find, findAs, hourNow, on, page, pick, state, tell } from './state.ts'

let group = 'all'
let shown: { readonly hour: number; readonly item: HTMLElement }[] = []
let current = -2

function draw(): void {
  const list = find('#event-list')
  list.replaceChildren()
  shown = page.events
    .filter((event) => group === 'all' || event.group === group)
    .map((event) => {
      const item = document.createElement('li')
      item.className = `event-${event.group}`
      const button = document.createElement('button')
      button.type = 'button'
      const time = document.createElement('time')
      time.textContent = moment(page.start, event.hour, state.language)
      const text = document.createElement('span')
      text.textContent = pick(event.words)
      if (event.by) time.append(` · ${pick(event.by)}`)
      button.append(time, text)
      button.addEventListener('click', () => {
        moveTo(event.hour)
        if (event.place >= 0) {
          state.place = event.place
          tell('place')
        }
      })
      item.append(button)
      list.append(item)
      return { hour: event.hour, item }
    })
  current = -2
  follow()
}

function follow(): void {
  const hour = hourNow()
  let last = -1
  while (last + 1 < shown.length && shown[last + 1]!.hour <= hour) last++
  if (last === current) return
  current = last
  const now = shown[last]?.hour
  shown.forEach(({ item, hour: at }, index) => {
    item.classList.toggle('future', index > last)
    const here = at === now && index <= last
    item.classList.toggle('here', here)
    if (here) item.setAttribute('aria-current', 'true')
    else item.removeAttribute('aria-current')
  })
  const box = findAs('#event-list', HTMLElement)
  const item = shown[last]?.item
  box.scrollTop = item ? item.offsetTop - box.clientHeight * 0.6 : 0
}

export function startEvents(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-events]')) {
    button.addEventListener('click', () => {
      group = button.dataset['events'] ?? 'all'
      for (const other of document.querySelectorAll('[data-events]')) other.setAttribute('aria-pressed', String(other === button))
      draw()
    })
  }
  on(['language'], draw)
  on(['hour'], follow)
}
