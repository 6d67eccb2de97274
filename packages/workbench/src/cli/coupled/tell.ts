/** What full episodes say: tables for the terminal, for a page, and a row for each episode. */
import { clocks, coupling, fill, outcomes, isOutcome, type Words } from '@sharara/core'
import { numbers, panel, sentence } from '../../report/experiment/index.ts'
import { table, whole, type Output } from '../output.ts'
import { words as worldWords } from '../world/words.ts'
import { words } from './words.ts'

export interface CoupledAnswer {
  readonly course: coupling.Course
  readonly audit: coupling.Audit | null
  readonly beside: readonly coupling.WorldsBeside[]
  /** Empty for eras: there are no sparks that lit nothing, and no worlds. */
  readonly deciles: readonly coupling.Decile[]
  readonly checks: readonly coupling.Check[]
  readonly sample: number
}

/** Three figures, without an exponent. */
function short(value: number): string {
  if (Number.isNaN(value)) return '–'
  const size = Math.abs(value)
  return size >= 100 ? whole(value) : size >= 10 ? value.toFixed(0) : size >= 1 ? value.toFixed(1) : value.toFixed(size >= 0.1 ? 2 : 3)
}

const range = (of: clocks.Spread5 | null): string => (of === null ? '–' : `${short(of.middle)} [${short(of.low)}, ${short(of.high)}]`)
const distance = (of: coupling.Distance | null): string => (of === null ? '–' : `${of.distance.toFixed(2)} (${of.p.toFixed(3)})`)
const percent = (share: number): string => (100 * share).toFixed(share < 0.1 ? 1 : 0)
const endName = (end: string): Words => (isOutcome(end) ? outcomes[end] : { en: end, ar: end })

/** Figures read from the left in both languages. */
const ltr = (text: string): Words => ({ en: text, ar: `\u2066${text}\u2069` })

type Cell = Words | string

interface Told {
  readonly head: readonly Words[]
  readonly rows: readonly (readonly Cell[])[]
}

function numbersOf({ course }: CoupledAnswer): Told {
  return {
    head: [words.number, words.model, words.surrogate, words.distance, words.emulator],
    rows: [
      ...course.numbers.map(({ name, model, surrogate, fromSurrogate, fromEmulator }): Cell[] => [
        coupling.episodeNumbers[name],
        range(model),
        range(surrogate),
        distance(fromSurrogate),
        distance(fromEmulator),
      ]),
      [words.falls, percent(course.falls.model), percent(course.falls.surrogate), '–', '–'],
    ],
  }
}

function endsOf({ course }: CoupledAnswer): Told {
  return {
    head: [words.end, words.share],
    rows: course.ends.map(([end, count]): Cell[] => [endName(end), percent(count / Math.max(1, course.byModel))]),
  }
}

function besideOf({ beside }: CoupledAnswer): Told {
  return {
    head: [words.measure, words.model, words.surrogate, words.inside],
    rows: beside.map(({ measure, model, surrogate, inside }): Cell[] => [
      measure === 'falls' ? words.rulersFall : worldWords[measure],
      range(model),
      range(surrogate),
      inside ? words.yes : words.no,
    ]),
  }
}

function checksOf({ checks }: CoupledAnswer): Told {
  const verdict = (holds: boolean | null): Words => (holds === null ? words.tooLittle : holds ? words.holds : words.fails)
  return {
    head: [words.test, words.wanted, words.reached, words.verdict],
    rows: checks.map(({ what, wanted, reached, holds }): Cell[] => [what, wanted, reached, verdict(holds)]),
  }
}

function sentencesOf({ course, audit, sample }: CoupledAnswer, seconds: number | null): Words[] {
  const { byModel, episodes, agents, people, ending } = course
  const holes = { byModel, episodes, sample, agents: whole(agents / 1e6), people: whole(people / 1e6) }
  return [
    seconds === null
      ? fill(words.madePage, holes)
      : fill(words.made, { ...holes, seconds: whole(seconds), each: (seconds / Math.max(1, episodes)).toFixed(2) }),
    ...(audit === null
      ? []
      : [
          fill(words.audit, {
            skipped: whole(audit.skipped),
            audited: audit.audited,
            lit: audit.lit,
            share: percent(audit.lit / Math.max(1, audit.audited)),
            low: percent(audit.share[0]),
            high: percent(audit.share[1]),
          }),
        ]),
    fill(words.ending, { emulator: ending.emulator.toFixed(3), frequencies: ending.frequencies.toFixed(3) }),
  ]
}

/** @param seconds of a processor, 0 where other machines made them: not part of what is written, for no two machines agree on it. */
export function tellCoupled(answer: CoupledAnswer, seconds: number, out: Output): void {
  const t = (cell: Cell): string => (typeof cell === 'string' ? cell : cell[out.language])
  for (const said of sentencesOf(answer, seconds > 0 ? seconds : null)) out.say(said)
  const tables = [numbersOf(answer), endsOf(answer), ...(answer.beside.length === 0 ? [] : [besideOf(answer), checksOf(answer)])]
  for (const { head, rows } of tables) {
    out.say('')
    out.say(table([head.map(t), ...rows.map((row) => row.map(t))]))
  }
  out.say('')
  out.say(words.note)
}

export function coupledPanels(answer: CoupledAnswer): string {
  const shown = (caption: Words, { head, rows }: Told): string =>
    panel(numbers({ caption, head, rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? ltr(cell) : cell))) }))
  return [
    ...sentencesOf(answer, null).map((said) => sentence(said)),
    shown(words.number, numbersOf(answer)),
    shown(words.end, endsOf(answer)),
    ...(answer.beside.length === 0 ? [] : [shown(words.beside, besideOf(answer)), shown(words.checks, checksOf(answer))]),
    sentence(words.note),
  ].join('')
}

export const episodeHead = [
  'iso3',
  'date',
  'by',
  'chance_of_the_spark',
  'people',
  'peak_share',
  'deaths',
  'weeks_with_killing',
  'fall_weeks',
  'end',
  'days',
  'reserve',
] as const

export function episodeRows(made: readonly coupling.Made[]): readonly (readonly (string | number | null)[])[] {
  return made.map(({ of, out }) => [
    of.iso3,
    clocks.dateOfWeek(of.week),
    out.by,
    coupling.chanceOf(of),
    Math.round(of.population),
    out.peak,
    out.deaths,
    out.killings,
    out.fallWeeks,
    out.outcome,
    out.days,
    out.reserve,
  ])
}
