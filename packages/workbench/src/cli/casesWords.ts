/** What `sharara cases` and `sharara claims` say. */
import type { Words } from '@sharara/core'

export const casesWords = {
  badCondition: { en: 'The condition cannot be understood.', ar: 'تعذّر فهم الشرط.' },
  noCase: { en: 'There is no case "{got}".', ar: 'لا توجد حالة باسم "{got}".' },
  noColumn: { en: '--columns: there is no column "{got}".', ar: '--columns: لا يوجد عمود باسم "{got}".' },
  noClaim: {
    en: '--explain: got {got}; wanted the number of a claim, 1 to {most}.',
    ar: '--explain: وُجد {got}، والمطلوب رقم أطروحة من 1 إلى {most}.',
  },
  shown: { en: '{shown} of {all} cases.', ar: '{shown} من {all:cases}.' },
  idHead: { en: 'case', ar: 'الحالة' },
  nameHead: { en: 'name', ar: 'الاسم' },
  yearHead: { en: 'year', ar: 'السنة' },
  countryHead: { en: 'country', ar: 'البلد' },
  confidenceHead: { en: 'certainty', ar: 'الوثوق' },
  confidence: { en: 'Certainty of outcome and defection: {level}', ar: 'الوثوق في المآل والانشقاق: {level}' },
  valueHead: { en: 'value', ar: 'القيمة' },
  columnHead: { en: 'column', ar: 'العمود' },
  certaintyHead: { en: 'how known', ar: 'كيف عُرف' },
  sourceHead: { en: 'source', ar: 'المصدر' },
  sourcesTitle: { en: 'Sources', ar: 'المصادر' },
  pagesTitle: { en: 'Pages of the case', ar: 'صفحات الحالة' },
  openTitle: { en: 'Open questions', ar: 'أسئلة مفتوحة' },
  absentTitle: { en: 'Not found or not applicable: {columns}', ar: 'لم يُعثر عليه أو لا ينطبق: {columns}' },
  claimHead: { en: 'claim', ar: 'الأطروحة' },
  verdictHead: { en: 'verdict', ar: 'الحكم' },
  statisticHead: { en: 'main statistic', ar: 'الإحصاء الرئيس' },
  valueOf: { en: '{value} ({range})', ar: '{value} ({range})' },
  interval: { en: '{level} % interval {low} to {high}', ar: 'مجال {level} ٪ من {low} إلى {high}' },
  chance: { en: 'p {forClaim} for, {againstClaim} against', ar: 'p ‏{forClaim} لها، {againstClaim} عليها' },
  ledgerTitle: { en: 'The 25 claims against {table}, {cases} cases', ar: 'الأطروحات الخمس والعشرون أمام {table}، عدد الحالات {cases}' },
  ledgerFoot: {
    en: 'One in full, with its figures and counter-examples: sharara claims --explain <number>',
    ar: 'واحدة كاملة بأرقامها وأمثلتها المضادة: sharara claims --explain <number>',
  },
  counts: {
    en: 'Supported {supported}, contradicted {contradicted}, mixed {mixed}, undetermined {undetermined}.',
    ar: 'مؤيَّدة {supported}، منقوضة {contradicted}، مختلطة {mixed}، غير محسومة {undetermined}.',
  },
  claimTitle: { en: 'Claim {number}: {title}', ar: 'الأطروحة {number}: {title}' },
  verdict: { en: 'Verdict: {verdict}', ar: 'الحكم: {verdict}' },
  says: { en: 'The essay says: {statement}', ar: 'تقول المقالة: {statement}' },
  mechanism: { en: 'In the model: {names}', ar: 'في النموذج: {names}' },
  noMechanism: { en: 'no switch of its own', ar: 'لا مفتاح خاصًا' },
  question: { en: '{number}. {question}', ar: '{number}. {question}' },
  rule: { en: 'Rule: {rule}', ar: 'القاعدة: {rule}' },
  found: { en: 'Found: {why}', ar: 'الموجود: {why}' },
  agrees: { en: 'For: {cases}', ar: 'لها: {cases}' },
  disagrees: { en: 'Against: {cases}', ar: 'عليها: {cases}' },
  leftOut: { en: 'Left out, for want of a value: {cases}', ar: 'تُركت لغياب القيمة: {cases}' },
  codings: { en: 'Other codings:', ar: 'ترميزات أخرى:' },
  partVerdict: { en: 'So: {verdict}', ar: 'إذًا: {verdict}' },
  alone: {
    en: 'So: {verdict} ({alone} by the test alone, before the other codings)',
    ar: 'إذًا: {verdict} ({alone} بالاختبار وحده قبل الترميزات الأخرى)',
  },
  written: { en: 'Written: {folder}', ar: 'كُتب: {folder}' },
  notes: { en: 'Remarks', ar: 'ملاحظات' },
  combination: { en: 'How the answers become one verdict: {rule}', ar: 'كيف تصير الأجوبة حكمًا واحدًا: {rule}' },
} as const satisfies Record<string, Words>

export const casesHelp = {
  cases: {
    en: 'List the coded cases of real unrest, filter them, or show one with every source.',
    ar: 'اعرض حالات الاضطراب المرمَّزة أو رشّحها أو اعرض واحدة بكل مصادرها.',
  },
  caseArgument: { en: 'id of a case, such as KAZ2022', ar: 'معرّف حالة، مثل KAZ2022' },
  where: {
    en: 'only cases that meet a condition, such as outcome=captured or "year>=2010"; may be repeated',
    ar: 'الحالات المستوفية لشرط وحدها، مثل outcome=captured أو "year>=2010"؛ يمكن تكراره',
  },
  columns: { en: 'columns to show, with commas between', ar: 'الأعمدة المعروضة تفصلها فواصل' },
  table: { en: 'a table of your own, CSV or Parquet, instead of ours', ar: 'جدول خاص بك بصيغة CSV أو Parquet بدل جدولنا' },
  csv: { en: 'print the cases as CSV', ar: 'اطبع الحالات بصيغة CSV' },
  claims: {
    en: 'The ledger of the essay’s 25 claims, each with the verdict of the cases.',
    ar: 'سجل أطروحات المقالة الخمس والعشرين، ومع كل منها حكم الحالات.',
  },
  claimsOut: { en: 'folder for the ledger as a page (claims.html) and as data', ar: 'مجلد للسجل صفحةً (claims.html) وبياناتٍ' },
  explain: { en: 'one claim in full: rule, figures, counter-examples', ar: 'أطروحة كاملة: القاعدة والأرقام والأمثلة المضادة' },
} as const satisfies Record<string, Words>

export const casesExamples = {
  cases: [
    'sharara cases',
    'sharara cases KAZ2022',
    'sharara cases --where outcome=captured --columns unified_leadership,captured_who',
    'sharara cases --where "year>=2010" --csv > cases.csv',
    'sharara cases --table my-cases.csv',
  ],
  claims: ['sharara claims', 'sharara claims --explain 21', 'sharara claims --out claims', 'sharara claims --table my-cases.csv --json'],
} as const satisfies Record<string, readonly string[]>
