/** Days of pressure that the ruler outlasts (section 7 of model.md). */
import { pow } from '../random/index.ts'
import type { Setting } from './setting.ts'

export function resolveOf({ c, conditions, unknown }: Setting): number {
  return c.resolve * conditions.resolveDays * unknown.resolve * pow(Math.max(1, conditions.rulerYears) / c.middlingYears, c.resolveYears)
}
