/** What `sharara compare --help` says. */
import type { Words } from '@sharara/core'

export const compareHelp = {
  compare: {
    en: 'What is necessary and what is sufficient for an outcome, by comparison of cases (QCA).',
    ar: 'ما الضروري وما الكافي لنتيجة، بمقارنة الحالات (QCA).',
  },
  study: {
    en: 'study file, or the name of one that ships (default leadership)',
    ar: 'ملف دراسة أو اسم دراسة مرفقة (تلقائيًا leadership)',
  },
  table: {
    en: 'a table of cases instead of the study’s: CSV, TSV, Excel, Stata, SPSS or Parquet',
    ar: 'جدول حالات بدل جدول الدراسة: CSV أو TSV أو إكسل أو ستاتا أو SPSS أو Parquet',
  },
  encoding: { en: 'encoding of a text file that is not UTF-8, such as latin1', ar: 'ترميز ملف نصي ليس بترميز UTF-8، مثل latin1' },
  case: { en: 'columns that together name a case, such as country,year', ar: 'أعمدة تسمّي الحالة معًا، مثل country,year' },
  leaveOut: { en: 'cases to leave out, by name', ar: 'حالات تُستبعد بأسمائها' },
  dropMissing: { en: 'leave out the cases of which a cell is missing, and say which', ar: 'استبعد الحالات التي تنقصها خلية، واذكرها' },
  renumber: { en: 'columns whose codes become 0, 1, 2, … in their order', ar: 'أعمدة تصير رموزها 0 و1 و2… بترتيبها' },
  conditions: {
    en: 'conditions: sets or columns, comma-separated; a name with a comma in double quotes',
    ar: 'مجموعات أو أعمدة قد تفسّر، تفصلها فواصل؛ والاسم الذي فيه فاصلة بين علامتي اقتباس',
  },
  outcome: {
    en: 'the outcome: x, ~x for its absence, x[2] or ~x[1,2] for values, or an expression',
    ar: 'ما يُراد تفسيره: x، أو ~x لغيابه، أو x[2] و~x[1,2] لقيم منه، أو عبارة',
  },
  calibrate: {
    en: 'calibration anchors of a column: full exclusion, crossover, full inclusion, such as gdp=400,550,900; one or two numbers are thresholds; may be repeated',
    ar: 'مراسي عمود: خارجٌ يقينًا فموضع شك فداخلٌ يقينًا، مثل gdp=400,550,900؛ والعدد أو العددان عتبات؛ ويجوز التكرار',
  },
  nCut: { en: 'frequency cutoff: cases that a row needs (default 1)', ar: 'حدّ التكرار: الحالات التي يحتاجها الصف (تلقائيًا 1)' },
  inclCut: {
    en: 'consistency cutoff: inclusion from which a row counts as sufficient (default 0.8)',
    ar: 'حدّ الاتساق: الشمول الذي يُعدّ الصف عنده كافيًا (تلقائيًا 0.8)',
  },
  lowerInclCut: {
    en: 'lower consistency cutoff: from here up to --consistency-cutoff a row is contradictory',
    ar: 'حدّ الاتساق الأدنى: منه وحتى --consistency-cutoff يُعدّ الصف متناقضًا',
  },
  priCut: {
    en: 'PRI cutoff: proportional reduction in inconsistency that a row needs (default 0)',
    ar: 'حدّ PRI الذي يحتاجه الصف (تلقائيًا 0)',
  },
  measure: {
    en: 'formula of consistency (inclusion): ragin (default) or haesebrouck',
    ar: 'كيف يُحسب الشمول: ragin (تلقائيًا) أو haesebrouck',
  },
  directions: {
    en: 'directional expectations, such as leadership,~violent or dev[1,2]',
    ar: 'ما يُتوقع أن يعين، مثل leadership,~violent أو dev[1,2]',
  },
  expect: {
    en: 'a conjunctural directional expectation, such as a*~b; repeatable',
    ar: 'توقع من شروط عدة معًا، مثل a*~b؛ ويجوز تكراره',
  },
  exclude: {
    en: 'rows that may not be assumed and count as negative: numbers or expressions, such as 5,12 or ~a*b',
    ar: 'صفوف لا يجوز افتراضها وتُعدّ سالبة: أرقام أو عبارات، مثل 5,12 أو ~a*b',
  },
  impossible: { en: 'impossible remainders: no empty row in this expression is assumed', ar: 'ما لا يمكن أن يكون: لا يُفترض صف فارغ منه' },
  enhanced: {
    en: 'enhanced standard analysis: no untenable row is assumed',
    ar: 'التحليل المعياري المعزّز: لا يُفترض صف لا يمكن الدفاع عنه',
  },
  contradictions: {
    en: 'contradictory rows: negative (default), open (remainders: may be assumed), or explained',
    ar: 'الصفوف المتناقضة: negative سالبة (تلقائيًا) أو open مفتوحة أو explained مفسَّرة',
  },
  allModels: { en: 'every irredundant model, not only the shortest', ar: 'كل نموذج بلا حد زائد، لا أقصرها وحده' },
  rowDominance: {
    en: 'row dominance: drop prime implicants whose rows are all covered by a larger one',
    ar: 'استبعد المضامين الأولية التي يشمل غيرُها الأكبر كل صفوفها',
  },
  both: { en: 'analyse the absence of the outcome as well', ar: 'غياب النتيجة إلى جانبها' },
  necessity: {
    en: 'necessity cutoffs: consistency, relevance, depth (default 0.9,0.6,2)',
    ar: 'حدود الضرورة: الشمول والصلة والعمق (تلقائيًا 0.9,0.6,2)',
  },
  fit: { en: 'fit of an expression, such as "a*~b + c"; may be repeated', ar: 'ملاءمة عبارة، مثل "a*~b + c"؛ ويجوز تكرارها' },
  benchmark: {
    en: 'test the terms: could as many consistent cases be chance, if each is so with this share?',
    ar: 'اختبر الحدود: أيمكن أن يكون هذا العدد من الحالات المتسقة مصادفة إن كان احتمال كل منها هذه النسبة؟',
  },
  theory: { en: 'theory evaluation: the expression a theory expects', ar: 'ما تتوقعه نظرية، ليُعرض على النتيجة' },
  clusters: {
    en: 'two columns: the unit and the cluster (year, region) of each case',
    ar: 'عمودان: وحدة كل حالة ومجموعتها (سنة أو إقليم)',
  },
  remote: { en: 'two-step analysis: the remote conditions', ar: 'شروط سبقت بزمن طويل: خطوتان' },
  coincidence: {
    en: 'coincidence analysis and causal chains: consistency and coverage, such as 0.9,0.8',
    ar: 'تحليل التزامن وسلاسل الأسباب: الاتساق والتغطية، مثل 0.9,0.8',
  },
  effects: { en: 'only these effects of the coincidence analysis', ar: 'هذه النتائج وحدها في تحليل التزامن' },
  ordering: { en: 'from causes to effects, such as "a,b<c<d"', ar: 'من الأسباب إلى النتائج، مثل "a,b<c<d"' },
  strict: { en: 'conditions of one level do not cause each other', ar: 'شروط المستوى الواحد لا يسبّب بعضها بعضًا' },
  retention: {
    en: 'retention probability: that the truth table stays the same when up to so many cases are lost or miscoded, or each with this probability',
    ar: 'احتمال أن يبقى جدول الصدق كما هو إن فُقدت حالات أو أُخطئ ترميزها بهذا العدد على الأكثر، أو كل حالة بهذا الاحتمال',
  },
  tool: {
    en: 'a Boolean tool put to statements, such as "negate a*~b", "intersect a + b; ~a + c"; may be repeated (see sharara boolean)',
    ar: 'أداة من الجبر البولي على عبارات، مثل "negate a*~b" أو "intersect a + b; ~a + c"؛ ويجوز تكرارها (انظر sharara boolean)',
  },
  robustness: {
    en: 'test robustness even where it takes long (beyond 8 conditions or 120 cases)',
    ar: 'أعد باختيارات أخرى وإن طال الوقت (فوق 8 شروط أو 120 حالة)',
  },
  rScript: { en: 'print the analysis as a script for R instead', ar: 'اطبع التحليل نصًا برمجيًا بلغة R بدل النتيجة' },
  json: { en: 'print everything as JSON', ar: 'اطبع كل شيء بصيغة JSON' },
  out: {
    en: 'folder for the page, its pictures, tables (CSV, LaTeX, DOCX, Markdown), an R script, the methods paragraph and the study',
    ar: 'مجلد للصفحة ورسومها والجداول (CSV وLaTeX وDOCX وMarkdown) ونص R وفقرة المنهج والدراسة',
  },
} as const satisfies Record<string, Words>

export const compareExamples = [
  'sharara compare',
  'sharara compare --table my-cases.xlsx --conditions a,b,c --outcome x --directions a,~b --out comparison',
  'sharara compare --table panel.dta --case country,year --drop-missing --conditions a,b --outcome "x[2]" --both',
  'sharara compare --table raw.csv --conditions gdp,unions --outcome strikes --calibrate gdp=400,550,900 --calibrate unions=30 --calibrate strikes=0,5,10',
  'sharara compare --table my-cases.csv --conditions a,b,c --outcome x --fit "a*~b + c" --exclude 3,~a*b --enhanced',
  'sharara compare --side-by-side --out side-by-side',
] as const
