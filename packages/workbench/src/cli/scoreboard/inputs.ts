/** From the command line to the runs of a scoreboard: the table, the quiet years, the profiles and the predictions, checked. */
import { resolve } from 'node:path'
import {
  boardOf,
  boardOptions,
  codedCases,
  generateProfile,
  quietYears,
  readPredictions,
  wantedOfRow,
  type Board,
  type CodedCase,
  type ShippedLayer,
  type Entry,
  type EntryKind,
  type BoardOptions,
  type Foreign,
  type MakeProfile,
} from '@sharara/core'
import { Failure, readText, shippedScoreboard, shippedTables } from '../../store/index.ts'
import { readTable } from '../../analyses/compare/casesInput.ts'
import { scoreboardWords as words } from './words.ts'

export interface ScoreboardFlags {
  readonly cases?: string
  readonly predictions?: string
  readonly model: boolean
  readonly only?: readonly EntryKind[]
  readonly seeds: number
  readonly days: number
  readonly people: number
}

/** What is kept in the folder beside the plan, so that going on needs no other file. */
export interface ScoreboardFacts {
  readonly entries: readonly Entry[]
  readonly cases: readonly CodedCase[]
  /** Cases that the baselines learn from. */
  readonly training: readonly CodedCase[]
  readonly options: BoardOptions
  /** For tables other than the shipped one, from which it was made. */
  readonly layer: ShippedLayer | null
  readonly foreign: { readonly name: string; readonly forecasts: readonly (readonly [string, ForecastOf])[] } | null
}

type ForecastOf = Foreign['forecasts'] extends ReadonlyMap<string, infer F> ? F : never

/** As many places and regions as keep a run below half a second; more change nothing (docs/data.md). */
const cut = { places: 45, regions: 20 } as const
/** The tables begin here; of earlier cases the first year is taken. */
const firstYear = 1985

export async function readBoard(flags: ScoreboardFlags): Promise<{ readonly board: Board; readonly facts: ScoreboardFacts }> {
  const tables = shippedTables()
  const codes = Object.keys(tables.open.countries)
  const shipped = await coded(undefined, codes)
  const seen = new Set(shipped.flatMap((one) => (one.seen ? [one.id] : [])))
  const cases = flags.cases === undefined ? shipped : await coded(flags.cases, codes, seen)
  const foreign = flags.predictions === undefined ? null : foreignIn(flags.predictions, cases)
  const makeProfile: MakeProfile = ({ iso3, year, keep, origin, rulerYears }) =>
    generateProfile(tables, iso3, Math.min(tables.open.last, Math.max(firstYear, year)), {
      ...cut,
      keep,
      ...(origin === null ? {} : { origin }),
      ...(rulerYears === null ? {} : { rulerYears }),
    })
  const { seeds, days, people } = flags
  const options: BoardOptions = { ...boardOptions, seeds, days, people, kinds: flags.model ? (flags.only ?? boardOptions.kinds) : [] }
  const board = boardOf(cases, quietYears, makeProfile, options)
  const facts: ScoreboardFacts = {
    entries: board.entries,
    cases,
    training: [...cases, ...shipped.filter(({ id }) => !cases.some((one) => one.id === id))],
    options,
    layer: flags.cases === undefined ? null : (shippedScoreboard()?.layer ?? null),
    foreign: foreign === null ? null : { name: foreign.name, forecasts: [...foreign.forecasts] },
  }
  return { board, facts }
}

/** The cases of a file, or of the shipped table. */
export async function coded(path: string | undefined, codes: readonly string[], seen?: ReadonlySet<string>): Promise<readonly CodedCase[]> {
  const { cases, problems } = codedCases(await readTable(path, wantedOfRow(codes)), path ?? 'episodes/cases/cases.json', codes, seen)
  if (problems.length > 0) throw new Failure(words.badCases, 2, problems)
  return cases
}

function foreignIn(path: string, cases: readonly CodedCase[]): Foreign {
  const { foreign, problems } = readPredictions(
    readText(resolve(path)),
    cases.map(({ id }) => id),
  )
  if (foreign === null) throw new Failure(words.badPredictions, 2, problems)
  return foreign
}
