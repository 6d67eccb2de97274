/** What is said of the model beside the record. */
import type { Words } from '@sharara/core'

export const sideWords = {
  title: { en: 'The model beside the record', ar: 'النموذج بجانب السجل' },
  lead: {
    en: 'The same conditions under the same names: {model} cases of the model, {record} of the record.',
    ar: 'الشروط نفسها بالأسماء نفسها: {model:cases} من النموذج و{record} من السجل.',
  },
  rule: {
    en: 'Necessary counts from an inclusion of {necessity} and a relevance (RoN) of {relevance}; sufficient from an inclusion of {sufficiency} and a PRI of {pri}, if any case has it.',
    ar: 'يُعدّ لازمًا من شمول {necessity} وصلة (RoN) ‏{relevance}؛ وكافيًا من شمول {sufficiency} وPRI ‏{pri} إن كانت فيه حالة.',
  },
  counts: {
    en: 'Of single conditions and their absence, both ways: held alike {both}, held by neither {neither}, by the model only {model}, by the record only {record}, not to be told {unseen}.',
    ar: 'من الشروط المفردة وغيابها، لزومًا وكفاية: يثبتها الاثنان {both}، ولا يثبتها أحد {neither}، والنموذج وحده {model}، والسجل وحده {record}، ولا يمكن الحكم {unseen}.',
  },
  necessity: { en: 'Necessary', ar: 'لازم' },
  sufficiency: { en: 'Enough', ar: 'كافٍ' },
  condition: { en: 'condition', ar: 'الشرط' },
  modelInclusion: { en: 'model: inclusion', ar: 'النموذج: الشمول' },
  recordInclusion: { en: 'record: inclusion', ar: 'السجل: الشمول' },
  ron: { en: 'RoN', ar: 'الصلة (RoN)' },
  pri: { en: 'PRI', ar: 'مؤشر PRI' },
  coverage: { en: 'coverage', ar: 'التغطية' },
  verdict: { en: 'who holds it', ar: 'من يثبته' },
  both: { en: 'both', ar: 'الاثنان' },
  neither: { en: 'neither', ar: 'لا أحد' },
  model: { en: 'the model only', ar: 'النموذج وحده' },
  record: { en: 'the record only', ar: 'السجل وحده' },
  unseen: { en: 'not seen on one side', ar: 'لم يُشاهد في أحدهما' },
  unmapped: { en: 'What has no counterpart', ar: 'ما لا نظير له' },
  modelOnlySide: { en: 'in the model', ar: 'في النموذج' },
  recordOnlySide: { en: 'in the record', ar: 'في السجل' },
  noReason: { en: 'The other side has no set of this name.', ar: 'ليس في الجانب الآخر مجموعة بهذا الاسم.' },
  cells: { en: 'The runs', ar: 'التشغيلات' },
  cellsLead: {
    en: '{scenario}: {cells} cells of a factorial design, {runs} runs.',
    ar: '{scenario}: ‏{cells:cells} من تصميم عاملي، و{runs:runs}.',
  },
  cellsNote: {
    en: 'Degrees of a cell are means over its seeds. The interval (95 %) says what chance leaves open with so few seeds; it says nothing about whether the model is right.',
    ar: 'درجات الخلية متوسطات بذورها. ويقول المجال (95 ٪) ما تتركه المصادفة مفتوحًا بهذا العدد من البذور، ولا يقول شيئًا عن صواب النموذج.',
  },
  cell: { en: 'cell', ar: 'الخلية' },
  seeds: { en: 'seeds', ar: 'البذور' },
  mean: { en: 'membership in the outcome', ar: 'الانتماء إلى النتيجة' },
  interval: { en: 'interval', ar: 'المجال' },
} as const satisfies Record<string, Words>
