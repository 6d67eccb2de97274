/// <reference lib="dom" />
/** Puts the charts into their figures, keeps the line of the present hour in them, and fills the data tables when they are opened. */
import { across, type TimeFrame } from './axes.ts'
import { clock, count, moment, percent } from './format.ts'
import { dayChart, lineChart } from './lines.ts'
import type { LineSpec } from './page.ts'
import { moveTo } from './player.ts'
import { find, findAs, hourNow, mirrored, on, page, pick, say, state } from './state.ts'

function frameOf(box: Element, height: number): TimeFrame {
  return {
    width: Math.max(220, Math.floor(box.clientWidth)),
    height,
    mirrored: mirrored(),
    language: state.language,
    hours: page.hours,
    days: page.days,
  }
}

const heightOf = (spec: LineSpec): number => (spec.numbered ? 250 : 170)

function drawAll(): void {
  for (const spec of page.lines) {
    const box = find(`#plot-${spec.id}`)
    box.innerHTML = lineChart(spec, frameOf(box, heightOf(spec)), page.answers)
  }
  const days = find('#plot-days')
  days.innerHTML = dayChart(page.dayChart, frameOf(days, days.clientWidth > 560 ? 320 : 260), state.logarithmic)
  followed = -1
  follow()
}

let followed = -1

function follow(): void {
  const hour = hourNow()
  if (hour === followed) return
  followed = hour
  for (const spec of page.lines) {
    const box = find(`#plot-${spec.id}`)
    const x = String(across(frameOf(box, heightOf(spec)), (hour + 0.5) / page.hours))
    const cursor = box.querySelector('.cursor')
    cursor?.setAttribute('x1', x)
    cursor?.setAttribute('x2', x)
    readOut(spec, hour)
  }
}

function readOut(spec: LineSpec, hour: number): void {
  const values = spec.lines.map((line) => {
    const value = spec.kind === 'share' ? percent(line.values[hour] ?? 0) : count(line.values[hour] ?? 0)
    return spec.lines.length === 1 ? value : `${pick(line.label)} ${value}`
  })
  find(`#read-${spec.id}`).textContent = `${moment(page.start, hour, state.language)} · ${values.join(' · ')}`
}

function listen(spec: LineSpec): void {
  const box = findAs(`#plot-${spec.id}`, HTMLElement)
  const hourAt = (event: PointerEvent | MouseEvent): number => {
    const frame = frameOf(box, heightOf(spec))
    const start = across(frame, 0),
      end = across(frame, 1)
    return Math.min(
      page.hours - 1,
      Math.max(0, Math.floor(((event.clientX - box.getBoundingClientRect().left - start) / (end - start)) * page.hours)),
    )
  }
  box.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'mouse') readOut(spec, hourAt(event))
  })
  box.addEventListener('pointerleave', () => readOut(spec, hourNow()))
  box.addEventListener('click', (event) => moveTo(hourAt(event)))
}

/** Rows are made when the reader opens the table, or never. */
function fillTable(spec: LineSpec): void {
  const body = document.querySelector(`#table-${spec.id}`)
  if (!body || body.childElementCount > 0) return
  for (let hour = 0; hour < page.hours; hour += 3) {
    const row = document.createElement('tr')
    const head = document.createElement('th')
    head.scope = 'row'
    head.dir = 'ltr'
    head.textContent = `${new Date(page.start + hour * 3600000).toISOString().slice(0, 10)} ${clock(page.start, hour)}`
    row.append(
      head,
      ...spec.lines.map((line) => {
        const cell = document.createElement('td')
        cell.textContent = spec.kind === 'share' ? percent(line.values[hour] ?? 0) : count(line.values[hour] ?? 0)
        return cell
      }),
    )
    body.append(row)
  }
}

export function startCharts(): void {
  for (const spec of page.lines) {
    listen(spec)
    document.querySelector(`#chart-${spec.id} details`)?.addEventListener('toggle', () => fillTable(spec))
  }
  const scale = findAs('#scale', HTMLButtonElement)
  const name = (): void => {
    scale.textContent = say(state.logarithmic ? 'scaleLinear' : 'scaleLogarithmic')
  }
  scale.addEventListener('click', () => {
    state.logarithmic = !state.logarithmic
    name()
    drawAll()
  })
  for (const item of document.querySelectorAll<HTMLElement>('[data-hour]'))
    item.addEventListener('click', () => moveTo(Number(item.dataset['hour'])))
  on(['language', 'layout'], drawAll)
  on(['language'], name)
  on(['hour'], follow)
}
