/** Words of the model beside the record. */
import type { Words } from '@sharara/core'

export const words = {
  title: { en: 'The model beside the record', ar: 'النموذج بجانب السجل' },
  loading: { en: 'Fetching what was measured …', ar: 'جلب ما قيس …' },
  lead: {
    en: 'The same conditions under the same names, asked of the model and of the record: {model} of the model, {record} of the record.',
    ar: 'الشروط نفسها بالأسماء نفسها، سُئل عنها النموذج والسجل: {model} من النموذج و{record} من السجل.',
  },
  runs: {
    en: 'Measured beforehand on “{scenario}”: {cells}, {seeds} each, {runs}; one simulated person for {sample}. It does not change with the question above.',
    ar: 'قيس مسبقًا على «{scenario}»: {cells} لكل منها {seeds}، {runs}؛ والشخص المحاكى عن {sample}. ولا يتغير بالسؤال أعلاه.',
  },
  rule: {
    en: 'Necessary counts from an inclusion of {necessity} and a relevance (RoN) of {relevance}; enough from an inclusion of {sufficiency} and a PRI of {pri}, if any case has it.',
    ar: 'يُعدّ لازمًا من شمول {necessity} وصلة (RoN) {relevance}؛ وكافيًا من شمول {sufficiency} وPRI {pri} إن كانت فيه حالة.',
  },
  alone: { en: 'What has no counterpart', ar: 'ما لا نظير له' },
  inModel: { en: 'in the model only', ar: 'في النموذج وحده' },
  inRecord: { en: 'in the record only', ar: 'في السجل وحده' },
  noReason: { en: 'The other side has no set of this name.', ar: 'ليس في الجانب الآخر مجموعة بهذا الاسم.' },
  cells: { en: 'The cells of the design', ar: 'خلايا التصميم' },
  cellsNote: {
    en: 'A cell is one setting of the factors; its degree is the share of its seeds that succeed. The interval (95 %) says what chance leaves open with so few seeds; it says nothing about whether the model is right.',
    ar: 'الخلية ضبط واحد للعوامل، ودرجتها حصة بذورها التي نجحت. ويقول المجال (95 ٪) ما تتركه المصادفة مفتوحًا بهذا العدد القليل من البذور، ولا يقول شيئًا عن صواب النموذج.',
  },
  cell: { en: 'Cell', ar: 'الخلية' },
  seeds: { en: 'Seeds', ar: 'البذور' },
  degree: { en: 'Succeeds', ar: 'تنجح' },
  interval: { en: 'Interval', ar: 'المجال' },
  span: { en: '{low} to {high}', ar: 'من {low} إلى {high}' },
} as const satisfies Record<string, Words>
