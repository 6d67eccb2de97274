/**
 * Do the clocks and the model agree? How often sparks light, by the chance they should have; whether sizes, deaths and days that
 * the model gives could have been drawn by whoever stands in for it: the surrogate fitted to the record, and an emulator, which
 * draws from the model’s own nearest episodes; and whether worlds with the model are like those with the surrogate.
 */
import { clusterMeasures, spread5, type EpisodeIn, type EpisodeMaker, type Spread5, type WorldSummary } from '../clocks/index.ts'
import { wilson } from '../experiments/index.ts'
import { exp, log, stream, uniform } from '../random/index.ts'
import { chanceOf } from './maker.ts'
import type { Made } from './foresee.ts'
import { emulator, fewestWorlds, halfCount, level, limitTerms, perHundred, perMillion, stephens, drawnTimes } from './method.ts'

/** Largest distance of a sample from the uniform distribution, and the chance of a larger one (Kolmogorov’s limit). */
export interface Distance {
  readonly values: number
  readonly distance: number
  readonly p: number
}

export function kolmogorov(values: readonly number[]): Distance {
  const sorted = values.toSorted((a, b) => a - b)
  const n = sorted.length
  const distance = sorted.reduce((most, value, k) => Math.max(most, value - k / n, (k + 1) / n - value), 0)
  const scaled = distance * (Math.sqrt(n) + stephens.whole + stephens.byRoot / Math.sqrt(n))
  let p = 0
  for (let k = 1; k <= limitTerms; k++) p += (k % 2 === 1 ? 2 : -2) * exp(-2 * k * k * scaled * scaled)
  return { values: n, distance, p: n === 0 ? 1 : Math.max(0, Math.min(1, p)) }
}

export const episodeNumbers = {
  peak: { en: 'largest crowd, % of the people', ar: 'أكبر حشد، ٪ من السكان' },
  deaths: { en: 'deaths a million', ar: 'القتلى لكل مليون' },
  days: { en: 'days', ar: 'الأيام' },
} as const
export type EpisodeNumber = keyof typeof episodeNumbers
export const episodeNumberNames = Object.keys(episodeNumbers) as readonly EpisodeNumber[]

function numberOf(name: EpisodeNumber, { of, out }: Made): number | null {
  if (name === 'peak') return perHundred * out.peak
  return name === 'deaths' ? (perMillion * out.deaths) / of.population : out.days
}

export interface NumberBeside {
  readonly name: EpisodeNumber
  readonly model: Spread5
  /** The surrogate says nothing of days. */
  readonly surrogate: Spread5 | null
  readonly fromSurrogate: Distance | null
  readonly fromEmulator: Distance
}

export interface Course {
  readonly episodes: number
  /** Of them made by the model; of the others it could make nothing. */
  readonly byModel: number
  readonly ends: readonly (readonly [outcome: string, count: number])[]
  /** Share after which a ruler falls: by the model, and by the surrogate of the same episodes. */
  readonly falls: { readonly model: number; readonly surrogate: number }
  readonly numbers: readonly NumberBeside[]
  /** Mean log score of the ends of held-out episodes, in nats: by the emulator, and by the frequencies of all. */
  readonly ending: { readonly emulator: number; readonly frequencies: number }
  /** Simulated people, and the people they stand for. */
  readonly agents: number
  readonly people: number
}

const tie = stream('coupling/tie')

/** @param guess the surrogate; @param sample people for each simulated one. */
export function courseOf(made: readonly Made[], guess: EpisodeMaker, sample: number): Course {
  const own = made.filter(({ out }) => out.by === 'model')
  const share = (episodes: readonly { readonly fallWeeks: number | null }[]): number =>
    episodes.filter(({ fallWeeks }) => fallWeeks !== null).length / Math.max(1, episodes.length)
  const drawn = own.map(({ of }) =>
    Array.from({ length: drawnTimes.each }, (_, k) => ({ of, out: guess({ ...of, seed: of.seed + drawnTimes.seeds * (k + 1) }) })),
  )
  const ends = [...Map.groupBy(own, ({ out }) => out.outcome ?? '–')].map(([name, all]) => [name, all.length] as const)
  const emulated = emulate(own)
  const people = made.reduce((sum, { of }) => sum + of.population, 0)
  return {
    episodes: made.length,
    byModel: own.length,
    ends: ends.toSorted(([, a], [, b]) => b - a),
    falls: { model: share(own.map(({ out }) => out)), surrogate: share(drawn.flat().map(({ out }) => out)) },
    numbers: episodeNumberNames.map((name) => beside(name, own, drawn, emulated)),
    ending: endingOf(own, emulated),
    agents: people / sample,
    people,
  }
}

