/** What is expected, in the field's notation: single conditions, some of their values, several conditions at once. */
import type { CompareStudy } from '../study.ts'

export function expectationTexts({ directions, expectations = [] }: Pick<CompareStudy, 'directions' | 'expectations'>): string[] {
  return [...Object.entries(directions).map(([name, given]) => single(name, given)), ...expectations]
}

function single(name: string, given: number | readonly number[]): string {
  const levels = typeof given === 'number' ? [given] : given
  return levels.length === 1 && levels[0]! < 2 ? `${levels[0] === 0 ? '~' : ''}${name}` : `${name}[${levels.join(',')}]`
}
