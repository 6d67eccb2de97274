/** Two to five sets as overlapping shapes, each region coloured by the output of its row and with its number of cases. */
import type { Words } from '../tables.ts'
import { isolated, text, type Drawing, type Picture, type Language } from './svg.ts'
import { pictureWords as words } from './pictureWords.ts'
import type { SeenRow, SeenRows } from './truthPicture.ts'

/** Centre, width, height, turn in degrees; with these every region exists (a test counts them). The origin is below left. */
type Ellipse = readonly [x: number, y: number, width: number, height: number, turn: number]

export const shapes: Readonly<Record<number, readonly Ellipse[]>> = {
  2: [
    [0.38, 0.5, 0.56, 0.56, 0],
    [0.62, 0.5, 0.56, 0.56, 0],
  ],
  3: [
    [0.36, 0.6, 0.5, 0.5, 0],
    [0.64, 0.6, 0.5, 0.5, 0],
    [0.5, 0.36, 0.5, 0.5, 0],
  ],
  4: [
    [0.35, 0.4, 0.72, 0.45, 140],
    [0.45, 0.5, 0.72, 0.45, 140],
    [0.544, 0.5, 0.72, 0.45, 40],
    [0.644, 0.4, 0.72, 0.45, 40],
  ],
  5: [
    [0.428, 0.449, 0.87, 0.5, 155],
    [0.469, 0.543, 0.87, 0.5, 82],
    [0.558, 0.523, 0.87, 0.5, 10],
    [0.578, 0.432, 0.87, 0.5, 118],
    [0.489, 0.383, 0.87, 0.5, 46],
  ],
}

/** Null where there are too few or too many conditions, or one of more than two values. */
export function vennPicture({ truthTable, labels }: SeenRows): Picture | null {
  const { conditions, rows } = truthTable
  const own = shapes[conditions.length]
  if (own === undefined || rows.some(({ values }) => values.some((value) => value < 0 || value > 1))) return null
  const named = conditions.map((name): Words => labels[name] ?? { en: name, ar: name })
  return {
    id: 'venn',
    title: words.vennTitle,
    summary: words.vennSummary,
    head: [words.rowHead, words.outputHead, words.countHead, words.casesHead],
    rows: rows.map(({ number, output, cases }) => [String(number), output, String(cases.length), cases.join(', ')]),
    draw: (language) => draw(own, named, rows, language),
  }
}

const side = 460
const grid = 184
const room = 110

export function regionAt(own: readonly Ellipse[], x: number, y: number): number {
  return own.reduce((region, [cx, cy, width, height, turn]) => {
    const angle = (turn * Math.PI) / 180
    const [dx, dy] = [x - cx, y - cy]
    const along = (dx * Math.cos(angle) + dy * Math.sin(angle)) / (width / 2)
    const across = (dy * Math.cos(angle) - dx * Math.sin(angle)) / (height / 2)
    return region * 2 + (along * along + across * across <= 1 ? 1 : 0)
  }, 0)
}

function draw(own: readonly Ellipse[], names: readonly Words[], rows: readonly SeenRow[], language: Language): Drawing {
  const cell = side / grid
  const byRegion = new Map(rows.map((row) => [row.values.reduce((sum, value) => sum * 2 + value, 0), row]))
  const cells = new Map<number, { x: number; y: number }[]>()
  const cellsOf = (region: number): { x: number; y: number }[] => {
    const known = cells.get(region) ?? []
    cells.set(region, known)
    return known
  }
  const runs: string[] = []
  for (let j = 0; j < grid; j++) {
    let from = 0
    for (let i = 1; i <= grid; i++) {
      const y = 1 - (j + 0.5) / grid
      const region = regionAt(own, (from + 0.5) / grid, y)
      if (i < grid && regionAt(own, (i + 0.5) / grid, y) === region) continue
      if (region > 0) {
        const output = byRegion.get(region)?.output ?? '?'
        runs.push(
          `<rect x="${(room + from * cell).toFixed(1)}" y="${(room + j * cell).toFixed(1)}" width="${((i - from) * cell + 0.3).toFixed(1)}" height="${(cell + 0.3).toFixed(1)}" class="seat${output === '?' ? 'q' : output}"/>`,
        )
        for (let k = from; k < i; k++) cellsOf(region).push({ x: k, y: j })
      }
      from = i
    }
  }
  const counts = [...byRegion].flatMap(([region, row]) => {
    const middle = innermost(cells.get(region) ?? [])
    return middle === undefined
      ? []
      : [text(room + (middle.x + 0.5) * cell, room + (middle.y + 0.5) * cell + 4, String(row.cases.length), 'middle', 'strong')]
  })
  const outlines = own.map(
    ([x, y, width, height, turn]) =>
      `<ellipse cx="${room + x * side}" cy="${room + (1 - y) * side}" rx="${(width / 2) * side}" ry="${(height / 2) * side}" transform="rotate(${-turn} ${room + x * side} ${room + (1 - y) * side})" class="outline"/>`,
  )
  const called = own.map((ellipse, k) => {
    const { x, y } = tip(ellipse, own)
    return text(
      room + x * side,
      room + (1 - y) * side,
      isolated(names[k]!, language),
      x < 0.4 ? 'end' : x > 0.6 ? 'start' : 'middle',
      'name',
    )
  })
  const body = runs.join('') + outlines.join('') + counts.join('') + called.join('')
  // no more height than the shapes take
  const rowsSeen = [...cells.values()].flat().map(({ y }) => y)
  const above = room + Math.min(...rowsSeen) * cell - 26
  const height = (Math.max(...rowsSeen) - Math.min(...rowsSeen)) * cell + 52
  return { width: side + 2 * room, height: Math.round(height), body: `<g transform="translate(0 ${-Math.round(above)})">${body}</g>` }
}

/** The cell of the region that is farthest from its edge. */
function innermost(own: readonly { x: number; y: number }[]): { x: number; y: number } | undefined {
  const inside = new Set(own.map(({ x, y }) => y * grid + x))
  let layer = [...inside]
  let last = layer
  while (layer.length > 0) {
    last = layer
    const now = new Set(layer)
    layer = layer.filter((at) => now.has(at - 1) && now.has(at + 1) && now.has(at - grid) && now.has(at + grid))
  }
  const at = last[last.length >> 1]
  return at === undefined ? undefined : { x: at % grid, y: Math.floor(at / grid) }
}

/** The end of the shape that is farthest from the middle of all, a little beyond it. */
function tip([x, y, width, height, turn]: Ellipse, all: readonly Ellipse[]): { readonly x: number; readonly y: number } {
  const [mx, my] = [0, 1].map((axis) => all.reduce((sum, one) => sum + one[axis as 0 | 1], 0) / all.length) // one of the two axes
  const points = Array.from({ length: 72 }, (_, k) => {
    const [a, t] = [(k * Math.PI) / 36, (turn * Math.PI) / 180]
    const [u, v] = [(width / 2) * Math.cos(a), (height / 2) * Math.sin(a)]
    return { x: x + u * Math.cos(t) - v * Math.sin(t), y: y + u * Math.sin(t) + v * Math.cos(t) }
  })
  const far = points.toSorted((a, b) => Math.hypot(b.x - mx!, b.y - my!) - Math.hypot(a.x - mx!, a.y - my!))[0]!
  const away = Math.hypot(far.x - mx!, far.y - my!) || 1
  return { x: far.x + (0.03 * (far.x - mx!)) / away, y: far.y + (0.03 * (far.y - my!)) / away }
}
