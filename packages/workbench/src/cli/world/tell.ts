/** What many worlds say: to the terminal, as JSON and CSV, and as one page in both languages. */
import { join } from 'node:path'
import { clocks, coupling, fill, type Words } from '@sharara/core'
import { csvTable, shippedNames, shown, writeWhole } from '../../store/index.ts'
import { ExperimentPage, hero, numbers, panel, section, sentence } from '../../report/experiment/index.ts'
import { coupledPanels, episodeHead, episodeRows, tellCoupled, type CoupledAnswer } from '../coupled/tell.ts'
import { words as coupledWords } from '../coupled/words.ts'
import { openPage } from '../finish.ts'
import { table, type Output } from '../output.ts'
import type { WorldFacts, WorldRunOptions } from './options.ts'
import type { WithEpisodes } from './withEpisodes.ts'
import { words } from './words.ts'

export interface ToldWorlds {
  readonly folder: string
  readonly answer: clocks.WorldsAnswer
  readonly worlds: readonly clocks.WorldSummary[]
  /** Null where waves are the surrogate’s. */
  readonly episodes: WithEpisodes | null
  readonly plan: { readonly model: string }
  readonly facts: WorldFacts
  readonly options: WorldRunOptions
  readonly out: Output
}

export function tellWorlds({ folder, answer, worlds, episodes, plan, facts, options, out }: ToldWorlds): void {
  const at = (name: string): string => join(folder, name)
  const coupled = episodes === null ? null : coupledOf(episodes, options)
  const told = coupled === null ? answer : { ...answer, episodes: coupled }
  writeWhole(at('world.json'), `${JSON.stringify(told, null, 1)}\n`)
  if (episodes !== null) writeWhole(at('episodes.csv'), csvTable(episodeHead, episodeRows(episodes.made)))
  writeWhole(
    at('years.csv'),
    csvTable(
      ['year', 'low', 'quarter', 'middle', 'three_quarters', 'high', 'recorded'],
      answer.years.map(({ year, runs, recorded }) => [year, runs.low, runs.quarter, runs.middle, runs.threeQuarters, runs.high, recorded]),
    ),
  )
  writeWhole(
    at('countries.csv'),
    csvTable(
      ['iso3', 'waves', 'recorded'],
      answer.countries.map(({ iso3, waves, recorded }) => [iso3, waves, recorded]),
    ),
  )
  writeWhole(
    at('worlds.csv'),
    csvTable(
      ['seed', 'waves', 'fano', 'busiest', 'largest', 'falls', 'deaths', 'digest'],
      worlds.map((one) => [
        one.seed,
        one.clusters.waves,
        one.clusters.fano,
        one.clusters.busiest,
        one.clusters.largest,
        one.falls,
        one.deaths,
        one.digest,
      ]),
    ),
  )
  writeWhole(at('report.html'), pageOf(answer, coupled, plan.model, facts))
  if (options.json === true) out.say(JSON.stringify(told, null, 2))
  else if (options.quiet !== true) {
    tellTable(answer, out)
    if (coupled !== null && episodes !== null) tellCoupled(coupled, episodes.seconds, out)
  }
  out.tell(fill(words.written, { folder: shown(folder) }))
  if (options.open === true) void openPage(at('report.html'), out.language)
}

function coupledOf({ course, audit, beside, deciles, worlds }: WithEpisodes, { episodes = 1 }: WorldRunOptions): CoupledAnswer {
  return { course, audit, beside, deciles, checks: coupling.checksOf(course, deciles, beside, worlds.length), sample: episodes }
}

const one = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 0))
const range = ({ low, middle, high }: { low: number; middle: number; high: number }): string => `${one(middle)} [${one(low)}, ${one(high)}]`

function leadOf(answer: clocks.WorldsAnswer): Words {
  const { label } = clocks.waveDefinitions[answer.definition as clocks.WaveDefinitionName]
  return fill(words.lead, { worlds: answer.worlds, from: answer.from, to: answer.to, label, known: answer.fitted[1] })
}

