/** What the queue says. */
import type { Words } from '@sharara/core'

export const words = {
  badBroker: {
    en: '--queue: got "{got}"; wanted the address of a Redis or Valkey, such as redis://localhost:6379.',
    ar: '--queue: وُجد "{got}"، والمطلوب عنوان خادم Redis أو Valkey، مثل redis://localhost:6379.',
  },
  noBroker: { en: 'The queue at {broker} cannot be reached ({code}).', ar: 'تعذّر الوصول إلى الطابور في {broker} ({code}).' },
  noEntry: {
    en: 'The queue at {broker} asks for another name or password: redis://name:password@host:port.',
    ar: 'يطلب الطابور في {broker} اسمًا أو كلمة سر أخرى: redis://name:password@host:port.',
  },
  evicting: {
    en: 'The queue at {broker} throws things away when its memory is full (maxmemory-policy {policy}); set it to noeviction.',
    ar: 'يحذف الطابور في {broker} ما فيه حين تمتلئ ذاكرته (maxmemory-policy {policy})؛ اضبطه على noeviction.',
  },
  otherModel: {
    en: 'This worker knows the model {own}, the coordinator asks for {wanted}. Nothing was computed; the chunk is back in the queue. Install the same version of Sharara on both.',
    ar: 'يعرف هذا العامل النموذج {own}، والمنسّق يطلب {wanted}. لم يُحسب شيء وأعيد المقطع إلى الطابور. ثبّت الإصدار نفسه من شرارة على الجهتين.',
  },
  otherChunks: {
    en: 'This worker calls its model {model} as the coordinator does, but the plan comes out differently here: the programs differ. Nothing was computed; the chunk is back in the queue. Install the same version of Sharara on both.',
    ar: 'يسمّي هذا العامل نموذجه {model} كما يفعل المنسّق، لكن الخطة تعطي هنا مقاطع أخرى: البرنامجان مختلفان. لم يُحسب شيء وأعيد المقطع إلى الطابور. ثبّت الإصدار نفسه من شرارة على الجهتين.',
  },
  noPlan: {
    en: 'The plan is not in {store}. The worker’s --store must be the place that the coordinator writes to. The chunk is back in the queue.',
    ar: 'الخطة غير موجودة في {store}. يجب أن يكون --store عند العامل هو المكان الذي يكتب إليه المنسّق. أعيد المقطع إلى الطابور.',
  },
  refusedPlan: {
    en: 'The plan is one that no worker would run. Nothing was asked for.',
    ar: 'لن يشغّل أيُّ عاملٍ هذه الخطة، ولم يُطلب شيء.',
  },
  absent: {
    en: 'Workers call chunks done that are not in {store}. Does their --store name the same place?',
    ar: 'يقول العمال إن مقاطع اكتملت وهي ليست في {store}. هل يشير --store عندهم إلى المكان نفسه؟',
  },
  badShard: {
    en: '--shard: got "{got}"; wanted part/parts, such as 3/8: the third of eight.',
    ar: '--shard: وُجد "{got}"، والمطلوب جزء/أجزاء، مثل 3/8: الثالث من ثمانية.',
  },
  lost: {
    en: 'Chunks that were given up: {count} ({reason}). Everything else is there. Try them on this machine: sharara resume {folder}',
    ar: 'مقاطع تُركت: {count} ({reason}). كل ما عداها موجود. جرّبها على هذا الجهاز: sharara resume {folder}',
  },
} as const satisfies Record<string, Words>
