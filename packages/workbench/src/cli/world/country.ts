/** A country as a reader names it: its code or its name in either language, in any case; else the nearest there is. */
import { fill, nearest } from '@sharara/core'
import { Failure, shippedNames } from '../../store/index.ts'
import { words } from '../warn/words.ts'

export function findCountryCode(given: string, countries: readonly string[]): string {
  const wanted = given.trim().toLowerCase()
  const names = shippedNames()
  const called = (iso3: string): readonly string[] => {
    const { en, ar } = names.get(iso3) ?? { en: iso3, ar: iso3 }
    return [iso3, en, ar]
  }
  const found = countries.find((iso3) => called(iso3).some((name) => name.toLowerCase() === wanted))
  if (found !== undefined) return found
  const close = nearest(/^[a-z]{3}$/.test(wanted) ? wanted.toUpperCase() : given, countries.flatMap(called))
  const near = close === undefined ? { en: '', ar: '' } : fill(words.near, { name: close })
  throw new Failure(fill(words.noCountry, { got: given, near }), 2)
}
