/** What the page of a what-if says. */
import type { Words } from '@sharara/core'

export const words = {
  eyebrow: { en: 'What if', ar: 'ماذا لو' },
  lead: {
    en: 'On {pairs:seeds} that both sides share, the change takes “{outcome}” from {before} to {after} of the runs: a difference of {difference} percentage points, {low} to {high}.',
    ar: 'على {pairs:seeds} مشتركة بين الجهتين ينقل التعديل نسبة «{outcome}» من {before} إلى {after} من التشغيلات: بفرق {difference} نقطة مئوية، بين {low} و{high}.',
  },
  leadSame: {
    en: 'On {pairs:seeds} that both sides share, the change takes no run to another end.',
    ar: 'على {pairs:seeds} مشتركة بين الجهتين لم ينقل التعديل أي تشغيلة إلى مآل آخر.',
  },
  instead: { en: '“{other}” instead of “{one}”', ar: '«{other}» بدل «{one}»' },
  theChange: { en: 'The change: {change}.', ar: 'التعديل: {change}.' },
  arrow: { en: '→', ar: '←' },
  otherScenario: { en: 'another scenario', ar: 'سيناريو آخر' },
  moved: { en: 'Runs with another end', ar: 'تشغيلات تبدّل مآلها' },
  ofPairs: { en: '{value} of {all}', ar: '{value} من {all}' },
  before: { en: 'before', ar: 'قبل' },
  after: { en: 'after', ar: 'بعد' },
  beforeLong: { en: 'without the change', ar: 'من دون التعديل' },
  afterLong: { en: 'with the change', ar: 'مع التعديل' },
  ends: { en: 'What it does to the end', ar: 'أثره في المآل' },
  endsLead: {
    en: 'Both sides meet the same chance, seed by seed; what differs is the change’s own. The lines are 95 % intervals of the difference (Agresti and Min).',
    ar: 'تلقى الجهتان المصادفة نفسها بذرةً بذرة، فما يختلف من أثر التعديل. والخطوط مجالات الثقة 95 ٪ للفرق (أغرستي ومين).',
  },
  sharesTitle: { en: 'Shares before and after', ar: 'النسب قبل وبعد' },
  sharesSummary: { en: 'For each end its share without and with the change.', ar: 'نسبة كل مآل من دون التعديل ومعه.' },
  differenceTitle: { en: 'Difference of the shares, in percentage points', ar: 'فرق النسب بالنقاط المئوية' },
  differenceSummary: {
    en: 'To the right: more runs come to it with the change; to the left: fewer.',
    ar: 'القيمة الموجبة: تبلغه تشغيلات أكثر مع التعديل، والسالبة: أقل.',
  },
  transitions: { en: 'From which end to which', ar: 'من أي مآل إلى أي مآل' },
  transitionsLead: {
    en: 'Rows: how the run ends without the change. Columns: how the same seed ends with it.',
    ar: 'الصفوف: مآل التشغيلة من دون التعديل. والأعمدة: مآل البذرة نفسها معه.',
  },
  outcome: { en: 'Outcome', ar: 'المآل' },
  difference: { en: 'Difference', ar: 'الفرق' },
  differencePoints: { en: 'Difference, percentage points', ar: 'الفرق، نقاط مئوية' },
  points: { en: ' points', ar: ' نقطة' },
  hours: { en: ' h', ar: ' ساعة' },
  interval: { en: '95 % interval', ar: 'مجال الثقة 95 ٪' },
  chance: { en: 'So likely by chance', ar: 'احتماله بالمصادفة' },
  course: { en: 'What it does to the course', ar: 'أثره في المجرى' },
  courseLead: {
    en: 'Medians with the band in which 90 of 100 runs lie: the full line without the change, the dashed one with it.',
    ar: 'الوسيط والنطاق الذي يقع فيه 90 من كل 100 تشغيلة: الخط المتصل من دون التعديل والمتقطع معه.',
  },
  courseSummary: {
    en: 'The highest median is {before} without the change and {after} with it.',
    ar: 'أعلى وسيط {before} من دون التعديل و{after} معه.',
  },
  day: { en: 'Time', ar: 'الوقت' },
  numbers: { en: 'What it does to the numbers', ar: 'أثره في الأرقام' },
  numbersLead: {
    en: 'Mean difference within pairs, with its 95 % interval by Student’s t and by the bootstrap; and in how many pairs the number is more or less with the change.',
    ar: 'متوسط الفرق داخل الأزواج بمجال ثقته 95 ٪ بتوزيع ستيودنت وبإعادة المعاينة، وعدد الأزواج التي يزيد فيها الرقم أو ينقص مع التعديل.',
  },
  number: { en: 'Number', ar: 'الرقم' },
  bootstrap: { en: 'Bootstrap', ar: 'إعادة المعاينة' },
  more: { en: 'More', ar: 'أكثر' },
  less: { en: 'Less', ar: 'أقل' },
} as const satisfies Record<string, Words>
