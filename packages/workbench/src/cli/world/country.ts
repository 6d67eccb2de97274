/** A country as a reader names it: its code or its name in either language, in any case; else the nearest there is. */
import { fill, nearest } from '@sharara/core'
import { countryName, Failure } from '../../store/index.ts'
import { words } from '../warn/words.ts'

export function findCountryCode(given: string, countries: readonly string[]): string {
  const wanted = given.trim().toLowerCase()
  const called = (iso3: string): readonly string[] => [iso3, countryName(iso3).en, countryName(iso3).ar]
  const found = countries.find((iso3) => called(iso3).some((name) => name.toLowerCase() === wanted))
  if (found !== undefined) return found
  const close = nearest(/^[a-z]{3}$/.test(wanted) ? wanted.toUpperCase() : given, countries.flatMap(called))
  const meant = close === undefined ? undefined : countries.find((iso3) => called(iso3).includes(close))
  const near = meant === undefined ? { en: '', ar: '' } : fill(words.near, { name: meant === close ? close : countryName(meant) })
  throw new Failure(fill(words.noCountry, { got: given, near }), 2)
}
