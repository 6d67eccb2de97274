/** How far the anchor may move the sparks of a country, each bound declared with range, words and source. */
import type { QuantityTable } from '../quantities/index.ts'

export const anchorLimits = {
  mostFactor: {
    unit: '1',
    min: 1,
    max: 20,
    default: 5,
    label: { en: 'strongest sparks of the unwilling', ar: 'أقوى شرارات غير الراغبين' },
    help: {
      en: 'Sparks of a country whose people have no reserve at all are at most so much stronger.',
      ar: 'شرارات بلد لا تحفّظ لدى شعبه أصلًا أقوى بهذا القدر على الأكثر.',
    },
    source: { kind: 'chosen', text: 'a spark five times as large is another event' },
  },
  largest: {
    unit: 'size of a shock',
    min: 0.5,
    max: 3,
    default: 3,
    label: { en: 'largest shock', ar: 'أكبر صدمة' },
    help: { en: 'No spark is made larger than a scenario may have.', ar: 'لا تُكبَّر شرارة فوق ما يقبله السيناريو.' },
    source: { kind: 'chosen', text: 'the upper bound of a shock in a scenario' },
  },
} as const satisfies QuantityTable
