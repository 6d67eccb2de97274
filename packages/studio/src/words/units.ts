/** Units beside a number on the screen: what counts no things stands in brackets. */
import { unitWords, type Words } from '@sharara/core'

const kinds: ReadonlySet<string> = new Set(['share', 'level', 'state', '0…1', '−1…1'])

export function besideNumber(unit: string): Words {
  const { en, ar } = unitWords(unit)
  return kinds.has(unit) ? { en: `(${en})`, ar: `(${ar})` } : { en, ar }
}
