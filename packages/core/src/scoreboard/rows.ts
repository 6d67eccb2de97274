/** The scoreboard as rows to read: each measure with the model on seen and unseen cases, and what it has to beat. */
import type { Words } from '../text/index.ts'
import { numberRows } from './numberRows.ts'
import { none, of, shownNumber, shownShare, withBounds, type RowSpec } from './rowSpec.ts'
import type { Scoreboard } from './scoreboard.ts'

export interface BoardRow {
  readonly id: string
  readonly words: Words
  /** What the number means, and which way is better. */
  readonly help: Words
  readonly seen: string
  readonly unseen: string
  /** With pillars known beforehand only, unseen cases. */
  readonly beforehand: string
  /** On unseen cases, or on all where none is unseen. */
  readonly baseRate: string
  readonly logistic: string
  /** Somebody else's forecast, unseen cases. */
  readonly foreign: string
}

export interface BoardSection {
  readonly id: string
  readonly words: Words
  readonly rows: readonly BoardRow[]
}

const outcomeRows: readonly RowSpec[] = [
  {
    id: 'log-score',
    words: { en: 'Log score, nats a case', ar: 'درجة اللوغاريتم، نات لكل حالة' },
    help: {
      en: 'mean log of the chance given to what came; nearer to 0 is better',
      ar: 'متوسط لوغاريتم الاحتمال الذي أُعطي لما وقع؛ والأقرب إلى 0 أفضل',
    },
    model: ({ outcome }) => withBounds(outcome.logScore, outcome.intervals.logScore),
    baseRate: ({ outcome }) => shownNumber(outcome.baseRate),
    logistic: ({ outcome }) => shownNumber(outcome.logistic),
    foreign: ({ outcome }) => shownNumber(outcome.logScore),
  },
  {
    id: 'gain',
    words: { en: 'Above base rates, nats a case', ar: 'فوق المعدلات الأساسية، نات لكل حالة' },
    help: { en: 'above 0 the model knows more than how often each end comes', ar: 'فوق 0 يعرف النموذج أكثر من تكرار كل مآل' },
    model: ({ outcome }) => withBounds(outcome.gain, outcome.intervals.gain),
    logistic: ({ outcome }) =>
      shownNumber(outcome.logistic === null || outcome.baseRate === null ? null : outcome.logistic - outcome.baseRate),
    foreign: ({ gains }) => withBounds(gains.baseRate.value, gains.baseRate.bounds),
  },
  {
    id: 'layer',
    words: { en: 'Base rates moved by the model: gain', ar: 'المعدلات الأساسية محرَّكةً بالنموذج: المكسب' },
    help: {
      en: 'nats a case above base rates; four numbers, fitted to unseen cases of other countries',
      ar: 'نات لكل حالة فوق المعدلات الأساسية؛ أربعة أرقام ضُبطت على الحالات غير المرئية لبلدان أخرى',
    },
    model: ({ outcome: { layer } }) => withBounds(layer.gain, layer.intervals.gain),
    logistic: ({ outcome }) =>
      shownNumber(outcome.logistic === null || outcome.baseRate === null ? null : outcome.logistic - outcome.baseRate),
  },
  {
    id: 'layer-seen',
    words: { en: 'The same, had the layer learnt from seen cases', ar: 'الأمر نفسه لو تعلمت الطبقة من الحالات المرئية' },
    help: { en: 'the constants know how those ended', ar: 'فالثوابت تعرف كيف انتهت تلك' },
    model: ({ outcome: { layerOfSeen } }) => withBounds(layerOfSeen.value, layerOfSeen.bounds),
  },
  {
    id: 'hits',
    words: { en: 'Likeliest outcome is right', ar: 'المآل الأرجح صحيح' },
    help: { en: 'cases', ar: 'حالات' },
    model: ({ outcome }) => of(outcome.hits, outcome.of),
    baseRate: ({ outcome }) => of(outcome.baseRateHits, outcome.of),
    logistic: ({ outcome }) => of(outcome.logisticHits, outcome.of),
    foreign: ({ outcome }) => of(outcome.hits, outcome.of),
  },
  {
    id: 'auc',
    words: { en: 'Power changed hands, area under the curve', ar: 'انتقلت السلطة، المساحة تحت المنحنى' },
    help: { en: '0.5 is chance, 1 is perfect', ar: '0.5 مصادفة، و1 تمام' },
    model: ({ outcome }) => withBounds(outcome.auc, outcome.intervals.auc),
    logistic: ({ outcome }) => shownNumber(outcome.logisticAuc),
    foreign: ({ outcome }) => shownNumber(outcome.auc),
  },
  {
    id: 'layer-auc',
    words: { en: 'The same, of base rates moved by the model', ar: 'الأمر نفسه للمعدلات الأساسية محرَّكةً بالنموذج' },
    help: { en: 'ordered by how far the chance is moved', ar: 'مرتَّبة بمقدار تحريك الاحتمال' },
    model: ({ outcome: { layer } }) => withBounds(layer.auc, layer.intervals.auc),
  },
  {
    id: 'calibration',
    words: { en: 'Calibration error of chances', ar: 'خطأ معايرة الاحتمالات' },
    help: {
      en: 'mean distance between the chance given and how often it came; 0 is right',
      ar: 'متوسط البعد بين الاحتمال المعطى وتكرار وقوعه؛ و0 صحيح',
    },
    model: ({ outcome }) => shownNumber(outcome.calibration.error, 3),
    foreign: ({ outcome }) => shownNumber(outcome.calibration.error, 3),
  },
  {
    id: 'ignited',
    words: { en: 'Runs of cases that ignited', ar: 'تشغيلات الحالات التي اشتعلت' },
    help: {
      en: 'given that the trigger was taken up; course and end are told of these',
      ar: 'على أن المسبِّب لقي صدى؛ ويُحكى المسار والمآل عنها',
    },
    model: ({ ignited }) => shownShare(ignited),
  },
]

