/** Countries made in the page, without their tables and rules in what is fetched first: those come with the first that is asked for. */
import type { CountryEntry, Profile, Words } from '@sharara/core'
import type { Generated, GeneratedName } from './generated.ts'
import { readGeneratedName } from './generatedNames.ts'
import type { Outline } from './fetched.ts'

const room = () => import('./generated.ts')

export async function allCountries(): Promise<readonly CountryEntry[]> {
  return (await room()).allCountries()
}

/** The profile and a scenario to begin with, or what is wrong with the request. @throws NotThere */
export async function generate(name: GeneratedName): Promise<Generated | { readonly problems: readonly Words[] }> {
  return (await room()).generate(name)
}

export async function generatedOutline(profile: Profile): Promise<Outline | null> {
  return (await room()).generatedOutline(profile)
}

/** What is wrong with the name of a generated country; null where nothing is. @throws NotThere */
export async function generatedProblem(id: string): Promise<Words | null> {
  const name = readGeneratedName(id)
  const made = name === null ? null : await generate(name)
  return made === null || 'profile' in made ? null : (made.problems[0] ?? null)
}
