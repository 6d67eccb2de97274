/** A country as a reader names it: its code or its name in either language, in any case; else the nearest there is. */
import { fill, nearest, type Words } from '@sharara/core'
import { Failure, shippedNames } from '../../store/index.ts'
import { words } from '../warn/words.ts'

export function findCountryCode(given: string, countries: readonly string[]): string {
  const wanted = given.trim().toLowerCase()
  const names = shippedNames()
  const nameOf = (iso3: string): Words => names.get(iso3) ?? { en: iso3, ar: iso3 }
  const called = (iso3: string): readonly string[] => [iso3, nameOf(iso3).en, nameOf(iso3).ar]
  const found = countries.find((iso3) => called(iso3).some((name) => name.toLowerCase() === wanted))
  if (found !== undefined) return found
  const close = nearest(/^[a-z]{3}$/.test(wanted) ? wanted.toUpperCase() : given, countries.flatMap(called))
  const meant = close === undefined ? undefined : countries.find((iso3) => called(iso3).includes(close))
  const near = meant === undefined ? { en: '', ar: '' } : fill(words.near, { name: meant === close ? close : nameOf(meant) })
  throw new Failure(fill(words.noCountry, { got: given, near }), 2)
}
