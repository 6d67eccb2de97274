/** One set against another: every case a point, deviant ones by name; above the diagonal speaks for sufficiency, below it for necessity. */
import * as comparison from '../index.ts'
import { fill, type Words } from '../tables.ts'
import {
  fixed,
  isolated,
  keyOf,
  line,
  mark,
  mirror,
  path,
  rect,
  text,
  widthOf,
  type Anchor,
  type Canvas,
  type Drawing,
  type Language,
  type Picture,
  type WriteNumber,
} from './svg.ts'
import { pictureWords as words } from './pictureWords.ts'

export interface XyOf {
  readonly id: string
  /** What stands along the axes. */
  readonly x: Words
  readonly y: Words
  readonly cases: readonly string[]
  readonly inX: readonly number[]
  readonly inY: readonly number[]
  readonly relation: 'sufficiency' | 'necessity'
}

const room = { axis: 52, far: 20, top: 16, below: 56 }

type Kind = comparison.PlotPoint['kind']

/** Each kind has a form of its own, so that none is told by its colour alone. */
const marks = {
  typical: { kind: 'typical', form: ring(5), words: words.typical },
  'deviant-consistency': { kind: 'deviant', form: 'M-5-5L5 5M5-5L-5 5', words: words.deviantConsistency },
  'deviant-coverage': { kind: 'uncovered', form: 'M0-6L6 5H-6z', words: words.deviantCoverage },
  irrelevant: { kind: 'irrelevant', form: 'M-4-4h8v8h-8z', words: words.irrelevant },
  undecided: { kind: 'undecided', form: 'M-4-4h8v8h-8z', words: words.undecided },
} as const satisfies Record<Kind, { readonly kind: string; readonly form: string; readonly words: Words }>

function ring(r: number): string {
  return `M-${r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`
}

/** @param number how the numbers of the sentence are written. */
export function xyPicture(of: XyOf, number: WriteNumber = fixed): Picture {
  const plot = comparison.plot(of.cases, of.inX, of.inY)
  const fit = of.relation === 'sufficiency' ? plot.sufficiency : plot.necessity
  const named = (kind: Kind): readonly string[] => plot.points.filter((point) => point.kind === kind).map((point) => point.case)
  const summary = fill(of.relation === 'sufficiency' ? words.sufficiencySummary : words.necessitySummary, {
    inclusion: number(fit.inclusion, 3),
    coverage: number(fit.coverage, 3),
    against: listed(named(of.relation === 'sufficiency' ? 'deviant-consistency' : 'deviant-coverage')),
  })
  return {
    id: of.id,
    title: fill(of.relation === 'sufficiency' ? words.sufficiencyTitle : words.necessityTitle, { x: of.x, y: of.y }),
    summary,
    head: [words.caseHead, of.x, of.y, words.kindHead],
    rows: plot.points.map((point) => [point.case, point.x.toFixed(3), point.y.toFixed(3), marks[point.kind].words]),
    draw: (language, on) => draw(of, plot.points, language, on),
  }
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? '–' : names.join(', ')
}

/** Cases at one place are one mark. */
interface Spot {
  readonly x: number
  readonly y: number
  readonly kind: Kind
  readonly cases: readonly string[]
}

