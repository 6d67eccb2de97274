/** Every sentence of the front page and of the told story, in both languages. */
import type { Words } from '@sharara/core'

export const words = {
  watch: { en: 'Watch it happen', ar: 'شاهد ما حدث' },
  watchNote: { en: '2 minutes, {count}', ar: 'دقيقتان، {count}' },
  modelTitle: { en: 'What you see is a model.', ar: 'ما تراه نموذج.' },
  modelText: {
    en: 'Sharara (“spark”) runs those days again with {number} simulated people, each with a place, an income and friends, and puts the record beside every number. It is a guess written down exactly, not a forecast.',
    ar: 'تعيد شرارة تلك الأيام بمحاكاة {people}، لكل منهم مكان ودخل وأصدقاء، وتضع السجل إلى جانب كل رقم. إنه تخمين كُتب بدقة، لا تنبؤ.',
  },
  pictureNow: { en: '{time} · {people} in the streets, in the model', ar: '{time} · في الشوارع {people}، في النموذج' },
  pictureComing: { en: 'The days are being computed …', ar: 'يجري حساب الأيام …' },
  doors: { en: 'Where to go from here', ar: 'إلى أين من هنا' },
  doorWatch: { en: 'Watch', ar: 'شاهد' },
  doorWatchText: { en: 'What happened, hour by hour, and what the model makes of it.', ar: 'ما حدث ساعة بساعة، وما يقوله النموذج فيه.' },
  doorTry: { en: 'Try', ar: 'جرّب' },
  doorTryText: { en: 'What if one thing had been different? Move a lever and see.', ar: 'ماذا لو اختلف شيء واحد؟ حرّك رافعة وانظر.' },
  doorMany: { en: 'How sure', ar: 'كم نثق' },
  doorManyText: { en: 'A hundred runs instead of one: how likely each end is.', ar: 'مئة تشغيلة بدل واحدة: ما احتمال كل نهاية.' },
  doorCompare: { en: 'Compare', ar: 'قارن' },
  doorCompareText: { en: 'What do the uprisings that won have in common?', ar: 'ما الذي تشترك فيه الانتفاضات التي نجحت؟' },
  doorWorld: { en: 'The world', ar: 'العالم' },
  doorWorldText: {
    en: 'Any of 176 countries, in any year from 1985 on: see its conditions, change them, run it.',
    ar: 'أي بلد من 176 بلدًا في أي سنة منذ 1985: انظر شروطه وغيّرها وشغّله.',
  },
  doorClaims: { en: 'Claims', ar: 'الأطروحات' },
  doorClaimsText: {
    en: 'An essay’s 25 claims about revolutions, each held against evidence.',
    ar: '25 أطروحة في الثورات من مقالة، كلٌّ منها على محك الأدلة.',
  },
  essay: {
    en: 'The project began with a short Arabic essay that reads Kazakhstan, January 2022, as the pattern of revolutions to come: corrupt rule and a deep state behind a facade, a spark in the poor periphery, forces that waver because the cause is real, and a crowd that wins nothing without leadership. Here each of its claims is a hypothesis, never a premise.',
    ar: 'بدأ المشروع بمقالة عربية قصيرة تقرأ كازاخستان في يناير 2022 نمطًا لثورات قادمة: حكم فاسد ودولة عميقة خلف واجهة، وشرارة في الأطراف الفقيرة، وقوات تتردد لأن القضية حقيقية، وحشد لا يكسب شيئًا بلا قيادة. وكل أطروحة فيها هنا فرضية تُختبر، لا مسلَّمة.',
  },
  noData: {
    en: 'Nothing is sent anywhere, and there are no data on individuals. It is too coarse for anything but understanding and comparing.',
    ar: 'لا يُرسَل شيء إلى أي مكان، ولا بيانات هنا عن أفراد. والنموذج أخشن من أن يصلح لغير الفهم والمقارنة.',
  },
  // The told story
  story: { en: 'The story', ar: 'القصة' },
  storyTitle: { en: 'The story in {count}', ar: 'القصة في {count}' },
  events: { en: 'Events', ar: 'الأحداث' },
  inModel: { en: 'In the model at this hour:', ar: 'في النموذج في هذه الساعة:' },
  modelLine: { en: '{crowd} in the streets, {dead} so far.', ar: 'في الشوارع {crowd}، و{dead} حتى الآن.' },
  modelSeats: { en: 'Seats of power that have fallen: {places}.', ar: 'مقار سلطة سقطت: {places}.' },
  notYet: { en: 'not computed yet', ar: 'لم يُحسب بعد' },
  sources: { en: 'Recorded by', ar: 'بحسب' },
  previous: { en: 'Step before', ar: 'الخطوة السابقة' },
  next: { en: 'Next step', ar: 'الخطوة التالية' },
  doorLessons: { en: 'Teach it', ar: 'درّسها' },
  doorLessonsText: {
    en: 'Three class sheets of 30, 60 and 90 minutes; walks for researchers and journalists.',
    ar: 'ثلاث أوراق صف من 30 و60 و90 دقيقة، ومساران للباحثين والصحفيين.',
  },
  more: { en: 'About, words, sources, how to cite', ar: 'عن الصفحة وكلماتها ومصادرها وكيف يُستشهد بها' },
  whyFell: { en: 'Why did it fall, or hold, in the model?', ar: 'لماذا سقطت أو صمدت في النموذج؟' },
} as const satisfies Record<string, Words>
