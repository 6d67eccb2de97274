/** What is said of studies and of tables that do not fit them. */
import type { Words } from '../text/index.ts'

/** Of a study that gives itself no name. */
export const unnamedStudy: Words = { en: 'A comparison of cases', ar: 'مقارنة حالات' }

export const studyWords = {
  end: { en: 'the end of the file', ar: 'نهاية الملف' },
  json: { en: 'JSON that can be read to its end', ar: 'نص JSON يُقرأ إلى آخره' },
  nothing: { en: 'nothing', ar: 'لا شيء' },
  object: { en: 'entries in braces', ar: 'مدخلات بين قوسين معقوفين' },
  oneOfNames: { en: 'one of {names}', ar: 'أحد: {names}' },
  numberFrom: { en: 'a number from {low} to {high}', ar: 'عدد من {low} إلى {high}' },
  trueOrFalse: { en: 'true or false', ar: 'true أو false' },
  aNumber: { en: 'a number', ar: 'عدد' },
  aName: { en: 'a name', ar: 'اسم' },
  names: { en: 'a list of names', ar: 'قائمة أسماء' },
  atMost: { en: 'at most {most}', ar: '{most} على الأكثر' },
  twoNumbers: { en: 'two numbers', ar: 'عددان' },
  bothLanguages: { en: 'the reason in both languages: { "en": …, "ar": … }', ar: 'السبب باللغتين: { "en": …، "ar": … }' },
  thresholds: { en: 'a list of numbers that rise', ar: 'قائمة أعداد متصاعدة' },
  aCondition: { en: 'one of the conditions', ar: 'أحد الشروط' },
  rows: {
    en: 'numbers of rows, or expressions such as "~LEAD*MASS"',
    ar: 'أرقام صفوف أو عبارات مثل ‎"~LEAD*MASS"',
  },
  levels: { en: 'lists of names, from causes to effects', ar: 'قوائم أسماء من الأسباب إلى النتائج' },
  dataRows: { en: 'rows of numbers, texts or null, one cell a column', ar: 'صفوف من أعداد أو نصوص أو null، خلية لكل عمود' },
  rowTo: { en: 'the number of a row, from 1 to {rows}', ar: 'رقم صف من 1 إلى {rows}' },
  someProximate: { en: 'some of the conditions: the others are the second step', ar: 'بعض الشروط: وبقيتها الخطوة الثانية' },
  retention: {
    en: 'a whole number of cases from 1 to {most}, or a chance between 0 and 1',
    ar: 'عدد صحيح من الحالات من 1 إلى {most}، أو احتمال بين 0 و1',
  },
  crispOnly: {
    en: 'crisp sets (0 and 1): the count of ways needs cases that are in or out',
    ar: 'مجموعات حادة (0 و1)، لأن عدّ الطرق يحتاج إلى حالات إما داخلة وإما خارجة',
  },
  fewerThanCases: { en: 'fewer than the {cases} cases', ar: 'أقل من عدد الحالات ({cases})' },
  tools: {
    en: 'a list such as [{ "tool": "negate", "of": ["A*~B"] }]',
    ar: 'قائمة مثل ‎[{ "tool": "negate", "of": ["A*~B"] }]',
  },
  statements: { en: 'from {least} to {most} statements', ar: 'من {least} إلى {most} من العبارات' },
  fewerRows: { en: 'conditions with at most {most} combinations', ar: 'شروط لا تزيد توليفاتها على {most}' },
  level: { en: 'a value, or a list of values', ar: 'قيمة أو قائمة قيم' },
  aCase: { en: 'a case of the table', ar: 'حالة من حالات الجدول' },
  renumbered: { en: 'Codes of {name} were renumbered: {codes}.', ar: 'أُعيد ترقيم رموز {name}: ‏{codes}.' },
  dropped: {
    en: 'Cases that fell out because a cell is missing ({count}): {names}.',
    ar: 'حالات خرجت لأن خلية منها ناقصة ({count}): {names}.',
  },
  caseName: { en: 'the name of the case', ar: 'اسم الحالة' },
  onceCondition: { en: 'each condition once', ar: 'كل شرط مرة واحدة' },
  noneLeft: { en: 'every case left out', ar: 'استبعاد الحالات كلها' },
  hair: {
    en: '{name}: values that miss 0 or 1 by rounding only were taken for 0 or 1 ({count}).',
    ar: '{name}: عُدّت 0 أو 1 قيمٌ لا تخطئهما إلا بالتقريب ({count}).',
  },
  totals: {
    en: 'Is this a case, or a line that a spreadsheet added: {names}? It is compared like the others; --leave-out takes it out.',
    ar: 'أهذه حالة أم سطر أضافه جدول إلكتروني: {names}؟ تُقارن كغيرها، ويستبعدها ‎--leave-out.',
  },
  directionTo: { en: 'values of {name} from 0 to {top}', ar: 'قيم {name} من 0 إلى {top}' },
  lowerCut: { en: 'at most inclCut, {cut}', ar: 'ما لا يزيد على inclCut، أي {cut}' },
  noRows: { en: 'no cases', ar: 'لا حالات' },
  someRows: { en: 'one row a case', ar: 'صف لكل حالة' },
  cellCount: { en: '{count} cells', ar: 'عدد الخلايا {count}' },
  again: { en: 'the same name again', ar: 'الاسم نفسه مرة أخرى' },
  columnOnce: { en: 'each column once', ar: 'كل عمود مرة واحدة' },
} as const satisfies Record<string, Words>
