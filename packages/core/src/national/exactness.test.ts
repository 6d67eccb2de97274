/** The fast engine equals the plain loop, person by person at every step (model.md section 9.2), on random small countries. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCountry, type SmallCountry } from '../../test/countries.ts'
import { compareEngines, type Happenings } from '../../test/twins.ts'
import { readScenario, type Library } from '../scenario/index.ts'
import { mechanismNames, type Mechanism } from './index.ts'

/** Another seed looks at other countries: `SHARARA_PROPERTY_SEED=5 npx vitest run exactness`. */
const seed = Number(process.env['SHARARA_PROPERTY_SEED'] ?? 20220105)
const countries = 220

describe('frontier = reference', () => {
  const seen: Happenings[] = []

  test(`on ${countries} random small countries`, { timeout: 300_000 }, () => {
    const compare = fc.property(anyCountry(72), (country) => void seen.push(compareEngines(country)))
    const found = fc.check(compare, { seed, numRuns: countries })
    expect(fc.defaultReportMessage(found) ?? 'no difference').toBe('no difference')
  })

  // A comparison of countries in which nothing happens would hold of any two engines.
  test.for<[string, number, (run: Happenings) => boolean]>([
    ['a tenth of the people move', 0.5, (run) => run.moved > 0.1],
    ['people are detained', 0.4, (run) => run.detained > 0],
    ['people are injured', 0.3, (run) => run.injured > 0],
    ['people die', 0.15, (run) => run.dead > 0],
    ['members of forces die', 0.08, (run) => run.deadForces > 0],
    ['members of forces stand aside', 0.4, (run) => run.refused > 0],
    ['units dissolve', 0.3, (run) => run.dissolved > 0],
    ['seats fall', 0.35, (run) => run.seats > 0],
    ['the state answers', 0.5, (run) => run.answers > 0],
  ])('and they are not dull: %s', ([, share, happens]) => {
    expect(seen.filter(happens).length / countries).toBeGreaterThan(share)
  })

  test.each(mechanismNames)('without %s, and with it alone', (name) => {
    const all = (value: boolean): Record<Mechanism, boolean> =>
      Object.fromEntries(mechanismNames.map((each) => [each, each === name ? !value : value])) as Record<Mechanism, boolean>
    for (const on of [all(true), all(false)]) {
      const compare = fc.property(anyCountry(48, fc.constant(on)), (country) => void compareEngines(country))
      const found = fc.check(compare, { seed, numRuns: 2 })
      expect(fc.defaultReportMessage(found) ?? 'no difference').toBe('no difference')
    }
  })
})

test('the random countries are valid', () => {
  const problems = ({ profile, scenario }: SmallCountry): unknown => {
    const library: Library = {
      load: (kind) => (kind === 'country' ? { file: 'small', text: JSON.stringify(profile) } : null),
      names: () => [],
    }
    return readScenario({ file: 'scenario', text: JSON.stringify(scenario) }, library).problems
  }
  const check = fc.property(anyCountry(48), (country) => {
    expect(problems(country)).toEqual([])
  })
  fc.assert(check, { seed, numRuns: 30 })
})