function spotsOf(points: readonly comparison.PlotPoint[]): Spot[] {
  const byPlace = Map.groupBy(points, ({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)
  return [...byPlace.values()].map((own) => ({ x: own[0]!.x, y: own[0]!.y, kind: own[0]!.kind, cases: own.map((point) => point.case) }))
}

function draw(of: XyOf, points: readonly comparison.PlotPoint[], language: Language, on: Canvas = {}): Drawing {
  const width = Math.min(460, Math.max(240, on.width ?? 460))
  const number = on.number ?? ((value: number): string => String(value))
  const side = width - room.axis - room.far
  const floor = room.top + side
  const { x: turned, end } = mirror(width, language)
  const x = (share: number): number => turned(room.axis + share * side)
  const y = (share: number): number => floor - share * side
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((tick) => {
    const kind = tick === 0.5 ? 'half' : 'rule'
    return [
      line(x(tick), y(0), x(tick), y(1), kind),
      line(x(0), y(tick), x(1), y(tick), kind),
      text(x(tick), y(0) + 18, number(tick, 2), 'middle'),
      text(turned(room.axis - 8), y(tick) + 4, number(tick, 2), end),
    ].join('')
  })
  const [from, over, to] = [[0, 0], of.relation === 'sufficiency' ? [0, 1] : [1, 0], [1, 1]] as const
  const corner = [from, over, to, from].map(([a, b]) => [x(a), y(b)] as const)
  const spots = spotsOf(points).map((spot): Spot => ({ ...spot, x: x(spot.x), y: y(spot.y) }))
  const dots = spots.map((spot) => {
    const { kind, form } = marks[spot.kind]
    return mark(spot.x, spot.y, form, `case ${kind}`, spot.cases.join(', '), radius(spot) / radius({ cases: [''] }))
  })
  const kinds = (Object.keys(marks) as Kind[]).filter((kind) => spots.some((spot) => spot.kind === kind)) // its own keys
  const key = keyOf(
    kinds.map((kind) => marks[kind]),
    floor + room.below + 6,
    width,
    language,
  )
  const body = [
    rect(Math.min(x(0), x(1)), y(1), side, side, 'ground'),
    path(corner, 'room'),
    ...ticks,
    line(x(0), y(0), x(1), y(1), 'diagonal'),
    ...dots,
    ...labels(spots, { x1: 0, x2: width, y1: 0, y2: floor + 20 }, of.relation),
    text(x(0.5), floor + 42, isolated(of.x, language), 'middle', 'name'),
    `<g transform="translate(${(language === 'ar' ? width - 6 : 16).toFixed(1)} ${y(0.5).toFixed(1)}) rotate(-90)">${text(0, 0, isolated(of.y, language), 'middle', 'name')}</g>`,
    key.body,
  ]
  return { width, height: floor + room.below + key.height, body: body.join('') }
}

/** Cases at one place have a larger mark. */
function radius({ cases }: Pick<Spot, 'cases'>): number {
  return 6 + Math.min(3, Math.sqrt(cases.length - 1) * 1.2)
}

interface Box {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

const overlaps = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2

/** Who is against the relation comes first; a name that would stand on another is left to the table. */
function labels(spots: readonly Spot[], within: Box, relation: XyOf['relation']): string[] {
  const against: Kind = relation === 'sufficiency' ? 'deviant-consistency' : 'deviant-coverage'
  const order: readonly Kind[] = [
    against,
    against === 'deviant-coverage' ? 'deviant-consistency' : 'deviant-coverage',
    'typical',
    'undecided',
  ]
  const taken: Box[] = spots.map((spot) => {
    const r = radius(spot)
    return { x1: spot.x - r, y1: spot.y - r, x2: spot.x + r, y2: spot.y + r }
  })
  return order.flatMap((kind) =>
    spots
      .filter((spot) => spot.kind === kind)
      .flatMap((spot) => {
        const said = spot.cases.length <= 3 ? spot.cases.join(', ') : `${spot.cases.slice(0, 2).join(', ')} +${spot.cases.length - 2}`
        const found = freePlace(spot, said, within, taken)
        if (found === undefined) return []
        taken.push(found.box)
        return [text(found.x, found.y, said, found.anchor, kind === against ? 'warn' : '')]
      }),
  )
}

function freePlace(
  spot: Spot,
  said: string,
  within: Box,
  taken: readonly Box[],
): { readonly x: number; readonly y: number; readonly anchor: Anchor; readonly box: Box } | undefined {
  const [px, py, r, wide] = [spot.x, spot.y, radius(spot) + 3, widthOf(said)]
  const tries: readonly (readonly [number, number, Anchor])[] = [
    [px + r, py + 4, 'start'],
    [px - r, py + 4, 'end'],
    [px, py - r - 1, 'middle'],
    [px, py + r + 10, 'middle'],
    [px + r, py - 8, 'start'],
    [px - r, py - 8, 'end'],
    [px + r, py + 15, 'start'],
    [px - r, py + 15, 'end'],
  ]
  for (const [at, base, anchor] of tries) {
    const x1 = anchor === 'start' ? at : anchor === 'end' ? at - wide : at - wide / 2
    const box = { x1, y1: base - 10, x2: x1 + wide, y2: base + 3 }
    if (box.x1 < within.x1 || box.x2 > within.x2 || box.y1 < within.y1 || box.y2 > within.y2) continue
    if (!taken.some((other) => overlaps(box, other))) return { x: at, y: base, anchor, box }
  }
  return undefined
}
