/** What the commands of analysis have in common to say. */
import { pictureWords, type Words } from '@sharara/core'

export const analysisHelp = {
  of: {
    en: 'quantities of interest, comma-separated: outputs (peakCrowd, dead, regions …) and outcomes (crushed, revolution …)',
    ar: 'ما يُسأل عنه: قيم (peakCrowd، dead، regions …) ومآلات (crushed، revolution …) تفصلها فواصل',
  },
  runs: {
    en: 'random seeds at each point, common to all points',
    ar: 'عدد البذور عند كل نقطة، وهي نفسها في كل النقاط',
  },
  vary: {
    en: 'a factor: name, name=low..high, name=a,b,c, a mechanism, or a whole table (conditions, pillars, constants, mechanisms); may be repeated',
    ar: 'عامل متغيّر: الاسم، أو name=low..high، أو name=a,b,c، أو آلية، أو جدول كامل (conditions أو pillars أو constants أو mechanisms)؛ يمكن تكراره',
  },
  ownSeeds: {
    en: 'give each point its own random seeds instead of common ones',
    ar: 'أعط كل نقطة بذورًا خاصة بها بدل البذور المشتركة',
  },
  designSeed: {
    en: 'random seed of the design (default: that of the scenario)',
    ar: 'بذرة ما يسحبه التصميم (تلقائيًا: بذرة السيناريو)',
  },
} as const satisfies Record<string, Words>

export const analysisWords = {
  ...pictureWords,
  arms: {
    en: '{kind} takes {least} to {most} scenarios; {got} are given.',
    ar: 'يأخذ {kind} من {least} إلى {most} سيناريوهات، والمذكور {got}.',
  },
  seeds: { en: 'Seeds', ar: 'البذور' },
  seedRange: { en: '{first} to {last}', ar: 'من {first} إلى {last}' },
  ownSeeds: { en: 'its own at every point', ar: 'خاصة بكل نقطة' },
  scenario: { en: 'Scenario', ar: 'السيناريو' },
  sample: { en: 'One simulated person stands for', ar: 'كل شخص محاكى يمثل' },
  runs: { en: 'runs', ar: 'تشغيلة' },
  points: { en: 'Points', ar: 'النقاط' },
  inQuotes: { en: '“{name}”', ar: '«{name}»' },
  value: { en: 'value', ar: 'القيمة' },
  unit: { en: 'unit', ar: 'الوحدة' },
} as const satisfies Record<string, Words>
