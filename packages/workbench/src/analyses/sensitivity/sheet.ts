/** The tables of a sensitivity analysis, as they stand in the terminal and in the page. */
import { fill, pairName, ranked, type Estimate, type Factor, type SensitivityFound, type Words } from '@sharara/core'
import { number } from '../print.ts'
import { written } from '../show.ts'
import { analysisWords } from '../words.ts'
import { sensitivityWords as words } from './words.ts'

/** How it was found, and what is missing. */
export function noteOf(answer: SensitivityFound): Words {
  const { leftOut } = answer.found
  const left = leftOut === 0 ? words.allUsed : fill(words.leftOut, { count: leftOut })
  if (answer.method === 'morris') return fill(words.morrisNote, { trajectories: answer.found.trajectories, steps: answer.steps, left })
  if (answer.method === 'pawn') return fill(words.pawnNote, { runs: answer.found.runs, left })
  const { base, mean, deviation } = answer.found
  return fill(words.sobolNote, { base, mean: written(mean, answer.response), deviation: written(deviation, answer.response), left })
}

export interface Sheet {
  readonly head: readonly Words[]
  readonly rows: readonly (readonly (Words | string)[])[]
}

/** The rows of an answer as they stand in the terminal and in the page. */
export function sheetOf(answer: SensitivityFound, factors: readonly Factor[]): Sheet {
  const { response, method, found } = answer
  const inUnit = (value: number): string => written(value, response)
  const rows = ranked(answer).map(({ factor, estimate }) => {
    const name = factors[factor]!.words
    if (method === 'morris') {
      const { mu, sigma } = found.rows[factor]!
      return [name, inUnit(estimate.value), ends(estimate, inUnit), inUnit(mu), inUnit(sigma)]
    }
    const start = [name, number(estimate.value), ends(estimate, number)]
    if (method === 'sobol') {
      const { first } = found.rows[factor]!
      return [...start, number(first.value), ends(first, number)]
    }
    const { least, most, noise } = found.rows[factor]!
    return [...start, number(least), number(most), number(noise)]
  })
  return { head: heads[method], rows }
}

/** Pairs that do most together, where they were asked for. */
export function pairSheet(answer: SensitivityFound, factors: readonly Factor[], most: number): Sheet | null {
  if (answer.method !== 'sobol' || answer.found.pairs.length === 0) return null
  const rows = answer.found.pairs
    .toSorted((a, b) => b.second.value - a.second.value)
    .slice(0, most)
    .map(({ factors: [a, b], second }) => [pairName(factors[a]!.words, factors[b]!.words), number(second.value), ends(second, number)])
  return { head: [words.pair, words.second, interval], rows }
}

const { factor: factorHead, interval } = analysisWords

const heads: Readonly<Record<SensitivityFound['method'], readonly Words[]>> = {
  morris: [factorHead, words.muStar, interval, words.mu, words.sigma],
  sobol: [factorHead, words.total, interval, words.first, interval],
  pawn: [factorHead, words.index, interval, words.least, words.most, words.noise],
}

function ends({ interval: [low, high] }: Estimate, write: (value: number) => string): string {
  return `${write(low)} … ${write(high)}`
}
