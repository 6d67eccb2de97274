/** Puts a scene on a canvas. Land is drawn once for a size and theme; an hour is a picture, some circles, squares and names. */
import type { Profile } from '@sharara/core'
import { drawRecord, hatchAsSvg } from './drawRecord.ts'
import { SvgPen, type Pen } from './pen.ts'
import type { CountryMap } from './projection.ts'
import type { RecordScene } from './recordScene.ts'
import { labelsFor, sparkRadius, type Scene, type Seat, type Spot } from './scene.ts'

export interface Palette {
  readonly panel: string
  readonly ink: string
  readonly soft: string
  readonly land: string
  readonly edge: string
  readonly force: string
  readonly ghost: string
  readonly record: string
  readonly seats: Readonly<Record<Seat, string>>
}

/** The colours of the page, as its style sheets give them now. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element)
  const of = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  return {
    panel: of('panel'),
    ink: of('ink'),
    soft: of('soft'),
    land: of('land'),
    edge: of('land-edge'),
    force: of('force'),
    ghost: of('ghost'),
    record: of('record'),
    seats: { state: of('state'), contested: of('contested'), movement: of('movement') },
  }
}

export function drawLand(pen: CanvasRenderingContext2D, map: CountryMap, palette: Palette): void {
  pen.lineJoin = 'round'
  pen.fillStyle = palette.land
  pen.strokeStyle = palette.edge
  pen.lineWidth = 1.2
  for (const { path } of map.regions) {
    const shape = new Path2D(path)
    pen.fill(shape, 'nonzero')
    pen.stroke(shape)
  }
  pen.fillStyle = palette.soft
  pen.globalAlpha = 0.42
  for (const { x, y } of map.places) {
    pen.beginPath()
    pen.arc(x, y, map.width < 480 ? 0.7 : 1, 0, 2 * Math.PI)
    pen.fill()
  }
  pen.globalAlpha = 1
}

export interface Shown {
  readonly profile: Profile
  readonly chosen: number | null
  readonly forces: boolean
  /** What the record says of this hour; null where the reader looks at the model alone. */
  readonly record: RecordScene | null
  /** Circles of the run before, as rims only. */
  readonly before: readonly Spot[]
  readonly language: 'en' | 'ar'
  readonly font: string
  readonly size: number
  /** What is written beside the place where it will begin. */
  readonly sparkWord: string
}

/** On a canvas, letters stand around the middle of their line and run in the direction of their language. */
export function paintScene(pen: CanvasRenderingContext2D, map: CountryMap, scene: Scene, palette: Palette, shown: Shown): void {
  pen.direction = shown.language === 'ar' ? 'rtl' : 'ltr'
  pen.textBaseline = 'middle'
  pen.lineJoin = 'round'
  drawScene(pen, map, scene, palette, shown)
}

