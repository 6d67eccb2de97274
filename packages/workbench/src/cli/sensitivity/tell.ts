/** What a sensitivity analysis says: a table for each question, JSON, CSV and a page. */
import { fill, pointsOf, responseMeans, type Estimate, type Factor, type Plan, type RunResult, type Words } from '@sharara/core'
import type { Cell, Told } from '../analysis/conclude.ts'
import { factorsOf, responsesOf } from '../analysis/inputs.ts'
import { nameOf, usualResponses } from '../analysis/show.ts'
import { analysisWords } from '../analysis/words.ts'
import { table, type Output } from '../output.ts'
import { answerOf, noteOf, pairSheet, sheetOf, type Answer, type Sheet } from './answer.ts'
import { designOf, type DesignFacts } from './design.ts'
import { sensitivityPage } from './page.ts'
import { sensitivityWords as words } from './words.ts'

interface Facts {
  readonly vary: readonly string[]
  readonly design: DesignFacts
  readonly of: readonly string[]
}

const mostPairs = 12

export function tellSensitivity(plan: Plan, given: Readonly<Record<string, unknown>>, results: readonly RunResult[], out: Output): Told {
  const { vary, design: facts, of } = given as unknown as Facts // written by runSensitivity
  const factors = factorsOf(vary)
  const own = designOf(factors, facts)
  const { pointOfRow } = pointsOf(own.design)
  const asked = of.length > 0 ? responsesOf(of) : usualResponses(results)
  const { hours } = plan.arms[0]!.setup.scenario
  const answers = asked.map((response) => {
    const means = responseMeans(results, plan.points.length, response, hours)
    return answerOf(
      own,
      pointOfRow.map((point) => means[point]!),
      response,
      facts.slices,
    )
  })
  return {
    json: { method: facts.method, design: facts, factors, answers: answers.map((answer) => jsonOf(answer, factors)) },
    csv: { 'sensitivity.csv': csvOf(answers, factors) },
    lines: answers.flatMap((answer) => linesOf(answer, factors, out)),
    page: (again) => sensitivityPage({ plan, factors, answers, again }),
  }
}

function jsonOf(answer: Answer, factors: readonly Factor[]): unknown {
  const { response, found } = answer
  const named = found.rows.map(({ factor, ...own }) => ({ factor: factors[factor]!.name, ...own }))
  const pairs =
    answer.method === 'sobol'
      ? { pairs: answer.found.pairs.map(({ factors: own, second }) => ({ factors: own.map((k) => factors[k]!.name), ...second })) }
      : {}
  return { response: response.name, unit: response.unit, ...found, rows: named, ...pairs }
}

function csvOf(answers: readonly Answer[], factors: readonly Factor[]): Cell[][] {
  return [['response', 'factor', 'index', 'value', 'error', 'low', 'high'], ...answers.flatMap((answer) => csvRows(answer, factors))]
}

/** A row for each index of each factor; those without resampling have no error. */
function csvRows(answer: Answer, factors: readonly Factor[]): Cell[][] {
  const { method, found, response } = answer
  const row = (name: string, index: string, { value, error, interval }: Estimate): Cell[] => [
    response.name,
    name,
    index,
    value,
    error,
    ...interval,
  ]
  const plain = (name: string, index: string, value: number): Cell[] => [response.name, name, index, value, '', '', '']
  const name = (factor: number): string => factors[factor]!.name
  if (method === 'morris') {
    return found.rows.flatMap(({ factor, mu, muStar, sigma }) => [
      row(name(factor), 'mu_star', muStar),
      plain(name(factor), 'mu', mu),
      plain(name(factor), 'sigma', sigma),
    ])
  }
  if (method === 'sobol') {
    return [
      ...found.rows.flatMap(({ factor, first, total }) => [row(name(factor), 'first', first), row(name(factor), 'total', total)]),
      ...found.pairs.map(({ factors: [a, b], second }) => row(`${name(a)}*${name(b)}`, 'second', second)),
    ]
  }
  return found.rows.flatMap(({ factor, median, mean, least, most, noise }) => [
    row(name(factor), 'median', median),
    ...Object.entries({ mean, least, most, noise }).map(([index, value]) => plain(name(factor), index, value)),
  ])
}

function linesOf(answer: Answer, factors: readonly Factor[], out: Output): (Words | string)[] {
  const name = nameOf(answer.response)
  if (answer.found.rows.length === 0) return [fill(analysisWords.nothing, { name })]
  const pairs = pairSheet(answer, factors, mostPairs)
  return [
    { en: `${name.en} · ${words[answer.method].en}`, ar: `${name.ar} · ${words[answer.method].ar}` },
    drawn(sheetOf(answer, factors), out),
    ...(pairs === null ? [] : [drawn(pairs, out)]),
    noteOf(answer),
  ]
}

function drawn({ head, rows }: Sheet, out: Output): string {
  const text = (cell: Words | string): string => (typeof cell === 'string' ? cell : cell[out.language])
  return table([head.map(text), ...rows.map((row) => row.map(text))])
}
