/** Draws what there is of each unit: a grid, a row, points on a map, or a network; darker is more. */
import type { Layout } from '@sharara/core'

export interface Paper {
  readonly width: number
  readonly height: number
  readonly colour: string
  readonly faint: string
}

/** A network's links beyond these are left out of the drawing. */
const mostLinks = 6000
const shades = 12

type At = readonly [x: number, y: number]

export function paint(
  pen: CanvasRenderingContext2D,
  paper: Paper,
  layout: Layout,
  column: ArrayLike<number>,
  low: number,
  high: number,
): void {
  pen.clearRect(0, 0, paper.width, paper.height)
  const shade = (unit: number): number => (high > low ? Math.round((shades * (column[unit]! - low)) / (high - low)) / shades : 0)
  if (layout.kind === 'grid') paintGrid(pen, paper, layout.width, layout.height, shade)
  else if (layout.kind === 'line') paintLine(pen, paper, layout.units, column, low, high)
  else paintPoints(pen, paper, placesOf(layout, paper), layout.kind === 'network' ? layout.links : [], shade)
  pen.globalAlpha = 1
}

function paintGrid(pen: CanvasRenderingContext2D, paper: Paper, columns: number, rows: number, shade: (unit: number) => number): void {
  const side = Math.min(paper.width / columns, paper.height / rows)
  pen.fillStyle = paper.faint
  pen.fillRect(0, 0, columns * side, rows * side)
  pen.fillStyle = paper.colour
  for (let unit = 0; unit < columns * rows; unit++) {
    const alpha = shade(unit)
    if (alpha === 0) continue
    pen.globalAlpha = alpha
    pen.fillRect((unit % columns) * side, Math.floor(unit / columns) * side, Math.max(1, side - 0.3), Math.max(1, side - 0.3))
  }
}

/** A unit a bar, or the mean of several where there are more than the paper has room for. */
function paintLine(pen: CanvasRenderingContext2D, paper: Paper, units: number, column: ArrayLike<number>, low: number, high: number): void {
  const bars = Math.min(units, Math.floor(paper.width / 2))
  const side = paper.width / bars
  const floor = Math.min(0, low)
  pen.fillStyle = paper.colour
  for (let bar = 0; bar < bars; bar++) {
    const [from, to] = [Math.floor((bar * units) / bars), Math.max(1, Math.floor(((bar + 1) * units) / bars))]
    let sum = 0
    for (let unit = from; unit < to; unit++) sum += column[unit]!
    const share = high > floor ? (sum / (to - from) - floor) / (high - floor) : 0
    pen.fillRect(bar * side, paper.height * (1 - share), Math.max(1, side - 0.5), paper.height * share)
  }
}

function placesOf(layout: Extract<Layout, { kind: 'points' | 'network' }>, { width, height }: Paper): At[] {
  if (layout.kind === 'network') {
    const turn = (2 * Math.PI) / Math.max(1, layout.units)
    const radius = Math.min(width, height) / 2 - 8
    return Array.from({ length: layout.units }, (_, unit) => [
      width / 2 + radius * Math.cos(turn * unit),
      height / 2 + radius * Math.sin(turn * unit),
    ])
  }
  const xs = Array.from(layout.x)
  const ys = Array.from(layout.y)
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const scale = Math.min((width - 16) / Math.max(1e-9, right - left), (height - 16) / Math.max(1e-9, top - bottom))
  return xs.map((x, unit) => [8 + (x - left) * scale, height - 8 - (ys[unit]! - bottom) * scale])
}

function paintPoints(
  pen: CanvasRenderingContext2D,
  { colour, faint }: Paper,
  places: readonly At[],
  links: readonly (readonly [number, number])[],
  shade: (unit: number) => number,
): void {
  pen.strokeStyle = faint
  pen.beginPath()
  for (const [from, to] of links.slice(0, mostLinks)) {
    pen.moveTo(...places[from]!)
    pen.lineTo(...places[to]!)
  }
  pen.stroke()
  const radius = places.length > 400 ? 2.5 : 5
  for (const [unit, [x, y]] of places.entries()) {
    pen.globalAlpha = 0.12 + 0.88 * shade(unit)
    pen.fillStyle = colour
    pen.beginPath()
    pen.arc(x, y, radius, 0, 2 * Math.PI)
    pen.fill()
  }
}

/** The unit that stands at a place of the paper; −1 where none does. */
export function unitAt(layout: Layout, paper: Paper, [x, y]: At): number {
  if (layout.kind === 'line') return Math.min(layout.units - 1, Math.floor((x * layout.units) / paper.width))
  if (layout.kind === 'grid') {
    const side = Math.min(paper.width / layout.width, paper.height / layout.height)
    const [column, row] = [Math.floor(x / side), Math.floor(y / side)]
    return column < layout.width && row < layout.height ? row * layout.width + column : -1
  }
  const away = placesOf(layout, paper).map(([px, py]) => Math.hypot(px - x, py - y))
  const nearest = away.reduce((best, distance, unit) => (distance < away[best]! ? unit : best), 0)
  return (away[nearest] ?? Infinity) < 20 ? nearest : -1
}
