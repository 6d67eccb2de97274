/** The model beside the record: for each condition two marks on one line, and the line from which on it may count. */
import { fill, type Words } from '../tables.ts'
import {
  fixed,
  isolated,
  keyOf,
  line,
  mark,
  mirror,
  text,
  type Canvas,
  type Drawing,
  type Picture,
  type WriteNumber,
  type Language,
} from './svg.ts'
import { pictureWords as words } from './pictureWords.ts'

type Agreement = 'both' | 'neither' | 'model' | 'record' | 'unseen'

interface SideFit {
  readonly inclusion: number
  /** Relevance of what is necessary, PRI of what is enough. */
  readonly second: number
  readonly cases: number
  readonly holds: boolean
}

/** One condition asked of the model and of the record. */
export interface SideRow {
  readonly relation: 'necessity' | 'sufficiency'
  readonly words: Words
  readonly model: SideFit
  readonly record: SideFit
  readonly agreement: Agreement
}

/** Rows, and from which inclusion on a relation may count. */
export interface Sides {
  readonly rows: readonly SideRow[]
  readonly rule: Readonly<Record<SideRow['relation'], number>>
}

/** @param number how the numbers of the sentence are written. */
export function sidePicture({ rows, rule }: Sides, relation: SideRow['relation'], number: WriteNumber = fixed): Picture {
  const own = rows.filter((row) => row.relation === relation)
  const seconds = relation === 'necessity' ? [words.modelRon, words.recordRon] : [words.modelPri, words.recordPri]
  return {
    id: `side-${relation}`,
    title: relation === 'necessity' ? words.sideTitle : words.sideTitleEnough,
    summary: fill(words.sideSummary, {
      ...told(own, number),
      cut: number(rule[relation], 2),
    }),
    head: [
      words.conditionHead,
      words.modelInclusion,
      seconds[0]!,
      words.modelCases,
      words.recordInclusion,
      seconds[1]!,
      words.recordCases,
      words.holder,
    ],
    rows: own.map((row) => [
      row.words,
      ...[row.model, row.record].flatMap((fit) => [fit.inclusion.toFixed(3), fit.second.toFixed(3), String(fit.cases)]),
      agreements[row.agreement],
    ]),
    draw: (language, on) => draw(own, rule[relation], language, on),
  }
}

const agreements = {
  both: words.heldBoth,
  neither: words.heldNeither,
  model: words.heldModel,
  record: words.heldRecord,
  unseen: words.heldUnseen,
} as const satisfies Record<Agreement, Words>

/** How many, and which where somebody holds them. */
function told(rows: readonly SideRow[], number: WriteNumber): Record<Agreement, Words> {
  const one = (agreement: Agreement): Words => {
    const of = rows.filter((row) => row.agreement === agreement)
    const count = number(of.length, 0)
    if (of.length === 0 || agreement === 'neither') return { en: count, ar: count }
    const names = (language: Language, comma: string): string => of.map((row) => row.words[language]).join(comma)
    return { en: `${count} (${names('en', ', ')})`, ar: `${count} (${names('ar', '، ')})` }
  }
  return { both: one('both'), neither: one('neither'), model: one('model'), record: one('record'), unseen: one('unseen') }
}

const disc = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z'
const diamond = 'M0-6L6 0L0 6L-6 0z'

function draw(rows: readonly SideRow[], cut: number, language: Language, on: Canvas = {}): Drawing {
  const high = 38
  const width = Math.max(220, on.width ?? 440)
  const number = on.number ?? ((value: number): string => String(value))
  const floor = 12 + rows.length * high
  const { x, start, end } = mirror(width, language)
  const at = (share: number): number => x(14 + (width - 28) * share)
  const ticks = [0, 0.5, 1].map(
    (tick) => line(at(tick), 8, at(tick), floor, 'rule') + text(at(tick), floor + 16, number(tick, 2), 'middle'),
  )
  const limit = line(at(cut), 8, at(cut), floor, 'anchor') + text(at(cut), floor + 16, number(cut, 2), end, 'strong')
  const body = rows.map((row, k) => {
    const y = 12 + k * high
    const state = ({ holds }: { readonly holds: boolean }): string => (holds ? '' : ' open')
    return [
      text(at(0), y + 12, isolated(row.words, language), start, 'name'),
      line(at(row.model.inclusion), y + 25, at(row.record.inclusion), y + 25, 'link'),
      mark(at(row.record.inclusion), y + 25, diamond, `of-record${state(row.record)}`, agreements[row.agreement][language]),
      mark(at(row.model.inclusion), y + 25, disc, `of-model${state(row.model)}`, agreements[row.agreement][language]),
    ].join('')
  })
  const key = keyOf(
    [
      { form: disc, kind: 'of-model', words: words.modelKey },
      { form: diamond, kind: 'of-record', words: words.recordKey },
    ],
    floor + 36,
    width,
    language,
  )
  return { width, height: floor + 30 + key.height, body: ticks.join('') + limit + body.join('') + key.body }
}
