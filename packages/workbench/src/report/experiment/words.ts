/** What every page about many runs says. */
import type { Words } from '@sharara/core'

export const pageWords = {
  dataTable: { en: 'The numbers', ar: 'الأرقام' },
  again: { en: 'To repeat it', ar: 'لإعادة الحساب' },
  command: { en: 'Command', ar: 'الأمر' },
  runs: { en: 'Runs', ar: 'التشغيلات' },
  seeds: { en: 'Seeds', ar: 'البذور' },
  scenario: { en: 'Scenario', ar: 'السيناريو' },
  model: { en: 'Model', ar: 'النموذج' },
  version: { en: 'Version', ar: 'الإصدار' },
  created: { en: 'Made on', ar: 'تاريخ الإعداد' },
  againNote: {
    en: 'The same plan gives the same numbers on every machine and at any number of threads. plan.json beside this page holds all of it.',
    ar: 'الخطة نفسها تعطي الأرقام نفسها على كل جهاز وبأي عدد من الخيوط، وهي كاملةً في الملف plan.json بجانب هذه الصفحة.',
  },
  citation: {
    en: 'Sharara {version}, model {model}. "{title}", {runs} runs, {date}.',
    ar: 'شرارة {version}، النموذج {model}. «{title}»، {runs:runs}، {date}.',
  },
  modelLine: { en: 'the model', ar: 'النموذج' },
  record: { en: 'the record', ar: 'السجل' },
  recordRange: { en: 'uncertainty of the record', ar: 'مدى عدم اليقين في السجل' },
  median: { en: 'median', ar: 'الوسيط' },
  band90: { en: '90 of 100 runs', ar: '90 من كل 100 تشغيلة' },
  band50: { en: '50 of 100 runs', ar: '50 من كل 100 تشغيلة' },
  interval95: { en: '95 % interval', ar: 'مجال الثقة 95 ٪' },
} as const satisfies Record<string, Words>
