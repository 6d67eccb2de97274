/**
 * A world: all countries, week by week, over decades. A wave begins where a keyed draw falls below the hazard; what it does is asked
 * of an episode maker; what it leaves (habit, fear, news, falls) makes the hazard of the weeks after. A draw is a pure function of
 * seed, week and country, so two worlds with one thing changed share their chance, and the difference is that thing's doing.
 */
import { logistic } from '../foresight/index.ts'
import { exp, log, normal, pow, stream, uniform } from '../random/index.ts'
import type { EpisodeIn, EpisodeMaker } from './episode.ts'
import { keeps } from './history.ts'
import { hazardNumbers, strongNumbers, worldNumbers } from './numbers.ts'
import { worldTerms, type WorldModel } from './worldModel.ts'
import { weekOfYear, weeksOfYear, yearOfWeek } from './weeks.ts'
import { base10 } from './method.ts'
import { reachNumbers } from './reachNumbers.ts'

export interface WorldOptions {
  readonly seed: number
  readonly from: number
  readonly to: number
  /** Waves and falls elsewhere matter; else each country is alone. */
  readonly contagion?: boolean
  /** Strong waves of a bloc; without them contagion is the ordinary kernel. */
  readonly strong?: boolean
  /** Chance that a fall begins one, and their median strength. */
  readonly enters?: number
  readonly strength?: number
  /** Standard deviation a year of the walk of the world level. */
  readonly level?: number
  /** The country’s waves of these weeks do not happen. */
  readonly without?: { readonly country: number; readonly from: number; readonly to: number }
  /** Nothing is remembered at the start. */
  readonly blank?: boolean
  /** Only countries and years that the record of protests covers. */
  readonly coveredOnly?: boolean
  /** Added to the log-odds of a country in a year: a scenario over decades. */
  readonly shift?: (country: number, year: number) => number
  /** Is told this share of the sparks that lit nothing, drawn by key, whoever made the waves. */
  readonly audit?: { readonly share: number; readonly of: (spark: EpisodeIn) => void }
}

export interface WorldWave {
  readonly week: number
  readonly country: number
  readonly peak: number
  readonly deaths: number
  readonly killings: number
  /** Week in which the ruler falls, or null. */
  readonly fall: number | null
  readonly by: 'surrogate' | 'model'
  readonly outcome: string | null
  /** Of the hazard at the onset: waves of the bloc, nearness, falls in the bloc, the strong wave; the rest is from inside. */
  readonly shares: readonly [bloc: number, near: number, success: number, strong: number]
}

export interface StrongSpell {
  readonly bloc: number
  readonly from: number
  to: number
  readonly strength: number
}

export interface World {
  readonly waves: readonly WorldWave[]
  readonly spells: readonly StrongSpell[]
  readonly from: number
  readonly to: number
}

const onsetStream = stream('clocks/onset')
const levelStream = stream('clocks/level')
const enterStream = stream('clocks/strong')
const strengthStream = stream('clocks/strength')
const auditStream = stream('clocks/audit')
const durationStream = stream('clocks/duration')

/** Memories below this are gone. */
const nothing = reachNumbers.leastMemory.default
const mostDirect = reachNumbers.mostDirect.default

/** Not below ln(1 + x), for x ≥ 0. */
const above = (value: number): number => value / Math.sqrt(1 + value)
const ln1p = (value: number): number => (value > nothing ? log(1 + value) : 0)

