/** Which region and place of a country an event is of: by name, by the names of its places, by where it lies. */
import type { Profile } from '../country/index.ts'
import type { Outline } from '../episodes/index.ts'
import { fill, listed, nearest, semicolon } from '../text/index.ts'
import { bare, folded } from './names.ts'
import { holds } from './ground.ts'
import type { Ring } from './shapes.ts'
import type { Ledger } from './taken.ts'
import { intakeWords as words } from './words.ts'

interface Placed {
  readonly region: string | null
  readonly place: string | null
  readonly where: string
}

export interface Placer {
  (names: readonly string[], lat: number | undefined, lon: number | undefined): Placed
  /** Notes the names that nothing has. */
  tell(): void
}

export function placer(profile: Profile, outline: Outline | null, ledger: Ledger): Placer {
  const index = (things: readonly { readonly id: string; readonly name: { readonly en: string; readonly ar: string } }[]) => {
    const table = new Map<string, string>()
    for (const form of [folded, bare]) {
      for (const { id, name } of things) {
        for (const text of [id, name.en, name.ar]) if (!table.has(form(text))) table.set(form(text), id)
      }
    }
    return (text: string): string | null => (text === '' ? null : (table.get(folded(text)) ?? table.get(bare(text)) ?? null))
  }
  const [regionOf, placeOf] = [index(profile.regions), index(profile.places)]
  const homes = new Map(profile.places.map(({ id, region }) => [id, region]))
  const unknown = new Map<string, number>()
  const place = (names: readonly string[], lat: number | undefined, lon: number | undefined): Placed => {
    const given = names.filter((name) => name !== '')
    const where = given.at(-1) ?? ''
    const parts = given.flatMap((name) => [name, ...name.split(/[,;/(]/).map((part) => part.trim())])
    const found =
      parts
        .toReversed()
        .map(placeOf)
        .find((id) => id !== null) ?? null
    const region = parts.map(regionOf).find((id) => id !== null) ?? (found === null ? null : homes.get(found)!)
    const lying = region ?? (lat === undefined || lon === undefined ? null : at(profile, outline, lat, lon))
    if (lying === null) unknown.set(where || '—', (unknown.get(where || '—') ?? 0) + 1)
    return { region: lying, place: found !== null && homes.get(found) === lying ? found : null, where }
  }
  const names = profile.regions.flatMap(({ name }) => [name.en, name.ar])
  return Object.assign(place, {
    tell: () => {
      if (unknown.size === 0) return
      const told = [...unknown.keys()].slice(0, 10).map((name) => {
        const near = nearest(name, names)
        return near === undefined ? { en: name, ar: name } : fill(words.nearestName, { name, nearest: near })
      })
      const count = [...unknown.values()].reduce((sum, each) => sum + each, 0)
      ledger.notices.push(fill(words.unplaced, { count, names: listed(told, semicolon) }))
    },
  })
}

/** The region whose outline holds the point; without outlines that of the nearest place, within a degree. */
function at(profile: Profile, outline: Outline | null, lat: number, lon: number): string | null {
  for (const [id, { polygons }] of Object.entries(outline?.regions ?? {})) {
    const q = outline!.quantum
    if (polygons.some((rings) => rings.filter((ring) => holds(walked(ring), lon / q, lat / q)).length % 2 === 1)) return id
  }
  let [best, away]: [string | null, number] = [null, 1]
  for (const { region, latitude, longitude } of profile.places) {
    const far = Math.max(Math.abs(latitude - lat), Math.abs(longitude - lon))
    if (far < away) [best, away] = [region, far]
  }
  return best
}

/** The points of a ring in steps. */
function walked(steps: readonly number[]): Ring {
  let [x, y] = [0, 0]
  return Array.from({ length: steps.length / 2 }, (_, i) => [(x += steps[2 * i]!), (y += steps[2 * i + 1]!)] as const)
}
