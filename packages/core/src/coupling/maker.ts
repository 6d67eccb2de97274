/**
 * Episodes by the national model. What comes in is a spark in a country and week; the country is made from open tables as it was
 * the year before, the trigger, place of origin and movement are those of a coded case of another country whose civil society was
 * likest, and the strength of the spark is the draw of the week itself: the fewer weeks have a stronger one, the stronger it is.
 * Whether it lights is settled by the anchor; size, deaths, end, fall and days are the model’s.
 */
import type { EpisodeIn, EpisodeOut } from '../clocks/index.ts'
import { dateOfWeek } from '../clocks/index.ts'
import { drawnPillars, unled } from '../country/index.ts'
import { valuesOf } from '../experiments/index.ts'
import { generateProfile, type Tables } from '../generator/index.ts'
import { bits, exp, normalQuantile, stream, uniform } from '../random/index.ts'
import { startRun, type RunRecord, type RunSetup } from '../run/index.ts'
import { ignitedRun, likestCases, peopleOf, ruleDefaults, scenarioOfCase, type CodedCase } from '../scoreboard/index.ts'
import { anchorAt, anchored, anchorOf, lights } from './anchor.ts'
import { askedIn, cut, firstYear, hoursPerDay, leastShare, lessReserve, nearestCases, samples, weekHours } from './method.ts'
import { couplingNumbers } from './numbers.ts'

export interface EpisodeSources {
  /** Share of waves whose movement is like that of a coded case: as many as waves on record are coded. */
  readonly led: number
  readonly tables: Tables
  readonly cases: readonly CodedCase[]
  /** Of a country in a year, 0…1; null where it is not known. */
  civilSociety(iso3: string, year: number): number | null
}

export interface MakeOptions {
  /** One simulated person stands for so many; where the country is too small for it, for fewer. */
  readonly sample: number
}

export interface ModelEpisodes {
  /** Null where the tables do not have the country, or where the model takes up no spark of it, however willing its people. */
  make(episode: EpisodeIn): EpisodeOut | null
  /** Does the spark light? Null as above. */
  lights(episode: EpisodeIn): boolean | null
}

const { strengthSpread, usualChance, mostChance, days } = couplingNumbers

const caseStream = stream('coupling/case')
const ledStream = stream('coupling/led')
const seedStream = stream('coupling/seed')

/** The chance that a spark lights, and the rate of sparks that goes with it. */
export function chanceOf({ hazard, sparks }: EpisodeIn): number {
  return Math.min(mostChance.default, hazard / sparks)
}

/**
 * What the model is asked: of an episode only what it reads, rounded so that a wave far away, which moves the hazard in its sixth
 * digit, does not make it another question.
 */
export interface Question extends Pick<EpisodeIn, 'iso3' | 'year' | 'week' | 'country' | 'seed'> {
  /** That a spark lights, and the share of those that light that are stronger than this one. */
  readonly chance: number
  readonly stronger: number
  /** Remembered waves of the bloc. */
  readonly abroad: number
}

export function questionOf(episode: EpisodeIn): Question {
  const { iso3, year, week, country, seed, drawn, hazard, abroad } = episode
  // a spark that lit nothing stays one
  const stronger = drawn < hazard ? rounded(drawn / hazard) : Math.ceil((askedIn * drawn) / hazard) / askedIn
  return { iso3, year, week, country, seed, chance: rounded(chanceOf(episode)), stronger, abroad: Math.round(askedIn * abroad) / askedIn }
}

/** Two figures. */
const rounded = (value: number): number => Number(value.toPrecision(2))

/** Size of the trigger by the share of sparks that are stronger. */
export function sparkOf(stronger: number): number {
  const above = normalQuantile(1 - Math.min(1 - leastShare, Math.max(leastShare, stronger))) - normalQuantile(1 - usualChance.default)
  return Math.min(1, ruleDefaults.triggerSize * exp(strengthSpread.default * above))
}

