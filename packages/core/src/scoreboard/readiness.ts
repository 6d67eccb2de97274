/** What conditions alone say of how readily a country takes up a trigger: its tension before the draw of what no number knows. */
import { log } from '../random/index.ts'
import { settle } from '../national/index.ts'
import type { RunSetup } from '../run/index.ts'
import { peopleOf } from './rule.ts'

/** It does not depend on who is drawn, so a small population does. */
const enough = 5000

/** A logarithm: 0 in a middling country. */
export function readinessOf({ profile, scenario }: RunSetup): number {
  const sample = Math.max(scenario.sample, Math.ceil(peopleOf(profile) / enough))
  return log(settle(profile, { ...scenario, sample, mechanisms: { ...scenario.mechanisms, chance: false } }).tension)
}
