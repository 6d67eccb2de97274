/** Countries made in the page, without their tables and rules in what is fetched first: those come with the first that is asked for. */
import type { CountryEntry, Profile, Tables, Words } from '@sharara/core'
import type { Generated, GeneratedName } from './generated.ts'
import { isGenerated, readGeneratedName } from './generatedNames.ts'
import { isOwn, openOwn } from './own.ts'
import type { Outline } from './fetched.ts'

const room = () => import('./generated.ts')

export async function allCountries(): Promise<readonly CountryEntry[]> {
  return (await room()).allCountries()
}

export async function openTables(): Promise<Tables> {
  return (await room()).openTables()
}

/** The profile and a scenario to begin with, or what is wrong with the request. @throws NotThere */
export async function generate(name: GeneratedName): Promise<Generated | { readonly problems: readonly Words[] }> {
  return (await room()).generate(name)
}

export async function generatedOutline(profile: Profile): Promise<Outline | null> {
  return (await room()).generatedOutline(profile)
}

/** Countries that do not ship: made from open tables, or brought by the reader. */
export function isMade(id: string): boolean {
  return isGenerated(id) || isOwn(id)
}

const notHere: Words = {
  en: 'it was brought by a reader and is kept in that reader’s browser only; bring its files again under Countries',
  ar: 'أحضره قارئ ولا يُحفظ إلا في متصفحه؛ أحضر ملفاته من جديد في «بلدان»',
}

/** What is wrong with the name of a country that is made or was brought; null where nothing is. @throws NotThere */
export async function madeProblem(id: string): Promise<Words | null> {
  if (isOwn(id)) return (await openOwn(id)) === null ? notHere : null
  const name = readGeneratedName(id)
  const made = name === null ? null : await generate(name)
  return made === null || 'profile' in made ? null : (made.problems[0] ?? null)
}
