/** The tables of a paper: calibrated data, necessity, truth table, each kind of solution; plain text, for any form of file. */
import { fill } from '../../text/index.ts'
import type { Compared } from '../compare.ts'
import { digits, furtherTables, type ToldTable } from '../told/index.ts'
import { paperWords as words } from './words.ts'

export type PaperTable = Omit<ToldTable, 'lead' | 'notes'>

/** Models of a kind that a paper prints. */
const mostModels = 10

export function paperTables(compared: Compared): PaperTable[] {
  return [
    calibrated(compared, digits),
    ...answerTables(compared),
    ...(compared.absence === null
      ? []
      : answerTables({ ...compared, ...compared.absence, study: { ...compared.study, outcome: compared.absence.outcome } }, 'absence-')),
    ...furtherTables(compared),
  ]
}

/** Degrees of every case in every set, whole: the next analyst reads them back without loss; as a paper prints them with `digits`. */
export function calibrated({ cases, sets }: Compared, print: (degree: number) => string = String): PaperTable {
  const names = Object.keys(sets)
  const shown = (degree: number | null | undefined): string =>
    degree == null ? '-' : Number.isInteger(degree) ? String(degree) : print(degree)
  const rows = cases.map((name, place) => [name, ...names.map((set) => shown(sets[set]![place]))])
  return { id: 'calibrated', title: words.calibrated, head: ['case', ...names], rows, texts: 0 }
}

type Answered = Pick<Compared, 'necessity' | 'truthTable' | 'solutions' | 'study'>

function answerTables({ necessity, truthTable, solutions, study }: Answered, prefix = ''): PaperTable[] {
  const outcome = study.outcome
  const needs = necessity.conditions.map(({ text, necessity: { inclusion, ron, coverage } }) => [
    text,
    ...[inclusion, ron, coverage].map(digits),
  ])
  const truth = truthTable.rows.map(({ number, values, output, cases, inclusion, pri }) => [
    String(number),
    ...values.map((value) => (value < 0 ? '-' : String(value))),
    output,
    String(cases.length),
    digits(inclusion),
    digits(pri),
    cases.join(', '),
  ])
  return [
    {
      id: `${prefix}necessity`,
      title: fill(words.necessity, { outcome }),
      head: [words.condition, words.inclusion, 'RoN', words.coverage],
      rows: needs,
      texts: 0,
    },
    {
      id: `${prefix}truth-table`,
      title: fill(words.truth, { outcome }),
      head: [words.row, ...truthTable.conditions, outcome, 'n', words.inclusion, 'PRI', words.cases],
      rows: truth,
      texts: 1,
    },
    ...solutions.flatMap(({ kind, models }) =>
      models.slice(0, mostModels).flatMap((model, place): PaperTable[] => {
        if (model.terms.length === 0) return []
        const rows = model.terms.map((term) => [
          term.text,
          ...[term.inclusion, term.pri, term.coverage, term.unique].map(digits),
          term.cases.join(', '),
        ])
        const whole = [`M${place + 1}`, ...[model.inclusion, model.pri, model.coverage].map(digits), '', '']
        const title = fill(words[kind], { outcome, number: place + 1, of: models.length })
        const head = [words.term, words.inclusion, 'PRI', words.coverage, words.unique, words.cases]
        return [{ id: `${prefix}${kind}-${place + 1}`, title, head, rows: [...rows, whole], texts: 1 }]
      }),
    ),
  ]
}
