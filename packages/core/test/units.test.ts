/** Every unit that is declared is said in Arabic, and so is what stands outside its range. */
import { expect, test } from 'vitest'
import { caseColumnNames, columnSpec } from '../src/episodes/index.ts'
import { nationalCard } from '../src/experiments/index.ts'
import { publishedModels } from '../src/models/index.ts'
import { valueSchema } from '../src/quantities/index.ts'
import { describeWanted } from '../src/scenario/describe.ts'
import { unitWords } from '../src/text/index.ts'
import { nationalColumns, placeColumns } from '../src/vocabulary/index.ts'

const { numbers, outputs } = nationalCard
const ofModels = publishedModels.flatMap(({ model: { setup, series, columns } }) => [setup, series, columns.measures])
const tables: readonly Readonly<Record<string, { readonly unit: string }>>[] = [
  numbers,
  outputs,
  nationalColumns,
  placeColumns,
  ...ofModels,
]
const ofCases = caseColumnNames.map(columnSpec).flatMap((spec) => (spec.kind === 'number' ? [spec.unit] : []))
const all = [...new Set([...tables.flatMap((table) => Object.values(table).map(({ unit }) => unit)), ...ofCases])]

test('units', () => {
  expect(all.length).toBeGreaterThan(40)
  expect(all.filter((unit) => unit !== '1' && !/[\u0600-\u06ff]/.test(unitWords(unit).ar))).toEqual([])
})

test('a number out of its range: what it is and its unit, in the language of the reader', () => {
  expect(describeWanted(valueSchema(numbers['corruption']!))).toEqual({
    en: 'a number from 0 to 1 (share) for “Corruption”',
    ar: 'عدد من 0 إلى 1 (نسبة) لبند «الفساد»',
  })
})
