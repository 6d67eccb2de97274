/** What moves in a report about many runs says. */
import type { Words } from '@sharara/core'

export const words = {
  copy: { en: 'Copy', ar: 'نسخ' },
  copied: { en: 'Copied', ar: 'نُسخ' },
} as const satisfies Record<string, Words>
