/** A file as a German Excel writes it: semicolons, decimal commas, a missing cell; and what is said of it. */
import { caseTable, checkTable } from '@sharara/comparison'
import { readTableFile } from '@sharara/comparison/files'
import { tableOf } from '@sharara/comparison/tables'

const text = 'Land;A;B;OUT\nÖsterreich;0,9;0,2;0,8\nMalta;0,1;;0,3\nPerú;0,7;0,9;0,6\n'
const { sheet } = await readTableFile(new TextEncoder().encode(text), { file: 'table.csv' })
const { table } = tableOf(sheet!, { asked: ['A', 'B', 'OUT'] })
for (const { words } of checkTable(table, { conditions: ['A', 'B'], outcome: 'OUT' })) process.stdout.write(`${words.en}\n`)
const whole = table.cases
  .map((_, place) => place)
  .filter((place) => table.columns.slice(1).every(({ cells }) => cells[place]!.kind === 'number'))
const columns = table.columns
  .slice(1)
  .map(({ name, cells }) => [name, whole.map((place) => (cells[place] as { value: number }).value)] as const)
const sets = caseTable(
  whole.map((place) => table.cases[place]!),
  Object.fromEntries(columns),
)
process.stdout.write(`${sets.cases.join(', ')}: ${sets.columns.map(({ kind }) => kind).join(', ')}\n`)
