/** Words of the sources of the record. */
import type { Words } from '@sharara/core'

export const words = {
  open: { en: 'Open the source:', ar: 'افتح المصدر:' },
  fromMemory: {
    en: 'Written from memory: no page was found that says so. Do not quote it.',
    ar: 'مكتوب من الذاكرة: لم نجد صفحة تقول ذلك. لا تقتبسه.',
  },
  noPage: {
    en: 'Our own reading or arithmetic from the other sources; there is no page to open.',
    ar: 'قراءتنا أو حسابنا من المصادر الأخرى، فلا صفحة تُفتح.',
  },
  rests: { en: 'The record’s points rest on:', ar: 'نقاط السجل تستند إلى:' },
  none: { en: 'no source', ar: 'بلا مصدر' },
} as const satisfies Record<string, Words>
