/** A country with the some of its regions changed by a scenario. */
import type { Profile, RegionChanges } from './profile.ts'

/** The profile itself where nothing is changed. What is changed no longer has the source of its column. */
export function withRegions(profile: Profile, changes: RegionChanges | undefined): Profile {
  if (changes === undefined || Object.keys(changes).length === 0) return profile
  const source = changedSource.id
  return {
    ...profile,
    sources: { ...profile.sources, [source]: changedSource.source },
    regions: profile.regions.map((region) => {
      const change = Object.hasOwn(changes, region.id) ? changes[region.id] : undefined
      if (change === undefined) return region
      const names = Object.keys(change).map((name) => [name, source] as const)
      return { ...region, ...change, sources: { ...region.sources, ...Object.fromEntries(names) } } as typeof region // what is given has its form
    }),
  }
}

const changedSource = {
  id: 'scenario',
  source: { kind: 'chosen', text: 'Changed by the scenario.' },
} as const
