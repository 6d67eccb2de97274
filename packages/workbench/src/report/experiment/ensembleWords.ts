/** What the page of an ensemble says. */
import type { Words } from '@sharara/core'

export const words = {
  courseSteps: {
    en: 'What each series does over the steps: the median of the runs, and the bands in which 50 and 90 of 100 lie.',
    ar: 'ما تفعله كل سلسلة عبر الخطوات: وسيط التشغيلات، والنطاقان اللذان يقع فيهما 50 و90 من كل 100.',
  },
  fanSteps: {
    en: 'The median is highest at step {step}: {middle}, with 90 of 100 runs between {low} and {high}.',
    ar: 'يبلغ الوسيط أعلاه عند الخطوة {step}: ‏{middle}، ويقع 90 من كل 100 تشغيلة بين {low} و{high}.',
  },
  step: { en: 'Step', ar: 'الخطوة' },
  many: { en: 'Many runs of one scenario', ar: 'تشغيلات كثيرة لسيناريو واحد' },
  lead: {
    en: 'In {runs} the most frequent end is “{outcome}”: {share} of them, {low} to {high} with sampling error.',
    ar: 'في {runs} كان المآل الأكثر تكرارًا «{outcome}» بنسبة {share} منها، وهي مع خطأ المعاينة بين {low} و{high}.',
  },
  leadRecord: {
    en: ' What happened was “{outcome}”, which {share} of the runs reach.',
    ar: ' وما حدث فعلًا هو «{outcome}»، وقد بلغه {share} من التشغيلات.',
  },
  leadTargets: {
    en: ' The record lies within the middle 80 % of the runs for {hits} of {all} targets.',
    ar: ' ويقع السجل ضمن 80 ٪ الوسطى من التشغيلات في {hits} من أصل {all}.',
  },
  tileRuns: { en: 'Runs', ar: 'التشغيلات' },
  failed: { en: '{failed} failed', ar: 'أخفق {failed}' },
  noneFailed: { en: 'none failed', ar: 'لم يخفق أي منها' },
  tileTargets: { en: 'Targets hit', ar: 'أهداف مطابقة' },
  of: { en: '{value} of {all}', ar: '{value} من {all}' },
  range: { en: '90 of 100: {range}', ar: '90 من كل 100: {range}' },
  recorded: { en: 'record: {value}', ar: 'السجل: {value}' },
  shares: { en: 'How it ends', ar: 'كيف تنتهي' },
  sharesLead: {
    en: 'The share of runs that come to each end. The line on each bar is the 95 % interval by Wilson: how far the share could be off because the runs are only so many.',
    ar: 'نسبة التشغيلات التي بلغت كل مآل. الخط على كل عمود مجال الثقة 95 ٪ بطريقة ويلسون: أي كم قد تبتعد النسبة عن الصواب لمحدودية عدد التشغيلات.',
  },
  sharesTitle: { en: 'Shares of the outcomes', ar: 'نسب المآلات' },
  sharesSummary: {
    en: '“{outcome}” comes up in {share} of the runs; {others} never came up, and each of them has a share of at most {most}.',
    ar: '«{outcome}» في {share} من التشغيلات؛ ولم تظهر {others} قط، ونسبة كل منها لا تتجاوز {most}.',
  },
  sharesAll: { en: '“{outcome}” comes up in {share} of the runs.', ar: '«{outcome}» في {share} من التشغيلات.' },
  otherOutcomes: { en: '{count} other outcomes', ar: '{count} من المآلات الأخرى' },
  outcome: { en: 'Outcome', ar: 'المآل' },
  share: { en: 'Share', ar: 'النسبة' },
  wilson: { en: 'Interval (Wilson)', ar: 'المجال (ويلسون)' },
  jeffreys: { en: 'Interval (Jeffreys)', ar: 'المجال (جيفريز)' },
  happened: { en: 'what happened', ar: 'ما حدث' },
  course: { en: 'The course of the wave', ar: 'مجرى الموجة' },
  courseLead: {
    en: 'The line is the median of all runs; half of the runs lie in the dark band, 90 of 100 in the light one. Diamonds are the record with its own uncertainty.',
    ar: 'الخط وسيط كل التشغيلات، ونصفها في النطاق الغامق و90 من كل 100 في الفاتح. والمعيّنات هي السجل بمدى عدم يقينه.',
  },
  crowdDays: { en: 'Largest visible crowd of each day', ar: 'أكبر حشد في كل يوم' },
  crowdHours: { en: 'Visible crowd, hour by hour', ar: 'الحشد ساعة بساعة' },
  deadTitle: { en: 'Killed so far', ar: 'القتلى حتى ذلك الوقت' },
  deadForcesTitle: { en: 'Killed of the forces so far', ar: 'قتلى القوات حتى ذلك الوقت' },
  atNoon: {
    en: 'The record has the largest crowd of each day; it is drawn at noon.',
    ar: 'في السجل أكبر حشد في كل يوم، وقد رُسم عند الظهر.',
  },
  detainedTitle: { en: 'Detained so far', ar: 'المعتقلون حتى ذلك الوقت' },
  injuredTitle: { en: 'Injured so far', ar: 'الجرحى حتى ذلك الوقت' },
  fanSummary: {
    en: 'The median is highest on {date} with {middle}; 90 of 100 runs lie between {low} and {high} there.',
    ar: 'أعلى قيمة للوسيط في {date}: {middle}؛ و90 من كل 100 تشغيلة بين {low} و{high} في ذلك الوقت.',
  },
  time: { en: 'Time', ar: 'الوقت' },
  noSeries: {
    en: 'These runs kept no course (--series none).',
    ar: 'لم تحفظ هذه التشغيلات مجراها (--series none).',
  },
  times: { en: 'When', ar: 'متى' },
  timesLead: {
    en: 'On which day it happens, over all runs. The diamond is the day of the record, where it has one; the line its uncertainty.',
    ar: 'في أي يوم يحدث ذلك في التشغيلات كلها. والمعيّن يوم السجل إن كان له يوم، والخط مدى عدم يقينه.',
  },
  timeSummary: {
    en: 'It happens in {share} of the runs; half of all runs have it by {date}.',
    ar: 'يحدث في {share} من التشغيلات؛ ونصفها بلغه بحلول {date}.',
  },
  timeRare: {
    en: 'It happens in {share} of the runs; fewer than half have it by the end.',
    ar: 'يحدث في {share} من التشغيلات؛ وأقل من نصفها بلغه عند النهاية.',
  },
  day: { en: 'Day', ar: 'اليوم' },
  numbers: { en: 'The numbers', ar: 'الأرقام' },
  numbersLead: {
    en: 'Quantiles are over all runs; where a thing never happens, that counts as later and more than everything. The mean carries its 95 % interval.',
    ar: 'المئينات على كل التشغيلات، وما لم يحدث قط يُعدّ متأخرًا عن كل ما حدث وأكبر منه. ومع المتوسط مجال الثقة 95 ٪.',
  },
  number: { en: 'Number', ar: 'الرقم' },
  half: { en: '50 of 100', ar: '50 من كل 100' },
  most: { en: '90 of 100', ar: '90 من كل 100' },
  mean: { en: 'Mean', ar: 'المتوسط' },
  never: { en: 'never', ar: 'أبدًا' },
} as const satisfies Record<string, Words>