function beside(name: EpisodeNumber, own: readonly Made[], drawn: readonly (readonly Made[])[], emulated: Emulated): NumberBeside {
  const value = (one: Made): number => numberOf(name, one) ?? NaN
  const place = (one: Made, others: readonly Made[], k: number): number => placeAmong(value(one), others.map(value), k)
  const spoken = name !== 'days'
  return {
    name,
    model: spread5(own.map(value)),
    surrogate: spoken ? spread5(drawn.flat().map(value)) : null,
    fromSurrogate: spoken ? kolmogorov(own.map((one, k) => place(one, drawn[k]!, k))) : null,
    fromEmulator: kolmogorov(emulated.map(({ one, like }, k) => place(one, like, k))),
  }
}

/** Where a value stands among others, 0…1; among equals by a keyed draw. */
function placeAmong(value: number, others: readonly number[], k: number): number {
  const less = others.filter((other) => other < value).length
  const same = others.filter((other) => other === value).length
  return (less + (same + 1) * uniform(k, tie, 0, 0)) / (others.length + 1)
}

/** Held-out episodes, each with those of the other half that are nearest in people, chance and danger of killing. */
type Emulated = readonly { readonly one: Made; readonly like: readonly Made[] }[]

function emulate(own: readonly Made[]): Emulated {
  const train = own.filter((_, k) => k % 2 === 0)
  const features = ({ of }: Made): readonly number[] => [log(of.population) / emulator.peopleSpread, of.killing, log(chanceOf(of))]
  const placed = train.map((one) => ({ one, at: features(one) }))
  return own
    .filter((_, k) => k % 2 === 1)
    .map((one) => {
      const here = features(one)
      const away = (at: readonly number[]): number => at.reduce((sum, value, k) => sum + (value - here[k]!) * (value - here[k]!), 0)
      const like = placed.toSorted((a, b) => away(a.at) - away(b.at)).slice(0, emulator.nearest)
      return { one, like: like.map((each) => each.one) }
    })
}

function endingOf(own: readonly Made[], emulated: Emulated): Course['ending'] {
  const names = new Set(own.map(({ out }) => out.outcome))
  const chance = (all: readonly Made[], end: string | null): number =>
    (all.filter(({ out }) => out.outcome === end).length + halfCount) / (all.length + halfCount * names.size)
  const mean = (of: (each: Emulated[number]) => number): number =>
    emulated.length === 0 ? 0 : emulated.reduce((sum, each) => sum + log(of(each)), 0) / emulated.length
  return {
    emulator: mean(({ one, like }) => chance(like, one.out.outcome)),
    frequencies: mean(({ one }) => chance(own, one.out.outcome)),
  }
}

/** Sparks that lit nothing, and of a share drawn by key how many the model would have lit. */
export interface Audit {
  readonly skipped: number
  readonly audited: number
  readonly lit: number
  /** Of the audited, 90 % by Wilson. */
  readonly share: readonly [low: number, high: number]
  /** Chances by which the audited stood: mean. */
  readonly chance: number
}

export function auditOf(skipped: number, answers: readonly { readonly spark: EpisodeIn; readonly lit: boolean | null }[]): Audit {
  const asked = answers.filter(({ lit }) => lit !== null)
  const lit = asked.filter((one) => one.lit === true).length
  const [low, high] = wilson(lit, Math.max(1, asked.length), level)
  const chance = asked.reduce((sum, { spark }) => sum + chanceOf(spark), 0) / Math.max(1, asked.length)
  return { skipped, audited: asked.length, lit, share: [low, high], chance }
}

/** How worlds with the model cluster, beside worlds with the surrogate. */
export interface WorldsBeside {
  readonly measure: (typeof clusterMeasures)[number] | 'falls'
  readonly model: Spread5
  readonly surrogate: Spread5
  /** Do the middles lie within the other’s 5–95 %? With a single world its one value stands for both. */
  readonly inside: boolean
}

export function worldsBeside(model: readonly WorldSummary[], surrogate: readonly WorldSummary[]): readonly WorldsBeside[] {
  const value = (name: WorldsBeside['measure'], one: WorldSummary): number => (name === 'falls' ? one.falls : one.clusters[name])
  return [...clusterMeasures, 'falls' as const].map((measure) => {
    const [own, other] = [model, surrogate].map((worlds) => spread5(worlds.map((one) => value(measure, one)))) as [Spread5, Spread5] // two
    const within = other.low <= own.middle && own.middle <= other.high
    const back = model.length < fewestWorlds || (own.low <= other.middle && other.middle <= own.high)
    return { measure, model: own, surrogate: other, inside: within && back }
  })
}
