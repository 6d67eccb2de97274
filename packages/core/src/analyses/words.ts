/** What analyses are, and what is said where one cannot be made. */
import type { StopReason } from '../experiments/index.ts'
import type { Words } from '../text/index.ts'

export const analysisNames = {
  ensemble: {
    en: 'Many seeds of one scenario: how often each end, the range of every number.',
    ar: 'بذور كثيرة لسيناريو واحد: كم مرة يأتي كل مآل، وما مدى كل رقم.',
  },
  'what-if': { en: 'A scenario and a changed one on the same seeds.', ar: 'سيناريو وآخر معدَّل على البذور نفسها.' },
  sweep: { en: 'A scenario at many values of one or more factors.', ar: 'سيناريو عند قيم كثيرة لعامل أو أكثر.' },
  sensitivity: { en: 'What moves a result, by Morris, Sobol or PAWN.', ar: 'ما الذي يحرّك نتيجة: بطريقة موريس أو سوبول أو PAWN.' },
  attribute: {
    en: 'A result divided among mechanisms and numbers (Shapley values).',
    ar: 'نتيجة مقسومة على الآليات والأرقام (قيم شابلي).',
  },
  fit: {
    en: 'Which numbers the records allow, by approximate Bayesian computation.',
    ar: 'ما الأرقام التي تسمح بها السجلات، بالحساب البايزي التقريبي.',
  },
  compare: {
    en: 'Runs as cases of a qualitative comparison: what is necessary, what is enough.',
    ar: 'تشغيلات تُتخذ حالات لمقارنة نوعية: ما اللازم وما الكافي.',
  },
} as const satisfies Record<string, Words>

