/** Other forecasts and baselines, as a reader’s table has them, on the same states: a column each. */
import { resolve } from 'node:path'
import { clocks, nearest, toProblem, type Problem, type Words } from '@sharara/core'
import { Failure, readSheetFile } from '../../store/index.ts'
import { followWords as say } from './followWords.ts'

export interface Beside {
  readonly name: string
  readonly date: string
  /** States with a number. */
  readonly states: number
  readonly rose: clocks.Standing['rose']
  readonly fell: clocks.Standing['fell']
}

const same = (text: string): Words => ({ en: text, ar: text })

export async function besideOf(
  file: string,
  standings: readonly clocks.Standing[],
  names: ReadonlyMap<string, Words>,
): Promise<readonly Beside[]> {
  const { sheet, problems: unread } = await readSheetFile(resolve(file))
  if (sheet === null) throw new Failure(say.besideBad, 2, unread)
  const problems: Problem[] = []
  const country = sheet.header.findIndex((name) => ['iso3', 'country'].includes(name.trim().toLowerCase()))
  const columns = sheet.header.flatMap((name, at) => (at === country ? [] : [{ name: name.trim(), at }]))
  if (country < 0 || columns.length === 0) {
    const found = toProblem({ path: [], got: same(sheet.header.join(', ')), wanted: say.column }, sheet.file, 1)
    throw new Failure(say.besideBad, 2, [found])
  }
  const called = [...names].flatMap(([iso3, { en, ar }]) => [iso3, en, ar])
  const rows = sheet.rows.map(({ cells, line }, k) => {
    const given = String(cells[country] ?? '')
    const iso3 = clocks.countryNamed(given, names)
    const place = line ?? k + 2
    if (iso3 === undefined)
      problems.push(
        toProblem(
          { path: [sheet.header[country]!], got: same(given), wanted: say.country, nearest: nearest(given, called) },
          sheet.file,
          place,
        ),
      )
    const values = columns.map(({ name, at }) => {
      const text = String(cells[at] ?? '').trim()
      const value = text === '' ? NaN : Number(text)
      if (text !== '' && !Number.isFinite(value))
        problems.push(toProblem({ path: [name], got: same(text), wanted: say.number }, sheet.file, place))
      return value
    })
    return { iso3, values }
  })
  if (problems.length > 0) throw new Failure(say.besideBad, 2, problems)
  return standings.flatMap(({ date, states }) =>
    columns.map(({ name }, k): Beside => {
      const own = states.flatMap((state) => {
        const value = rows.find(({ iso3 }) => iso3 === state.iso3)?.values[k] ?? NaN
        return Number.isNaN(value) ? [] : [{ ...state, value }]
      })
      const area = (of: 'rose' | 'fell'): Beside['rose'] =>
        clocks.areaOf(
          own.map(({ iso3 }) => iso3),
          own.map((state) => Number(state[of] !== null)),
          own.map(({ value }) => value),
        )
      return { name, date, states: own.length, rose: area('rose'), fell: area('fell') }
    }),
  )
}
