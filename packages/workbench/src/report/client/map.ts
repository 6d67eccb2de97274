/// <reference lib="dom" />
/** The map: circles for crowds, squares for forces, arcs for marches. Outlines are already in the page; only attributes change while it plays. */
import { crowdBetween, largestCrowd, peaks, seatAt, securityAt } from './columns.ts'
import { isolated } from './format.ts'
import { calm, find, findAs, hourNow, on, page, pick, state, tell } from './state.ts'

const namespace = 'http://www.w3.org/2000/svg'
const seatNames = ['state', 'contested', 'movement']

function add(parent: Element, tag: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(namespace, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  parent.append(element)
  return element
}

interface Drawn {
  readonly circle: SVGElement
  readonly square: SVGElement
  readonly dot: SVGElement
  radius: number
  seat: number
  side: number
}

const svg = findAs('#map', SVGSVGElement)
let drawn: Drawn[] = []
let unit = 1
let largestRadius = 30

/** Radius of a crowd in units of the map; the area is proportional to the crowd. */
export function radiusOf(crowd: number): number {
  return crowd < 1 ? 0 : Math.max((crowd < 30 ? 0.9 : 1.5) * Math.min(unit, 1.6), largestRadius * Math.sqrt(crowd / largestCrowd))
}

function buildPlaces(): void {
  const circles = find('#circles'),
    squares = find('#forces'),
    dots = find('#dots')
  drawn = page.places.map((place) => ({
    dot: add(dots, 'circle', { cx: place.x, cy: place.y, class: 'dot' }),
    circle: add(circles, 'circle', { cx: place.x, cy: place.y, r: 0, class: 'crowd state' }),
    square: add(squares, 'rect', { x: place.x, y: place.y, width: 0, height: 0, class: 'force' }),
    radius: -1,
    seat: 0,
    side: -1,
  }))
  // Large circles first, so that small ones stay in reach of the finger.
  const order = page.places.map((_, index) => index).sort((a, b) => peaks[b]! - peaks[a]!)
  for (const index of order) circles.append(drawn[index]!.circle)
  svg.addEventListener('click', (event) => choose(event))
}

function choose(event: MouseEvent): void {
  const box = svg.getBoundingClientRect()
  const x = (event.clientX - box.left) * unit,
    y = (event.clientY - box.top) * unit
  let best = -1
  let nearest = 22 * unit
  page.places.forEach((place, index) => {
    const distance = Math.hypot(place.x - x, place.y - y) - radiusOf(crowdBetween(index, state.hour)) * 0.7
    if (distance < nearest) {
      nearest = distance
      best = index
    }
  })
  state.place = best
  tell('place')
}

function layout(): void {
  const width = svg.clientWidth || 600
  unit = page.map.width / width
  largestRadius = Math.min(38, Math.max(17, width * 0.045)) * unit
  for (const { dot } of drawn) dot.setAttribute('r', String(0.9 * Math.min(unit, 1.6)))
  svg.style.setProperty('--unit', String(unit))
  for (const one of drawn) {
    one.radius = -1
    one.side = -1
  }
  drawLegend()
  drawLabels()
  drawHour()
}

/** Names of places, most important first, each where it touches no other. */
function drawLabels(): void {
  const group = find('#labels')
  group.replaceChildren()
  const size = 11.5 * unit
  const taken: { left: number; right: number; top: number; bottom: number }[] = []
  const order = page.places.map((_, index) => index).sort((a, b) => page.places[b]!.rank - page.places[a]!.rank || peaks[b]! - peaks[a]!)
  const limit = unit > 2 ? 9 : unit > 1.3 ? 18 : 26
  for (const index of order) {
    if (taken.length >= limit) break
    const place = page.places[index]!
    if (place.rank <= 0) break
    const name = pick(place.name)
    const width = name.length * size * 0.54
    // Clear of the circle at its largest, unless that would carry the name far away.
    const gap = Math.min(radiusOf(peaks[index]!), 16 * unit) + 3 * unit
    for (const side of [1, -1]) {
      const left = side > 0 ? place.x + gap : place.x - gap - width
      const box = { left, right: left + width, top: place.y - size * 0.65, bottom: place.y + size * 0.65 }
      if (
        box.left < 2 ||
        box.right > page.map.width - 2 ||
        taken.some((other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top)
      )
        continue
      taken.push(box)
      const text = add(group, 'text', {
        x: side > 0 ? place.x + gap : place.x - gap,
        y: place.y + size * 0.34,
        'font-size': size,
        'text-anchor': side > 0 ? 'start' : 'end',
      })
      text.textContent = isolated(name, state.language)
      break
    }
  }
}

function drawLegend(): void {
  const steps = [100, 1000, 10000, 100000].filter((value) => value <= largestCrowd * 1.5).slice(-3)
  find('#legend-crowd').innerHTML = steps
    .map((value) => {
      const radius = radiusOf(value) / unit
      const box = Math.ceil(radius * 2 + 2)
      return `<span class="sized"><svg width="${box}" height="${box}" aria-hidden="true"><circle class="sample" cx="${box / 2}" cy="${box / 2}" r="${radius}"/></svg><bdi>${value.toLocaleString('en')}</bdi></span>`
    })
    .join('')
}

function drawHour(): void {
  const hour = hourNow()
  const exact = calm.matches ? hour : state.hour
  drawn.forEach((one, index) => {
    const radius = Math.round(radiusOf(crowdBetween(index, exact)) * 10) / 10
    if (radius !== one.radius) one.circle.setAttribute('r', String((one.radius = radius)))
    const seat = seatAt(index, hour)
    if (seat !== one.seat) one.circle.setAttribute('class', `crowd ${seatNames[(one.seat = seat)] ?? 'state'}`)
    const side = state.forces ? Math.round(Math.sqrt(securityAt(index, hour) / largestCrowd) * largestRadius * 18) / 10 : 0
    if (side !== one.side) {
      one.side = side
      const place = page.places[index]!
      for (const [name, value] of [
        ['x', place.x - side / 2],
        ['y', place.y - side / 2],
        ['width', side],
        ['height', side],
      ] as const)
        one.square.setAttribute(name, String(value))
    }
  })
  drawMarches(hour)
}

let shownMarches = ''

function drawMarches(hour: number): void {
  const marches = page.events.filter((event) => event.to !== undefined && event.hour <= hour && hour < event.hour + 5)
  const key = marches.map((event) => `${event.hour}-${event.place}`).join()
  if (key === shownMarches) return
  shownMarches = key
  const group = find('#marches')
  group.replaceChildren()
  for (const march of marches) {
    const from = page.places[march.place],
      to = page.places[march.to ?? -1]
    if (!from || !to) continue
    const bendX = (from.x + to.x) / 2 - (to.y - from.y) * 0.18,
      bendY = (from.y + to.y) / 2 + (to.x - from.x) * 0.18
    add(group, 'path', { class: 'march', d: `M${from.x},${from.y}Q${bendX},${bendY} ${to.x},${to.y}`, 'marker-end': 'url(#arrow)' })
  }
}

function markChosen(): void {
  const ring = find('#chosen')
  const place = page.places[state.place]
  ring.setAttribute('visibility', place ? 'visible' : 'hidden')
  if (!place) return
  ring.setAttribute('cx', String(place.x))
  ring.setAttribute('cy', String(place.y))
  ring.setAttribute('r', String(radiusOf(peaks[state.place] ?? 0) + 4 * unit))
}

export function startMap(): void {
  buildPlaces()
  on(['hour'], drawHour)
  on(['language', 'layout'], layout)
  on(['place', 'layout'], markChosen)
}