export const planWords = {
  noModel: { en: 'There is no published model “{name}”.', ar: 'لا يوجد نموذج منشور اسمه «{name}».' },
  noPreset: { en: 'The model {model} has no preset “{name}”.', ar: 'ليس للنموذج {model} إعداد جاهز اسمه «{name}».' },
  nearest: { en: 'Did you mean {names}?', ar: 'هل تقصد {names}؟' },
  there: { en: 'There are: {names}.', ar: 'الموجود: {names}.' },
  notPlanned: { en: 'Nothing was run and nothing was written.', ar: 'لم يُشغَّل شيء ولم يُكتب شيء.' },
  repeated: { en: 'The factor {name} is given twice.', ar: 'العامل {name} مذكور مرتين.' },
  noFactors: {
    en: 'Say what is to be varied: --vary reserve=0.1..0.3, --vary danger, --vary constants …',
    ar: 'حدّد ما يتغيّر: --vary reserve=0.1..0.3 أو --vary danger أو --vary constants …',
  },
  noFactorsOf: {
    en: 'Say what is to be varied: --vary name=low..high, with a number of the model: {names}.',
    ar: 'حدّد ما يتغيّر: --vary name=low..high برقم من أرقام النموذج: {names}.',
  },
  tooMany: {
    en: 'That would be {points} points: give fewer factors, fewer levels, or another design (--design latin, fraction or sobol).',
    ar: 'ستكون النقاط {points}: قلّل العوامل أو الدرجات أو اختر تصميمًا آخر (--design latin أو fraction أو sobol).',
  },
  cannotStart: {
    en: 'Nothing was run: {count} of {points} points cannot start.',
    ar: 'لم يُشغَّل شيء: {count} من أصل {points:points} لا يمكن أن تبدأ.',
  },
  point: { en: 'point {point} ({settings}): {reasons}', ar: 'النقطة {point} (\u2066{settings}\u2069): {reasons}' },
  tooManyFactors: {
    en: 'A factorial has at most {most} factors; {got} are given.',
    ar: 'التصميم العاملي يأخذ {most} عاملًا على الأكثر، والمذكور {got}.',
  },
  badLevels: { en: '--levels: got {got}; wanted an even number.', ar: '--levels: وُجد {got}، والمطلوب عدد زوجي.' },
  tooManyDimensions: {
    en: 'The sequence of Sobol has {most} dimensions here; {factors} factors need {need}.',
    ar: 'لمتتالية سوبول هنا {most} من الأبعاد، و{factors} من العوامل تحتاج إلى {need}.',
  },
  tooManyPlayers: { en: 'At most {most} players; {got} are given.', ar: 'اللاعبون {most} على الأكثر، والمذكور {got}.' },
  noPlayers: {
    en: 'This model has no mechanisms: name who shares, --player name=neutral, with a number of the model: {names}.',
    ar: 'ليس في هذا النموذج آليات: سمِّ من يُقسَم عليه، --player name=neutral، برقم من أرقام النموذج: {names}.',
  },
  nothingChanged: {
    en: 'what-if needs a change: another scenario, --set name=value or --off mechanism.',
    ar: 'يحتاج what-if إلى تعديل: سيناريو آخر أو --set name=value أو --off mechanism.',
  },
  otherModel: { en: 'Both sides are to be of one model.', ar: 'يجب أن تكون الجهتان من نموذج واحد.' },
  notFitted: { en: 'Nothing was fitted and nothing was written.', ar: 'لم تجرِ أي مواءمة ولم يُكتب شيء.' },
  noScenario: { en: 'Name at least one scenario that has a record.', ar: 'سمِّ سيناريو واحدًا على الأقل له سجل.' },
  twice: { en: 'each scenario once', ar: 'كل سيناريو مرة واحدة' },
  rangeOnly: { en: 'a range such as {name}=0.1..0.3', ar: 'مدى مثل {name}=0.1..0.3' },
  freeName: { en: 'one of the searched numbers', ar: 'أحد الأرقام المبحوث فيها' },
  targetName: { en: 'a target, a group of targets or an episode', ar: 'هدف أو مجموعة أهداف أو حدث' },
  nothingLeft: { en: 'at least one target to fit to', ar: 'هدف واحد على الأقل للمواءمة' },
  everything: { en: 'every target', ar: 'كل الأهداف' },
  nothingFree: {
    en: 'Say which numbers are searched: --free name=low..high. The model has {names}.',
    ar: 'حدّد الأرقام المبحوث فيها: --free name=low..high. في النموذج {names}.',
  },
  noTargets: {
    en: 'Say what the runs are held against: --target output=low..high. The outputs are {names}.',
    ar: 'حدّد ما تُقاس عليه التشغيلات: --target output=low..high. والقيم هي {names}.',
  },
  badTarget: {
    en: '{got}: wanted output=low..high, output=value, or outcome=name.',
    ar: '{got}: المطلوب output=low..high أو output=value أو outcome=name.',
  },
  targetsHere: {
    en: '--target: the scenario {name} is held against the record of its episode.',
    ar: '--target: يُقاس السيناريو {name} على سجل حدثه.',
  },
  noRuns: {
    en: 'The study says nothing of runs: it needs an entry "runs" with scenario, factors and seeds.',
    ar: 'لا تذكر الدراسة تشغيلات: تحتاج إلى مدخل "runs" فيه السيناريو والعوامل والبذور.',
  },
  notComparable: { en: 'The runs cannot be compared as the study asks.', ar: 'لا يمكن مقارنة التشغيلات كما تطلب الدراسة.' },
} as const satisfies Record<string, Words>

/** Why a fit ended. */
export const stopReasons: Readonly<Record<StopReason, Words>> = {
  threshold: { en: 'the threshold asked for is reached', ar: 'بُلغت العتبة المطلوبة' },
  generations: { en: 'all generations are made', ar: 'اكتملت الأجيال' },
  acceptance: { en: 'too few draws were near enough', ar: 'قلّت السحوب القريبة' },
  simulations: { en: 'all simulations allowed are made', ar: 'استُنفدت عمليات المحاكاة المسموح بها' },
  seconds: { en: 'the time is used up', ar: 'انقضى الوقت المتاح' },
  stuck: { en: 'no draw is nearer than the threshold', ar: 'لا سحب أقرب من العتبة' },
}
