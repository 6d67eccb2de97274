/** Days of pressure that the ruler outlasts (section 7 of model.md). */
import { pow } from '../random/index.ts'
import type { Setting } from './setting.ts'

export function resolveOf({ c, on, conditions, unknown }: Setting): number {
  const own = c.resolve * conditions.resolveDays * unknown.resolve
  return on.tenure ? own * pow(Math.max(1, conditions.rulerYears) / c.middlingYears, c.resolveYears) : own
}
