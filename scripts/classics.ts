/**
 * Computes every number of the published models and writes their part of docs/model.md; `--json` prints the numbers and writes nothing.
 * The page and the test of its numbers come from the same call.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PublishedModel } from '../packages/core/src/contract/index.ts'
import { publishedModels } from '../packages/core/src/models/index.ts'
import type { ClassicsSpeed } from '../bench/classics.ts'
import type { PeerSpeed } from '../bench/peers/index.ts'
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

Each stands in a folder of [packages/core/src/models](../packages/core/src/models) and keeps the [contract of a model](../packages/core/src/contract/contract.ts). \`sharara models\` lists them, \`sharara run epstein-2002\` runs one: into a folder with series, events, a manifest and a report, kept on the way by a checkpoint from which \`sharara resume\` goes on. This part is written by \`node scripts/classics.ts\`; a test computes the numbers again.

| model | adds | claims |
| --- | --- | --- |
${rows.join('\n')}

${publishedModels.map((model) => section(model, computed)).join('\n')}
## Speed

${speed()}

## Not here

Two models that were asked for are not built, because equations of our own under their names would reproduce nothing.

- **Makowsky and Rubin 2013** (centralisation, reach of networks, falsified preferences; PLOS ONE 8(11), e80380). Had: both abstracts and the beginning of the introduction. Looked for and not found: the utility that people maximise, its weights, how centralisation and range enter it, the values of the runs; public code under the authors’, the journal’s or the article’s name.
- **Lemos 2018** (*Agent-based modeling of social conflict*, Springer). Had: the abstract, a review of the book (JASSS 21(4)) that says in words that the chance of arrest falls to nothing below a critical ratio of officers to rebels, that hardship is a power of what a person has less than the median in sight, with wealth by a law of Pareto, and that longer terms in jail part the peaks; and, in a third party’s program, one formula for the legitimacy that answers to arrests (from Lemos, Lopes and Coelho 2014). Not found: the critical ratio, the exponents, the networks, and any figure of the book to be held against; the one formula is of another paper.
`
}

/** Figures of programs that cannot be had here, taken on a machine like this one before the house was built; million updates a second. */
const earlier = [
  ['MASON 22, Java 17', 0.38, 0.38, 0.15],
  ['Mesa 3.3.1', 0.009, 0.0065, null],
] as const

function speed(): string {
  const { machine, node, date, rows, peers } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../bench/classics.json'), 'utf8'),
  ) as ClassicsSpeed // written by bench/classics.ts
  const written = (value: number | null): string => (value === null ? '–' : value.toPrecision(2))
  const against = (speeds: readonly (number | null)[]): readonly string[] =>
    speeds.map((value, k) => (value === null ? '–' : `${written(value)} (${Math.round(10 * (rows[k]!.fast / value)) / 10} ×)`))
  const own = [
    ['**this one**', ...rows.map(({ fast }) => `**${fast.toFixed(2)}**`)],
    ['this one, counting afresh (the plain twin)', ...against(rows.map(({ plain }) => plain))],
  ]
  const others = peers.toSorted((a, b) => Number(a.plain) - Number(b.plain)).map(({ name, speeds }) => [name, ...against(speeds)])
  const before = earlier.map(([name, ...values]) => [`*${name}, earlier*`, ...values.map((value) => `*${written(value)}*`)])
  const lines = [...own, ...others, ...before].map((cells) => `| ${cells.join(' | ')} |`)
  const last = rows.length - 1
  const times = (of: PeerSpeed | undefined): string =>
    of === undefined ? '–' : String(Math.round(10 * (rows[last]!.fast / of.speeds[last]!)) / 10)
  const fastest = (plain: boolean): PeerSpeed | undefined =>
    peers.filter((one) => one.plain === plain && one.speeds[last] !== null).toSorted((a, b) => b.speeds[last]! - a.speeds[last]!)[0]
  const [library, byHand] = [fastest(false), fastest(true)]
  const said = ` At 10⁶ people ours makes ${times(library)} times as many updates as the fastest library that runs here, ${library?.name ?? ''}, and ${times(byHand)} times as many as the fastest program written by hand, ${byHand?.name ?? ''}.`
  return `Epstein’s run 2, million updates of people and officers a second of processor time, one thread, all in one run (\`node bench/classics.ts\`; ${machine}, Node ${node}, ${date}); in brackets how many times as fast ours is.${said} Ours is timed in the midst of bursts, the others from the calm of the start, where there is less to do. MASON, Mesa, NetLogo and Agents.jl are in neither registry that this house uses: the figures of the first two were taken earlier on a machine of the same kind.

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
