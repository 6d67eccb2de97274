/** What a sensitivity analysis says: a table for each question, JSON, CSV and a page. */
import {
  fill,
  sensitivityTable,
  type Factor,
  type Language,
  type SensitivityAnswer,
  type SensitivityFound,
  type Words,
} from '@sharara/core'
import type { View } from '../contract.ts'
import { nameOf } from '../show.ts'
import { analysisWords } from '../words.ts'
import { table } from '../print.ts'
import { noteOf, pairSheet, sheetOf, type Sheet } from './sheet.ts'
import { sensitivityPage } from './page.ts'
import { sensitivityWords as words } from './words.ts'

const mostPairs = 12

export const viewSensitivity: View<SensitivityAnswer> = (plan, { design, factors, answers }) => ({
  json: { method: design.method, design, factors, answers: answers.map((answer) => jsonOf(answer, factors)) },
  csv: { 'sensitivity.csv': sensitivityTable({ answers, factors }) },
  lines: (language) => answers.flatMap((answer) => linesOf(answer, factors, language)),
  page: (again) => sensitivityPage({ plan, factors, answers, again }),
})

function jsonOf(answer: SensitivityFound, factors: readonly Factor[]): unknown {
  const { response, found } = answer
  const named = found.rows.map(({ factor, ...own }) => ({ factor: factors[factor]!.name, ...own }))
  const pairs =
    answer.method === 'sobol'
      ? { pairs: answer.found.pairs.map(({ factors: own, second }) => ({ factors: own.map((k) => factors[k]!.name), ...second })) }
      : {}
  return { response: response.name, unit: response.unit, ...found, rows: named, ...pairs }
}

function linesOf(answer: SensitivityFound, factors: readonly Factor[], language: Language): (Words | string)[] {
  const name = nameOf(answer.response)
  if (answer.found.rows.length === 0) return [fill(analysisWords.nothing, { name })]
  const pairs = pairSheet(answer, factors, mostPairs)
  return [
    { en: `${name.en} · ${words[answer.method].en}`, ar: `${name.ar} · ${words[answer.method].ar}` },
    drawn(sheetOf(answer, factors), language),
    ...(pairs === null ? [] : [drawn(pairs, language)]),
    noteOf(answer),
  ]
}

function drawn({ head, rows }: Sheet, language: Language): string {
  const text = (cell: Words | string): string => (typeof cell === 'string' ? cell : cell[language])
  return table([head.map(text), ...rows.map((row) => row.map(text))])
}
