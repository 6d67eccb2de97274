/** The numbers of the clocks, each declared once with its range, words and source. */
import type { QuantityTable } from '../quantities/index.ts'

const scanned = 'chosen on a grid by the likelihood of 1991–2010, beside neighbouring values that do nearly as well'

export const hazardNumbers = {
  ownYears: {
    unit: 'years',
    min: 0.5,
    max: 20,
    default: 4,
    label: { en: 'half-life of own waves', ar: 'عمر النصف لموجات البلد' },
    help: { en: 'How fast a country’s own waves are forgotten.', ar: 'سرعة نسيان موجات البلد نفسه.' },
    source: { kind: 'fitted', text: scanned },
  },
  protestYears: {
    unit: 'years',
    min: 0.1,
    max: 10,
    default: 1,
    label: { en: 'half-life of small protests', ar: 'عمر النصف للاحتجاجات الصغيرة' },
    help: { en: 'How fast protests of any size are forgotten.', ar: 'سرعة نسيان الاحتجاجات مهما صغرت.' },
    source: { kind: 'chosen', text: 'a year of habit; not scanned' },
  },
  fearYears: {
    unit: 'years',
    min: 0.1,
    max: 14,
    default: 2,
    label: { en: 'half-life of fear', ar: 'عمر النصف للخوف' },
    help: {
      en: 'How fast killings are forgotten. A wave is rarer for two to four years after one met with killings, not longer.',
      ar: 'سرعة نسيان القتل. تندر الموجات سنتين إلى أربع بعد موجة قوبلت بالقتل، لا أكثر.',
    },
    source: { kind: 'fitted', text: scanned },
  },
  concessionYears: {
    unit: 'years',
    min: 0.1,
    max: 5,
    default: 0.5,
    label: { en: 'half-life of a concession', ar: 'عمر النصف للتنازل' },
    help: { en: 'How fast what was given is forgotten.', ar: 'سرعة نسيان ما أُعطي.' },
    source: { kind: 'fitted', text: scanned },
  },
  abroadWeeks: {
    unit: 'weeks',
    min: 1,
    max: 52,
    default: 8,
    label: { en: 'half-life of news from abroad', ar: 'عمر النصف لأخبار الخارج' },
    help: { en: 'How fast waves in other countries are forgotten.', ar: 'سرعة نسيان موجات البلدان الأخرى.' },
    source: { kind: 'fitted', text: scanned },
  },
  successWeeks: {
    unit: 'weeks',
    min: 1,
    max: 52,
    default: 8,
    label: { en: 'half-life of a success abroad', ar: 'عمر النصف لنجاح في الخارج' },
    help: { en: 'How fast the fall of a ruler elsewhere in the bloc is forgotten.', ar: 'سرعة نسيان سقوط حاكم في بلد آخر من الكتلة.' },
    source: { kind: 'fitted', text: scanned },
  },
  conditionPenalty: {
    unit: '1',
    min: 0.01,
    max: 1000,
    default: 10,
    label: { en: 'penalty on conditions', ar: 'كبح الشروط' },
    help: { en: 'How far the fit holds conditions back (ridge).', ar: 'مقدار كبح المواءمة لمعاملات الشروط.' },
    source: { kind: 'chosen', text: 'as in the forecasts of a year; not scanned' },
  },
  termPenalty: {
    unit: '1',
    min: 0.01,
    max: 100,
    default: 0.5,
    label: { en: 'penalty on history and news', ar: 'كبح التاريخ والأخبار' },
    help: {
      en: 'How far the fit holds the terms of history and contagion back (ridge).',
      ar: 'مقدار كبح المواءمة لمعاملات التاريخ والعدوى.',
    },
    source: { kind: 'chosen', text: 'weak, so that few events still speak; not scanned' },
  },
} as const satisfies QuantityTable

export const levelNumbers = {
  walk: {
    unit: 'log-odds a year',
    min: 0,
    max: 1,
    default: 0.2,
    label: { en: 'walk of the world level in forecasts', ar: 'مشية المستوى العالمي في التوقعات' },
    help: { en: 'How fast the filter lets the level of all countries move.', ar: 'سرعة حركة مستوى كل البلدان في المرشِّح.' },
    source: {
      kind: 'chosen',
      text: '0.1, 0.3 and 0.5 were looked at beside it and score within 0.01 nats; the years to 2010 alone would choose none',
    },
  },
  country: {
    unit: 'log-odds',
    min: 0,
    max: 2,
    default: 0.3,
    label: { en: 'spread of country effects', ar: 'تشتت آثار البلدان' },
    help: { en: 'How far a country may lie off its conditions, before it is shrunk.', ar: 'مدى ابتعاد البلد عن شروطه قبل تقليصه.' },
    source: { kind: 'chosen', text: '0.5 and 0.8 were looked at beside it' },
  },
} as const satisfies QuantityTable

