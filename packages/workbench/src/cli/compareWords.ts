/** What `sharara compare` says. */
import type { Words } from '@sharara/core'

export const compareWords = {
  notCompared: { en: 'Nothing was compared.', ar: 'لم تجرِ أي مقارنة.' },
  tellWhat: {
    en: 'With --table say what to compare: --conditions a,b,c --outcome x, or give a study file.',
    ar: 'مع --table حدّد ما يُقارَن: ‏--conditions a,b,c --outcome x، أو أعطِ ملف دراسة.',
  },
  badCut: { en: '{option}: got "{got}"; wanted a number from 0 to 1.', ar: '{option}: وُجد "{got}"، والمطلوب عدد من 0 إلى 1.' },
  badDirection: {
    en: '--directions: "{got}" is none of the conditions: {names}.',
    ar: '--directions: ليس "{got}" من الشروط: {names}.',
  },
  near: { en: ' Did you mean {nearest}?', ar: ' هل تقصد {nearest}؟' },
  warning: { en: 'Beware: {sentence}', ar: 'تنبيه: {sentence}' },
  note: { en: 'Note: {sentence}', ar: 'ملاحظة: {sentence}' },
  written: { en: 'Written: {folder}', ar: 'كُتب: {folder}' },

  cases: {
    en: '{cases} cases from {file}; outcome {outcome}; a row needs {nCut} cases, inclusion {inclCut}, PRI {priCut}.',
    ar: 'عدد الحالات {cases} من {file}؛ النتيجة {outcome}؛ يحتاج الصف إلى {nCut} حالة وشمول {inclCut} وPRI ‏{priCut}.',
  },
  leftOut: { en: 'Left out by the study: {cases}.', ar: 'استبعدتها الدراسة: {cases}.' },
  necessity: { en: 'Necessity: each condition on its own', ar: 'الضرورة: كل شرط وحده' },
  combinations: { en: 'Necessary combinations of up to two', ar: 'توليفات ضرورية من شرطين على الأكثر' },
  combinationsNote: {
    en: 'Inclusion at least {inclusion} and relevance (RoN) at least {relevance}.',
    ar: 'الشمول {inclusion} فأكثر والملاءمة (RoN) {relevance} فأكثر.',
  },
  noCombination: { en: 'None passes.', ar: 'لا توليفة تبلغ ذلك.' },
  truth: { en: 'Truth table', ar: 'جدول الصدق' },
  remainders: { en: 'Rows without enough cases: {count} of {all}.', ar: 'الصفوف التي تنقصها الحالات: {count} من {all}.' },
  remainderRows: { en: 'Their numbers: {rows}.', ar: 'أرقامها: {rows}.' },
  contradictions: {
    en: 'Rows whose cases differ in the outcome: {rows}.',
    ar: 'صفوف تختلف حالاتها في النتيجة: {rows}.',
  },
  noContradictions: { en: 'No row has cases that differ in the outcome.', ar: 'لا صف تختلف حالاته في النتيجة.' },
  undecided: { en: 'At exactly one half in a condition, so in no row: {cases}.', ar: 'عند النصف تمامًا في شرط، فلا صف لها: {cases}.' },
  complex: { en: 'Complex solution (no remainder assumed)', ar: 'الحل المركّب (بلا افتراض)' },
  parsimonious: { en: 'Parsimonious solution (any remainder may be assumed)', ar: 'الحل المقتصد (يجوز أي افتراض)' },
  intermediate: {
    en: 'Intermediate solution (only what the expectations allow: {directions})',
    ar: 'الحل الوسيط (ما تسمح به التوقعات وحدها: {directions})',
  },
  noDirections: { en: 'none given', ar: 'لم تُذكر' },
  noPositive: {
    en: 'No row reaches the cut-offs: nothing is found sufficient.',
    ar: 'لا صف يبلغ الحدود: لم يُعثر على ما يكفي.',
  },
  models: { en: 'Models that explain the rows equally well: {count}.', ar: 'نماذج تفسّر الصفوف بالقدر نفسه: {count}.' },
  modelsAtLeast: {
    en: 'At least {count} models explain the rows equally well.',
    ar: 'ما لا يقل عن {count} نموذج يفسّر الصفوف بالقدر نفسه.',
  },
  modelsShown: { en: 'Shown here: {shown}; the JSON has up to 5000.', ar: 'المعروض هنا: {shown}؛ وفي JSON ما يبلغ 5000.' },
  model: { en: 'Model {number}: {text}', ar: 'النموذج {number}: {text}' },
  assumed: { en: 'Rows assumed: {rows}.', ar: 'صفوف مفترضة: {rows}.' },
  assumedCount: { en: 'Rows assumed: {count}.', ar: 'عدد الصفوف المفترضة: {count}.' },
  uncovered: { en: 'With the outcome and in no term: {cases}.', ar: 'فيها النتيجة ولا يشملها حد: {cases}.' },
  factored: { en: 'In short: {text}.', ar: 'باختصار: {text}.' },
  robustness: { en: 'What hangs on what', ar: 'ما يعتمد على ماذا' },
  robustnessNote: {
    en: 'Share of {setups} other set-ups (cuts, anchors, each case and each condition left out) that keep the term {kind}.',
    ar: 'نسبة البدائل التي تُبقي الحد، وعددها {setups} (حدود ومراسٍ وحذف كل حالة وكل شرط)، {kind}.',
  },
  complexShort: { en: 'of the complex solution', ar: 'من الحل المركّب' },
  parsimoniousShort: { en: 'of the parsimonious solution', ar: 'من الحل المقتصد' },
  intermediateShort: { en: 'of the intermediate solution', ar: 'من الحل الوسيط' },
  sameTerm: { en: 'the same', ar: 'نفسه' },
  relatedTerm: { en: 'or narrower, wider', ar: 'أو أضيق أو أوسع' },
  ranges: { en: 'How far each choice can be moved before the solution changes', ar: 'إلى أي مدى يتحرك كل اختيار قبل أن يتغير الحل' },
  choice: { en: 'choice', ar: 'الاختيار' },
  chosen: { en: 'chosen', ar: 'المختار' },
  sameFrom: { en: 'same from', ar: 'نفسه من' },
  sameTo: { en: 'same up to', ar: 'نفسه حتى' },
  beyond: { en: 'as tried', ar: 'ما جُرّب' },
  inclusionCut: { en: 'cut on inclusion', ar: 'حد الشمول' },
  casesCut: { en: 'cases a row needs', ar: 'حالات الصف' },
  conditionHead: { en: 'condition', ar: 'الشرط' },
  termHead: { en: 'term', ar: 'الحد' },
  inclusionHead: { en: 'inclusion', ar: 'الشمول' },
  coverageHead: { en: 'coverage', ar: 'التغطية' },
  uniqueHead: { en: 'unique', ar: 'المنفردة' },
  rowHead: { en: 'row', ar: 'الصف' },
  countHead: { en: 'n', ar: 'العدد' },
  casesHead: { en: 'cases', ar: 'الحالات' },
  deviantHead: { en: 'without the outcome', ar: 'بلا النتيجة' },
  wholeHead: { en: 'whole model', ar: 'النموذج كله' },
} as const satisfies Record<string, Words>

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
  case: { en: 'columns that together name a case, such as country,year', ar: 'أعمدة تسمّي الحالة معًا، مثل country,year' },
  leaveOut: { en: 'cases to leave out, by name', ar: 'حالات تُستبعد بأسمائها' },
  dropMissing: {
    en: 'leave out the cases of which a cell is missing, and say which',
    ar: 'استبعد الحالات التي تنقصها خلية، واذكرها',
  },
  renumber: {
    en: 'columns whose codes become 0, 1, 2, … in their order',
    ar: 'أعمدة تصير رموزها 0 و1 و2… بترتيبها',
  },
  encoding: { en: 'encoding of a text file that is not UTF-8, such as latin1', ar: 'ترميز ملف نصي ليس بترميز UTF-8، مثل latin1' },
  conditions: { en: 'sets or columns that may explain, with commas between', ar: 'مجموعات أو أعمدة قد تفسّر، تفصلها فواصل' },
  outcome: { en: 'what is to be explained; ~x for the absence of x', ar: 'ما يُراد تفسيره؛ و~x لغياب x' },
  nCut: { en: 'cases that a row needs (default 1)', ar: 'الحالات التي يحتاجها الصف (تلقائيًا 1)' },
  inclCut: { en: 'inclusion from which a row counts as sufficient (default 0.8)', ar: 'الشمول الذي يُعدّ الصف عنده كافيًا (تلقائيًا 0.8)' },
  priCut: { en: 'the same for PRI (default 0)', ar: 'ومثله لـ PRI (تلقائيًا 0)' },
  directions: { en: 'what is expected to help, such as leadership,~violent', ar: 'ما يُتوقع أن يعين، مثل leadership,~violent' },
  json: { en: 'print everything as JSON', ar: 'اطبع كل شيء بصيغة JSON' },
  out: {
    en: 'folder for the page (comparison.html), its pictures, comparison.md and comparison.json',
    ar: 'مجلد للصفحة (comparison.html) ورسومها وملفي comparison.md وcomparison.json',
  },
} as const satisfies Record<string, Words>

export const compareExamples = [
  'sharara compare',
  'sharara compare --conditions leadership,defection --outcome gains --incl-cut 0.75 --out comparison',
  'sharara compare --side-by-side --out side-by-side',
  'sharara compare --table my-cases.csv --conditions a,b,c --outcome x --directions a,~b --json',
] as const
