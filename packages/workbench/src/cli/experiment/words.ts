/** What every command with many runs says. */
import type { Words } from '@sharara/core'

export const words = {
  cost: {
    en: '{runs} runs of about {each} s on {threads} threads: about {time}; {memory} MB of memory.',
    ar: '{runs:runs}، نحو {each} ث لكل منها، وعدد الخيوط {threads}: قرابة {time}؛ والذاكرة {memory} ميغابايت.',
  },
  goingOn: {
    en: '{done} of {runs} runs are there already; {rest} to go.',
    ar: 'أُنجز من قبلُ {done} من {runs:runs}، وبقي {rest}.',
  },
  progress: {
    en: '{percent} % · {done} of {runs} runs · {left} left',
    ar: '{percent} ٪ · {done} من {runs:runs} · بقي {left}',
  },
  failedSoFar: { en: ' · {failed} failed', ar: ' · أخفق {failed}' },
  damaged: {
    en: 'The file of chunk {id} is damaged; its runs are made again.',
    ar: 'ملف المقطع {id} تالف؛ تُعاد تشغيلاته.',
  },
  interrupted: {
    en: 'Stopped; {done} of {runs} runs are safe in {folder}. Go on with: sharara resume {folder}',
    ar: 'توقف العمل، و{done} من {runs:runs} محفوظة في {folder}. للمتابعة: sharara resume {folder}',
  },
  stopping: { en: 'Stopping …', ar: 'يتوقف …' },
  over: { en: 'The experiment in {folder} is over; its results are there.', ar: 'التجربة في {folder} منتهية، ونتائجها هناك.' },
  unknownKind: {
    en: '{folder} is an experiment of a kind that this version does not know ({kind}).',
    ar: 'في {folder} تجربة من نوع لا يعرفه هذا الإصدار ({kind}).',
  },
  folder: { en: 'Folder: {folder}', ar: 'المجلد: {folder}' },
  report: { en: 'Report: {path}', ar: 'التقرير: {path}' },
  noReport: {
    en: 'The report could not be made ({reason}); everything else is there.',
    ar: 'تعذّر إعداد التقرير ({reason})؛ وكل ما عداه موجود.',
  },
  took: {
    en: '{made} runs in {time}: {rate} runs a minute.',
    ar: '{made:runs} في {time}، أي {rate} في الدقيقة.',
  },
  failedRuns: {
    en: '{failed} of {runs} runs failed; they count as an end of their own, and in no number. Seed {seed}: {error}',
    ar: 'أخفق {failed} من {runs:runs}؛ تُحسب مآلًا مستقلًا ولا تدخل في أي رقم. البذرة {seed}: {error}',
  },
  hourMinute: { en: '{hours} h {minutes} min', ar: '{hours} سا {minutes} د' },
} as const satisfies Record<string, Words>

/** Help for options that commands with many runs have in common. */
export const optionWords = {
  runs: { en: 'number of runs, each with its own random seed', ar: 'عدد التشغيلات، لكل منها بذرة' },
  threads: {
    en: 'threads to use (default: one per core, as memory allows)',
    ar: 'عدد الخيوط (تلقائيًا: واحد لكل نواة ما وسعت الذاكرة)',
  },
  out: { en: 'folder to write to (default runs/<name>-<time>)', ar: 'مجلد الكتابة (تلقائيًا runs/<name>-<time>)' },
  json: { en: 'print the results as JSON', ar: 'اطبع النتائج بصيغة JSON' },
  quiet: { en: 'print only the path of the output folder', ar: 'اطبع مسار مجلد النتائج فقط' },
  open: { en: 'open the report at the end', ar: 'افتح التقرير في النهاية' },
  series: {
    en: 'time series kept of each run: none, days or hours',
    ar: 'ما يُحفظ من مجرى كل تشغيلة: none لا شيء أو days يوميًا أو hours ساعيًا',
  },
} as const satisfies Record<string, Words>
