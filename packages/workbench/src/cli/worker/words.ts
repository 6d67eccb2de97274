/** What `sharara worker` says. */
import type { Words } from '@sharara/core'

export const workerExamples = [
  'sharara worker --queue redis://broker:6379 --store /shared/january',
  'sharara worker --queue redis://:password@broker:6379 --store s3://results/january --threads 8',
  'sharara worker --queue redis://broker:6379 --store /shared/january --idle 60',
] as const

export const words = {
  help: {
    en: 'Execute chunks of a plan that another machine has put into a queue (ensemble … --queue). Ctrl-C finishes the chunks in hand, a second Ctrl-C returns them to the queue.',
    ar: 'نفّذ مقاطع من خطة وضعها جهاز آخر في طابور (ensemble … --queue). ‏Ctrl-C يُكمل ما في اليد، وضغطة ثانية تعيده.',
  },
  queue: {
    en: 'address of the queue, a Redis or Valkey: redis://host:6379',
    ar: 'عنوان الطابور، خادم Redis أو Valkey: ‏redis://host:6379',
  },
  store: {
    en: 'where the results go: a folder that all machines see, or s3://bucket/folder',
    ar: 'مكان النتائج: مجلد تراه كل الأجهزة أو s3://bucket/folder',
  },
  endpoint: {
    en: 'address of an S3-compatible server that is not Amazon’s (or AWS_ENDPOINT_URL)',
    ar: 'عنوان خادم متوافق مع S3 غير خادم أمازون (أو AWS_ENDPOINT_URL)',
  },
  idle: { en: 'exit after this many seconds without work', ar: 'انتهِ بعد هذا العدد من الثواني بلا عمل' },
  silence: {
    en: 'seconds without a heartbeat after which a worker counts as dead (default 30)',
    ar: 'العامل الذي لا يُسمع منه هذا العدد من الثواني يُعدّ ميتًا (تلقائيًا 30)',
  },
  quiet: { en: 'print only the summary', ar: 'الخاتمة فقط' },
  json: { en: 'JSON lines instead of sentences', ar: 'أسطر JSON بدل الجمل' },
  waiting: {
    en: 'Worker with {threads} threads: chunks from {broker}, results to {store}.',
    ar: 'عامل بعدد خيوط {threads}: المقاطع من {broker} والنتائج إلى {store}.',
  },
  chunk: { en: 'Chunk {index}: {runs} runs in {seconds} s', ar: 'المقطع {index}: عدد التشغيلات {runs} في {seconds} ث' },
  chunkFailed: {
    en: 'Chunk {index}: {runs} runs in {seconds} s, {failed} of them failed',
    ar: 'المقطع {index}: عدد التشغيلات {runs} في {seconds} ث، أخفق منها {failed}',
  },
  away: { en: 'The queue does not answer; waiting for it.', ar: 'الطابور لا يجيب؛ في انتظاره.' },
  back: { en: 'The queue is back.', ar: 'عاد الطابور.' },
  stopping: {
    en: 'Finishing what is in hand; once more gives it back to the queue at once.',
    ar: 'يُكمَل ما في اليد؛ والمرة الثانية تعيده إلى الطابور فورًا.',
  },
  ended: {
    en: 'Done: {chunks} chunks, {runs} runs; {returned} given back unfinished.',
    ar: 'انتهى: المقاطع {chunks}، التشغيلات {runs}، وما أعيد قبل اكتماله {returned}.',
  },
} as const satisfies Record<string, Words>
