/** What `sharara what-if` says. */
import type { Words } from '@sharara/core'

export const words = {
  help: {
    en: 'A counterfactual: a scenario and a changed version on the same random seeds, so that the difference is due to the change alone.',
    ar: 'ماذا لو: سيناريو وآخر معدَّل على البذور نفسها، فيكون الفرق من أثر التعديل وحده.',
  },
  scenario: { en: 'name of a scenario (sharara list) or path of its file', ar: 'اسم سيناريو (sharara list) أو مسار ملفه' },
  other: {
    en: 'the scenario to compare with; without one, --set or --off define the changed version',
    ar: 'سيناريو آخر للمقابلة؛ ومن دونه يصنع --set أو --off الجهة الأخرى',
  },
  set: { en: 'another value on the other side; may be repeated', ar: 'قيمة أخرى في الجهة الثانية؛ يمكن تكراره' },
  off: { en: 'a mechanism switched off on the other side; may be repeated', ar: 'آلية موقوفة في الجهة الثانية؛ يمكن تكراره' },
  title: { en: '{name} · {pairs} pairs of runs on equal seeds', ar: '{name} · {pairs:pairs} من التشغيلات على البذور نفسها' },
  change: { en: 'The change: {change}', ar: 'التعديل: {change}' },
  outcome: { en: 'outcome', ar: 'المآل' },
  before: { en: 'before', ar: 'قبل' },
  after: { en: 'after', ar: 'بعد' },
  difference: { en: 'difference', ar: 'الفرق' },
  differencePoints: { en: 'difference (points)', ar: 'الفرق (نقاط مئوية)' },
  points: { en: '{value} points', ar: '{value} نقطة' },
  interval: { en: '95 % interval', ar: 'مجال الثقة 95 ٪' },
  through: { en: 'came / left', ar: 'جاء / غادر' },
  chance: { en: 'by chance', ar: 'بالمصادفة' },
  numbers: { en: 'Numbers (medians, and the mean difference within pairs)', ar: 'الأرقام (الوسيط، ومتوسط الفرق داخل الأزواج)' },
  number: { en: 'number', ar: 'الرقم' },
  moreLess: { en: 'more / less', ar: 'أكثر / أقل' },
  failed: { en: '{before} and {after} runs failed on the two sides.', ar: 'أخفق {before} و{after} من تشغيلات الجهتين.' },
} as const satisfies Record<string, Words>

export const examples = [
  'sharara what-if kazakhstan-2022 --off blackout --runs 100',
  'sharara what-if kazakhstan-2022 --set reserve=0.25 --set leadership=0.6',
  'sharara what-if kazakhstan-2022 quiet-kazakhstan --runs 50 --out runs/quiet',
]
