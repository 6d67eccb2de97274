/** The terms of a person's decision, in the order in which they are taken. */
import type { Words } from '../text/index.ts'

/** Terms of the budget in the order of section 2; they add up to it with their signs. */
export const budgetTerms = {
  hardship: { en: 'hardship left after acquiescence', ar: 'ضيق العيش بعد الرضوخ' },
  jump: { en: 'jump of prices or offence', ar: 'القفزة: الغلاء أو الإهانة' },
  outrage: { en: 'outrage', ar: 'الغضب' },
  momentum: { en: 'momentum of news', ar: 'زخم الأخبار' },
  organisation: { en: 'organisation', ar: 'التنظيم' },
  local: { en: 'local readiness', ar: 'الاستعداد المحلي' },
  reserve: { en: 'reserve (taken off)', ar: 'التحفّظ (يُطرح)' },
  fatigue: { en: 'fatigue (taken off)', ar: 'التعب (يُطرح)' },
  fear: { en: 'fear memory (taken off)', ar: 'ذاكرة الخوف (تُطرح)' },
} as const satisfies Record<string, Words>

export type BudgetTerm = keyof typeof budgetTerms
