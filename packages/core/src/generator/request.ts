/** What can be asked of the generator, and everything that is wrong with a request, at once. */
import { fill, nearest, type Words } from '../text/index.ts'
import { fold } from './places.ts'
import type { GeneratorOptions } from './profile.ts'
import { nearestYear, type Tables } from './tables.ts'
import { refusals } from './words.ts'

export interface CountryEntry {
  readonly iso3: string
  readonly name: Words
  /** Years with a population within five years. */
  readonly first: number
  readonly last: number
  /** False where V-Dem has no year of it, or is not loaded. */
  readonly vdem: boolean
  readonly regions: number
  /** A state that is gone. */
  readonly former: boolean
}

export function listCountries(tables: Tables): readonly CountryEntry[] {
  const { first, last } = tables.open
  return Object.entries(tables.open.countries)
    .map(([iso3, table]): CountryEntry => {
      const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
        (year) => nearestYear(table.series.population, first, year, 5) !== null,
      )
      return {
        iso3,
        name: { en: table.en, ar: table.ar },
        first: years[0] ?? first,
        last: years.at(-1) ?? last,
        vdem: tables.vdem?.countries[iso3] !== undefined,
        regions: table.regions.length,
        former: table.former === true,
      }
    })
    .toSorted((a, b) => (a.name.en < b.name.en ? -1 : 1))
}

/** A country by its three letters or its name in either language. */
export function findCountry(tables: Tables, text: string): string | null {
  const wanted = text.trim()
  const upper = wanted.toUpperCase()
  if (Object.hasOwn(tables.open.countries, upper)) return upper
  const folded = fold(wanted)
  const hit = Object.entries(tables.open.countries).find(([, { en, ar }]) => ar === wanted || (folded !== '' && fold(en) === folded))
  return hit?.[0] ?? null
}

export interface Request {
  readonly country: string
  readonly year: number
  readonly options?: GeneratorOptions
}

/** The country's code where all is well; else every problem, each a sentence. */
export function checkRequest(
  tables: Tables,
  { country, year, options = {} }: Request,
): { readonly iso3: string | null; readonly problems: readonly Words[] } {
  const problems: Words[] = []
  const iso3 = findCountry(tables, country)
  if (iso3 === null) problems.push(meant(fill(refusals.noCountry, { got: country }), nearestCountry(tables, country)))
  const { first, last } = tables.open
  const inRange = Number.isInteger(year) && year >= first && year <= last
  if (!inRange) problems.push(fill(refusals.noYear, { got: Number.isNaN(year) ? '?' : year, first, last }))
  const table = iso3 === null ? undefined : tables.open.countries[iso3]
  if (table !== undefined && inRange && nearestYear(table.series.population, first, year, 5) === null) {
    const near = nearestYear(table.series.population, first, year)
    problems.push(fill(refusals.yearWithoutData, { country: { en: table.en, ar: table.ar }, year, nearest: near?.year ?? '—' }))
  }
  const whole = (value: number | undefined, least: number, most: number, sentence: Words): void => {
    if (value !== undefined && !(Number.isInteger(value) && value >= least && value <= most))
      problems.push(fill(sentence, { got: value, least, most }))
  }
  whole(options.places, 10, 2000, refusals.places)
  whole(options.regions, 1, 300, refusals.regions)
  if (table !== undefined) {
    const names = [...table.cities.map(([en]) => en), ...table.regions.map(([, en]) => en)]
    const known = new Set(names.map(fold))
    const arabic = new Set(table.cities.map(([, ar]) => ar))
    for (const name of [...(options.keep ?? []), ...(options.origin === undefined ? [] : [options.origin])]) {
      const folded = fold(name)
      if (arabic.has(name.trim()) || known.has(folded) || [...known].some((each) => each.startsWith(`${folded} `))) continue
      const sentence = fill(refusals.noPlace, { country: { en: table.en, ar: table.ar }, got: name })
      problems.push(meant(sentence, nearest(name, names)))
    }
  }
  return { iso3: problems.length === 0 ? iso3 : null, problems }
}

function nearestCountry(tables: Tables, text: string): string | undefined {
  const entries = Object.entries(tables.open.countries)
  if (/^[A-Za-z]{3}$/.test(text.trim())) {
    const code = nearest(text.trim().toUpperCase(), Object.keys(tables.open.countries))
    const name = nearest(
      text,
      entries.map(([, { en }]) => en).filter((en) => en.length < 7),
    )
    return name ?? code
  }
  return nearest(
    text,
    entries.flatMap(([, { en, ar }]) => [en, ar]),
  )
}

function meant(sentence: Words, near: string | undefined): Words {
  if (near === undefined) return sentence
  const tail = fill(refusals.meant, { nearest: near })
  return { en: sentence.en + tail.en, ar: sentence.ar + tail.ar }
}
