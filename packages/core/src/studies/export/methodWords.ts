/** Sentences of the paragraph on methods. */
import type { Words } from '../../text/index.ts'

export const methodWords = {
  table: {
    en: 'A Qualitative Comparative Analysis was made of {cases} cases, with the conditions {conditions} and the outcome {outcome}.',
    ar: 'أُجري تحليل مقارن نوعي (QCA) على {cases:cases}، شروطه {conditions} ونتيجته {outcome}.',
  },
  leftOut: { en: 'Left out were {cases}.', ar: 'واستُبعدت {cases}.' },
  dropped: { en: 'Without a cell and so dropped ({count}): {cases}.', ar: 'وخرجت لنقص خلية منها ({count}): {cases}.' },
  asIs: { en: '{names} was taken as it stands in the data.', ar: 'وأُخذت {names} كما هي في البيانات.' },
  asAre: { en: '{names} were taken as they stand in the data.', ar: 'وأُخذت {names} كما هي في البيانات.' },
  codes: { en: '{name} was coded from {column}: {codes}.', ar: 'ورُمّزت {name} من {column}: ‏{codes}.' },
  renumbered: { en: 'The codes of {column} were numbered from 0 for {name}.', ar: 'ورُقّمت رموز {column} من 0 لمجموعة {name}.' },
  rule: { en: '{name} was calibrated from {column} by {method}{anchors}.', ar: 'وعويرت {name} من {column} وفق {method}{anchors}.' },
  logistic: { en: 'the direct method (logistic)', ar: 'الطريقة المباشرة (لوجستية)' },
  linear: { en: 'the direct method (linear)', ar: 'الطريقة المباشرة (خطية)' },
  empirical: { en: 'the empirical distribution', ar: 'التوزيع التجريبي' },
  bell: { en: 'the direct method for a set of the middle', ar: 'الطريقة المباشرة لمجموعة وسطية' },
  indirect: { en: 'the indirect method', ar: 'الطريقة غير المباشرة' },
  crisp: { en: 'thresholds', ar: 'عتبات' },
  shares: { en: 'shares of cases', ar: 'نسب الحالات' },
  none: { en: '', ar: '' },
  thresholds: { en: ' at {values}', ar: ' عند {values}' },
  anchors: {
    en: ' with full exclusion at {exclusion}, crossover at {crossover} and full inclusion at {inclusion}',
    ar: '، والاستبعاد التام عند {exclusion} ونقطة العبور عند {crossover} والشمول التام عند {inclusion}',
  },
  necessity: {
    en: 'Conditions were held necessary from a consistency of {inclusion} and a relevance (RoN) of {relevance} on.',
    ar: 'وعُدّ الشرط لازمًا من اتساق {inclusion} وصلة (RoN) {relevance} فصاعدًا.',
  },
  cuts: {
    en: 'A row of the truth table counted as sufficient from a consistency of {inclCut} and a PRI of {priCut} on, with at least {cases}.',
    ar: 'وعُدّ الصف من جدول الصدق كافيًا من اتساق {inclCut} وPRI ‏{priCut} فصاعدًا، وفيه {cases} على الأقل.',
  },
  oneCase: { en: 'one case', ar: 'حالة واحدة' },
  someCases: { en: '{count} cases', ar: 'حالات عددها {count}' },
  between: {
    en: 'Rows with a consistency from {lower} to {upper} were contradictory and {treated}.',
    ar: 'والصفوف التي اتساقها بين {lower} و{upper} متناقضة، و{treated}.',
  },
  negative: { en: 'counted as negative', ar: 'عُدّت سالبة' },
  open: { en: 'left open as remainders', ar: 'تُرك شمولها مفتوحًا' },
  explained: { en: 'explained with the others', ar: 'فُسّرت مع غيرها' },
  haesebrouck: { en: 'Consistency was reckoned as Haesebrouck (2015) proposes.', ar: 'وحُسب الاتساق كما يقترح هاسبروك (2015).' },
  rows: {
    en: 'Of {rows} possible rows {empty} were logical remainders.',
    ar: 'وعدد الصفوف الممكنة {rows}، ومنها بواقٍ منطقية بلا حالات تكفي: {empty}.',
  },
  excluded: { en: 'Kept out of all assumptions: {rows}.', ar: 'وأُبعد عن كل افتراض: {rows}.' },
  enhanced: {
    en: 'By the enhanced standard analysis no untenable row was assumed ({rows}).',
    ar: 'وبالتحليل المعياري المعزّز لم يُفترض صف لا يمكن الدفاع عنه ({rows}).',
  },
  enhancedNot: {
    en: 'Rows assumed for the outcome and for its absence were too many to be kept out, as the enhanced standard analysis asks.',
    ar: 'وكانت الصفوف المفترضة للنتيجة ولغيابها أكثر من أن تُبعد كما يقتضي التحليل المعياري المعزّز.',
  },
  impossible: { en: 'Held impossible: {what}.', ar: 'وعُدّ مستحيلًا: {what}.' },
  noExpectations: { en: 'No directional expectations were made.', ar: 'ولم توضع توقعات اتجاهية.' },
  expectations: { en: 'Directional expectations: {expected}.', ar: 'والتوقعات الاتجاهية: {expected}.' },
  complex: { en: 'complex', ar: 'المركّب' },
  parsimonious: { en: 'parsimonious', ar: 'المقتصد' },
  intermediate: { en: 'intermediate', ar: 'الوسيط' },
  oneModel: { en: 'The {kinds} solution has one model.', ar: 'وللحل {kinds} نموذج واحد.' },
  oneModelEach: { en: 'The {kinds} solutions have one model each.', ar: 'ولكل من الحل {kinds} نموذج واحد.' },
  noModel: { en: 'The {kinds} solution has no model: no row was sufficient.', ar: 'ولا نموذج للحل {kinds}: لم يكفِ صف.' },
  models: {
    en: 'The {kinds} solution is ambiguous: {count} models fit equally well, and all are reported.',
    ar: 'والحل {kinds} ملتبس: نماذجه المتساوية {count}، وكلها مذكورة.',
  },
  modelsAtLeast: {
    en: 'The {kinds} solution is ambiguous: at least {count} models fit equally well.',
    ar: 'والحل {kinds} ملتبس: نماذجه المتساوية {count} على الأقل.',
  },
  absence: {
    en: 'The absence of the outcome was analysed in the same way.',
    ar: 'وحُلّل غياب النتيجة بالطريقة نفسها.',
  },
  notProven: {
    en: 'It is not proven that the {kind} solution is the shortest; at least {atLeast} terms are needed.',
    ar: 'ولم يثبت أن الحل {kind} أقصر الحلول؛ ويلزم {atLeast:terms} على الأقل.',
  },
  software: { en: 'Computed with Sharara {version}.', ar: 'حُسب ببرنامج شرارة {version}.' },
  cite: {
    en: 'Sharara, version {version}: a program for the comparison of cases (Qualitative Comparative Analysis).',
    ar: 'شرارة، الإصدار {version}: برنامج لمقارنة الحالات (التحليل المقارن النوعي).',
  },
} as const satisfies Record<string, Words>
