/** Words of the view of many runs. */
import type { Words } from '@sharara/core'

export const words = {
  title: { en: 'Many runs', ar: 'تشغيلات كثيرة' },
  lead: {
    en: 'One run is one draw. Here the same scenario is drawn many times, each with a seed of its own, and every share comes with the interval that so few draws allow.',
    ar: 'التشغيل الواحد سحبة واحدة. هنا يُسحب السيناريو نفسه مرات كثيرة، لكل منها بذرته، ومع كل حصة المجال الذي يسمح به هذا العدد القليل من السحبات.',
  },
  asChanged: { en: 'as changed', ar: 'كما عُدّل' },
  asShipped: { en: 'as shipped', ar: 'كما يُرفق' },
  runs: { en: 'Runs', ar: 'التشغيلات' },
  size: { en: 'Simulated people', ar: 'الناس المحاكَون' },
  sizeWhole: { en: 'everybody (1:1)', ar: 'الجميع (1:1)' },
  sizeTen: { en: 'one in ten (quick look)', ar: 'واحد من عشرة (نظرة سريعة)' },
  sizeHundred: { en: 'one in a hundred (quick look)', ar: 'واحد من مئة (نظرة سريعة)' },
  quick: {
    en: 'A quick look: one simulated person stands for {sample}. Sizes of crowds are coarse, and shares of outcomes can differ from those of the whole population.',
    ar: 'نظرة سريعة: الشخص المحاكى يمثل {sample} شخص. فأحجام الحشود تقريبية، وقد تختلف حصص المآلات عن حصص السكان كلهم.',
  },
  start: { en: 'Run', ar: 'شغّل' },
  stop: { en: 'Stop', ar: 'أوقف' },
  cost: { en: 'About {time} on this machine, after your last run.', ar: 'نحو {time} على هذا الجهاز قياسًا على آخر تشغيل.' },
  progress: { en: '{done} of {all} runs', ar: '{done} من {all} تشغيل' },
  left: { en: 'about {time} left', ar: 'بقي نحو {time}' },
  stopped: { en: 'Stopped after {done} of {all}. What was done is shown.', ar: 'أُوقف بعد {done} من {all}. والمعروض ما أُنجز.' },
  failedAll: { en: 'The calculation broke off. What was done is shown; try again.', ar: 'انقطع الحساب. المعروض ما أُنجز؛ حاول مرة أخرى.' },
  minutes: { en: '{minutes} min {seconds} s', ar: '{minutes} د {seconds} ث' },
  seconds: { en: '{seconds} s', ar: '{seconds} ث' },
  empty: { en: 'Nothing has been run yet. Choose how many, and run.', ar: 'لم يُشغَّل شيء بعد. اختر العدد ثم شغّل.' },
  outdated: {
    en: 'The scenario has been changed since; what is shown belongs to the one before.',
    ar: 'عُدّل السيناريو بعد ذلك؛ والمعروض لما قبله.',
  },
  shares: { en: 'How it ends', ar: 'كيف تنتهي' },
  sharesSummary: {
    en: 'Most often: {end}, in {share} of {runs} ({low} to {high}, 95 %).',
    ar: 'الأغلب: {end}، في {share} من {runs} (من {low} إلى {high}، 95 ٪).',
  },
  outcome: { en: 'Outcome', ar: 'المآل' },
  count: { en: 'Runs', ar: 'التشغيلات' },
  share: { en: 'Share', ar: 'الحصة' },
  low: { en: '95 % from', ar: '95 ٪ من' },
  high: { en: '95 % to', ar: '95 ٪ إلى' },
  fan: { en: 'Largest crowd of each day', ar: 'أكبر حشد في كل يوم' },
  fanSummary: {
    en: 'Half of the runs lie in the dark band, nine in ten in the light one. In the middle run the largest day has {people}.',
    ar: 'نصف التشغيلات في الشريط الداكن، وتسعة أعشارها في الفاتح. وفي التشغيل الأوسط يبلغ أكبر يوم {people}.',
  },
  median: { en: 'middle run', ar: 'التشغيل الأوسط' },
  half: { en: 'half of the runs', ar: 'نصف التشغيلات' },
  most: { en: 'nine in ten', ar: 'تسعة من عشرة' },
  record: { en: 'record', ar: 'السجل' },
  day: { en: 'Day', ar: 'اليوم' },
  dates: { en: 'When, and how many', ar: 'متى وكم' },
  what: { en: 'What', ar: 'ماذا' },
  happened: { en: 'In', ar: 'في' },
  happenedOf: { en: '{count} of {of}', ar: '{count} من {of}' },
  middle: { en: 'Middle', ar: 'الأوسط' },
  from: { en: '5 %', ar: '5 ٪' },
  to: { en: '95 %', ar: '95 ٪' },
  never: { en: 'never', ar: 'أبدًا' },
  differences: { en: 'What the changes do', ar: 'ما تفعله التعديلات' },
  differencesNote: {
    en: 'The changed scenario less the shipped one, on equal seeds: what chance does to both falls out. {pairs} pairs.',
    ar: 'السيناريو المعدّل مقابل المرفق على البذور نفسها، فيسقط ما تفعله المصادفة بهما معًا. عدد الأزواج {pairs}.',
  },
  shipped: { en: 'As shipped', ar: 'كما يُرفق' },
  changed: { en: 'As changed', ar: 'كما عُدّل' },
  difference: { en: 'Difference', ar: 'الفرق' },
  gained: { en: 'Only through it', ar: 'بسببه وحده' },
  lost: { en: 'No longer', ar: 'لم تعد' },
  noDifference: {
    en: 'Change something, and the difference to the shipped scenario is measured here too.',
    ar: 'عدّل شيئًا فيُقاس هنا أيضًا الفرق عن السيناريو المرفق.',
  },
  butFor: { en: 'But for …', ar: 'لولا …' },
  butForNote: {
    en: 'Every combination of these being there or not is run on the same seeds. “Share” is what each adds on average over all orders in which they may come in (Shapley): the shares add up to the whole. “But for” is what is lost when only this one is taken away.',
    ar: 'تُشغَّل كل التوليفات من حضور هذه وغيابها على البذور نفسها. «الحصة» ما يضيفه كل منها في المتوسط عبر كل ترتيبات دخولها (شابلي)، ومجموع الحصص هو الكل. و«لولاه» ما يضيع إن غاب وحده.',
  },
  among: { en: 'Divide among', ar: 'القسمة على' },
  of: { en: 'What is divided', ar: 'المقسوم' },
  setPillars: { en: 'pillars (against none)', ar: 'الأركان (مقابل غيابها)' },
  setConditions: { en: 'conditions (against zero)', ar: 'الشروط (مقابل الصفر)' },
  setMechanisms: { en: 'groups of mechanisms', ar: 'مجموعات الآليات' },
  groupAnger: { en: 'Anger: jump, politicisation, outrage', ar: 'الغضب: القفزة والتسييس والسخط' },
  groupHolding: { en: 'What holds back: acquiescence, fear, fatigue', ar: 'ما يُمسك: الرضوخ والخوف والتعب' },
  groupNews: { en: 'News: momentum, shared shock, blackout', ar: 'الأخبار: الزخم والصدمة المشتركة والقطع' },
  groupTogether: {
    en: 'Not alone: organisation, calendar, friends, safety in numbers',
    ar: 'لست وحدك: التنظيم والتقويم والأصدقاء وأمان الكثرة',
  },
  groupStreet: { en: 'The street: marches, violence, casualties, seats', ar: 'الشارع: المسيرات والعنف والضحايا والمقار' },
  groupState: { en: 'The state: attention, refusal, answers, learning, rivals', ar: 'الدولة: الانتباه والرفض والأجوبة والتعلم والمنافسون' },
  divide: { en: 'Divide: {count}', ar: 'اقسم: {count}' },
  nobody: { en: 'All of these are at zero already: there is nothing to divide.', ar: 'كلها عند الصفر أصلًا: لا شيء يُقسَم.' },
  player: { en: 'But for this', ar: 'لولا هذا' },
  shapley: { en: 'Share', ar: 'الحصة' },
  alone: { en: 'But for it', ar: 'لولاه' },
  interval: { en: '{value} ({low} to {high})', ar: '{value} (من {low} إلى {high})' },
  whole: { en: 'All of them less none', ar: 'كلها مقابل غيابها' },
  butForSummary: {
    en: 'Divided: {what}. All together make {whole} ({seeds} seeds).',
    ar: 'المقسوم: {what}. مجموعها {whole} (عدد البذور {seeds}).',
  },
  take: { en: 'Take the runs along', ar: 'خذ التشغيلات معك' },
  chanceShare: { en: 'ends so: {end}', ar: 'تنتهي هكذا: {end}' },
} as const satisfies Record<string, Words>

/** 75 s as "1 min 15 s". */
export function timeWords(seconds: number): { readonly words: Words; readonly values: Readonly<Record<string, number>> } {
  const whole = Math.max(1, Math.round(seconds))
  return whole < 90
    ? { words: words.seconds, values: { seconds: whole } }
    : { words: words.minutes, values: { minutes: Math.floor(whole / 60), seconds: whole % 60 } }
}
