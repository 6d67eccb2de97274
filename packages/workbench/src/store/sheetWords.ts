/** What is said of tables that cannot be read. */
import type { Words } from '@sharara/core'

export const sheetWords = {
  quoteInside: { en: 'a double quote inside a cell that does not begin with one', ar: 'علامة اقتباس داخل خلية لا تبدأ بها' },
  quoteDoubled: {
    en: 'the whole cell in double quotes, and each quote in it written twice',
    ar: 'الخلية كلها بين علامتي اقتباس، وكل علامة داخلها مكررة',
  },
  afterQuote: { en: 'text after a closing double quote', ar: 'نص بعد علامة الاقتباس المغلقة' },
  delimiter: { en: 'the end of the cell, or a second quote', ar: 'نهاية الخلية أو علامة اقتباس ثانية' },
  neverClosed: { en: 'a cell whose double quote is never closed', ar: 'خلية لا تُغلق علامة اقتباسها' },
  closingQuote: { en: 'a closing double quote', ar: 'علامة اقتباس مغلقة' },
  notParquet: { en: 'a file that cannot be read as Parquet', ar: 'ملف تتعذر قراءته بصيغة Parquet' },
  parquet: { en: 'a Parquet file', ar: 'ملف Parquet' },
  unpacksTooLarge: { en: 'a table that unpacks to more than can be read', ar: 'جدول يتمدد عند فكّه إلى أكثر مما يمكن قراءته' },
  fewerCells: {
    en: 'at most {cells} million cells and {size} MB unpacked',
    ar: 'ما لا يزيد على {cells} ملايين خلية و{size} ميغابايت بعد الفك',
  },
} as const satisfies Record<string, Words>
