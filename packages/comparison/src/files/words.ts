/** What is said of files that cannot be read. */
import type { Words } from '../tables.ts'

export const fileWords = {
  broken: { en: 'a file that cannot be read as {kind} ({said})', ar: 'ملف تتعذر قراءته بصيغة {kind} ({said})' },
  kinds: {
    en: 'a table as CSV, TSV, Excel (.xlsx), Stata (.dta), SPSS (.sav) or Parquet',
    ar: 'جدول بصيغة CSV أو TSV أو إكسل (‎.xlsx) أو ستاتا (‎.dta) أو SPSS ‏(‎.sav) أو Parquet',
  },
  oldExcel: { en: 'a workbook in the old form of Excel (.xls)', ar: 'مصنف بصيغة إكسل القديمة (‎.xls)' },
  newExcel: { en: 'the same saved as .xlsx or as CSV', ar: 'المصنف نفسه محفوظًا بصيغة ‎.xlsx أو CSV' },
  tooLarge: { en: 'a file of {size} MB', ar: 'ملف حجمه {size} ميغابايت' },
  smaller: { en: 'at most {limit} MB', ar: 'ما لا يزيد على {limit} ميغابايت' },
  packed: { en: 'a Parquet file whose columns are packed by {codec}', ar: 'ملف Parquet ضُغطت أعمدته بطريقة {codec}' },
  packings: {
    en: 'one packed by Snappy, Zstd, Gzip or LZ4, or not at all; “sharara compare --table” reads Brotli too',
    ar: 'ملف مضغوط بطريقة Snappy أو Zstd أو Gzip أو LZ4، أو بلا ضغط؛ ويقرأ الأمر «sharara compare --table» طريقة Brotli أيضًا',
  },
} as const satisfies Record<string, Words>
