/**
 * The fitter on posteriors that are known exactly, for docs/experiments.md: `node scripts/fit/anchors.ts`. Prints mean, standard
 * deviation, effective sample, simulations and seconds of each. The same problems stand in fit.test.ts, smaller.
 */
import {
  fitWith,
  lastOf,
  type FitAnswer,
  type FitProblem,
  type FitSettings,
  type Prior,
  type Proposal,
} from '../../packages/core/src/index.ts'
import { binomial, normal, poisson, stream, uniform } from '../../packages/core/src/random/index.ts'

const settings: FitSettings = {
  seed: 2026,
  particles: 1000,
  first: 2000,
  quantile: 0.5,
  kernel: 'global',
  distance: { p: 2, scale: 'tolerance', never: 3, cap: Infinity },
  stop: { threshold: 0.01, generations: 15, acceptance: 0.005, simulations: 1e6, seconds: Infinity },
}
const problem = (prior: Prior, value: number): FitProblem => ({
  parameters: [{ name: 'x', prior }],
  targets: [{ id: 'y', value, low: null, high: null, tolerance: 1, weight: 1 }],
})
const noise = ({ generation, index }: Proposal): number => normal(1, stream('noise'), generation, index)
const chance = ({ generation, index }: Proposal): number => uniform(1, stream('which'), generation, index)

interface Anchor {
  readonly name: string
  readonly exact: string
  readonly problem: FitProblem
  readonly simulate: (x: number, of: Proposal) => FitAnswer
}

const anchors: readonly Anchor[] = [
  {
    name: 'Normal mean, N(0, 1) prior, sd 0.5, y = 1',
    exact: '0.800, 0.447',
    problem: problem({ kind: 'normal', mean: 0, sd: 1 }, 1),
    simulate: (x, of) => [x + 0.5 * noise(of)],
  },
  {
    name: 'Mixture of Sisson et al. 2007',
    exact: '0, 0.711',
    problem: problem({ kind: 'uniform', low: -10, high: 10 }, 0),
    simulate: (x, of) => [x + noise(of) * (chance(of) < 0.5 ? 1 : 0.1)],
  },
  {
    name: 'Beta-binomial 7 of 10, zero tolerance',
    exact: '0.667, 0.131',
    problem: problem({ kind: 'beta', a: 1, b: 1 }, 7),
    simulate: (x, { generation, index }) => [binomial(1, stream('hits'), generation, index, 10, x)],
  },
  {
    name: 'Gamma-Poisson, 20 draws, mean 3, zero tolerance',
    exact: '2.952, 0.375',
    problem: problem({ kind: 'gamma', shape: 2, scale: 1 }, 60),
    simulate: (x, { generation, index }) => [poisson(1, stream('count'), generation, index, 20 * x)],
  },
]

console.log('| Toy | Exact mean, sd | Ours | Effective sample | Simulations | CPU s |\n|---|---|---|---|---|---|')
for (const { name, exact, problem: own, simulate } of anchors) {
  const began = process.cpuUsage()
  const state = fitWith(own, settings, (values, of) => simulate(values[0]!, of))
  const { user, system } = process.cpuUsage(began)
  const { particles, effective } = lastOf(state)
  const mean = particles.reduce((sum, one) => sum + one.weight * one.values[0]!, 0)
  const variance = particles.reduce((sum, one) => sum + one.weight * (one.values[0]! - mean) * (one.values[0]! - mean), 0)
  const cells = [name, exact, `${mean.toFixed(3)}, ${Math.sqrt(variance).toFixed(3)}`, effective.toFixed(0)]
  console.log(`| ${[...cells, state.simulations.toLocaleString('en'), ((user + system) / 1e6).toFixed(1)].join(' | ')} |`)
}
