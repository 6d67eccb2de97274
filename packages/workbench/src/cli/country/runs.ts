/** The scenarios of a country run with the profile by hand, with the generated one, and with that and the goods by hand. */
import {
  measureRun,
  outcomes,
  prepare,
  readScenario,
  startRun,
  transferScenario,
  type Outcome,
  type Profile,
  type RunSetup,
  type Scenario,
  fill,
  withGoodsOf,
} from '@sharara/core'
import { openLibrary } from '../../store/index.ts'
import { number, table, whole, type Output } from '../output.ts'
import { countryWords } from './words.ts'

export interface PairOfRuns {
  readonly scenario: string
  readonly runs: readonly RunFigures[]
}

export interface RunFigures {
  readonly profile: 'hand' | 'made' | 'carried'
  readonly seed: number
  readonly peak: number
  readonly peakShare: number
  readonly deaths: number
  /** Day on which the crowd first reaches the capital or metropolis, from 0; null if it never does. */
  readonly coreDay: number | null
  readonly outcome: string
}

/** At most this many simulated people a run. */
const mostPeople = 2_000_000

export function runBoth(hand: Profile, made: Profile, runs: number, out: Output): readonly PairOfRuns[] {
  const library = openLibrary(process.cwd())
  const own = library.names('scenario').flatMap((id) => {
    const file = library.load('scenario', id)
    const setup = file === null ? null : readScenario(file, library).setup
    return setup !== null && setup.profile.id === hand.id && setup.scenario.episode !== undefined ? [{ id, scenario: setup.scenario }] : []
  })
  if (own.length === 0) out.tell(countryWords.noRuns)
  return own.map(({ id, scenario }) => {
    const seeds = Array.from({ length: runs }, (_, index) => index + 1)
    const carried = withGoodsOf(scenario, hand, made)
    const sides = [
      { profile: 'hand', setup: { profile: hand, scenario } },
      { profile: 'made', setup: { profile: made, scenario: transferScenario(scenario, hand, made) } },
      // where there is a good that the generated profile lacks
      ...(carried.goods.length === made.goods.length
        ? []
        : [{ profile: 'carried', setup: { profile: carried, scenario: transferScenario(scenario, hand, carried) } } as const]),
    ] as const
    return { scenario: id, runs: sides.flatMap(({ profile, setup }) => seeds.map((seed) => ({ profile, seed, ...figures(setup, seed) }))) }
  })
}

function figures(setup: RunSetup, seed: number): Omit<RunFigures, 'profile' | 'seed'> {
  const people = setup.profile.regions.reduce((sum, { population }) => sum + population, 0)
  const sample = Math.max(setup.scenario.sample, Math.ceil(people / mostPeople))
  const scenario: Scenario = { ...setup.scenario, seed, sample }
  const run = startRun({ profile: setup.profile, scenario })
  while (!run.over) run.step()
  const record = run.record()
  const measured = prepare({ profile: setup.profile, scenario }, record)
  const peak = Number(measureRun(measured, { kind: 'peak-crowd' }))
  const core = setup.profile.places.flatMap(({ role }, index) => (role === 'capital' || role === 'metropolis' ? [index] : []))
  return {
    peak,
    peakShare: peak / people,
    deaths: record.national.dead.at(-1) ?? 0,
    coreDay: firstDay(record.columns.crowd, setup.profile.places.length, core, record.hours),
    outcome: record.outcome?.outcome ?? '–',
  }
}

const seen = 500

function firstDay(crowd: Float32Array | Float64Array, places: number, core: readonly number[], hours: number): number | null {
  for (let hour = 0; hour < hours; hour++) {
    if (core.reduce((sum, place) => sum + crowd[hour * places + place]!, 0) >= seen) return hour / 24
  }
  return null
}

export function tellRuns(pairs: readonly PairOfRuns[], out: Output): void {
  const t = (key: keyof typeof countryWords): string => countryWords[key][out.language]
  for (const { scenario, runs } of pairs) {
    const seeds = Math.max(...runs.map(({ seed }) => seed))
    out.say(`\n${fill(countryWords.runsTitle, { scenario, runs: seeds })[out.language]}`)
    out.say(
      table([
        [t('profile'), t('peak'), t('peakShare'), t('deaths'), t('coreDay'), t('outcome')],
        ...runs.map((run) => [
          `${t(run.profile)} ${run.seed}`,
          whole(run.peak),
          number(100 * run.peakShare),
          whole(run.deaths),
          run.coreDay === null ? '–' : number(run.coreDay),
          outcomes[run.outcome as Outcome]?.[out.language] ?? run.outcome,
        ]),
      ]),
    )
  }
  if (pairs.length > 0) out.say(countryWords.runsNote)
}
