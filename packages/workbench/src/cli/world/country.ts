/** A country as a reader names it: its code, in any case; else the nearest there is. */
import { fill, nearest } from '@sharara/core'
import { Failure } from '../../store/index.ts'
import { words } from '../warn/words.ts'

export function findCountryCode(given: string, countries: readonly string[]): string {
  const wanted = given.trim().toUpperCase()
  if (countries.includes(wanted)) return wanted
  const close = nearest(wanted, countries)
  const near = close === undefined ? { en: '', ar: '' } : fill(words.near, { name: close })
  throw new Failure(fill(words.noCountry, { got: given, near }), 2)
}