function tellTable(answer: clocks.WorldsAnswer, out: Output): void {
  const t = (said: Words): string => said[out.language]
  out.say(leadOf(answer))
  out.say(
    table([
      [t(words.measure), t(words.runs), t(words.record)],
      ...answer.clusters.map(({ measure, runs, recorded }) => [t(words[measure]), range(runs), recorded === null ? '–' : one(recorded)]),
      [t(words.falls), range(answer.falls), '–'],
    ]),
  )
  out.say('')
  out.say(
    table([
      [t(words.year), t(words.runs), t(words.record)],
      ...answer.years.map(({ year, runs, recorded }) => [String(year), range(runs), recorded === null ? '–' : String(recorded)]),
    ]),
  )
  out.say(fill(words.largeCluster, { share: (100 * answer.largeCluster).toFixed(0) }))
}

/** Figures read from the left in both languages. */
const ltr = (text: string): Words => ({ en: text, ar: `\u2066${text}\u2069` })

/** one piece: the page from top to bottom. */
function pageOf(
  answer: clocks.WorldsAnswer,
  coupled: CoupledAnswer | null,
  model: string,
  { command, version, created }: WorldFacts,
): string {
  const page = new ExperimentPage()
  const names = shippedNames()
  const { years } = answer
  const of = (name: 'low' | 'quarter' | 'middle' | 'threeQuarters' | 'high'): number[] => years.map(({ runs }) => runs[name])
  const fan = page.figure({
    id: 'years',
    title: words.fanTitle,
    summary: words.fanSummary,
    picture: {
      kind: 'fan',
      unit: 'count',
      ticks: years.flatMap(({ year }, k) =>
        year % 5 === 0 ? [{ at: years.length === 1 ? 0 : k / (years.length - 1), label: ltr(String(year)) }] : [],
      ),
      series: [
        {
          tone: 'model',
          middle: of('middle'),
          bands: [
            { low: of('low'), high: of('high') },
            { low: of('quarter'), high: of('threeQuarters') },
          ],
        },
      ],
      record: years.map(({ recorded }) => (recorded === null ? null : { value: recorded, low: null, high: null })),
    },
    legend: [
      { key: 'band-key model', words: words.runs },
      { key: 'record-key', words: words.record },
    ],
    head: [words.year, words.runs, words.record],
    rows: years.map(({ year, runs, recorded }) => [ltr(String(year)), ltr(range(runs)), recorded === null ? '–' : ltr(String(recorded))]),
  })
  const clusters = panel(
    numbers({
      caption: words.clusters,
      head: [words.measure, words.runs, words.record],
      rows: answer.clusters.map(({ measure, runs, recorded }) => [
        words[measure],
        ltr(range(runs)),
        recorded === null ? '–' : ltr(one(recorded)),
      ]),
    }),
  )
  const countries = panel(
    numbers({
      caption: words.countries,
      head: [words.country, words.wavesOf, words.record],
      rows: answer.countries
        .toSorted((a, b) => b.waves - a.waves)
        .slice(0, 40)
        .map(({ iso3, waves, recorded }) => [names.get(iso3) ?? ltr(iso3), ltr(waves.toFixed(1)), ltr(String(recorded))]),
    }),
  )
  const [first] = answer.clusters
  const head = hero({
    eyebrow: [words.title],
    title: words.title,
    lead: leadOf(answer),
    tiles: [
      { name: words.waves, value: ltr(first === undefined ? '–' : range(first.runs)) },
      { name: words.fano, value: ltr(range(answer.clusters[1]!.runs)) },
      { name: words.largeTile, value: ltr(`${(100 * answer.largeCluster).toFixed(0)} %`) },
    ],
  })
  const body = [
    head,
    section({ id: 'results', title: words.fanTitle, content: fan }),
    section({ id: 'clusters', title: words.clusters, content: clusters + sentence(words.beware) }),
    ...(coupled === null ? [] : [section({ id: 'episodes', title: coupledWords.title, content: coupledPanels(coupled) })]),
    section({ id: 'countries', title: words.countries, content: countries }),
  ]
  return page.write({ title: words.title, body, again: { command, model, version, created, runs: answer.worlds, facts: [] } })
}
