/** What was asked on the command line, checked; a profile made from it. */
import { checkRequest, generateProfile, type GeneratorOptions, type Problem, type Profile, type Tables, type Words } from '@sharara/core'
import { Failure, shippedTables } from '../../store/index.ts'
import { countryWords } from './words.ts'

export interface CutOptions {
  readonly places?: number
  readonly regions?: number
  readonly keep?: readonly string[]
  readonly origin?: string
  /** False with --no-vdem. */
  readonly vdem?: boolean
}

/** Sentences about a request, in the form in which problems of files are told. */
export function asProblems(sentences: readonly Words[], file = ''): readonly Problem[] {
  return sentences.map((words) => ({ file, path: '', got: words, wanted: words, words }))
}

/** @throws Failure with everything that is wrong with the request. */
export function makeProfile(who: string, year: number, options: CutOptions): { readonly profile: Profile; readonly tables: Tables } {
  const tables = shippedTables(options.vdem !== false)
  const { places, regions, keep, origin } = options
  const cut: GeneratorOptions = {
    ...(places === undefined ? {} : { places }),
    ...(regions === undefined ? {} : { regions }),
    ...(keep === undefined ? {} : { keep }),
    ...(origin === undefined ? {} : { origin }),
  }
  const { iso3, problems } = checkRequest(tables, { country: who, year, options: cut })
  if (iso3 === null) throw new Failure(countryWords.notMade, 2, asProblems(problems))
  return { tables, profile: generateProfile(tables, iso3, year, cut) }
}