const quietRows: readonly RowSpec[] = [
  {
    id: 'everyday',
    words: { en: 'False waves after everyday sparks', ar: 'موجات كاذبة بعد شرارات يومية' },
    help: { en: 'runs of quiet years', ar: 'تشغيلات السنوات الهادئة' },
    model: ({ quiet }) => shownShare(quiet.everyday),
  },
  {
    id: 'trigger',
    words: { en: 'Waves of quiet years after a trigger', ar: 'موجات السنوات الهادئة بعد مسبِّب' },
    help: { en: 'runs of quiet years', ar: 'تشغيلات السنوات الهادئة' },
    model: ({ quiet }) => shownShare(quiet.trigger),
  },
  {
    id: 'case-years',
    words: { en: 'Waves of case years after the same trigger', ar: 'موجات سنوات الحالات بعد المسبِّب نفسه' },
    help: { en: 'runs of case years', ar: 'تشغيلات سنوات الحالات' },
    model: ({ quiet }) => shownShare(quiet.cases),
  },
  {
    id: 'quiet-auc',
    words: { en: 'Case years against quiet years under one trigger', ar: 'سنوات الحالات مقابل الهادئة تحت مسبِّب واحد' },
    help: { en: 'area under the curve; 0.5 is chance', ar: 'المساحة تحت المنحنى؛ و0.5 مصادفة' },
    model: ({ quiet }) => withBounds(quiet.auc, quiet.intervals.auc),
  },
  {
    id: 'quiet-conditions',
    words: { en: 'The same by conditions alone', ar: 'الأمر نفسه بالشروط وحدها' },
    help: { en: 'without a run, before the draw of what no number knows', ar: 'بلا تشغيلة، وقبل سحب ما لا يعرفه أي رقم' },
    model: ({ quiet }) => withBounds(quiet.conditions, quiet.intervals.conditions),
  },
  {
    id: 'states',
    words: { en: 'Arab states of 2010 that rose in 2011 against the others', ar: 'الدول العربية في 2010: التي ثارت في 2011 مقابل الأخرى' },
    help: {
      en: 'area under the curve, one trigger for all 22; seven rose',
      ar: 'المساحة تحت المنحنى، مسبِّب واحد للدول الـ22؛ ثارت منها سبع',
    },
    model: ({ quiet: { states } }) => withBounds(states.auc, states.intervals.auc),
  },
  {
    id: 'states-conditions',
    words: { en: 'The same by conditions alone', ar: 'الأمر نفسه بالشروط وحدها' },
    help: { en: 'years of rule are in no open table', ar: 'وسنوات الحكم ليست في أي جدول مفتوح' },
    model: ({ quiet: { states } }) => withBounds(states.conditions, states.intervals.conditions),
  },
  {
    id: 'size',
    words: { en: 'The same country × 0.05 … 20: largest by smallest peak', ar: 'البلد نفسه × 0.05 … 20: أكبر ذروة على أصغرها' },
    help: { en: 'of shares of the people, in runs that ignited; 1 is right', ar: 'من نسب السكان، في التشغيلات التي اشتعلت؛ و1 صحيح' },
    model: ({ size }) => shownNumber(size.spread, 1),
  },
]