/** one piece: the loop of a week in a world: hazards first, from what was known before it; then what happened. */
export function runWorld(model: WorldModel, options: WorldOptions, make: EpisodeMaker): World {
  const { seed, from, to } = options
  const n = model.countries.length
  const first = weekOfYear(from)
  const last = weekOfYear(to + 1)
  const contagion = options.contagion ?? true
  const mayBeStrong = contagion && (options.strong ?? true)
  const enters = options.enters ?? strongNumbers.enters.default
  const median = options.strength ?? worldNumbers.strongMedian.default
  const walk = (options.level ?? worldNumbers.levelSpread.default) / Math.sqrt(weeksOfYear)
  const start = model.startOf(options.blank === true ? null : from)
  const { own, fear, near, falls, since, blocWaves, blocFalls, waves: recent } = start
  const { terms, bloc, near: nearness, quietWeeks } = model
  const keepOwn = keeps(hazardNumbers.ownYears.default * weeksOfYear)
  const keepFear = keeps(hazardNumbers.fearYears.default * weeksOfYear)
  const keepNews = keeps(model.abroadHalfLife)
  const keepFalls = keeps(hazardNumbers.successWeeks.default)
  const spells: (StrongSpell | null)[] = model.blocs.map(() => null)
  const held = new Float64Array(model.blocs.length)
  const strength = new Float64Array(model.blocs.length)
  const keepStrong = new Float64Array(model.blocs.length)
  const waves: WorldWave[] = []
  const allSpells: StrongSpell[] = []
  const pending = new Map<number, number[]>()
  const { without, shift, audit } = options
  const baseNow = new Float64Array(n)
  const positive = { own: 0, fear: 0, bloc: 0, near: 0, success: 0 }
  for (const name of worldTerms) positive[name] = Math.max(0, terms[name])
  let year = NaN
  let level = 0
  for (let week = first; week < last; week++) {
    const now = yearOfWeek(week)
    if (now !== year) {
      year = now
      for (let c = 0; c < n; c++) {
        baseNow[c] = model.base(c, year, options.coveredOnly === true) + (shift === undefined ? 0 : shift(c, year))
      }
    }
    if (walk > 0) level += walk * normal(seed, levelStream, week, 0)
    const lit: number[] = []
    for (let c = 0; c < n; c++) {
      since[c]! += 1
      const base = baseNow[c]!
      if (since[c]! <= quietWeeks || base === -Infinity) continue
      const b = bloc[c]!
      const direct = mayBeStrong && strength[b]! > 0 ? Math.min(mostDirect, strength[b]! * held[b]!) : 0
      const drawn = uniform(seed, onsetStream, week, c)
      // most weeks are quiet by far: a bound without a logarithm says so
      let most = base + level + positive.own * above(own[c]!) + positive.fear * above(fear[c]!)
      if (contagion) {
        most += positive.bloc * above(blocWaves[b]!) + positive.near * above(near[c]!) + positive.success * above(blocFalls[b]!)
      }
      const audited = audit !== undefined && drawn < model.sparks[c]! && uniform(seed, auditStream, week, c) < audit.share
      if (!audited && drawn >= direct + exp(most)) continue
      const inside = base + level + terms.own * ln1p(own[c]!) + terms.fear * ln1p(fear[c]!)
      const fromBloc = contagion ? terms.bloc * ln1p(blocWaves[b]! - recent[c]!) : 0
      const fromNear = contagion ? terms.near * ln1p(near[c]!) : 0
      const fromFalls = contagion ? terms.success * ln1p(blocFalls[b]! - falls[c]!) : 0
      const eta = inside + fromBloc + fromNear + fromFalls
      const usual = logistic(eta)
      const hazard = direct > 0 ? usual + direct * (1 - usual) : usual
      const episode: EpisodeIn = {
        iso3: model.countries[c]!,
        year,
        week,
        population: model.population(c, year),
        hazard,
        sparks: model.sparks[c]!,
        drawn,
        own: own[c]!,
        fear: fear[c]!,
        abroad: blocWaves[b]! - recent[c]!,
        killing: model.killing(c, year),
        seed,
        country: c,
      }
      if (drawn >= hazard) {
        if (audited) audit.of(episode)
        continue
      }
      if (without !== undefined && without.country === c && week >= without.from && week <= without.to) continue
      lit.push(c)
      const gain = (term: number): number => (term === 0 ? 0 : Math.max(0, (usual - logistic(eta - term)) / hazard))
      const made = make(episode)
      waves.push({
        week,
        country: c,
        peak: made.peak,
        deaths: made.deaths,
        killings: made.killings,
        fall: made.fallWeeks === null ? null : week + made.fallWeeks,
        by: made.by,
        outcome: made.outcome,
        shares: [gain(fromBloc), gain(fromNear), gain(fromFalls), direct > 0 ? (direct * (1 - usual)) / hazard : 0],
      })
      if (made.fallWeeks !== null) {
        const at = week + Math.max(1, made.fallWeeks)
        pending.set(at, [...(pending.get(at) ?? []), c])
      }
    }
    for (let c = 0; c < n; c++) {
      own[c]! *= keepOwn
      fear[c]! *= keepFear
      near[c]! *= keepNews
      recent[c]! *= keepNews
      falls[c]! *= keepFalls
    }
    for (let b = 0; b < held.length; b++) {
      blocWaves[b]! *= keepNews
      blocFalls[b]! *= keepFalls
      if (strength[b] === 0) continue
      held[b]! *= keepStrong[b]!
      if (held[b]! >= strongNumbers.ends.default) continue
      spells[b]!.to = week
      spells[b] = null
      strength[b] = 0
    }
    for (const [k, c] of lit.entries()) {
      const b = bloc[c]!
      own[c]! += 1
      fear[c]! += waves[waves.length - lit.length + k]!.killings
      recent[c]! += 1
      blocWaves[b]! += 1
      if (strength[b]! > 0) held[b]! += 1
      since[c] = 0
      for (let other = 0; other < n; other++) near[other]! += nearness[c * n + other]!
    }
    for (const c of pending.get(week) ?? []) {
      const b = bloc[c]!
      falls[c]! += 1
      blocFalls[b]! += 1
      if (
        !mayBeStrong ||
        strength[b]! > 0 ||
        model.members[b]! < reachNumbers.fewestMembers.default ||
        uniform(seed, enterStream, week, c) >= enters
      )
        continue
      strength[b] = median * pow(base10, worldNumbers.strongSpread.default * normal(seed, strengthStream, week, c))
      const [short, long] = [worldNumbers.strongShortest.default, worldNumbers.strongLongest.default]
      keepStrong[b] = keeps(short * exp(uniform(seed, durationStream, week, c) * log(long / short)))
      held[b] = Math.max(1, blocWaves[b]!)
      const spell = { bloc: b, from: week, to: last, strength: strength[b] }
      spells[b] = spell
      allSpells.push(spell)
    }
  }
  return { waves, spells: allSpells, from, to }
}
