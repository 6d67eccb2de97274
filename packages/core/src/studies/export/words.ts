/** What stands in the tables of a paper. */
import type { Words } from '../../text/index.ts'

export const paperWords = {
  calibrated: { en: 'Calibrated data', ar: 'البيانات بعد المعايرة' },
  necessity: { en: 'Necessity of each condition for {outcome}', ar: 'ضرورة كل شرط لـ {outcome}' },
  truth: { en: 'Truth table for {outcome}', ar: 'جدول الصدق لـ {outcome}' },
  complex: {
    en: 'Complex (conservative) solution for {outcome}, model {number} of {of}',
    ar: 'الحل المركّب (المتحفظ) لـ {outcome}، النموذج {number} من {of}',
  },
  parsimonious: {
    en: 'Parsimonious solution for {outcome}, model {number} of {of}',
    ar: 'الحل المقتصد لـ {outcome}، النموذج {number} من {of}',
  },
  intermediate: {
    en: 'Intermediate solution for {outcome}, model {number} of {of}',
    ar: 'الحل الوسيط لـ {outcome}، النموذج {number} من {of}',
  },
  condition: { en: 'condition', ar: 'الشرط' },
  inclusion: { en: 'consistency', ar: 'الاتساق' },
  coverage: { en: 'coverage', ar: 'التغطية' },
  unique: { en: 'unique coverage', ar: 'التغطية المنفردة' },
  row: { en: 'row', ar: 'الصف' },
  cases: { en: 'cases', ar: 'الحالات' },
  term: { en: 'term', ar: 'الحد' },
} as const satisfies Record<string, Words>
