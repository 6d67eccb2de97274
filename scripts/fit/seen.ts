/** The coded cases that a search for constants may look at, and a small board of their runs. */
import {
  boardOf,
  boardOptions,
  codedCases,
  generateProfile,
  listCountries,
  quietYears,
  type Board,
  type CodedCase,
  type EntryKind,
} from '../../packages/core/src/index.ts'
import { shippedCases, shippedTables } from '../../packages/workbench/src/store/index.ts'

const tables = shippedTables()

export const seen: readonly CodedCase[] = seenCases()

/** Runs of about 25,000 simulated people in 40 places, at steps of three hours; every case has seeds of its own. */
export function seenBoard(seeds: number, kinds: readonly EntryKind[] = ['case']): Board {
  return boardOf(
    seen,
    quietYears.filter((year) => year.seen),
    ({ iso3, year, keep, rulerYears }) =>
      generateProfile(tables, iso3, Math.max(1985, year), {
        places: 40,
        regions: 20,
        keep,
        ...(rulerYears === null ? {} : { rulerYears }),
      }),
    { ...boardOptions, seeds, people: 25_000, stepHours: 3, kinds },
  )
}

function seenCases(): readonly CodedCase[] {
  const { table } = shippedCases()
  if (table === null) throw new Error('no table of cases')
  const countries = listCountries(tables).map(({ iso3 }) => iso3)
  return codedCases(table, 'episodes/cases/cases.json', countries).cases.filter((one) => one.seen)
}
