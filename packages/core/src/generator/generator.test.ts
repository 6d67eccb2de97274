/** Every country of the shipped tables, in five years, with V-Dem and without; what a profile says of its numbers; what is refused. */
import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { profileSchema, type Profile } from '../country/index.ts'
import { readProfile } from '../scenario/index.ts'
import { checkRequest, findCountry, generateProfile, listCountries, type OpenTables, type Tables, type VdemTables } from './index.ts'

const text = (path: string): string => readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8')
const packs = { open: text('open/generator.json'), vdem: text('vdem/generator.json') }
const full: Tables = { open: JSON.parse(packs.open) as OpenTables, vdem: JSON.parse(packs.vdem) as VdemTables }
const permissive: Tables = { open: full.open, vdem: null }
const years = [1990, 2000, 2010, 2019, 2024]
const countries = listCountries(full)
const problemsOf = (profile: Profile): readonly string[] =>
  readProfile({ file: profile.id, text: JSON.stringify(profile) }, profile.id).problems.map(
    ({ words }) => `${profile.id} ${profile.year} ${words.en}`,
  )

describe('the tables', () => {
  test('have 176 countries and two states that are gone', () => {
    expect(countries.filter(({ former }) => !former)).toHaveLength(176)
    expect(countries.filter(({ former }) => former).map(({ iso3 }) => iso3)).toEqual(['CSK', 'DDR'])
  })
  test('are below half a megabyte compressed, for all countries and years', () => {
    // the effort before the greatest (11), which takes seconds more
    const squeezed = (tables: string): number => brotliCompressSync(tables, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length
    expect(squeezed(packs.open) + squeezed(packs.vdem)).toBeLessThan(500_000)
  })
  test('name every country in Arabic letters', () => {
    expect(countries.filter(({ name }) => !/^[\u0600-\u06FF\s-]+$/.test(name.ar)).map(({ iso3 }) => iso3)).toEqual([])
  })
  test('without V-Dem hold nothing of it', () => {
    expect(packs.open).not.toMatch(/v2x|v2el|polyarchy|neopatrimonial|vdem/i)
  })
})

describe('a profile', () => {
  /** The whole check takes far longer than the making: every country has it in one of the years, and its shape in all of them. */
  test.for(years.map((year, turn) => [year, turn] as const))('of every country is valid in %i', ([year, turn]) => {
    const taken: number[] = []
    const problems = countries.flatMap(({ iso3 }, index) => {
      const start = process.cpuUsage().user
      const profile = generateProfile(full, iso3, year)
      taken.push((process.cpuUsage().user - start) / 1000)
      if (index % years.length === turn) return problemsOf(profile)
      return profileSchema.safeParse(profile).success ? [] : [`${iso3} ${year}`]
    })
    expect(problems).toEqual([])
    // one of them may meet a collection of garbage: the mean is what a reader waits
    expect(taken.reduce((sum, each) => sum + each, 0) / taken.length).toBeLessThan(50)
  })
  test('is valid without V-Dem, and says what is missing', () => {
    const profiles = countries.map(({ iso3 }) => generateProfile(permissive, iso3, 2010))
    expect(profiles.filter((_, index) => index % 8 === 0).flatMap(problemsOf)).toEqual([])
    expect(profiles.filter((profile) => !profileSchema.safeParse(profile).success)).toEqual([])
    for (const profile of profiles) {
      expect(JSON.stringify(profile.sources)).not.toContain('V-Dem')
      expect(profile.made?.withVdem).toBe(false)
      expect(profile.sources[profile.conditions['promiseAgeYears']!.source]?.kind).toBe('missing')
      expect(profile.sources[profile.columnSources['rivals.capacity']!]?.kind).toBe('missing')
    }
  })
  test('gives every source in both languages, a kind, and a certainty unless it is chosen or missing', () => {
    for (const tables of [full, permissive]) {
      for (const source of Object.values(generateProfile(tables, 'EGY', 2010).sources)) {
        expect(source.arabic).toMatch(/[\u0621-\u064A]/)
        expect(source.certainty === undefined).toBe(source.kind === 'missing' || source.kind === 'chosen')
      }
    }
  })
  test('names no source that it does not use, and says where a number is of another year', () => {
    const profile = generateProfile(full, 'TUN', 2010)
    const used = new Set([
      ...Object.values(profile.columnSources),
      ...Object.values({ ...profile.conditions, ...profile.pillars }).map(({ source }) => source),
      ...[...profile.regions, ...profile.places].flatMap(({ sources = {} }) => Object.values(sources)),
    ])
    expect(Object.keys(profile.sources).filter((key) => !used.has(key))).toEqual([])
    expect(profile.sources['corruption']).toMatchObject({ kind: 'published', year: 2010 })
    expect(generateProfile(full, 'TUN', 2024).sources['corruption']).toMatchObject({ year: 2021 })
  })
  test('adds up: places to regions, regions to the country, income factors to one', () => {
    const profile = generateProfile(full, 'SDN', 2018)
    for (const region of profile.regions) {
      const own = profile.places.filter((place) => place.region === region.id)
      expect(own.reduce((sum, place) => sum + place.population, 0)).toBe(region.population)
      expect(own.reduce((sum, place) => sum + place.population * place.incomeFactor, 0) / region.population).toBeCloseTo(1, 3)
    }
    const people = profile.regions.reduce((sum, region) => sum + region.population, 0)
    expect(people / 1e6).toBeCloseTo(42, -1)
  })
  test('is the same to the byte when it is made again', () => {
    expect(JSON.stringify(generateProfile(full, 'KAZ', 2021))).toBe(JSON.stringify(generateProfile(full, 'KAZ', 2021)))
  })
  test('knows only what lies before its year: protests to come move nothing', () => {
    const open = structuredClone(full.open)
    const table = open.countries['TUN']!
    const later = { ...table, protests: [...table.protests, [0, 2015, 500, 100] as const] }
    const changed = { ...full, open: { ...open, countries: { ...open.countries, TUN: later } } }
    expect(generateProfile(changed, 'TUN', 2010)).toEqual(generateProfile(full, 'TUN', 2010))
    expect(generateProfile(changed, 'TUN', 2016)).not.toEqual(generateProfile(full, 'TUN', 2016))
  })
})

describe('a request', () => {
  test('finds a country by code and by name in either language', () => {
    for (const name of ['EGY', 'egy', 'Egypt', 'egypt', 'مصر', ' مصر ']) expect(findCountry(full, name)).toBe('EGY')
    expect(findCountry(full, 'Atlantis')).toBeNull()
  })
  test('is refused with everything that is wrong, in both languages, and the nearest name', () => {
    const { iso3, problems } = checkRequest(full, { country: 'Egipt', year: 1799, options: { places: 3, regions: 0 } })
    expect(iso3).toBeNull()
    expect(problems).toHaveLength(4)
    expect(problems[0]!.en).toContain('"Egypt"')
    for (const { ar } of problems) expect(ar).toMatch(/[\u0621-\u064A]/)
  })
  test('names the nearest city when a place is unknown', () => {
    const { problems } = checkRequest(full, { country: 'TUN', year: 2010, options: { keep: ['Sidi Bouzit'] } })
    expect(problems.map(({ en }) => en)).toEqual([expect.stringContaining('"Sidi Bouzid"')])
  })
})
