/**
 * The two specifications of the wide ridge side by side, over all targets, out of time: the 50 columns that ship, and all columns
 * of the panel. Prints the lines of the table in docs/experiments.md; decides nothing: `node scripts/foresight/columns.ts`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foresight } from '../../packages/core/src/index.ts'

const data = join(import.meta.dirname, '../../packages/data')
const read = (name: string): string => readFileSync(join(data, name === 'vdem' ? 'vdem' : 'open', `${name}.csv`), 'utf8')
const sources = foresight.readSources(
  Object.fromEntries([...foresight.sourceNames, 'countries', 'adjacency'].map((name) => [name, read(name)])),
)
const ships = foresight.buildPanel(sources)
// columns of one's own join the wide ridge: here all are
const all: foresight.Panel = { ...ships, columns: ships.columns.map((column) => ({ ...column, source: 'user' })) }

const targets = ['either', 'csra', 'massMobilization', 'wave'] as const
const specifications = [
  [`${foresight.families.wide.columns.length} columns, as it ships`, ships],
  [`all ${ships.columns.length} columns`, all],
] as const
const shown = ({ value, low, high }: foresight.Interval, digits: number, times = 1): string =>
  `${(times * value).toFixed(digits)} [${(times * low).toFixed(digits)}, ${(times * high).toFixed(digits)}]`

for (const target of targets) {
  for (const [name, panel] of specifications) {
    const years = foresight.rollingForecasts(panel, target)
    const track = foresight.trackOf(panel, years, panel.outcomes[target])
    const own = foresight.scoreModels(track).find(({ model }) => model === 'forecast')!
    const cells = [shown(own.auc, 3), shown(own.averagePrecision, 3), shown(own.brierSkill, 2, 100), shown(own.top20, 3)]
    const events = track.outcome.reduce((sum, value) => sum + value, 0)
    cells.push(`${Math.round(own.top20.value * events)} of ${events}`)
    process.stdout.write(`| \`${target}\` | ${name} | ${cells.join(' | ')} |\n`)
  }
}
