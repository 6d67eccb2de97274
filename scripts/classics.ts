/**
 * Computes every number of the published models and writes their part of docs/model.md; `--json` prints the numbers and writes nothing.
 * The page and the test of its numbers come from the same call.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PublishedModel } from '../packages/core/src/contract/index.ts'
import { publishedModels } from '../packages/core/src/models/index.ts'
import type { ClassicsSpeed } from '../bench/classics.ts'
import { below, renew } from './pages/part.ts'

export interface Computed {
  readonly model: string
  readonly id: string
  readonly value: number
}

export function computeAll(): readonly Computed[] {
  return publishedModels.flatMap(({ id: model, replications }) => replications.map((one) => ({ model, id: one.id, value: one.compute() })))
}

const digits = (value: number): string => (Number.isInteger(value) ? String(value) : value.toPrecision(4).replace(/\.?0+$/, ''))

function page(computed: readonly Computed[]): string {
  const rows = publishedModels.map(({ title, adds, claims }) => `| ${title.en} | ${adds.en} | ${claims.join(', ')} |`)
  return `# Published models of the field

Each stands in a folder of [packages/core/src/models](../packages/core/src/models) and keeps the [contract of a model](../packages/core/src/contract/contract.ts). \`sharara models\` lists them, \`sharara run epstein-2002\` runs one. This part is written by \`node scripts/classics.ts\`; a test computes the numbers again.

| model | adds | claims |
| --- | --- | --- |
${rows.join('\n')}

${publishedModels.map((model) => section(model, computed)).join('\n')}
## Speed

${speed()}

## Not here

Makowsky and Rubin 2013 (centralisation, networks, falsification) and Lemos 2018 (social conflict): their equations were not open to us, and equations of our own under their names would reproduce nothing.
`
}

/** Figures of other programs on the same work, taken on a machine like this one before the house was built; million updates a second. */
const peers = [
  ['plain JavaScript with typed arrays', 0.87, 0.62, 0.29],
  ['MASON 22, Java 17', 0.38, 0.38, 0.15],
  ['flocc 0.7', 0.06, 0.027, 0.017],
  ['AgentScript 0.10', 0.009, 0.006, null],
  ['Mesa 3.3.1', 0.009, 0.0065, null],
] as const

function speed(): string {
  const { machine, node, date, rows } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../bench/classics.json'), 'utf8'),
  ) as ClassicsSpeed // written by bench/classics.ts
  const own = [
    ['**this one**', ...rows.map(({ fast }) => `**${fast.toFixed(2)}**`)],
    ['this one, counting afresh (the plain twin)', ...rows.map(({ plain }) => plain.toFixed(2))],
  ]
  const others = peers.map(([name, ...values]) => [name, ...values.map((value) => (value === null ? '–' : String(value)))])
  const lines = [...own, ...others].map((cells) => `| ${cells.join(' | ')} |`)
  return `Epstein’s run 2, million updates of people and officers a second of processor time, one thread (\`node bench/classics.ts\`; ${machine}, Node ${node}, ${date}). The figures of the peers were taken earlier on a machine of the same kind; the plain twin, which does what they do, says how far the two days differ.

| | ${rows.map(({ people }) => people.toLocaleString('en')).join(' | ')} |
| --- | ---: | ---: | ---: |
${lines.join('\n')}`
}

function section(
  { id, title, citation, doi, summary, departures, replications, presets }: PublishedModel,
  computed: readonly Computed[],
): string {
  const rows = replications.map((one) => {
    const value = computed.find((each) => each.model === id && each.id === one.id)!.value
    const verdict = one.fails === true ? '**not reproduced**' : 'reproduced'
    return `| ${one.words.en} | ${digits(one.published)} | ${digits(value)} | ${digits(one.tolerance)} | ${one.standard} | ${verdict} | ${one.source}. ${one.why.en} |`
  })
  const left = departures.map(({ en }) => `- ${en}`).join('\n')
  return `## ${title.en}

${citation}${doi === undefined ? '' : ` [doi:${doi}](https://doi.org/${doi})`}

${summary.en} Presets: ${Object.keys(presets)
    .map((name) => `\`${name}\``)
    .join(', ')}.

| number | published | computed | tolerance | standard | | source and argument |
| --- | ---: | ---: | ---: | --- | --- | --- |
${rows.join('\n')}
${left === '' ? '' : `\nWhere this version departs from the paper or fills what it leaves open:\n\n${left}\n`}`
}

if (import.meta.main) {
  const computed = computeAll()
  if (process.argv.includes('--json')) console.log(JSON.stringify(computed))
  else renew('docs/model.md', 'published', below(page(computed)))
}
