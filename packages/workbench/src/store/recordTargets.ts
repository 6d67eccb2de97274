/** What was to be reached on the records of the essay's countries and of Iran, from the kept ensembles of each (docs/record.json). */
import { fill, outcomes, type CaseLine, type Outcome, type ScoreRow, type TargetVerdict, type Words } from '@sharara/core'
import { recordWords as words } from './recordWords.ts'

const hoursPerDay = 24

/** An ensemble against its record. */
export interface KeptEpisode {
  readonly rows: readonly ScoreRow[]
  /** How many seeds ended so. */
  readonly outcomes: Readonly<Record<string, number>>
}

export interface KeptRecords extends Readonly<Record<(typeof episodes)[number]['key'], KeptEpisode>> {
  readonly seeds: number
}

export interface RecordTarget {
  readonly id: string
  readonly words: Words
  readonly text: Words
  readonly wanted: Words
  readonly verdict: TargetVerdict
}

/** Of Kazakhstan more was asked. */
const episodes = [
  { key: 'kazakhstan', id: 'KAZ2022', least: 58 },
  { key: 'egypt-2011', id: 'EGY2011', least: null },
  { key: 'tunisia-2010', id: 'TUN2010', least: null },
  { key: 'sudan-2018', id: 'SDN2018', least: null },
  { key: 'iran', id: 'IRN2019', least: null },
] as const

/** @param cases lines of the scoreboard: names, and the second coding of an end */
export function recordTargets(kept: KeptRecords, cases: readonly CaseLine[]): readonly RecordTarget[] {
  return episodes.flatMap(({ key, id, least }) => {
    const line = cases.find((one) => one.id === id)
    if (line === undefined) return []
    const year = line.start.slice(0, 4)
    const episode: Words = { en: `${line.country.en} ${year}`, ar: `${line.country.ar} ${year}` }
    const own = kept[key]
    const about = { own, episode, id: key }
    return [hitsOf({ ...about, least }), endOf({ ...about, second: line.record.second ?? null }), ...fallOf(about), ...lossesOf(about)]
  })
}

interface About {
  readonly own: KeptEpisode
  readonly episode: Words
  readonly id: string
}

const verdictOf = (reached: boolean): TargetVerdict => (reached ? 'reached' : 'missed')
const plain = (text: string): Words => ({ en: text, ar: text })
const rounded = (value: number): string => Math.round(value).toLocaleString('en')

function hitsOf({ own: { rows }, episode, id, least }: About & { readonly least: number | null }): RecordTarget {
  const hits = rows.filter(({ hit }) => hit).length
  return {
    id: `${id}-hits`,
    words: fill(words.hits, { episode }),
    text: plain(`${hits} / ${rows.length}`),
    wanted: least === null ? words.twoInThree : plain(`≥ ${least}`),
    verdict: verdictOf(hits >= (least ?? (2 * rows.length) / 3)),
  }
}

function endOf({ own, episode, id, second }: About & { readonly second: Outcome | null }): RecordTarget {
  const all = Object.values(own.outcomes).reduce((sum, count) => sum + count, 0)
  const share = (name: string | undefined): string => `${Math.round((100 * (own.outcomes[name ?? ''] ?? 0)) / all)} %`
  const [[most] = []] = Object.entries(own.outcomes).toSorted(([, a], [, b]) => b - a)
  const recorded = own.rows.find((row) => row.id === 'outcome')!.record as Outcome // every record has its end
  const filling = {
    share: share(recorded),
    most: outcomes[most as Outcome], // its own keys
    mostShare: share(most),
    ...(second === null ? {} : { second: outcomes[second], secondShare: share(second) }),
  }
  const form = most === recorded ? null : second === null ? words.mostOften : words.second
  return {
    id: `${id}-end`,
    words: fill(words.end, { episode, recorded: outcomes[recorded] }),
    text: form === null ? plain(share(recorded)) : fill(form, filling),
    wanted: words.mostFrequent,
    verdict: verdictOf(most === recorded || most === second),
  }
}

/** Of a ruler who went. */
function fallOf({ own: { rows }, episode, id }: About): readonly RecordTarget[] {
  const row = rows.find((one) => one.id === 'ruler-gone')
  if (row === undefined) return []
  const day = (hour: number): number => 1 + Math.floor(hour / hoursPerDay)
  const record = day(Number(row.record))
  const own = row.model === null ? null : day(Number(row.model))
  return [
    {
      id: `${id}-fall`,
      words: fill(words.fall, { episode }),
      text: own === null ? fill(words.notGone, { record }) : plain(`${own} (${record})`),
      wanted: words.withinTwo,
      verdict: verdictOf(own !== null && Math.max(own / record, record / own) <= 2),
    },
  ]
}

/** The dead of the whole episode, and the detained as last counted. */
function lossesOf({ own: { rows }, episode, id }: About): readonly RecordTarget[] {
  const dead = rows.find((row) => row.id === 'deaths')
  const detained = rows.findLast((row) => row.id.startsWith('detained-'))
  if (dead === undefined || detained === undefined) return []
  const shown = ({ model, record }: ScoreRow): string => `${rounded(Number(model))} (${rounded(Number(record))})`
  return [
    {
      id: `${id}-losses`,
      words: fill(words.losses, { episode }),
      text: plain(`${shown(dead)}; ${shown(detained)}`),
      wanted: words.inBand,
      verdict: verdictOf(dead.hit && detained.hit),
    },
  ]
}
