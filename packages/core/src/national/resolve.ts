/** Days of pressure that the ruler outlasts (section 7 of model.md). */
import { exp, pow } from '../random/index.ts'
import { ofRegime, type Setting } from './setting.ts'

export function resolveOf({ c, on, conditions, unknown }: Setting): number {
  const own = c.resolve * conditions.resolveDays * unknown.resolve * exp(ofRegime(c.resolveCompetition, conditions, c, on))
  return on.tenure ? own * pow(Math.max(1, conditions.rulerYears) / c.middlingYears, c.resolveYears) : own
}