export const strongNumbers = {
  enters: {
    unit: 'share',
    min: 0,
    max: 1,
    default: 0.05,
    label: { en: 'chance that a fall begins a strong wave', ar: 'احتمال أن يفتح السقوط موجة قوية' },
    help: {
      en: 'When a ruler falls under protest, the bloc enters a strong wave with this chance.',
      ar: 'حين يسقط حاكم تحت الاحتجاج تدخل الكتلة موجة قوية بهذا الاحتمال.',
    },
    source: { kind: 'chosen', text: 'two strong waves, 1989 and 2011, after some forty falls; 0.02 to 0.1 change little' },
  },
  lastsWeeks: {
    unit: 'weeks',
    min: 4,
    max: 520,
    default: 52,
    label: { en: 'half-life of a strong wave', ar: 'عمر النصف لموجة قوية' },
    help: { en: 'Half of strong waves are over after so long.', ar: 'تنقضي نصف الموجات القوية بعد هذه المدة.' },
    source: {
      kind: 'chosen',
      text: 'the East from the autumn of 1989 to the end of 1991: a year at half; 13 and 26 weeks were looked at beside it and hold the chance of 14 February 2011 at 0.86 to 0.91',
    },
  },
  ends: {
    unit: 'waves',
    min: 0.01,
    max: 1,
    default: 0.1,
    label: { en: 'recent waves below which it ends', ar: 'الموجات الحديثة التي تنتهي دونها' },
    help: {
      en: 'A strong wave is over when fewer recent waves are remembered.',
      ar: 'تنقضي الموجة القوية حين يقل المتذكَّر من الموجات الحديثة عن هذا.',
    },
    source: { kind: 'chosen', text: 'a tenth of a wave' },
  },
} as const satisfies QuantityTable

export const surrogateNumbers = {
  killingPenalty: {
    unit: '1',
    min: 0.01,
    max: 1000,
    default: 5,
    label: { en: 'penalty on the conditions of killing', ar: 'كبح شروط القتل' },
    help: { en: 'How far the fit of killing holds conditions back (ridge).', ar: 'مقدار كبح مواءمة القتل لمعاملات الشروط.' },
    source: { kind: 'chosen', text: 'not scanned' },
  },
  peakMost: {
    unit: 'share',
    min: 0.05,
    max: 1,
    default: 0.3,
    label: { en: 'largest crowd there can be', ar: 'أكبر حشد ممكن' },
    help: { en: 'No larger share of a people has been in the street at once.', ar: 'لم تكن في الشارع معًا نسبة أكبر من شعب.' },
    source: { kind: 'chosen', text: 'above the largest of the coded cases' },
  },
} as const satisfies QuantityTable

export const worldNumbers = {
  countrySpread: {
    unit: 'log-odds',
    min: 0.01,
    max: 2,
    default: 0.5,
    label: { en: 'spread of country effects in worlds', ar: 'تشتت آثار البلدان في العوالم' },
    help: {
      en: 'How far a country may lie off its conditions and history, before it is shrunk.',
      ar: 'مدى ابتعاد البلد عن شروطه وتاريخه قبل تقليصه.',
    },
    source: { kind: 'chosen', text: 'a country whose waves are half as many or half more again than foretold is not rare' },
  },
  levelSpread: {
    unit: 'log-odds a year',
    min: 0,
    max: 1,
    default: 0.05,
    step: 0.01,
    label: { en: 'walk of the world level', ar: 'مشية المستوى العالمي' },
    help: {
      en: 'How far the readiness of the whole world wanders in a year: a random walk, never a constant.',
      ar: 'مقدار تجوال استعداد العالم كله في السنة: مشية عشوائية لا ثابت.',
    },
    source: { kind: 'chosen', text: 'with 0.1 the number of waves of 28 years spreads threefold; forecasts in time use their own' },
  },
  strongMedian: {
    unit: 'a week and wave',
    min: 0,
    max: 0.05,
    default: 0.004,
    step: 0.001,
    label: { en: 'strength of a strong wave, median', ar: 'وسيط شدة الموجة القوية' },
    help: {
      en: 'Chance a week that a recent wave of the bloc lights another country directly. 1989 about 0.001, 2011 between 0.013 and 0.019.',
      ar: 'احتمال أن تشعل موجة حديثة في الكتلة بلدًا آخر مباشرة في الأسبوع. نحو 0.001 في 1989، وبين 0.013 و0.019 في 2011.',
    },
    source: { kind: 'fitted', text: 'the two strong waves of the record, 1989 and 2011: worlds made with it have seen 2011' },
  },
  strongSpread: {
    unit: 'log10',
    min: 0,
    max: 1,
    default: 0.35,
    label: { en: 'spread of that strength', ar: 'تشتت تلك الشدة' },
    help: { en: 'Standard deviation of its log10.', ar: 'الانحراف المعياري للوغاريتمها العشري.' },
    source: { kind: 'chosen', text: 'so that 1989 and 2011 lie near one and a half deviations' },
  },
  strongShortest: {
    unit: 'weeks',
    min: 1,
    max: 52,
    default: 4,
    label: { en: 'shortest half-life of a strong wave’s news', ar: 'أقصر عمر نصف لأخبار الموجة القوية' },
    help: { en: 'As in 2011; the half-life is drawn evenly in proportion.', ar: 'كما في 2011؛ ويُسحب العمر بالتساوي النسبي.' },
    source: { kind: 'fitted', text: 'Arab states 2011: two to four weeks' },
  },
  strongLongest: {
    unit: 'weeks',
    min: 4,
    max: 208,
    default: 50,
    label: { en: 'longest half-life of a strong wave’s news', ar: 'أطول عمر نصف لأخبار الموجة القوية' },
    help: { en: 'As in 1989.', ar: 'كما في 1989.' },
    source: { kind: 'fitted', text: 'the East 1986–91: a year or more' },
  },
} as const satisfies QuantityTable
