/**
 * Published tables with the rows, parameters and models that R's QCA gives, whole from the bytes of the file to the answer. The
 * tables may not be part of this project: without them beside the repository the tests are skipped, and say so.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readTextTable } from '../tables/index.ts'
import { compareCases, prepareStudy, type CompareStudy } from './index.ts'

interface Published {
  readonly name: string
  readonly table: string
  readonly conditions: readonly string[]
  readonly outcome: string
  readonly inclCut: number
  readonly nCut: number
  readonly priCut: number
  /** By condition; `-` for none, several values with semicolons. */
  readonly directions: readonly string[] | null
  readonly rows: readonly { readonly row: number; readonly out: string; readonly n: number; readonly incl: number; readonly pri: number }[]
  readonly complex: readonly string[]
  readonly parsimonious: readonly string[]
  readonly intermediate?: readonly string[]
}

const folder = new URL('../../../../../shared/data/qca-published/', import.meta.url)
const there = existsSync(folder)
const say = there ? '' : ' (skipped: ../shared/data/qca-published is not there)'
const questions = there
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Published)
  : []

function studyOf(asked: Published): CompareStudy {
  const directions = asked.conditions.flatMap((name, place) => {
    const given = asked.directions?.[place] ?? '-'
    const levels = given.split(/[;,]/).map(Number)
    return given === '-' ? [] : [[name, levels.length === 1 ? levels[0]! : levels] as const]
  })
  const { conditions, outcome, inclCut, nCut, priCut } = asked
  const name = { en: asked.name, ar: asked.name }
  return { name, conditions, outcome, sets: {}, inclCut, nCut, priCut, directions: Object.fromEntries(directions), leaveOut: [] }
}

const sorted = (model: string): string => model.replaceAll(' ', '').split('+').sort().join('+')

describe(`published tables equal R${say}`, () => {
  test.runIf(there)('there are some', () => expect(questions.length).toBeGreaterThan(0))
  test.for(questions)('$name', (asked) => {
    const { sheet } = readTextTable(readFileSync(new URL(asked.table, folder)), { file: asked.table })
    const study = studyOf(asked)
    const { prepared, problems } = prepareStudy(study, sheet!)
    expect(problems.map(({ words }) => words.en)).toEqual([])
    const compared = compareCases(study, prepared!, asked.table)
    const rows = compared.truthTable.rows.filter(({ output }) => output !== '?')
    expect(rows.map(({ number, output, cases }) => [number, output, cases.length])).toEqual(
      asked.rows.map(({ row, out, n }) => [row, out, n]),
    )
    for (const [place, { incl, pri }] of asked.rows.entries()) {
      expect(Math.abs(rows[place]!.inclusion - incl)).toBeLessThan(1e-6)
      expect(Math.abs(rows[place]!.pri - pri)).toBeLessThan(1e-6)
    }
    for (const kind of ['complex', 'parsimonious', 'intermediate'] as const) {
      const wanted = asked[kind]
      if (wanted === undefined) continue
      const found = compared.solutions.find((one) => one.kind === kind)!
      expect([kind, found.models.map(({ text }) => sorted(text)).sort()]).toEqual([kind, wanted.map(sorted).sort()])
    }
  })
})