/** The whole map as SVG, by the same drawing. `measure` gives the width of a text. */
export function mapAsSvg(map: CountryMap, scene: Scene, palette: Palette, shown: Shown, measure: (text: string) => number): string {
  const pen = new SvgPen(measure)
  drawScene(pen, map, scene, palette, shown)
  const land = map.regions.map(({ path }) => `<path d="${path}" fill="${palette.land}" stroke="${palette.edge}" stroke-width="1.2"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${map.width} ${map.height}">${land.join('')}${shown.record === null ? '' : hatchAsSvg(map, shown.record, palette)}${pen.elements.join('')}</svg>`
}

function drawScene(pen: Pen, map: CountryMap, scene: Scene, palette: Palette, shown: Shown): void {
  if (shown.forces) for (const spot of scene.spots) drawForce(pen, spot, palette)
  for (const { from, to, way } of scene.marches) drawMarch(pen, map.places[from]!, map.places[to]!, way, palette)
  for (const spot of scene.spots) drawSpot(pen, spot, palette)
  for (const spot of shown.before) drawRim(pen, spot, palette)
  if (shown.record !== null) drawRecord(pen, map, shown.record, palette)
  if (scene.spark !== null) drawSpark(pen, map.places[scene.spark]!, palette)
  if (shown.chosen !== null) drawChosen(pen, map, scene, shown.chosen, palette)
  drawLabels(pen, map, scene, palette, shown)
}

/** Three holders, three colours and three shapes: a soft disc, a disc with a broken rim, a full disc with a flag. */
function drawSpot(pen: Pen, { x, y, radius, seat, crowd }: Spot, palette: Palette): void {
  const colour = palette.seats[seat]
  if (radius > 0) {
    pen.beginPath()
    pen.arc(x, y, radius, 0, 2 * Math.PI)
    pen.globalAlpha = seat === 'movement' ? 0.66 : 0.4
    pen.fillStyle = colour
    pen.fill()
    pen.globalAlpha = 1
    pen.strokeStyle = colour
    pen.lineWidth = radius < 3 ? 0.8 : 1.4
    pen.setLineDash(seat === 'contested' && crowd > 0 ? [4, 2.5] : [])
    pen.stroke()
    pen.setLineDash([])
  }
  if (seat === 'movement') drawFlag(pen, x, y, palette)
}

/** Where a crowd stood at this hour before the last change; a rim smaller than its own dashes would only blur the map. */
function drawRim(pen: Pen, { x, y, radius }: Spot, palette: Palette): void {
  if (radius < 3) return
  pen.beginPath()
  pen.arc(x, y, radius, 0, 2 * Math.PI)
  pen.strokeStyle = palette.ghost
  pen.lineWidth = 1.3
  pen.setLineDash([2, 2.5])
  pen.stroke()
  pen.setLineDash([])
}

function drawFlag(pen: Pen, x: number, y: number, palette: Palette): void {
  pen.fillStyle = palette.seats.movement
  pen.strokeStyle = palette.panel
  pen.lineWidth = 1.2
  pen.beginPath()
  pen.moveTo(x - 1, y + 1)
  pen.lineTo(x - 1, y - 13)
  pen.lineTo(x + 10, y - 9)
  pen.lineTo(x + 1, y - 5.5)
  pen.lineTo(x + 1, y + 1)
  pen.closePath()
  pen.fill()
  pen.stroke()
}

/** The sign of the house: a point and two rings. */
function drawSpark(pen: Pen, { x, y }: Point, palette: Palette): void {
  pen.fillStyle = palette.seats.movement
  pen.strokeStyle = palette.seats.movement
  pen.lineWidth = 1.4
  for (const [radius, alpha] of [
    [sparkRadius, 0.45],
    [0.6 * sparkRadius, 0.8],
  ] as const) {
    pen.beginPath()
    pen.arc(x, y, radius, 0, 2 * Math.PI)
    pen.globalAlpha = alpha
    pen.stroke()
  }
  pen.globalAlpha = 1
  pen.beginPath()
  pen.arc(x, y, 2.6, 0, 2 * Math.PI)
  pen.fill()
}

function drawForce(pen: Pen, { x, y, force }: Spot, palette: Palette): void {
  if (force <= 0) return
  pen.strokeStyle = palette.force
  pen.lineWidth = 1.1
  pen.strokeRect(x - force, y - force, 2 * force, 2 * force)
}

interface Point {
  readonly x: number
  readonly y: number
}

/** A bow from place to place, drawn as far as the column has come, with a head. */
function drawMarch(pen: Pen, from: Point, to: Point, way: number, palette: Palette): void {
  const bend = { x: (from.x + to.x) / 2 + (to.y - from.y) * 0.16, y: (from.y + to.y) / 2 - (to.x - from.x) * 0.16 }
  const reach = Math.min(1, way * 1.5)
  pen.strokeStyle = palette.ink
  pen.fillStyle = palette.ink
  pen.lineWidth = 2.4
  pen.globalAlpha = way > 0.8 ? (1 - way) / 0.2 : 1
  pen.beginPath()
  pen.moveTo(from.x, from.y)
  // The first part of a quadratic curve is the curve to the point between, by the same halving at `reach`.
  const half = { x: from.x + (bend.x - from.x) * reach, y: from.y + (bend.y - from.y) * reach }
  const head = onCurve(from, bend, to, reach)
  pen.quadraticCurveTo(half.x, half.y, head.x, head.y)
  pen.setLineDash([7, 4])
  pen.stroke()
  pen.setLineDash([])
  const angle = Math.atan2(head.y - half.y, head.x - half.x)
  pen.beginPath()
  for (const [turn, length] of [
    [0, 9],
    [2.5, 8],
    [-2.5, 8],
  ] as const) {
    pen.lineTo(head.x + length * Math.cos(angle + turn), head.y + length * Math.sin(angle + turn))
  }
  pen.fill()
  pen.globalAlpha = 1
}

function onCurve(a: Point, b: Point, c: Point, share: number): Point {
  const rest = 1 - share
  const along = (from: number, over: number, to: number): number => rest * rest * from + 2 * rest * share * over + share * share * to
  return { x: along(a.x, b.x, c.x), y: along(a.y, b.y, c.y) }
}

function drawChosen(pen: Pen, map: CountryMap, scene: Scene, chosen: number, palette: Palette): void {
  const { x, y } = map.places[chosen]!
  const radius = scene.spots.find(({ place }) => place === chosen)?.radius ?? 0
  pen.beginPath()
  pen.arc(x, y, Math.max(radius + 4, 8), 0, 2 * Math.PI)
  pen.strokeStyle = palette.ink
  pen.lineWidth = 2
  pen.stroke()
}

function drawLabels(pen: Pen, map: CountryMap, scene: Scene, palette: Palette, shown: Shown): void {
  const { profile, language, chosen, size } = shown
  const name = (place: number): string => {
    const own = profile.places[place]!.name[language]
    return place === scene.spark ? `${own}: ${shown.sparkWord}` : own
  }
  pen.font = `400 ${size}px ${shown.font}`
  pen.strokeStyle = palette.panel
  pen.lineWidth = 3
  pen.fillStyle = palette.ink
  for (const { place, x, y, align } of labelsFor(map, profile, scene, chosen, (each) => pen.measureText(name(each)).width, size)) {
    pen.textAlign = align
    pen.font = `${place === chosen ? 600 : 400} ${size}px ${shown.font}`
    pen.globalAlpha = 0.85
    pen.strokeText(name(place), x, y)
    pen.globalAlpha = 1
    pen.fillText(name(place), x, y)
  }
}
