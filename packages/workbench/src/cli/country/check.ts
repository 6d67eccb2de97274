/** `sharara country check`: form, ranges, and a profile by hand against the generated one of its country and year. */
import { existsSync } from 'node:fs'
import {
  compareProfiles,
  fill,
  findCountry,
  generateProfile,
  outsideRanges,
  readProfile,
  worldRanges,
  type Problem,
  type Profile,
  type ProfileComparison,
  type Tables,
} from '@sharara/core'
import { basename, dirname, resolve } from 'node:path'
import { Failure, openLibrary, readText, shippedTables } from '../../store/index.ts'
import { number, table, tellProblems, whole, type Output } from '../output.ts'
import { asProblems, makeProfile } from './request.ts'
import { runBoth, tellRuns } from './runs.ts'
import { certaintyWords, countryWords } from './words.ts'

export interface CheckCountryOptions {
  readonly runs?: number
  readonly vdem?: boolean
  readonly json?: boolean
}

export function runCheckCountry(what: string, year: number | undefined, options: CheckCountryOptions, out: Output): void {
  const tables = shippedTables(options.vdem !== false)
  const { profile, file, problems } = subject(what, year, options)
  const outside = profile === null ? [] : asProblems(outsideRanges(profile, worldRanges(tables, profile.year)), file)
  const against = profile === null || profile.made !== undefined ? null : counterpart(profile, tables)
  const comparison = profile === null || against === null ? null : compareProfiles(profile, against)
  const runs = profile === null || against === null || options.runs === undefined ? null : runBoth(profile, against, options.runs, out)
  const all = [...problems, ...outside]
  if (options.json === true) out.say(JSON.stringify({ problems: all, comparison, runs }, null, 2))
  else {
    tellProblems(all, out.say)
    if (all.length === 0) out.say(fill(countryWords.fine, { file }))
    if (comparison !== null && against !== null) tellComparison(comparison, against, out)
    if (profile !== null && profile.made === undefined && against === null) out.say(fill(countryWords.notKnown, { name: profile.name }))
    if (runs !== null) tellRuns(runs, out)
  }
  if (all.length > 0) process.exitCode = 2
}

interface Subject {
  readonly profile: Profile | null
  readonly file: string
  readonly problems: readonly Problem[]
}

/** A file by its path, a country that ships, or one to be generated. */
function subject(what: string, year: number | undefined, options: CheckCountryOptions): Subject {
  const isPath = /[/\\]|\.json$/.test(what) || existsSync(resolve(what, 'profile.json'))
  if (!isPath && year !== undefined) {
    const { profile } = makeProfile(what, year, options)
    return { profile, file: `${profile.name.en} ${year}`, problems: readProfile({ file: what, text: JSON.stringify(profile) }).problems }
  }
  const path = what.endsWith('.json') ? what : resolve(what, 'profile.json')
  const found = isPath ? readText(path) : openLibrary(process.cwd()).load('country', what)
  if (found === null) {
    throw new Failure(fill(countryWords.noSuch, { name: what }), 2, asProblems([countryWords.yearToo]))
  }
  const id = isPath ? (basename(path) === 'profile.json' ? basename(dirname(resolve(path))) : undefined) : what
  const { profile, problems } = readProfile(found, id)
  return { profile, file: found.file, problems }
}

function counterpart(hand: Profile, tables: Tables): Profile | null {
  const iso3 = findCountry(tables, hand.name.en)
  return iso3 === null ? null : generateProfile(tables, iso3, Math.min(hand.year, tables.open.last), { places: 180 })
}

function tellComparison({ numbers, regions, within }: ProfileComparison, made: Profile, out: Output): void {
  const t = (key: keyof typeof countryWords): string => countryWords[key][out.language]
  out.say(`\n${fill(countryWords.againstTitle, { country: made.name, year: made.year })[out.language]}`)
  const shown = (value: number): string => (Math.abs(value) >= 1000 ? whole(value) : number(value))
  out.say(
    table([
      [t('name'), t('hand'), t('made'), t('ratio'), t('standing')],
      ...numbers.map((row) => [
        row.label[out.language],
        shown(row.hand),
        shown(row.made),
        row.ratio === null ? '–' : `×${row.ratio.toFixed(2)}${row.certainty !== null && (row.ratio < 0.8 || row.ratio > 1.25) ? ' !' : ''}`,
        row.certainty === null ? '–' : certaintyWords[row.certainty][out.language],
      ]),
    ]),
  )
  out.say(fill(countryWords.within, within))
  const rho = (value: number | null): string => (value === null ? '–' : value.toFixed(2))
  out.say(
    fill(countryWords.regionPairs, {
      matched: regions.matched,
      of: regions.of,
      people: `×${regions.people.toFixed(2)}`,
      worst: regions.worst === null ? '–' : `${regions.worst.id} ×${regions.worst.ratio.toFixed(2)}`,
      income: rho(regions.income),
      good: regions.good ?? '–',
      rest: Object.entries(regions.dependence)
        .map(([good, value]) => `${good} ${rho(value)}`)
        .join(', '),
    }),
  )
}
