/** Words for runs that are made on several machines. */
import type { Words } from '@sharara/core'

export const spreadWords = {
  queue: {
    en: 'distribute the runs to workers on other machines (sharara worker) through a queue on Redis or Valkey: redis://host:6379',
    ar: 'دع عمالًا على أجهزة أخرى ينجزون التشغيلات (sharara worker) عبر طابور على Redis أو Valkey: ‏redis://host:6379',
  },
  shard: {
    en: 'run only shard k of n, e.g. 3/8; all shards may write to the same --out at the same time',
    ar: 'أنجز جزءًا من التشغيلات فقط، مثل 3/8؛ ولكل الأجزاء أن تكتب معًا في --out نفسه',
  },
  store: {
    en: 'where workers and shards store their results (default: --out): a shared folder, or s3://bucket/folder',
    ar: 'مكان نتائج العمال والأجزاء إن لم يكن --out: مجلد تراه كل الأجهزة أو s3://bucket/folder',
  },
  endpoint: {
    en: 'address of an S3-compatible server that is not Amazon’s (or AWS_ENDPOINT_URL)',
    ar: 'عنوان خادم متوافق مع S3 غير خادم أمازون (أو AWS_ENDPOINT_URL)',
  },
  chunk: {
    en: 'runs per chunk, executed and stored together (default: some seconds of work); larger for very many machines',
    ar: 'التشغيلات التي تُنجز وتُحفظ معًا (تلقائيًا: عمل بضع ثوانٍ)؛ زدها حين تكثر الأجهزة',
  },
  queueAndShard: {
    en: '--queue and --shard do not go together: a queue hands out the chunks by itself.',
    ar: 'لا يجتمع --queue و--shard: فالطابور يوزّع المقاطع بنفسه.',
  },
  noShards: {
    en: '--shard does not go with a fit: what it runs next hangs on what came before. Take --queue.',
    ar: 'لا يصلح --shard للمواءمة: فما تشغّله تاليًا يتوقف على ما سبقه. استعمل --queue.',
  },
  partDone: {
    en: 'Part {part} of {of} is done: {chunks} chunks in {place}. When all parts are done: sharara resume {folder}',
    ar: 'اكتمل الجزء {part} من {of}: عدد المقاطع {chunks} في {place}. حين تكتمل كل الأجزاء: sharara resume {folder}',
  },
  cost: {
    en: '{runs} runs of about {each} s: {hours} hours of one core, shared among the workers.',
    ar: '{runs:runs}، نحو {each} ث لكل منها: {hours:hours} من عمل نواة واحدة يتقاسمها العمال.',
  },
  workers: { en: 'Workers at the queue: {count}', ar: 'العمال عند الطابور: {count}' },
  noWorkers: {
    en: 'No worker is at the queue. Start one, here or elsewhere: sharara worker --queue {queue} --store {store}',
    ar: 'لا عامل عند الطابور. شغّل واحدًا هنا أو في مكان آخر: sharara worker --queue {queue} --store {store}',
  },
  trouble: { en: 'A worker ({worker}) has left: {reason}', ar: 'انسحب عامل ({worker}): {reason}' },
  away: { en: 'The queue does not answer; waiting for it. Nothing is lost.', ar: 'الطابور لا يجيب؛ في انتظاره. لم يضع شيء.' },
  back: { en: 'The queue is back.', ar: 'عاد الطابور.' },
} as const satisfies Record<string, Words>
