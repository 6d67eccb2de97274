/** What is said of Parquet files that cannot be read. */
import type { Words } from '@sharara/core'

export const sheetWords = {
  notParquet: { en: 'a file that cannot be read as Parquet', ar: 'ملف تتعذر قراءته بصيغة Parquet' },
  parquet: { en: 'a Parquet file', ar: 'ملف Parquet' },
  unpacksTooLarge: { en: 'a table that unpacks to more than can be read', ar: 'جدول يتمدد عند فكّه إلى أكثر مما يمكن قراءته' },
  fewerCells: {
    en: 'at most {cells} million cells and {size} MB unpacked',
    ar: 'ما لا يزيد على {cells} ملايين خلية و{size} ميغابايت بعد الفك',
  },
} as const satisfies Record<string, Words>
