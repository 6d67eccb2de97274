/** A profile in our own format, and the names of countries of one's own. */
import type { Profile } from '../country/index.ts'
import { readProfile, type LibraryFile } from '../scenario/index.ts'
import type { Taken } from './taken.ts'

const mark = 'own-'

/** Told apart from what ships, and short enough for the format. */
export function ownId(id: string): string {
  const slug = id.startsWith(mark) ? id : mark + id
  return slug.slice(0, 60).replace(/-+$/, '')
}

export function readCountry(file: LibraryFile): Taken<Profile> {
  const { profile, problems } = readProfile(file)
  if (profile === null || problems.length > 0) return { value: null, problems, notices: [] }
  return { value: { ...profile, id: ownId(profile.id) }, problems: [], notices: [] }
}
