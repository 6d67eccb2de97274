/** One set against another: every case a point, deviant ones by name; above the diagonal speaks for sufficiency, below it for necessity. */
import { comparison, fill, type Language, type Words } from '@sharara/core'
import { circle, isolated, line, path, rect, text, widthOf, type Anchor, type Drawing, type Picture } from './svg.ts'
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

const size = { width: 460, height: 440, left: 52, right: 20, top: 16, bottom: 56 }

type Kind = comparison.PlotPoint['kind']

const marks: Readonly<Record<Kind, string>> = {
  typical: 'typical',
  'deviant-consistency': 'deviant',
  'deviant-coverage': 'uncovered',
  irrelevant: 'irrelevant',
  undecided: 'undecided',
}

export function xyPicture(of: XyOf): Picture {
  const plot = comparison.plot(of.cases, of.inX, of.inY)
  const fit = of.relation === 'sufficiency' ? plot.sufficiency : plot.necessity
  const named = (kind: Kind): readonly string[] => plot.points.filter((point) => point.kind === kind).map((point) => point.case)
  const summary = fill(of.relation === 'sufficiency' ? words.sufficiencySummary : words.necessitySummary, {
    inclusion: fit.inclusion.toFixed(3),
    coverage: fit.coverage.toFixed(3),
    against: listed(named(of.relation === 'sufficiency' ? 'deviant-consistency' : 'deviant-coverage')),
  })
  return {
    id: of.id,
    title: fill(of.relation === 'sufficiency' ? words.sufficiencyTitle : words.necessityTitle, { x: of.x, y: of.y }),
    summary,
    head: [words.caseHead, of.x, of.y, words.kindHead],
    rows: plot.points.map((point) => [point.case, point.x.toFixed(3), point.y.toFixed(3), words[kindWords[point.kind]]]),
    draw: (language) => draw(of, plot.points, language),
  }
}

const kindWords = {
  typical: 'typical',
  'deviant-consistency': 'deviantConsistency',
  'deviant-coverage': 'deviantCoverage',
  irrelevant: 'irrelevant',
  undecided: 'undecided',
} as const satisfies Record<Kind, keyof typeof words>

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

function draw(of: XyOf, points: readonly comparison.PlotPoint[], language: Language): Drawing {
  const { width, height, left, right, top, bottom } = size
  const x = (value: number): number => left + value * (width - left - right)
  const y = (value: number): number => height - bottom - value * (height - top - bottom)
  const spots = spotsOf(points)
  const ticks = [0, 0.5, 1].map((tick) =>
    [
      line(x(tick), y(0), x(tick), y(1), tick === 0.5 ? 'half' : 'rule'),
      line(x(0), y(tick), x(1), y(tick), tick === 0.5 ? 'half' : 'rule'),
      text(x(tick), y(0) + 18, String(tick), 'middle'),
      text(x(0) - 8, y(tick) + 4, String(tick), 'end'),
    ].join(''),
  )
  const corner: readonly (readonly [number, number])[] =
    of.relation === 'sufficiency'
      ? [
          [x(0), y(0)],
          [x(0), y(1)],
          [x(1), y(1)],
        ]
      : [
          [x(0), y(0)],
          [x(1), y(0)],
          [x(1), y(1)],
        ]
  const dots = spots.map((spot) =>
    circle(
      x(spot.x),
      y(spot.y),
      radius(spot),
      `case ${marks[spot.kind]}`,
      `${spot.cases.join(', ')}: ${spot.x.toFixed(2)}, ${spot.y.toFixed(2)}`,
    ),
  )
  const body = [
    rect(x(0), y(1), x(1) - x(0), y(0) - y(1), 'ground'),
    path([...corner, corner[0]!], 'room'),
    ...ticks,
    line(x(0), y(0), x(1), y(1), 'diagonal'),
    ...dots,
    ...labels(spots, x, y, of.relation),
    text(x(0.5), height - 14, isolated(of.x, language), 'middle', 'name'),
    `<g transform="translate(16 ${y(0.5)}) rotate(-90)">${text(0, 0, isolated(of.y, language), 'middle', 'name')}</g>`,
  ]
  return { width, height, body: body.join('') }
}

function radius({ cases }: Spot): number {
  return 4 + Math.min(6, Math.sqrt(cases.length - 1) * 2.4)
}

interface Box {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

const overlaps = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2

/** Who is against the relation comes first; a name that would stand on another is left to the table. */
function labels(spots: readonly Spot[], x: (value: number) => number, y: (value: number) => number, relation: XyOf['relation']): string[] {
  const against: Kind = relation === 'sufficiency' ? 'deviant-consistency' : 'deviant-coverage'
  const order: readonly Kind[] = [
    against,
    against === 'deviant-coverage' ? 'deviant-consistency' : 'deviant-coverage',
    'typical',
    'undecided',
  ]
  const taken: Box[] = spots.map((spot) => {
    const r = radius(spot)
    return { x1: x(spot.x) - r, y1: y(spot.y) - r, x2: x(spot.x) + r, y2: y(spot.y) + r }
  })
  return order.flatMap((kind) =>
    spots
      .filter((spot) => spot.kind === kind)
      .flatMap((spot) => {
        const said = spot.cases.length <= 3 ? spot.cases.join(', ') : `${spot.cases.slice(0, 2).join(', ')} +${spot.cases.length - 2}`
        const found = freePlace(spot, said, x, y, taken)
        if (found === undefined) return []
        taken.push(found.box)
        return [text(found.x, found.y, said, found.anchor, kind === against ? 'warn' : '')]
      }),
  )
}

function freePlace(
  spot: Spot,
  said: string,
  x: (value: number) => number,
  y: (value: number) => number,
  taken: readonly Box[],
): { readonly x: number; readonly y: number; readonly anchor: Anchor; readonly box: Box } | undefined {
  const [px, py, r, wide] = [x(spot.x), y(spot.y), radius(spot) + 3, widthOf(said)]
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
    if (box.x1 < size.left - 4 || box.x2 > size.width || box.y1 < 0 || box.y2 > size.height - 36) continue
    if (!taken.some((other) => overlaps(box, other))) return { x: at, y: base, anchor, box }
  }
  return undefined
}
