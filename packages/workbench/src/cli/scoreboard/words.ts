/** What `sharara scoreboard` says. */
import type { Words } from '@sharara/core'

export const scoreboardHelp = {
  scoreboard: {
    en: 'Score the model on every coded case and sixty quiet years, beside base rates and regressions; or score anybody’s forecasts by the same measures.',
    ar: 'قس النموذج على كل الحالات المرمَّزة وستين سنة هادئة، إلى جانب المعدلات الأساسية والانحدارات؛ أو توقعات أي أحد بالمقاييس نفسها.',
  },
  cases: {
    en: 'a table of your own in the columns of the codebook (CSV or Parquet), instead of the shipped one',
    ar: 'جدولك بأعمدة دليل الترميز (CSV أو Parquet) بدل الجدول المرفق',
  },
  predictions: {
    en: 'forecasts to score beside the model’s (sharara schema predictions says their form)',
    ar: 'توقعات تُقيَّم إلى جانب توقعات النموذج (صيغتها في sharara schema predictions)',
  },
  model: { en: 'score baselines and predictions only; run nothing', ar: 'قيّم المعدلات الأساسية والتوقعات فقط؛ لا تشغّل شيئًا' },
  seeds: { en: 'runs of each case and quiet year', ar: 'عدد التشغيلات لكل حالة وسنة هادئة' },
  days: {
    en: 'days that a case is run at most; it ends 21 days after the last large crowd',
    ar: 'أقصى عدد أيام لتشغيلة الحالة؛ وتنتهي بعد آخر حشد كبير بـ21 يومًا',
  },
  people: { en: 'about how many people are simulated in each run', ar: 'عدد الأشخاص المحاكين تقريبًا في كل تشغيلة' },
  only: {
    en: 'kinds of runs to make: case, beforehand (pillars known before only), ignition, everyday, trigger, states, size',
    ar: 'أنواع التشغيلات: case، وbeforehand (بأركان معروفة مسبقًا فقط)، وignition، وeveryday، وtrigger، وstates، وsize',
  },
  example: { en: 'print an example of a file of predictions (base rates) and end', ar: 'اطبع مثالًا لملف توقعات (المعدلات الأساسية) وتوقّف' },
} as const satisfies Record<string, Words>

export const scoreboardExamples = [
  'sharara scoreboard --threads 2',
  'sharara scoreboard --seeds 2 --json > scores.json',
  'sharara scoreboard --cases my-cases.csv',
  'sharara scoreboard --example > mine.json',
  'sharara scoreboard --predictions mine.json --no-model',
]

