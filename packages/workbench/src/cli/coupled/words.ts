/** What is said of episodes by the national model, inside worlds and eras. */
import type { Words } from '@sharara/core'

export const words = {
  title: { en: 'Waves as full episodes', ar: 'الموجات محاكاةً كاملة' },
  made: {
    en: '{byModel} of {episodes} waves are full episodes of the national model (1 person in {sample}: {agents} million simulated for {people} million); {seconds} s of a processor, {each} s an episode.',
    ar: 'شغّل النموذج الوطني {byModel} من {episodes:waves} كاملةً (واحد من كل {sample}: {agents} مليون محاكى عن {people} مليون)؛ و{seconds} ث من المعالج، {each} ث للموجة.',
  },
  madePage: {
    en: '{byModel} of {episodes} waves are full episodes of the national model (1 person in {sample}: {agents} million simulated for {people} million).',
    ar: 'شغّل النموذج الوطني {byModel} من {episodes:waves} كاملةً (واحد من كل {sample}: {agents} مليون محاكى عن {people} مليون).',
  },
  audit: {
    en: 'Sparks that lit nothing: {skipped}. The model was asked about {audited} of them, drawn by lot; it would have lit {lit} ({share} %, 90 % [{low}, {high}]).',
    ar: 'شرارات لم تُشعل شيئًا: {skipped}. سُئل النموذج عن {audited} منها بالقرعة، وكان سيُشعل {lit} ({share} ٪، بمجال 90 ٪ [{low}، {high}]).',
  },
  queueNeedsFolder: {
    en: '--queue: wants --out as well: workers and what they make need a folder.',
    ar: '--queue: يلزم معه --out: فللعمّال وما يصنعونه لا بد من مجلد.',
  },
  queueNeedsEpisodes: {
    en: '--queue: eras by the surrogate are over in seconds; a queue is for full episodes: --episodes 100.',
    ar: '--queue: حقب البديل الإحصائي تنتهي في ثوانٍ؛ والطابور للموجات الكاملة: --episodes 100.',
  },
  number: { en: 'given a wave', ar: 'إذا وقعت موجة' },
  model: { en: 'national model', ar: 'النموذج الوطني' },
  surrogate: { en: 'surrogate', ar: 'البديل الإحصائي' },
  distance: { en: 'distance (p)', ar: 'المسافة (p)' },
  emulator: { en: 'emulator (p)', ar: 'المحاكي المختصر (p)' },
  falls: { en: 'a ruler falls, %', ar: 'يسقط حاكم، ٪' },
  end: { en: 'end', ar: 'المآل' },
  share: { en: '% of episodes', ar: '٪ من الموجات' },
  ending: {
    en: 'Log score of the ends of held-out episodes: emulator {emulator}, frequencies of all {frequencies} (nats).',
    ar: 'درجة المآلات في الموجات المحجوبة: المحاكي المختصر {emulator}، وتكرارات الجميع {frequencies} (نات).',
  },
  beside: { en: 'Worlds with the model beside worlds with the surrogate', ar: 'عوالم النموذج بجانب عوالم البديل الإحصائي' },
  measure: { en: 'measure', ar: 'المقياس' },
  inside: { en: 'inside', ar: 'داخله' },
  yes: { en: 'yes', ar: 'نعم' },
  no: { en: 'no', ar: 'لا' },
  checks: { en: 'Tests of consistency', ar: 'اختبارات الاتساق' },
  test: { en: 'test', ar: 'الاختبار' },
  wanted: { en: 'wanted', ar: 'المطلوب' },
  reached: { en: 'reached', ar: 'ما بُلغ' },
  verdict: { en: 'verdict', ar: 'الحكم' },
  holds: { en: 'holds', ar: 'يصح' },
  fails: { en: 'fails', ar: 'لا يصح' },
  tooLittle: { en: 'too little to ask', ar: 'أقل من أن يُسأل' },
  rulersFall: { en: 'rulers who fall', ar: 'حكام يسقطون' },
  note: {
    en: 'How often is the hazard’s; size, deaths, days and end are the model’s. The distance is between the model’s numbers and those of whoever stands in for it (Kolmogorov): the surrogate is fitted to the record, the emulator draws from other episodes of the model.',
    ar: 'عدد المرات من شأن الخطر، أما الحجم والقتلى والأيام والمآل فمن النموذج. والمسافة بين أرقام النموذج وأرقام من ينوب عنه (كولموغوروف): البديل موائم للسجل، والمحاكي المختصر يسحب من موجات أخرى للنموذج.',
  },
} as const satisfies Record<string, Words>
