/** What `sharara ensemble` says. */
import type { Words } from '@sharara/core'

export const words = {
  help: {
    en: 'Run a scenario with many random seeds: the probability of each outcome, the range of every number, and where the observed record falls in that range.',
    ar: 'شغّل سيناريو ببذور كثيرة: ما احتمال كل مآل، وما مدى كل رقم، وأين يقع السجل منه.',
  },
  scenario: { en: 'name of a scenario (sharara list) or path of its file', ar: 'اسم سيناريو (sharara list) أو مسار ملفه' },
  untilError: {
    en: 'stop when every outcome share is known to plus or minus this (0.05 = 5 points); --runs is then the most',
    ar: 'توقف حين تُعرف نسبة كل مآل بخطأ لا يتجاوز هذا (0.05 = خمس نقاط)؛ ويصير --runs الحد الأعلى',
  },
  title: { en: '{name} · {runs} runs', ar: '{name} · {runs:runs}' },
  outcome: { en: 'outcome', ar: 'المآل' },
  runs: { en: 'runs', ar: 'التشغيلات' },
  share: { en: 'share', ar: 'النسبة' },
  interval: { en: '{level} % interval', ar: 'مجال الثقة {level} ٪' },
  record: { en: 'record', ar: 'السجل' },
  happened: { en: 'what happened', ar: 'ما حدث' },
  others: {
    en: 'No other outcome came up: each of them has a share of at most {most}.',
    ar: 'لم يظهر مآل آخر: ونسبة أي مآل لم يظهر لا تتجاوز {most}.',
  },
  numbers: { en: 'Numbers', ar: 'الأرقام' },
  number: { en: 'number', ar: 'الرقم' },
  median: { en: 'median', ar: 'الوسيط' },
  half: { en: 'middle half', ar: 'النصف الأوسط' },
  most: { en: '90 of 100', ar: '90 من كل 100' },
  times: { en: 'Times', ar: 'الأوقات' },
  never: { en: 'never', ar: 'أبدًا' },
  happensIn: { en: 'happens in', ar: 'يحدث في' },
  targets: {
    en: 'Held against the record: {hits} of {all} targets lie within the middle 80 % of the runs.',
    ar: 'بالقياس إلى السجل: {hits} من {all:targets} ضمن 80 ٪ الوسطى من التشغيلات.',
  },
  group: { en: 'targets', ar: 'الأهداف' },
  hits: { en: 'hit', ar: 'مطابق' },
  enough: {
    en: 'Known to ± {error} after {runs} runs (looked at {looks}).',
    ar: 'صارت معروفة بخطأ {error} بعد {runs:runs} (نُظر فيها عند {looks}).',
  },
  notEnough: {
    en: 'Not known to ± {error} after all {runs} runs: the widest interval is ± {widest}. More --runs would narrow it.',
    ar: 'لم تُعرف بخطأ {error} بعد كل التشغيلات ({runs}): أوسع مجال {widest}. زيادة --runs تضيّقه.',
  },
  looking: { en: '{runs} runs: known to ± {widest}; going on.', ar: '{runs:runs}: معروفة بخطأ {widest}؛ نتابع.' },
  badError: { en: '--until-error {got}: wanted a number between 0.001 and 0.5', ar: '--until-error {got}: المطلوب رقم بين 0.001 و0.5' },
} as const satisfies Record<string, Words>

export const examples = [
  'sharara ensemble kazakhstan-2022 --runs 200',
  'sharara ensemble kazakhstan-2022 --until-error 0.05 --runs 2000',
  'sharara ensemble kazakhstan-2022 --runs 50 --off ties --series hours --out runs/no-ties',
  'sharara resume runs/no-ties',
]
