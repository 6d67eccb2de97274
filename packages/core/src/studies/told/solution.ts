/** The chart, what was assumed by the expectations, and pairs of cases, of one kind of solution. */
import type { ComparedSolution } from '../compare.ts'
import type { ToldTable } from './table.ts'
import { digits } from './table.ts'
import { toldWords as words } from './words.ts'

/** Rows of a chart that still is a picture. */
const widestChart = 24
const mostRows = 30

export function solutionTables({ chart, counterfactuals, models }: ComparedSolution): ToldTable[] {
  const found: ToldTable[] = []
  if (chart !== null && chart.primes.length > 0 && chart.rows.length <= widestChart) found.push(chartTable(chart))
  if (counterfactuals.length > 0) found.push(counterfactualTable(counterfactuals))
  const pairs = models[0]?.pairs ?? []
  if (pairs.length > 0) found.push(pairTable(pairs))
  return found
}

function chartTable({ primes, rows }: NonNullable<ComparedSolution['chart']>): ToldTable {
  return {
    id: 'chart',
    title: words.chart,
    lead: words.chartLead,
    head: [words.term, ...rows.map(String)],
    rows: primes.map(({ text, holds }) => [text, ...rows.map((row) => (holds.includes(row) ? 'x' : '-'))]),
    texts: 0,
    notes: [],
  }
}

function counterfactualTable(pairs: ComparedSolution['counterfactuals']): ToldTable {
  return {
    id: 'counterfactuals',
    title: words.counterfactuals,
    lead: words.counterfactualsLead,
    head: [words.easy, words.difficult, words.pair, words.easyRows, words.difficultRows],
    rows: pairs.map(({ complex, parsimonious, easy, difficult }) => [
      String(easy.count),
      String(difficult.count),
      `${complex}  →  ${parsimonious}`,
      listedRows(easy),
      listedRows(difficult),
    ]),
    texts: 3,
    notes: [],
  }
}

export function pairTable(pairs: ComparedSolution['models'][number]['pairs']): ToldTable {
  return {
    id: 'pairs',
    title: words.pairs,
    lead: words.pairsLead,
    head: [words.term, words.distance, words.kind, words.typical, words.cases],
    rows: pairs.map(({ of, kind, typical, other, distance }) => [of, digits(distance), words[kind], typical, other]),
    texts: 3,
    notes: [],
  }
}

function listedRows({ rows }: { readonly rows: readonly number[] }): string {
  return rows.length === 0 ? '–' : rows.length > mostRows ? `${rows.slice(0, mostRows).join(', ')}, …` : rows.join(', ')
}
