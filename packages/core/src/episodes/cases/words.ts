/** What the checks of case tables say. */
import type { Words } from '../../text/index.ts'

export const caseWords = {
  notBelow: { en: 'not below `{low}` ({value})', ar: 'ما لا يقل عن `{low}` ({value})' },
  aCase: { en: 'the id of a case of the table', ar: 'معرّف حالة من الجدول' },
  column: { en: 'a column of the codebook; a column of your own begins with x_', ar: 'عمود من دليل الترميز؛ والعمود الخاص بك يبدأ بـ x_' },
  columnOnce: { en: 'each column once', ar: 'كل عمود مرة واحدة' },
  columnTwice: { en: 'the column {column} a second time', ar: 'العمود {column} مرة ثانية' },
  columnNeeded: { en: 'this column', ar: 'هذا العمود' },
  noRows: { en: 'no cases', ar: 'لا حالات' },
  someRows: { en: 'at least one case', ar: 'حالة واحدة على الأقل' },
  tooMany: { en: '{count} cases', ar: '{count:cases}' },
  most: { en: 'at most {most} cases', ar: 'ما لا يزيد على {most:cases}' },
  cellCount: { en: '{count} cells', ar: '{count:cells}' },
  cellCountWanted: { en: '{count} cells, as many as there are columns', ar: '{count:cells}، بعدد الأعمدة' },
  header: { en: 'a first line with the names of columns', ar: 'سطر أول فيه أسماء الأعمدة' },
  condition: { en: 'column=value, or one of != < <= > >=, such as year>=2010', ar: 'عمود=قيمة، أو أحد != < <= > >=، مثل year>=2010' },
  order: { en: '= or !=, because the column has no order', ar: '= أو !=، لأن العمود بلا ترتيب' },
  emptyColumn: { en: 'a column without a name', ar: 'عمود بلا اسم' },
  listColumn: { en: 'a column of the table', ar: 'عمود من الجدول' },
  memoryColumn: { en: 'names of columns of this table, with ; between them', ar: 'أسماء أعمدة من هذا الجدول تفصل بينها ;' },
} as const satisfies Record<string, Words>
