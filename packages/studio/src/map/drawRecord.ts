/** The record on the map: hatched regions, dashed rings of counted crowds, diamonds for what was taken, tried or reported. */
import type { Pen } from './pen.ts'
import type { CountryMap } from './projection.ts'
import { radiusOf } from './scene.ts'
import type { RecordMark, RecordScene } from './recordScene.ts'

interface Colours {
  readonly record: string
  readonly panel: string
  readonly soft: string
}

/** Beneath everything: regions from which protest is reported on this day. */
export function drawHatch(pen: CanvasRenderingContext2D, map: CountryMap, record: RecordScene, colours: Colours): void {
  const pattern = hatchOf(pen, colours.soft)
  if (pattern === null) return
  pen.fillStyle = pattern
  pen.globalAlpha = 0.42
  for (const { id, path } of map.regions) {
    if (!record.regions.has(id)) continue
    const shape = new Path2D(path)
    pen.fill(shape)
  }
  pen.globalAlpha = 1
}

/** The same as elements of SVG. */
export function hatchAsSvg(map: CountryMap, record: RecordScene, colours: Colours): string {
  const lines = `<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V7" stroke="${colours.soft}" stroke-width="1.6"/></pattern>`
  const shapes = map.regions
    .filter(({ id }) => record.regions.has(id))
    .map(({ path }) => `<path d="${path}" fill="url(#hatch)" fill-opacity="0.42"/>`)
  return shapes.length === 0 ? '' : `<defs>${lines}</defs>${shapes.join('')}`
}

/** Above the model's circles, below the names. */
export function drawRecord(pen: Pen, map: CountryMap, record: RecordScene, colours: Colours): void {
  for (const { place, people } of record.crowds) drawRing(pen, map.places[place]!, radiusOf(people, map.width), colours)
  const turns = new Map<number, number>()
  for (const mark of record.marks) {
    // several marks of one place stand side by side
    const turn = turns.get(mark.place) ?? 0
    turns.set(mark.place, turn + 1)
    drawDiamond(pen, map.places[mark.place]!, turn, mark.kind, colours)
  }
}

function drawRing(pen: Pen, { x, y }: { readonly x: number; readonly y: number }, radius: number, colours: Colours): void {
  pen.beginPath()
  pen.arc(x, y, Math.max(3, radius), 0, 2 * Math.PI)
  pen.strokeStyle = colours.record
  pen.lineWidth = 1.8
  pen.setLineDash([5, 4])
  pen.stroke()
  pen.setLineDash([])
}

function drawDiamond(
  pen: Pen,
  at: { readonly x: number; readonly y: number },
  turn: number,
  kind: RecordMark['kind'],
  colours: Colours,
): void {
  const half = kind === 'incident' ? 4 : 7
  const x = at.x - 12 - 14 * turn
  const y = at.y + 9
  pen.beginPath()
  pen.moveTo(x, y - half)
  pen.lineTo(x + half, y)
  pen.lineTo(x, y + half)
  pen.lineTo(x - half, y)
  pen.closePath()
  pen.fillStyle = kind === 'attempted' ? colours.panel : colours.record
  pen.strokeStyle = kind === 'attempted' ? colours.record : colours.panel
  pen.lineWidth = kind === 'attempted' ? 1.8 : 1.2
  pen.fill()
  pen.stroke()
}

function hatchOf(pen: CanvasRenderingContext2D, colour: string): CanvasPattern | null {
  const tile = document.createElement('canvas')
  tile.width = 8
  tile.height = 8
  const drawn = tile.getContext('2d')
  if (drawn === null) return null
  drawn.strokeStyle = colour
  drawn.lineWidth = 1.2
  for (const shift of [-8, 0, 8]) {
    drawn.beginPath()
    drawn.moveTo(shift - 1, 9)
    drawn.lineTo(shift + 9, -1)
    drawn.stroke()
  }
  return pen.createPattern(tile, 'repeat')
}
