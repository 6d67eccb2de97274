/** What is said of tables and of what was made of them. */
import type { Words } from '../text/index.ts'

export const tableWords = {
  notUtf8: { en: 'bytes that are not UTF-8 (the first at byte {offset})', ar: 'بايتات ليست بترميز UTF-8 (أولها عند البايت {offset})' },
  utf8: {
    en: 'text in UTF-8 (in Excel: save as “CSV UTF-8”), or its encoding given with --encoding: {names}',
    ar: 'نص بترميز UTF-8 (في إكسل: احفظ بصيغة ‎“CSV UTF-8”‎)، أو ترميزه مع ‎--encoding: {names}',
  },
  oneOf: { en: 'one of {names}', ar: 'أحد: {names}' },
  quoteInside: { en: 'a double quote inside a cell that does not begin with one', ar: 'علامة اقتباس داخل خلية لا تبدأ بها' },
  quoteDoubled: {
    en: 'the whole cell in double quotes, and each quote in it written twice',
    ar: 'الخلية كلها بين علامتي اقتباس، وكل علامة داخلها مكررة',
  },
  afterQuote: { en: 'text after a closing double quote', ar: 'نص بعد علامة الاقتباس المغلقة' },
  delimiter: { en: 'the end of the cell, or a second quote', ar: 'نهاية الخلية أو علامة اقتباس ثانية' },
  neverClosed: { en: 'a cell whose double quote is never closed', ar: 'خلية لا تُغلق علامة اقتباسها' },
  closingQuote: { en: 'a closing double quote', ar: 'علامة اقتباس مغلقة' },
  emptyFile: { en: 'an empty file', ar: 'ملف فارغ' },
  nothing: { en: 'nothing', ar: 'لا شيء' },
  header: { en: 'a first line with the names of the columns', ar: 'سطر أول فيه أسماء الأعمدة' },
  narrow: { en: 'a first line of {count} cells (“{text}”)', ar: 'سطر أول عدد خلاياه {count} (“{text}”)' },
  namesFirst: {
    en: 'the names of the columns first, without a title or a remark above them: the lines below have {count} cells',
    ar: 'أسماء الأعمدة أولًا بلا عنوان أو ملاحظة فوقها: في الأسطر التالية خلايا عددها {count}',
  },
  onlyNumbers: { en: 'a first line of nothing but numbers', ar: 'سطر أول كله أعداد' },
  noTable: { en: 'text that is no table (a page, JSON or a document)', ar: 'نص ليس جدولًا (صفحة أو JSON أو مستند)' },
  aTable: {
    en: 'a table as text: one line a case, with commas, semicolons or tabs between the cells',
    ar: 'جدول نصي: سطر لكل حالة، وبين الخلايا فواصل أو فواصل منقوطة أو علامات جدولة',
  },
  cells: { en: '{count} cells', ar: 'عدد الخلايا {count}' },
  again: { en: 'the same name again', ar: 'الاسم نفسه مرة أخرى' },
  columnOnce: { en: 'each column once', ar: 'كل عمود مرة واحدة' },
  columnName: { en: 'a name for the column, which has cells', ar: 'اسم للعمود، ففيه خلايا' },
  column: { en: 'column {number}', ar: 'العمود {number}' },
  caseName: { en: 'the name of the case', ar: 'اسم الحالة' },
  twice: { en: 'case {name} {count} times', ar: 'الحالة {name} مكررة، عدد مراتها {count}' },
  onceCase: {
    en: 'each case once; if several columns make the name, say which: --case {columns}',
    ar: 'كل حالة مرة واحدة؛ وإن كان الاسم من أعمدة عدة فاذكرها: ‎--case {columns}',
  },
  noColumn: { en: 'no column "{name}"', ar: 'لا عمود باسم "{name}"' },
  rowNames: {
    en: 'The first column has no name of its own: its cells name the cases (as R writes tables).',
    ar: 'ليس للعمود الأول اسم، فخلاياه أسماء الحالات (كما يكتب R الجداول).',
  },
  numbered: { en: 'No column names the cases: they are numbered 1 to {count}.', ar: 'لا عمود يسمّي الحالات، فرُقّمت من 1 إلى {count}.' },
  namedBy: { en: 'Cases are named by {columns}.', ar: 'أسماء الحالات من {columns}.' },
  encoding: { en: 'The text was read as {encoding}.', ar: 'قُرئ النص بترميز {encoding}.' },
} as const satisfies Record<string, Words>
