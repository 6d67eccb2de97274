/** Whether two setups are of one country with the same numbers of its regions: then nothing of it is drawn anew. */
import type { RunSetup } from '@sharara/core'

export function sameCountry(one: RunSetup, other: RunSetup | null): boolean {
  const regions = (of: RunSetup): string => JSON.stringify(of.scenario.regions ?? {})
  return other !== null && one.profile.id === other.profile.id && regions(one) === regions(other)
}