export function modelEpisodes(sources: EpisodeSources, { sample }: MakeOptions): ModelEpisodes {
  const found = (episode: EpisodeIn): Found | null => {
    const { chance, stronger, ...asked } = questionOf(episode)
    const setup = setupOf(sources, asked, sample)
    if (setup === null) return null
    const people = peopleOf(setup.profile)
    const rough = withSample(setup, Math.max(samples.coarse, sample))
    const place = anchorOf(withTrigger(rough, sparkOf(chance)), people)
    if (place === null) return null
    return { setup: withTrigger(setup, sparkOf(stronger * chance)), people, place }
  }
  return {
    lights: (episode) => {
      const own = found(episode)
      return own === null ? null : lights(anchored(own.setup, anchorAt(own.place)), own.people)
    },
    make: (episode) => {
      const own = found(episode)
      if (own === null) return null
      for (const less of lessReserve) {
        const anchor = anchorAt(Math.max(-1, own.place - less))
        const setup = anchored(own.setup, anchor)
        const run = startRun(setup)
        while (!run.over) run.step()
        const out = told(setup, run.record(), anchor.reserve)
        if (ignitedRun(out.peak)) return out
      }
      return null
    },
  }
}

interface Found {
  readonly setup: RunSetup
  readonly people: number
  readonly place: number
}

type Asked = Omit<Question, 'chance' | 'stronger'>

function setupOf({ tables, cases, civilSociety, led }: EpisodeSources, episode: Asked, sample: number): RunSetup | null {
  const { iso3, year, week, country } = episode
  if (!Object.hasOwn(tables.open.countries, iso3)) return null
  const profile = generateProfile(tables, iso3, Math.min(tables.open.last, Math.max(firstYear, year - 1)), cut)
  const random = (streamId: number): number => bits(episode.seed, streamId, week, country)
  const like = likestCases({ ...cases[0]!, iso3, civilSociety: civilSociety(iso3, year) }, cases).slice(0, nearestCases)
  const seed = random(seedStream)
  const known = uniform(episode.seed, ledStream, week, country) < led
  const drawn = { ...like[random(caseStream) % like.length]!, ...(known ? {} : unled) }
  const one: CodedCase = { ...drawn, iso3, name: profile.name, start: dateOfWeek(week), originPlace: '' }
  const fineness = { days: days.default, stepHours: 2, people: 1, rule: ruleDefaults } as const
  const people = peopleOf(profile)
  return {
    profile,
    scenario: {
      ...scenarioOfCase(one, profile, fineness),
      seed,
      sample: Math.max(1, Math.min(sample, Math.floor(people / samples.fewestAgents))),
      pillars: drawnPillars(drawn, seed),
      ...(episode.abroad > 0
        ? { foreignNews: [{ hour: 0, level: ruleDefaults.foreignLevel * (1 - exp(-episode.abroad)), halfHours: ruleDefaults.foreignHalf }] }
        : {}),
    },
  }
}

function withSample(setup: RunSetup, sample: number): RunSetup {
  return { ...setup, scenario: { ...setup.scenario, sample: Math.max(setup.scenario.sample, Math.min(sample, samples.coarsest)) } }
}

function withTrigger(setup: RunSetup, size: number): RunSetup {
  const { scenario } = setup
  return { ...setup, scenario: { ...scenario, shocks: scenario.shocks.map((shock) => ({ ...shock, size })) } }
}

/** From a finished run to what the clocks keep of it. */
function told(setup: RunSetup, record: RunRecord, reserve: number): EpisodeOut {
  const values = valuesOf(setup, record)
  const fall = record.events.find(({ kind }) => kind === 'ruler-gone')
  const since = (values.lastHour ?? 0) - (values.firstHour ?? 0)
  return {
    by: 'model',
    peak: (values.peakCrowd ?? 0) / peopleOf(setup.profile),
    deaths: Math.round((values.deadExpected ?? values.dead ?? 0) + (values.deadForces ?? 0)),
    killings: weeksWithKilling(record, values.deadExpected ?? values.dead ?? 0),
    fallWeeks: fall === undefined ? null : Math.floor(fall.hour / weekHours),
    outcome: record.outcome?.outcome ?? null,
    days: Math.max(0, since) / hoursPerDay,
    reserve,
  }
}

/**
 * Weeks in which at least one person was killed. The dead of a sample come in lumps of as many as one person stands for; those that
 * were to be expected are laid over the weeks as the injured are, who are many more.
 */
export function weeksWithKilling({ national, hours }: Pick<RunRecord, 'national' | 'hours'>, dead: number): number {
  const hurt = (hour: number): number => (hour < 0 ? 0 : national.injured[hour]! + national.dead[hour]!)
  const all = hurt(hours - 1)
  if (all <= 0) return dead >= 1 ? 1 : 0
  let weeks = 0
  for (let first = 0; first < hours; first += weekHours) {
    const own = hurt(Math.min(hours, first + weekHours) - 1) - hurt(first - 1)
    if ((dead * own) / all >= 1) weeks++
  }
  return weeks
}
