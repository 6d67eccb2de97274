/** What the page of the claims says. */
import type { Words } from '@sharara/core'

export const claimsWords = {
  title: { en: 'The claims and the cases', ar: 'الأطروحات والحالات' },
  eyebrow: { en: 'Ledger of the claims', ar: 'سجل الأطروحات' },
  lead: {
    en: 'The essay’s {claims} claims, each put to {cases} recorded cases ({table}) by a rule that was written down before any verdict was computed.',
    ar: 'أطروحات المقالة وعددها {claims}، عُرضت كل منها على الحالات المسجَّلة وعددها {cases} ({table}) بقاعدة كُتبت قبل حساب أي حكم.',
  },
  honest: {
    en: 'So few cases can contradict a claim more easily than they can show it. Undetermined means that these cases do not decide, not that the claim is false. The cases were chosen for prominence, and many columns were coded by people who knew how each case ended: where that matters, the claim says so.',
    ar: 'هذا العدد القليل من الحالات أقدر على نقض الأطروحة منه على إثباتها. و«غير محسومة» تعني أن الحالات لا تفصل، لا أن الأطروحة باطلة. وقد اختيرت الحالات لشهرتها، ورمّز كثيرًا من الأعمدة من يعرفون كيف انتهت كل حالة: وحيث يؤثر ذلك تقوله الأطروحة.',
  },
  contents: { en: 'All claims', ar: 'كل الأطروحات' },
  says: { en: 'The essay says', ar: 'تقول المقالة' },
  mechanism: { en: 'In the model', ar: 'في النموذج' },
  noMechanism: { en: 'no switch of its own', ar: 'لا مفتاح خاصًا' },
  statistic: { en: 'Main statistic', ar: 'الإحصاء الرئيس' },
  n: { en: '{n} cases, facts or steps count', ar: 'المحسوب {n} من الحالات أو الوقائع أو الخطوات' },
  interval: { en: '{level} % interval {low} to {high}', ar: 'مجال {level} ٪ من {low} إلى {high}' },
  chance: {
    en: 'chance of this or more if nothing were in it: {forClaim} in the direction of the claim, {againstClaim} against it',
    ar: 'احتمال هذا أو أكثر لو لم يكن فيه شيء: {forClaim} في اتجاه الأطروحة و{againstClaim} في عكسه',
  },
  rule: { en: 'Rule', ar: 'القاعدة' },
  found: { en: 'Found', ar: 'الموجود' },
  figures: { en: 'Figures to recompute it from', ar: 'أرقام يُعاد الحساب منها' },
  figure: { en: 'figure', ar: 'الرقم' },
  value: { en: 'value', ar: 'القيمة' },
  cases: { en: 'cases', ar: 'الحالات' },
  agrees: { en: 'For', ar: 'لها' },
  disagrees: { en: 'Against', ar: 'عليها' },
  leftOut: { en: 'Left out, for want of a value', ar: 'تُركت لغياب القيمة' },
  codings: { en: 'Other codings', ar: 'ترميزات أخرى' },
  coding: { en: 'coding', ar: 'الترميز' },
  verdict: { en: 'verdict', ar: 'الحكم' },
  so: { en: 'So: {verdict}', ar: 'إذًا: {verdict}' },
  alone: {
    en: 'So: {verdict} ({alone} by the test alone, before the other codings)',
    ar: 'إذًا: {verdict} ({alone} بالاختبار وحده قبل الترميزات الأخرى)',
  },
  notes: { en: 'Remarks', ar: 'ملاحظات' },
  combination: { en: 'How the answers become one verdict', ar: 'كيف تصير الأجوبة حكمًا واحدًا' },
  none: { en: 'none', ar: 'لا شيء' },
  claim: { en: 'claim', ar: 'الأطروحة' },
  inReport: { en: 'The claims behind the model, and the record of other countries', ar: 'الأطروحات خلف النموذج، وسجل بلدان أخرى' },
  inReportLead: {
    en: 'The model builds on what the essay claims. This is what {cases} recorded cases say of each claim; in full: sharara claims --out claims.',
    ar: 'يبني النموذج على ما تقوله المقالة. وهذا ما تقوله الحالات المسجَّلة وعددها {cases} عن كل أطروحة؛ وكاملًا: sharara claims --out claims.',
  },
} as const satisfies Record<string, Words>