export const scoreboardWords = {
  title: { en: 'Scoreboard', ar: 'لوحة النتائج' },
  badCases: { en: 'The table cannot be run.', ar: 'لا يمكن أن يُشغَّل هذا الجدول.' },
  badPredictions: { en: 'The predictions cannot be scored.', ar: 'لا يمكن تقييم التوقعات.' },
  measure: { en: 'measure', ar: 'المقياس' },
  seen: { en: 'model, seen', ar: 'النموذج، حالات مرئية' },
  unseen: { en: 'model, unseen', ar: 'النموذج، حالات غير مرئية' },
  beforehand: { en: 'known beforehand', ar: 'بما عُرف مسبقًا' },
  baseRate: { en: 'base rates', ar: 'المعدلات الأساسية' },
  logistic: { en: 'regression', ar: 'انحدار' },
  case: { en: 'case', ar: 'الحالة' },
  record: { en: 'record', ar: 'السجل' },
  modelEnds: { en: 'ends of the runs', ar: 'مآلات التشغيلات' },
  chance: { en: 'chance given to what came', ar: 'الاحتمال المعطى لما وقع' },
  peak: { en: 'peak, % (record)', ar: 'الذروة، ٪ (السجل)' },
  deaths: { en: 'deaths (record)', ar: 'القتلى (السجل)' },
  wrong: { en: 'gets wrong', ar: 'يخطئ في' },
  seenMark: { en: 'seen', ar: 'مرئية' },
  summary: {
    en: '{cases} cases ({seen} seen by searches for constants, {unseen} not), {runs} runs (seeds of each: {seeds}), at most {days} days; model {model}, {rule}.',
    ar: '{cases:cases} ({seen} منها رآها البحث عن الثوابت، و{unseen} لم يرها)؛ {runs:runs}، بذور كل منها {seeds}، وأقصاها {days:days}؛ النموذج {model}، {rule}.',
  },
  verdict: {
    en: 'On unseen cases the model’s chances of the eight ends score {gain} nats a case against base rates; base rates moved by the model so far as it has earned it, {moved}.',
    ar: 'في الحالات غير المرئية تسجّل احتمالات النموذج للمآلات الثمانية {gain} نات لكل حالة مقارنة بالمعدلات الأساسية؛ وتسجّل المعدلات الأساسية محرَّكةً بالنموذج بقدر ما استحق {moved}.',
  },
  layer: {
    en: 'Outcome layer from cases that no search has seen, 0 is base rates alone: {numbers} (ridge {ridge}).',
    ar: 'طبقة المآل من حالات لم يرها أي بحث، و0 هو المعدلات الأساسية وحدها: {numbers} (العقوبة {ridge}).',
  },
  layerShipped: {
    en: 'Outcome layer as shipped, made from the shipped table: {numbers} (ridge {ridge}).',
    ar: 'طبقة المآل كما أُرفقت، من الجدول المرفق: {numbers} (العقوبة {ridge}).',
  },
  lines: {
    en: 'What of the runs the lines of the numbers believe, 0 nothing, 1 all: {numbers}.',
    ar: 'ما تأخذ به خطوط الأرقام من التشغيلات، و0 لا شيء، و1 كله: {numbers}.',
  },
  how: {
    en: 'Base rates and regressions leave each case out of its own forecast. In brackets: 95 %, cases drawn again a thousand times. Baselines are shown on the unseen cases.',
    ar: 'تستثني المعدلات الأساسية والانحدارات كل حالة من توقعها. وبين القوسين المعقوفين: 95 ٪ بإعادة سحب الحالات ألف مرة. وتُعرض خطوط المقارنة على الحالات غير المرئية.',
  },
  casesTitle: { en: 'Each case by name', ar: 'كل حالة باسمها' },
  casesLead: {
    en: 'What is recorded, how the runs ended, and what the model gets wrong: the end (either coding counts), or a number off by more than a factor of three.',
    ar: 'ما سُجّل، وكيف انتهت التشغيلات، وما يخطئ فيه النموذج: المآل (ويُحتسب أي من الترميزين)، أو رقم يبتعد أكثر من ثلاثة أضعاف.',
  },
  calibrationTitle: { en: 'Are the chances honest?', ar: 'هل الاحتمالات صادقة؟' },
  calibrationLead: {
    en: 'Chances that the model gave, in bands, beside how often it came; on the line where both are equal the chances mean what they say.',
    ar: 'الاحتمالات التي أعطاها النموذج في فئات، إلى جانب تكرار وقوعها؛ وحيث يتساويان تعني الاحتمالات ما تقول.',
  },
  given: { en: 'chance given', ar: 'الاحتمال المعطى' },
  came: { en: 'how often it came', ar: 'تكرار الوقوع' },
  count: { en: 'chances', ar: 'عدد الاحتمالات' },
  sizesTitle: { en: 'The same country, smaller and larger', ar: 'البلد نفسه، أصغر وأكبر' },
  sizesLead: {
    en: 'Largest participation in percent of the people, median of the seeds.',
    ar: 'أكبر مشاركة بالمئة من السكان، وسيط البذور.',
  },
  nothingRun: { en: 'No model was run: baselines and predictions only.', ar: 'لم يُشغَّل نموذج: المعدلات الأساسية والتوقعات فقط.' },
} as const satisfies Record<string, Words>
