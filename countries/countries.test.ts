import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { profileSchema } from '../packages/core/src/country/index.ts'
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
  const profile = profileSchema.parse(raw)

  it('has no problem that the check of profiles knows', () => {
    expect(readProfile({ file: `countries/${id}/profile.json`, text: text(`countries/${id}/profile.json`) }, id).problems).toEqual([])
  })

  it('adds up: the places of a region to its official population', () => {
    const sums = profile.regions.map((region) => ({
      region: region.id,
      people: profile.places.filter((place) => place.region === region.id).reduce((sum, place) => sum + place.population, 0),
    }))
    expect(sums).toEqual(profile.regions.map((region) => ({ region: region.id, people: region.population })))
  })

  it('gives the people of a region its published mean income', () => {
    const off = profile.regions.filter((region) => {
      const places = profile.places.filter((place) => place.region === region.id)
      const mean = places.reduce((sum, place) => sum + place.population * place.incomeFactor, 0) / region.population
      return Math.abs(mean - 1) > 1e-3
    })
    expect(off).toEqual([])
  })

  it('names a known source for every column, row exception, condition and pillar', () => {
    const known = new Set(Object.keys(profile.sources))
    const used = new Set<string>()
    const missing: string[] = []
    const use = (key: string | undefined, where: string): void => {
      if (key !== undefined && known.has(key)) used.add(key)
      else missing.push(`${where}: ${key}`)
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
    expect(missing).toEqual([])
    expect([...known].filter((key) => !used.has(key))).toEqual([])
  })

  it('refers to nothing that does not exist, and lists places by region, towns before districts, large before small', () => {
    const regions = profile.regions.map((region) => region.id)
    const places = new Set(profile.places.map((place) => place.id))
    expect(places.size).toBe(profile.places.length)
    const blocs = new Set(profile.blocs.map((bloc) => bloc.id))
    const goods = new Set(profile.goods.map((good) => good.id))
    expect(profile.regions.filter((region) => !blocs.has(region.bloc))).toEqual([])
    expect(profile.regions.flatMap((region) => Object.keys(region.dependence)).filter((good) => !goods.has(good))).toEqual([])
    const garrisons = profile.forces.flatMap((force) => (typeof force.garrisons === 'string' ? [] : [force.garrisons]))
    expect(garrisons.flat().filter(({ place }) => !places.has(place))).toEqual([])
    for (const shares of garrisons) expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
    const order = profile.places.map((place) => [regions.indexOf(place.region), place.kind === 'rural' ? 1 : 0, -place.population])
    const sorted = order.toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!)
    expect(order).toEqual(sorted)
    expect(profile.places.filter((place) => place.role === 'capital')).toHaveLength(1)
  })

  it('says everything in Arabic letters too', () => {
    expect(pairs(raw).filter(({ ar }) => !arabic.test(ar) || latin.test(ar))).toEqual([])
    expect(pairs(raw).filter(({ en }) => arabic.test(en) || !latin.test(en))).toEqual([])
  })
})

it('Kazakhstan has the 17 regions of 2021 and 19,503,159 people', () => {
  const profile = profileSchema.parse(JSON.parse(text('countries/kazakhstan/profile.json')))
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
  expect(pairs(JSON.parse(text(`scenarios/${name}`))).filter(({ ar }) => !arabic.test(ar))).toEqual([])
})
