/** What `sharara query` says. */
import type { Words } from '@sharara/core'

export const words = {
  help: {
    en: 'Query the results of experiments in SQL: the views runs, series and points over the files of their folders. One statement that reads these views; no other file, no network, no settings, unless --open is given.',
    ar: 'اسأل نتائج التجارب بلغة SQL: العروض runs وseries وpoints على ملفات مجلداتها. سؤال واحد يقرأ هذه العروض وحدها، ولا يصل إلى ملف آخر ولا شبكة ولا إعدادات إلا مع --open.',
  },
  sql: { en: 'a question in SQL, or - to read it from the input', ar: 'سؤال بلغة SQL، أو - لقراءته من الدخل' },
  folders: { en: 'experiment folders (default: all below runs)', ar: 'مجلدات تجارب (تلقائيًا: كل ما تحت runs)' },
  csv: { en: 'print the answer as CSV', ar: 'اطبع الجواب بصيغة CSV' },
  json: { en: 'print the answer as JSON', ar: 'اطبع الجواب بصيغة JSON' },
  out: { en: 'write the whole answer to a .csv, .json or .parquet file', ar: 'اكتب الجواب كله في ملف .csv أو .json أو .parquet' },
  open: {
    en: 'take any SQL, with access to all files that you may read and write; only for SQL that you trust',
    ar: 'اقبل أي نص SQL، مع الوصول إلى كل ملف يحق لك قراءته أو الكتابة فيه؛ لنص تثق به وحده',
  },
  noFolders: {
    en: 'There is no experiment folder below runs. Name one, or make one: sharara ensemble kazakhstan-2022 --runs 20',
    ar: 'لا مجلد تجربة تحت runs. سمِّ مجلدًا أو اصنعه: sharara ensemble kazakhstan-2022 --runs 20',
  },
  more: {
    en: '… and {count} more rows; --csv, --json and --out give all.',
    ar: '… وغيرها، وعدده {count}؛ تعطي الصفوف كلها --csv و--json و--out.',
  },
  rows: { en: 'Written: {path}', ar: 'كُتب: {path}' },
  twoForms: { en: 'Choose one of --csv, --json and --out.', ar: 'اختر واحدًا من --csv و--json و--out.' },
} as const satisfies Record<string, Words>

export const examples = [
  'sharara query "select outcome, count(*) as runs, median(dead) as dead from runs group by outcome" runs/e',
  'sharara query "select hour, quantile_cont(crowd, [0.05, 0.5, 0.95]) as crowd from series group by hour order by hour" runs/e',
  'sharara query "select set_reserve, avg(peak_crowd) from runs group by all order by all" runs/sweep --csv',
  'sharara query "from runs" runs/e --out all.parquet',
  'sharara query "describe runs" runs/e',
]
