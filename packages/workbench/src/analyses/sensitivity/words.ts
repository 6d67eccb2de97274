/** What `sharara sensitivity` says. */
import { pictureWords, type Words } from '@sharara/core'

export const sensitivityHelp = {
  sensitivity: {
    en: 'What moves a result: screening (Morris), parts of the variance (Sobol), or shifts of the whole distribution (PAWN).',
    ar: 'ما الذي يحرّك نتيجة: غربلة (موريس)، أو أجزاء التباين (سوبول)، أو انزياح التوزيع كله (PAWN).',
  },
  method: {
    en: 'morris (few runs, tells what matters), sobol (many runs, first order and total), pawn (for skewed results)',
    ar: 'morris (تشغيلات قليلة تبيّن المهم) أو sobol (كثيرة: الأثر المنفرد والكلي) أو pawn (للنتائج الملتوية)',
  },
  trajectories: { en: 'morris: trajectories', ar: 'morris: عدد المسارات' },
  levels: { en: 'morris: levels of the grid, even', ar: 'morris: درجات الشبكة، عدد زوجي' },
  candidates: {
    en: 'morris: candidate trajectories, of which the most distant are kept',
    ar: 'morris: اسحب هذا العدد من المسارات وخذ المتباعد منها',
  },
  base: { en: 'sobol: base samples, best a power of two', ar: 'sobol: العينات الأساسية، والأفضل قوة للعدد 2' },
  secondOrder: { en: 'sobol: pairs too (nearly twice the runs)', ar: 'sobol: الأزواج أيضًا (نحو ضعف التشغيلات)' },
  scramble: { en: 'sobol: scramble the sequence by the seed of the design', ar: 'sobol: اخلط المتتالية ببذرة التصميم' },
  points: { en: 'pawn: points, a Latin hypercube', ar: 'pawn: عدد النقاط، مكعب لاتيني' },
  slices: { en: 'pawn: slices of each range', ar: 'pawn: شرائح كل مدى' },
} as const satisfies Record<string, Words>

export const sensitivityMistakes = {
  ofAnother: {
    en: '{option} belongs to --method {owner}, and the method is {method}: leave it out, or say --method {owner}.',
    ar: 'الخيار {option} لطريقة {owner} وحدها، والطريقة هنا {method}: احذفه، أو اكتب --method {owner}.',
  },
} as const satisfies Record<string, Words>

export const sensitivityExamples = [
  'sharara sensitivity kazakhstan-2022 --vary reserve=0.1..0.3 --vary corruption --vary danger --sample 10',
  'sharara sensitivity kazakhstan-2022 --vary constants --trajectories 10 --sample 10 --runs 2',
  'sharara sensitivity kazakhstan-2022 --method sobol --base 256 --vary reserve=0.1..0.3 --vary ties=0..0.5 --sample 100',
  'sharara sensitivity kazakhstan-2022 --method pawn --points 300 --vary reserve=0.1..0.3 --vary corruption --of crushed,dead --sample 100',
]

export const sensitivityWords = {
  ...pictureWords,
  pageTitle: { en: 'What moves it: {name}', ar: 'ما الذي يحرّك النتيجة: {name}' },
  eyebrow: { en: 'Sensitivity', ar: 'الحساسية' },
  morris: { en: 'Screening by elementary effects (Morris)', ar: 'غربلة بالآثار الأولية (موريس)' },
  sobol: { en: 'Parts of the variance (Sobol)', ar: 'أجزاء التباين (سوبول)' },
  pawn: { en: 'Shift of the distribution (PAWN)', ar: 'انزياح التوزيع (PAWN)' },
  lead: { en: '{response}: what moves it most is {largest}.', ar: '{response}: أكثر ما يحرّك هذه النتيجة {largest}.' },
  leadNone: { en: '{response}: nothing that was varied moves it.', ar: '{response}: لا يحرّك هذه النتيجة شيء مما غُيّر.' },
  error: { en: 'standard error', ar: 'الخطأ المعياري' },
  range: { en: 'range', ar: 'المدى' },
  overSeeds: {
    en: 'A result is the mean over the seeds of a point (how many: {seeds}); what chance does to it counts into the spread.',
    ar: 'النتيجة عند كل نقطة متوسط بذورها (وعددها {seeds})؛ وما تفعله المصادفة بها داخل في التشتت.',
  },
  morrisNote: {
    en: '{trajectories} trajectories of {steps} points. {left}',
    ar: 'عدد المسارات {trajectories}، في كل منها {steps:points}. {left}',
  },
  sobolNote: {
    en: '{base} base samples; mean {mean}, standard deviation {deviation}. {left}',
    ar: 'عدد العينات الأساسية {base}؛ المتوسط {mean} والانحراف المعياري {deviation}. {left}',
  },
  pawnNote: { en: '{runs} points. {left}', ar: 'عدد النقاط {runs}. {left}' },
  allUsed: { en: 'All of them are used.', ar: 'استُعملت كلها.' },
  leftOut: { en: '{count} are left out: a run failed or had no number.', ar: 'أُسقط منها {count}، لإخفاق تشغيلة أو غياب رقم.' },
  factors: { en: 'Factors', ar: 'العوامل' },
} as const satisfies Record<string, Words>
