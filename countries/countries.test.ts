import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { profileSchema, type Profile } from '../packages/core/src/country/index.ts'
import { readProfile, readScenario, type Library } from '../packages/core/src/scenario/index.ts'

const root = new URL('../', import.meta.url)
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const countries = readdirSync(new URL('countries/', root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`countries/${entry.name}/profile.json`, root)))
  .map((entry) => entry.name)

const arabic = /[\u0600-\u06FF]/
const latin = /[A-Za-z]/

/** Every pair of words anywhere in a value, with where it stands. */
function pairs(value: unknown, path = ''): { path: string; en: string; ar: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const { en, ar } = value as { en?: unknown; ar?: unknown }
  const own = typeof en === 'string' && typeof ar === 'string' ? [{ path, en, ar }] : []
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => pairs(inner, `${path}.${key}`))]
}

describe.each(countries)('profile of %s', (id) => {
  const raw: unknown = JSON.parse(text(`countries/${id}/profile.json`))
  const profile = profileSchema.parse(raw) as Profile

  it('has no problem that the check of profiles knows', () => {
    expect(readProfile({ file: `countries/${id}/profile.json`, text: text(`countries/${id}/profile.json`) }, id).problems).toEqual([])
  })

  it('adds up: the places of a region to its official population', () => {
    for (const region of profile.regions) {
      const sum = profile.places.filter((place) => place.region === region.id).reduce((people, place) => people + place.population, 0)
      expect(sum, region.id).toBe(region.population)
    }
  })

  it('gives the people of a region its published mean income', () => {
    for (const region of profile.regions) {
      const places = profile.places.filter((place) => place.region === region.id)
      const mean = places.reduce((sum, place) => sum + place.population * place.incomeFactor, 0) / region.population
      expect(Math.abs(mean - 1), region.id).toBeLessThan(1e-3)
    }
  })

  it('names a known source for every column, row exception, condition and pillar', () => {
    const known = new Set(Object.keys(profile.sources))
    const used = new Set<string>()
    const use = (key: string | undefined, where: string): void => {
      expect(key !== undefined && known.has(key), `${where}: ${key}`).toBe(true)
      used.add(key!)
    }
    for (const table of ['blocs', 'goods', 'regions', 'places', 'forces', 'rivals', 'playbook'] as const) {
      for (const row of profile[table])
        for (const column of Object.keys(row))
          if (column !== 'id' && column !== 'sources') use(profile.columnSources[`${table}.${column}`], `${table}.${column}`)
    }
    for (const table of ['regions', 'places', 'forces', 'rivals'] as const) {
      for (const row of profile[table])
        for (const [column, key] of Object.entries(row.sources ?? {})) use(key, `${table} ${row.id} ${column}`)
    }
    for (const [name, entry] of Object.entries({ ...profile.conditions, ...profile.pillars })) use(entry.source, name)
    expect([...known].filter((key) => !used.has(key))).toEqual([])
  })

  it('refers to nothing that does not exist, and lists places by region, towns before districts, large before small', () => {
    const regions = profile.regions.map((region) => region.id)
    const places = new Set(profile.places.map((place) => place.id))
    expect(places.size).toBe(profile.places.length)
    for (const region of profile.regions) {
      expect(
        profile.blocs.some((bloc) => bloc.id === region.bloc),
        region.bloc,
      ).toBe(true)
      expect(Object.keys(region.dependence).every((good) => profile.goods.some((each) => each.id === good))).toBe(true)
    }
    for (const force of profile.forces) {
      if (typeof force.garrisons === 'string') continue
      for (const { place } of force.garrisons) expect(places.has(place), place).toBe(true)
      expect(force.garrisons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
    }
    const order = profile.places.map((place) => [regions.indexOf(place.region), place.kind === 'rural' ? 1 : 0, -place.population])
    const sorted = order.toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!)
    expect(order).toEqual(sorted)
    expect(profile.places.filter((place) => place.role === 'capital')).toHaveLength(1)
  })

  it('says everything in Arabic letters too', () => {
    for (const { path, en, ar } of pairs(raw)) {
      expect(arabic.test(ar) && !latin.test(ar), `${path}: ${ar}`).toBe(true)
      expect(latin.test(en) && !arabic.test(en), `${path}: ${en}`).toBe(true)
    }
  })
})

it('Kazakhstan has the 17 regions of 2021 and 19,503,159 people', () => {
  const profile = profileSchema.parse(JSON.parse(text('countries/kazakhstan/profile.json'))) as Profile
  expect(profile.regions).toHaveLength(17)
  expect(profile.places.reduce((sum, place) => sum + place.population, 0)).toBe(19503159)
  expect(profile.places.filter((place) => place.role === 'seat')).toHaveLength(15)
})

const folders = { scenario: 'scenarios', country: 'countries', episode: 'episodes' } as const
const library: Library = {
  load(kind, id) {
    const file = kind === 'country' ? `countries/${id}/profile.json` : `${folders[kind]}/${id}.json`
    return existsSync(new URL(file, root)) ? { file, text: text(file) } : null
  },
  names: (kind) => readdirSync(new URL(`${folders[kind]}/`, root)).map((name) => name.replace(/\.json$/, '')),
}

it.each(readdirSync(new URL('scenarios/', root)).filter((name) => name.endsWith('.json')))('scenario %s has no problem', (name) => {
  const { setup, problems } = readScenario({ file: name, text: text(`scenarios/${name}`) }, library)
  expect(problems).toEqual([])
  expect(setup).not.toBeNull()
  for (const { path, ar } of pairs(JSON.parse(text(`scenarios/${name}`)))) expect(arabic.test(ar), path).toBe(true)
})
