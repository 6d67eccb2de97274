/** Words of the scoreboard view. */
import type { Words } from '@sharara/core'

export const words = {
  title: { en: 'The scoreboard', ar: 'لوحة النتائج' },
  lead: {
    en: 'The model held against {cases} of history and sixty quiet years, beside what any model has to beat. Made on {made}; {runs} runs, seeds of each: {seeds}. Nothing is left out when it is bad.',
    ar: 'النموذج مقيسًا على {cases} من التاريخ وستين سنة هادئة، إلى جانب ما على أي نموذج أن يتفوق عليه. صُنعت في {made}؛ {runs:runs}، وبذور كل منها: {seeds}. ولا يُحذف شيء لأنه سيئ.',
  },
  model: { en: 'Model', ar: 'النموذج' },
  loading: { en: 'Fetching the scores …', ar: 'جلب النتائج …' },
  better: {
    en: 'On cases that no search has seen, the model’s chances of how it ends are better than base rates by {gain} nats a case.',
    ar: 'في حالات لم يرها أي بحث، احتمالات النموذج للمآل أفضل من المعدلات الأساسية بمقدار {gain} نات لكل حالة.',
  },
  worse: {
    en: 'On cases that no search has seen, the model’s chances of how it ends are worse than base rates by {gain} nats a case.',
    ar: 'في حالات لم يرها أي بحث، احتمالات النموذج للمآل أسوأ من المعدلات الأساسية بمقدار {gain} نات لكل حالة.',
  },
  movedGain: {
    en: 'Base rates, moved by the model so far as it has earned it, score {gain} nats a case against base rates there.',
    ar: 'المعدلات الأساسية، محرَّكةً بالنموذج بقدر ما استحق، تسجّل فيها {gain} نات لكل حالة مقارنة بالمعدلات الأساسية وحدها.',
  },
  layer: {
    en: 'What the model has earned on cases that no search has seen, 0 being nothing:',
    ar: 'ما استحقه النموذج في حالات لم يرها أي بحث، و0 لا شيء:',
  },
  moved: {
    en: 'Base rates, moved by the model so far as it has earned it on cases of other countries.',
    ar: 'المعدلات الأساسية، محرَّكةً بالنموذج بقدر ما استحق في حالات بلدان أخرى.',
  },
  runsSay: { en: 'shares of the runs', ar: 'أنصبة التشغيلات' },
  measure: { en: 'Measure', ar: 'المقياس' },
  seen: { en: 'Model, seen', ar: 'النموذج، مرئية' },
  unseen: { en: 'Model, unseen', ar: 'النموذج، غير مرئية' },
  known: { en: 'Known beforehand', ar: 'بما عُرف مسبقًا' },
  baseRate: { en: 'Base rates', ar: 'المعدلات الأساسية' },
  logistic: { en: 'Regression', ar: 'انحدار' },
  how: {
    en: 'Seen: cases that a search for constants may have looked at. Known beforehand: pillars drawn from what movements of like countries were. Base rates and regressions leave each case out of its own forecast; both are those of the unseen cases. In brackets: 95 %, cases drawn again a thousand times.',
    ar: 'المرئية: حالات ربما رآها البحث عن الثوابت. وبما عُرف مسبقًا: أركان تُسحب مما كانت عليه حركات البلدان المشابهة. والمعدلات الأساسية والانحدارات تستثني كل حالة من توقّعها، وهي للحالات غير المرئية. وبين القوسين: 95 ٪ بإعادة سحب الحالات ألف مرة.',
  },
  essay: { en: 'The countries that the essay names', ar: 'البلدان التي تسمّيها المقالة' },
  essayLead: {
    en: 'Kazakhstan, Egypt, Sudan and Tunisia by the same rule and the same constants: the record beside the model.',
    ar: 'كازاخستان ومصر والسودان وتونس بالقاعدة نفسها والثوابت نفسها: السجل إلى جانب النموذج.',
  },
  conditionsTitle: { en: 'Their conditions and pillars', ar: 'شروطها وأركانها' },
  conditionsLead: {
    en: 'As the shipped scenarios set them; the pillars are those that the movement turned out to have. Where each number comes from stands with the levers of its episode.',
    ar: 'كما تضبطها السيناريوهات المرفقة؛ والأركان ما تبيّن أن الحراك يملكه. ومصدر كل رقم عند روافع موجته.',
  },
  conditions: { en: 'Conditions', ar: 'الشروط' },
  pillars: { en: 'Pillars', ar: 'الأركان' },
  basketOfIncome: { en: 'Basic basket (share of mean income)', ar: 'السلة الأساسية (نسبة من متوسط الدخل)' },
  cases: { en: 'Each case', ar: 'كل حالة' },
  find: { en: 'Find a case', ar: 'ابحث عن حالة' },
  choose: {
    en: 'Choose a case to see the record, the model and what the model gets wrong.',
    ar: 'اختر حالة لترى السجل والنموذج وما يخطئ فيه.',
  },
  noneShown: { en: 'No case has these words.', ar: 'لا حالة فيها هذه الكلمات.' },
  close: { en: 'Close', ar: 'إغلاق' },
  case: { en: 'Case', ar: 'الحالة' },
  record: { en: 'Record', ar: 'السجل' },
  modelSays: { en: 'Model: likeliest', ar: 'النموذج: الأرجح' },
  chance: { en: 'Chance given to what came', ar: 'الاحتمال المعطى لما وقع' },
  wrong: { en: 'Gets wrong', ar: 'يخطئ في' },
  right: { en: 'nothing that is measured', ar: 'لا شيء مما يُقاس' },
  end: { en: 'How it ended', ar: 'كيف انتهت' },
  beforehand: { en: 'Known beforehand', ar: 'بما عُرف مسبقًا' },
  chances: { en: 'Chances of the eight ends', ar: 'احتمالات المآلات الثمانية' },
  came: { en: 'what came', ar: 'ما وقع' },
  orSecond: { en: 'or, by a second coding, {outcome}', ar: 'أو، بترميز ثانٍ، {outcome}' },
  seenMark: { en: 'seen', ar: 'مرئية' },
  whole: { en: 'The whole case, with its sources', ar: 'الحالة كاملة بمصادرها' },
} as const satisfies Record<string, Words>
