/** The manifest's list of numbers that are not published: all of them, with the values in use and where they come from. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCountry } from '../../test/countries.ts'
import { conditions, pillars } from '../country/index.ts'
import { constants } from '../national/index.ts'
import type { Quantity } from '../quantities/index.ts'
import { unpublishedValues } from './unpublished.ts'

const declared: Readonly<Record<string, Quantity>> = { ...conditions, ...pillars, ...constants }

test('every unpublished number is listed once with its value in use; what the scenario sets is chosen by it', () => {
  const check = fc.property(anyCountry(24), (setup) => {
    const { profile, scenario } = setup
    const given = (name: string): number | undefined => profile.conditions[name]?.value ?? profile.pillars[name]?.value
    const listed = new Map(unpublishedValues(setup).map((entry) => [entry.name, entry]))
    for (const [name, quantity] of Object.entries(declared)) {
      const own = (scenario.constants as Readonly<Record<string, number>>)[name]
      const published = quantity.source.kind === 'published' && own === undefined && given(name) === undefined
      expect(listed.get(name)?.value).toBe(published ? undefined : (own ?? given(name) ?? quantity.default))
      expect(own === undefined || listed.get(name)?.source.kind === 'chosen').toBe(true)
    }
    expect(listed.size).toBe(unpublishedValues(setup).length)
  })
  fc.assert(check, { seed: 1, numRuns: 30 })
})