const sections: readonly { readonly id: string; readonly words: Words; readonly rows: readonly RowSpec[] }[] = [
  { id: 'outcome', words: { en: 'How it ends, given a wave', ar: 'كيف تنتهي، على أن الموجة وقعت' }, rows: outcomeRows },
  { id: 'peak', words: { en: 'Largest participation, given a wave', ar: 'أكبر مشاركة، على أن الموجة وقعت' }, rows: numberRows('peak') },
  { id: 'deaths', words: { en: 'Deaths', ar: 'القتلى' }, rows: numberRows('deaths') },
  {
    id: 'core',
    words: { en: 'Days to the core, of cases that began elsewhere', ar: 'أيام بلوغ المركز، للحالات التي بدأت خارجه' },
    rows: numberRows('daysToCore'),
  },
  { id: 'duration', words: { en: 'Duration in days, without a horizon', ar: 'المدة بالأيام، بلا أفق' }, rows: numberRows('duration') },
  { id: 'quiet', words: { en: 'Who ignites, and size', ar: 'من يشتعل، والحجم' }, rows: quietRows },
]

export function boardSections(scores: Scoreboard): readonly BoardSection[] {
  const { seen, unseen, all, beforehand, foreign } = scores
  const reference = unseen.cases > 0 ? unseen : all
  return sections.map(({ id, words, rows }) => ({
    id,
    words,
    rows: rows.map((row) => ({
      id: row.id,
      words: row.words,
      help: row.help,
      seen: seen.cases === 0 && id !== 'quiet' ? none : row.model(seen),
      unseen: unseen.cases === 0 && id !== 'quiet' ? none : row.model(unseen),
      beforehand: beforehand === null || id === 'quiet' ? none : row.model(unseen.cases > 0 ? beforehand.unseen : beforehand.all),
      baseRate: row.baseRate?.(reference) ?? none,
      logistic: row.logistic?.(reference) ?? none,
      foreign: foreign === null ? none : (row.foreign?.(foreign.unseen.cases > 0 ? foreign.unseen : foreign.all) ?? none),
    })),
  }))
}

/** What the model gets wrong of a case. */
export const wrongWords = {
  outcome: { en: 'the end', ar: 'المآل' },
  peak: { en: 'the largest participation', ar: 'أكبر مشاركة' },
  deaths: { en: 'the deaths', ar: 'القتلى' },
  daysToCore: { en: 'the days to the core', ar: 'أيام بلوغ المركز' },
  duration: { en: 'the duration', ar: 'المدة' },
} as const satisfies Record<string, Words>
