/**
 * Simulation-based calibration (Talts et al. 2018): does the fitter itself work? A truth is drawn from the prior, data from
 * the truth, the fit is made of those data, and the rank of the truth among draws of the posterior must be any with equal chance.
 */
import { log, normal, stream } from '../../random/index.ts'
import type { FitParameter, FitState } from './contract.ts'
import { drawsOf, lastOf } from './posterior.ts'
import { valueAtScore } from './priors.ts'
import { chiSquareAbove } from './special.ts'

export interface RankCheck {
  readonly name: string
  /** How many truths fell into each bin of ranks. */
  readonly counts: readonly number[]
  readonly chiSquare: number
  /** Chance of a chi-square this large if the ranks were even. */
  readonly p: number
  /** Largest distance of the ranks' distribution from the even one, and the band it must stay in with the given confidence. */
  readonly farthest: number
  readonly band: number
}

/** @param ranks of each truth among `draws` draws: 0 … draws. */
export function rankCheck(name: string, ranks: readonly number[], draws: number, bins: number, confidence = 0.99): RankCheck {
  const counts = new Array<number>(bins).fill(0)
  for (const rank of ranks) {
    const bin = Math.floor((rank * bins) / (draws + 1))
    counts[bin] = counts[bin]! + 1
  }
  const expected = Array.from({ length: bins }, (_, bin) => (ranks.length * ranksIn(bin, bins, draws)) / (draws + 1))
  const chiSquare = counts.reduce((sum, count, bin) => sum + ((count - expected[bin]!) * (count - expected[bin]!)) / expected[bin]!, 0)
  const sorted = [...ranks].sort((a, b) => a - b)
  let farthest = 0
  for (let rank = 0; rank <= draws; rank++) {
    const upTo = sorted.findLastIndex((value) => value <= rank) + 1
    farthest = Math.max(farthest, Math.abs(upTo / ranks.length - (rank + 1) / (draws + 1)))
  }
  // Dvoretzky, Kiefer & Wolfowitz 1956, with the constant of Massart 1990.
  const band = Math.sqrt(log(2 / (1 - confidence)) / (2 * ranks.length))
  return { name, counts, chiSquare, p: chiSquareAbove(bins - 1, chiSquare), farthest, band }
}

function ranksIn(bin: number, bins: number, draws: number): number {
  let count = 0
  for (let rank = 0; rank <= draws; rank++) if (Math.floor((rank * bins) / (draws + 1)) === bin) count++
  return count
}

/** @param fit makes the fit to data that the truth has produced; `seed` is its own for each replicate. */
export function calibrateFit(
  parameters: readonly FitParameter[],
  replicates: number,
  draws: number,
  bins: number,
  seed: number,
  fit: (truth: readonly number[], seed: number) => FitState,
): readonly RankCheck[] {
  const ranks = parameters.map((): number[] => [])
  for (let replicate = 0; replicate < replicates; replicate++) {
    const scores = parameters.map((_, i) => normal(seed, stream(`truth ${i}`), 0, replicate))
    const truth = scores.map((score, i) => valueAtScore(parameters[i]!.prior, score))
    const own = drawsOf(lastOf(fit(truth, seed + replicate + 1)), draws, seed + replicate)
    for (const [i, list] of ranks.entries()) list.push(own.filter(({ scores: each }) => each[i]! < scores[i]!).length)
  }
  return parameters.map(({ name }, i) => rankCheck(name, ranks[i]!, draws, bins))
}
