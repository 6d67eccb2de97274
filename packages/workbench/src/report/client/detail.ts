/// <reference lib="dom" />
/** One chosen place at the hour shown. */
import { asideAt, crowdAt, deadAt, detainedAt, peaks, seatAt, securityAt } from './columns.ts'
import { count, percent } from './format.ts'
import { find, findAs, hourNow, mirrored, on, page, pick, say, state, tell } from './state.ts'

const select = findAs('#place', HTMLSelectElement)

function drawChoices(): void {
  const chosen = state.place
  const order = page.places.map((_, index) => index).sort((a, b) => peaks[b]! - peaks[a]!)
  select.replaceChildren(
    new Option(say('noPlace'), '-1'),
    ...order.map((index) => new Option(pick(page.places[index]!.name), String(index))),
  )
  select.value = String(chosen)
}

let drawnHour = -1

/** While the map plays, once an hour is enough. */
function followDetail(): void {
  if (hourNow() !== drawnHour) drawDetail()
}

function drawDetail(): void {
  drawnHour = hourNow()
  const box = find('#detail')
  const place = page.places[state.place]
  select.value = String(state.place)
  box.toggleAttribute('hidden', !place)
  if (!place) return
  const hour = hourNow()
  const seat = seatAt(state.place, hour)
  const facts: [string, string][] = [
    [say('crowdNow'), count(crowdAt(state.place, hour))],
    [say('forcesNow'), count(roughly(securityAt(state.place, hour)))],
    [say('asideNow'), percent(asideAt(state.place, hour))],
    [say('deadSoFar'), count(deadAt(state.place, hour))],
    [say('detainedSoFar'), count(detainedAt(state.place, hour))],
    [say('seat'), say(['seatState', 'seatContested', 'seatMovement'][seat] ?? 'seatState')],
    [say('region'), pick(page.regions[place.region] ?? place.name)],
    [say('inhabitants'), count(place.population)],
  ]
  find('#detail dl').replaceChildren(
    ...facts.flatMap(([term, text]) => {
      const row = document.createElement('div')
      const dt = document.createElement('dt'),
        dd = document.createElement('dd')
      dt.textContent = term
      dd.textContent = text
      row.append(dt, dd)
      return [row]
    }),
  )
  drawSpark(hour)
}

/** Forces travel in one byte, exact to about 6 %; more digits would lie. */
function roughly(value: number): number {
  return value < 20 ? Math.round(value) : Number(value.toPrecision(2))
}

function drawSpark(hour: number): void {
  const width = 220,
    height = 40
  const largest = Math.max(1, peaks[state.place] ?? 0)
  const x = (at: number): number => Math.round((mirrored() ? 1 - at / page.hours : at / page.hours) * width * 10) / 10
  let path = ''
  for (let at = 0; at < page.hours; at++)
    path += `${at === 0 ? 'M' : 'L'}${x(at)},${Math.round((height - 2 - (crowdAt(state.place, at) / largest) * (height - 6)) * 10) / 10}`
  find('#spark').innerHTML =
    `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true"><path class="line line0" d="${path}"/><line class="cursor" x1="${x(hour)}" x2="${x(hour)}" y1="0" y2="${height}"/></svg>`
}

export function startDetail(): void {
  select.addEventListener('change', () => {
    state.place = Number(select.value)
    tell('place')
  })
  on(['language'], drawChoices)
  on(['language', 'place'], drawDetail)
  on(['hour'], followDetail)
}
