/** The five models of Chenoweth and Ulfelder: on a table made up with their columns, and on theirs where it is at hand. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { uniform } from '../random/index.ts'
import { fiveColumns, fiveModels, fiveNames, refitFive, type Given } from './fiveModels.ts'

/** What comes follows democracy in election years and nothing else. */
function made(): readonly Given[] {
  return Array.from({ length: 1200 }, (_, i) => {
    const draw = (k: number): number => uniform(3, 1, i, k)
    const cells = Object.fromEntries(fiveColumns.map((name, k) => [name, String(1 + Math.floor(7 * draw(k)))]))
    const [democracy, election] = [Number(draw(50) < 0.5), Number(draw(51) < 0.4)]
    const came = Number(draw(52) < 0.03 + 0.4 * democracy * election)
    const dealt = Object.fromEntries(Array.from({ length: 10 }, (__, k) => [`ik${k + 1}`, String(1 + Math.floor(5 * draw(60 + k)))]))
    const own = {
      year: 1982 + (i % 30),
      'nvc.start.1': came,
      pitfdem: democracy,
      'nld.any.1': election,
      'wdi.cpi': i === 7 ? 'NA' : draw(53),
    }
    return { ...cells, ...dealt, ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name, String(value)])) }
  })
}

test('the model that holds what brings it about is found, the others find nothing', () => {
  const scores = refitFive(made())
  expect(scores.map(({ model }) => model)).toEqual(fiveNames)
  const area = (name: string): number => scores.find(({ model }) => model === name)!.folds.auc
  expect(area('opportunity')).toBeGreaterThan(0.75)
  for (const name of ['population', 'grievance', 'modernisation', 'resources']) expect(Math.abs(area(name) - 0.5)).toBeLessThan(0.1)
  expect(scores.find(({ model }) => model === 'opportunity')!.rolling.brierSkill).toBeGreaterThan(0.05)
})

const folder = join(process.env['SHARARA_SHARED'] ?? join(import.meta.dirname, '../../../../../shared'), 'data')
const path = ['chenoweth-ulfelder', 'nonviolent-uprisings', 'nonviolent-uprisings-replication/data', '.']
  .map((name) => join(folder, name, 'valdat.csv'))
  .find(existsSync)
const say = path === undefined ? ' (skipped: ../shared/data/chenoweth-ulfelder/valdat.csv is not there)' : ''

describe.skipIf(path === undefined)(`their own table${say}`, () => {
  test('gives the figures of the earlier refit to 0.002', () => {
    for (const { model, folds } of refitFive(csvParse(readFileSync(path!, 'utf8'))))
      expect([model, Math.abs(folds.auc - fiveModels[model].anchor) <= 0.002]).toEqual([model, true])
  })
})
