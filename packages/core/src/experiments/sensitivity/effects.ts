/**
 * Screening by elementary effects (Morris 1991; µ* of Campolongo, Cariboni and Saltelli 2007): few runs to tell the numbers that
 * matter from those that do not. µ* ranks; a large σ beside it says that the effect hangs on the other factors, or bends.
 */
import { mean, sampleStandardDeviation } from 'simple-statistics'
import type { MorrisDesign } from '../designs/morris.ts'
import { resample } from '../statements/resampling.ts'
import { estimate, usualReplicates, type Estimate, type ResamplingOptions } from './estimate.ts'

export interface EffectRow {
  /** Index of the factor. */
  readonly factor: number
  /** Mean effect of the whole range of the factor, by the change that one step makes. */
  readonly mu: number
  /** Mean of the sizes of the effects. */
  readonly muStar: Estimate
  /** Deviation of the effects, n − 1. */
  readonly sigma: number
}

export interface Effects {
  readonly rows: readonly EffectRow[]
  readonly trajectories: number
  /** Trajectories in which a run failed or gave no number: they are left out whole. */
  readonly leftOut: number
}

/**
 * @param y a number for each row of the design.
 * Effects are per unit of the factor scaled to 0…1, as in SALib; those of a switch are the difference that the switch makes.
 */
export function elementaryEffects(design: MorrisDesign, y: readonly number[], options: ResamplingOptions = {}): Effects {
  const count = design.factors.length
  const effects = design.factors.map((): number[] => [])
  let used = 0
  for (let first = 0; first < design.rows.length; first += count + 1) {
    if (y.slice(first, first + count + 1).some(Number.isNaN)) continue
    used++
    for (let row = first + 1; row <= first + count; row++) {
      const [before, after] = [design.rows[row - 1]!, design.rows[row]!]
      const factor = after.findIndex((unit, k) => unit !== before[k])
      const moved = after[factor]! - before[factor]!
      const step = design.factors[factor]!.kind === 'switch' ? Math.sign(moved) : moved
      effects[factor]!.push((y[row]! - y[row - 1]!) / step)
    }
  }
  const rows = used < 2 ? [] : effects.map((own, factor) => effectRow(factor, own, options))
  return { rows, trajectories: used, leftOut: design.trajectories - used }
}

function effectRow(
  factor: number,
  effects: readonly number[],
  { level, replicates = usualReplicates, seed = 1 }: ResamplingOptions,
): EffectRow {
  const sizes = effects.map(Math.abs)
  const again = Array.from({ length: replicates }, (_, replicate) =>
    mean(Array.from(resample(sizes.length, replicate, seed), (index) => sizes[index]!)),
  )
  return { factor, mu: mean(effects), muStar: estimate(mean(sizes), again, level), sigma: sampleStandardDeviation(effects) }
}
