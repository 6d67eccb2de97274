/** The worker that forecasts: builds the panel from the tables once, fits, explains, compares. */
import { foresight } from '@sharara/core'
import type { Answered, Asked, Explanation, FromForecaster, Kind, Likeness, Term, ToForecaster } from './protocol.ts'

interface Scope {
  addEventListener(kind: 'message', hear: (event: { readonly data: ToForecaster }) => void): void
  postMessage(message: FromForecaster, transfer: Transferable[]): void
}
const scope = globalThis as unknown as Scope // a border: this file is only ever started as a worker

interface Held {
  readonly sources: foresight.Sources
  readonly shipped: foresight.Panel
  readonly falls: readonly foresight.RulerFall[]
  /** With the user's own columns, where there are any. */
  panel: foresight.Panel
  readonly years: Map<foresight.TargetName, readonly foresight.YearForecast[]>
}
let held: Held | null = null

function holding(): Held {
  if (held === null) throw new Error('no tables')
  return held
}

const originOf = (sources: foresight.Sources): number => sources.tables.wdi.year.reduce((last, year) => Math.max(last, year), 0)

type Tell = (share: number) => void
const work: { readonly [K in Kind]: (asked: Asked[K], tell: Tell) => Answered[K] } = {
  tables: ({ texts }) => {
    const sources = foresight.readSources(texts)
    const shipped = foresight.buildPanel(sources)
    held = { sources, shipped, falls: foresight.readFalls(texts['falls'] ?? ''), panel: shipped, years: new Map() }
    return { panel: shipped.digest }
  },
  own: ({ sheet }) => {
    const now = holding()
    now.years.clear()
    now.panel = now.shipped
    if (sheet === null) return { problems: [], rows: 0, columns: [] }
    const { table, problems } = foresight.checkOwn(sheet, now.shipped, originOf(now.sources) + 1)
    if (table !== null) now.panel = foresight.buildPanel({ ...now.sources, own: table })
    return { problems, rows: table?.year.length ?? 0, columns: table?.columns ?? [] }
  },
  whole: ({ target, made, version }, tell) => {
    const { panel, years } = holding()
    const found = foresight.outlookOf(panel, target, { made, version, spreadDraws: 100, scoreDraws: 100, onProgress: tell })
    years.set(target, found.years)
    return found.outlook
  },
  explain: ({ target, iso3, year, strengths }) => {
    const { panel, falls, years } = holding()
    const known = years.get(target) ?? foresight.newestYears(panel, { target, year, strengths })
    years.set(target, known)
    return explanationOf(panel, target, known, iso3, falls)
  },
  like: ({ iso3, year }, tell) => likenessOf(holding().panel, iso3, year, tell),
}

function explanationOf(
  panel: foresight.Panel,
  target: foresight.TargetName,
  years: readonly foresight.YearForecast[],
  iso3: string,
  falls: readonly foresight.RulerFall[],
): Explanation | null {
  const [before, forecast] = [years.at(-2), years.at(-1)!]
  const found = foresight.explainedOf(panel, target, forecast, before, iso3, falls)
  if (found === null) return null
  const { all, moved, row: _, ...rest } = found
  const term = ({ column, value, reference, age, logOdds }: foresight.Contribution): Term => ({
    name: column.name,
    label: column.label,
    unit: column.unit,
    source: foresight.sourceLine(column),
    value,
    reference,
    year: Number.isFinite(age) ? forecast.year - 1 - age : NaN,
    logOdds,
  })
  return { ...rest, groups: foresight.byGroup(all), columns: all.map(term), moved: moved.map(term) }
}

function likenessOf(panel: foresight.Panel, iso3: string, year: number, tell: Tell): Likeness | null {
  const newest = panel.year.reduce((last, each) => Math.max(last, each), 0) - 1
  // a row holds what was known at the end of the year before
  const reference = foresight.rowOf(panel, iso3, year + 1)
  if (reference === undefined) return null
  const space = foresight.likenessSpace(panel)
  const questions = foresight.likenessQuestions
  const placebo = questions.map((question, k) => {
    tell(k / questions.length)
    return foresight.placeboOf(panel, space, reference, question)
  })
  return { conditions: space.conditions, nearest: foresight.nearestTo(panel, space, reference, newest), placebo, newest }
}

scope.addEventListener('message', ({ data }) => {
  const { job, kind } = data
  try {
    const tell: Tell = (share) => scope.postMessage({ job, kind: 'progress', share }, [])
    const answer = (work[kind] as (asked: ToForecaster, tell: Tell) => Answered[Kind])(data, tell) // each kind with its own
    scope.postMessage({ job, kind: 'answer', answer }, [])
  } catch (error) {
    scope.postMessage({ job, kind: 'failed', message: error instanceof Error ? error.message : String(error) }, [])
  }
})
