/** Epstein 2002, "Modeling civil violence: an agent-based computational approach", models I and II. */
import type { PublishedModel } from '../../contract/index.ts'
import { epstein } from './model.ts'
import { epsteinReplications, ethnic, withdrawing } from './replications.ts'
import { countedAfresh, keptCounts, period } from './rules.ts'
import { foundCity } from './state.ts'
import { roomProblems } from '../room.ts'

export const epstein2002: PublishedModel = {
  id: 'epstein-2002',
  title: { en: 'Epstein 2002: civil violence', ar: 'إبستين 2002: العنف المدني' },
  citation: 'J. M. Epstein (2002). Modeling civil violence: an agent-based computational approach. PNAS 99 (suppl. 3), 7243–7250.',
  doi: '10.1073/pnas.092080199',
  summary: {
    en: 'Citizens on a torus weigh their grievance against the chance of arrest, which falls when more people around them are already active. Officers arrest one rebel in sight a period. Long calm is broken by sudden bursts; with two groups and no officers one group ends up gone.',
    ar: 'مواطنون على سطح حلقي يوازنون بين مظلمتهم واحتمال اعتقالهم، وهو احتمال يقلّ كلما كثر الناشطون من حولهم. ويعتقل كل رجل أمن متمردًا واحدًا يراه في كل دورة. فيطول الهدوء ثم تنفجر الأحداث فجأة؛ ومع جماعتين وبلا رجال أمن تزول إحداهما.',
  },
  adds: {
    en: 'The first person-by-person model of the subject: safety in numbers, seen from where one stands.',
    ar: 'أول نموذج في هذا الباب يحسب كل شخص على حدة: الأمان في الكثرة كما يراها المرء من مكانه.',
  },
  claims: [3, 4, 17],
  departures: [
    {
      en: 'The ratio of officers to rebels is rounded down by default: with the ratio as printed nothing bursts (a switch has all three).',
      ar: 'نسبة رجال الأمن إلى المتمردين مقرّبة إلى الأدنى ما لم يُختر غير ذلك، لأن النسبة كما طُبعت لا تُحدث انفجارًا (والمفتاح يتيح الصيغ الثلاث).',
    },
    {
      en: 'Vision is a circle; those who leave jail come out on a random free site. The paper says neither.',
      ar: 'مدى الرؤية دائرة، ومن يخرج من السجن يظهر في موقع خالٍ عشوائي؛ والورقة لا تذكر هذا ولا ذاك.',
    },
  ],
  model: epstein,
  refuses: roomProblems({ width: 'width', height: 'height', shares: ['citizens', 'officers'], sight: 'vision' }),
  presets: {
    'run-1': {
      words: { en: 'Run 1: nobody moves', ar: 'التشغيلة 1: لا أحد يتحرك' },
      values: { vision: 1.7, legitimacy: 0.89, legitimacyLast: 0.89, jailMost: 15, moves: 0 },
    },
    'run-2': { words: { en: 'Run 2: bursts', ar: 'التشغيلة 2: انفجارات' }, values: {} },
    'run-3': {
      words: { en: 'Run 3: legitimacy falls slice by slice', ar: 'التشغيلة 3: الشرعية تهبط شريحةً شريحة' },
      values: { officers: 0.074, legitimacy: 0.9, legitimacyLast: 0.2, fallFrom: 1, fallPeriods: 70, jailMost: 1_000_000, steps: 300 },
    },
    'run-4': {
      words: { en: 'Run 4: legitimacy drops at once', ar: 'التشغيلة 4: الشرعية تسقط دفعة واحدة' },
      values: { officers: 0.074, legitimacy: 0.9, legitimacyLast: 0.7, fallFrom: 77, fallPeriods: 1, jailMost: 1_000_000, steps: 300 },
    },
    'run-5': { words: { en: 'Run 5: officers are withdrawn', ar: 'التشغيلة 5: سحب رجال الأمن' }, values: { ...withdrawing, steps: 300 } },
    'run-6': {
      words: { en: 'Run 6: two groups at peace', ar: 'التشغيلة 6: جماعتان في سلام' },
      values: { ...ethnic, legitimacy: 0.9, legitimacyLast: 0.9, steps: 1000 },
    },
    'run-7': { words: { en: 'Run 7: two groups, no officers', ar: 'التشغيلة 7: جماعتان بلا رجال أمن' }, values: ethnic },
    'run-8': {
      words: { en: 'Run 8: two groups with peacekeepers', ar: 'التشغيلة 8: جماعتان مع حفظة سلام' },
      values: { ...ethnic, officers: 0.04 },
    },
  },
  replications: epsteinReplications,
}

/** The engine with its plain twin, for those who measure one against the other. */
export const epsteinParts = { epstein, foundCity, period, keptCounts, countedAfresh } as const
export type { City } from './state.ts'
