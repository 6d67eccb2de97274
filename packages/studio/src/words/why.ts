/** Why people act, in words: the sentences that are built from the terms of the decision. */
import type { BudgetTerm, Words } from '@sharara/core'

export const words = {
  title: { en: 'Why people go out here, or stay home', ar: 'لماذا يخرج الناس هنا أو يبقون في بيوتهم' },
  waiting: { en: 'Going back to that hour …', ar: 'العودة إلى تلك الساعة …' },
  failed: { en: 'It cannot be told for this hour: {reason}', ar: 'تعذّر بيان ذلك لهذه الساعة: {reason}' },
  after: { en: 'Once the run is over, every hour can be explained.', ar: 'حين تكتمل التشغيلة يمكن تفسير كل ساعة.' },
  outSome: { en: 'In {place} {people} of {all} take part ({share}).', ar: 'في {place} يشارك {people} من أصل {all} ({share}).' },
  outOfThem: {
    en: 'In {place} {people} of {all} take part ({share}); {crowd} of them are in the street at this hour.',
    ar: 'في {place} يشارك {people} من أصل {all} ({share})، منهم في الشارع في هذه الساعة {crowd}.',
  },
  withOthers: {
    en: 'With those who have come from elsewhere, {crowd} are in the street at this hour.',
    ar: 'ومع القادمين من أماكن أخرى يبلغ من في الشارع في هذه الساعة {crowd}.',
  },
  outNone: { en: 'In {place} nobody takes part.', ar: 'في {place} لا يشارك أحد.' },
  poorest: { en: 'The poorest quarter makes up {share} of those who take part.', ar: 'ويشكّل الربع الأفقر {share} من المشاركين.' },
  drives: {
    en: 'What brings people out is {first}.',
    ar: 'ما يُخرج الناس هو {first}.',
  },
  drivesTwo: {
    en: 'What brings people out is first {first} ({value} of the push), then {second} ({other}).',
    ar: 'ما يُخرج الناس أولًا {first} ({value} من الدافع)، ثم {second} ({other}).',
  },
  nothingDrives: { en: 'Nothing here pushes people out.', ar: 'لا شيء هنا يدفع الناس إلى الخروج.' },
  holds: { en: 'What keeps them home is first {first}.', ar: 'وأول ما يبقيهم في بيوتهم {first}.' },
  tips: {
    en: 'For the average household the push is the stronger: who goes depends on how cautious each one is.',
    ar: 'والدافع عند الأسرة المتوسطة أقوى: فخروج كل إنسان يتوقف على حذره.',
  },
  tipsNot: {
    en: 'For the average household what holds back is the stronger: mostly those go who have friends in the street.',
    ar: 'وما يمنع أقوى عند الأسرة المتوسطة: فلا يخرج غالبًا إلا من له أصدقاء في الشارع.',
  },
  danger: {
    en: 'Going out costs {times} what it costs on a quiet day: people see what happens to others.',
    ar: 'وكلفة الخروج {times} من كلفته في يوم هادئ: فالناس يرون ما يصيب غيرهم.',
  },
  noDanger: { en: 'There is no more danger than on a quiet day.', ar: 'ولا خطر أكبر مما في يوم هادئ.' },
  rest: { en: 'Caution does the rest: {share} stay away.', ar: 'ويتكفّل الحذر بالباقي: لا يشارك {share} من أهل المكان.' },
  picture: { en: 'What weighs in the decision in {place}', ar: 'ما يرجّح القرار في {place}' },
  unit: {
    en: 'Each bar is a share of all that pushes, averaged over the people here. To the right of the line what pushes out, to the left what holds back.',
    ar: 'كل شريط حصة من مجموع ما يدفع، بمتوسط أهل المكان. إلى يسار الخط ما يدفع إلى الخروج، وإلى يمينه ما يمنع.',
  },
  sum: { en: 'on balance', ar: 'المحصّلة' },
  term: { en: 'What weighs', ar: 'ما يرجّح' },
  value: { en: 'Share of an income', ar: 'حصة من الدخل' },
} as const satisfies Record<string, Words>

/** The terms as they stand inside a sentence. */
export const termWords: Readonly<Record<BudgetTerm, Words>> = {
  hardship: { en: 'hardship', ar: 'ضيق العيش' },
  jump: { en: 'the jump of prices or the offence itself', ar: 'قفزة الأسعار أو الإهانة نفسها' },
  outrage: { en: 'anger at what was done to others', ar: 'الغضب مما فُعل بالآخرين' },
  momentum: { en: 'the news that others are out', ar: 'خبر خروج الآخرين' },
  organisation: { en: 'somebody who organises', ar: 'من ينظّم' },
  local: { en: 'the mood of the place and the day', ar: 'مزاج المكان واليوم' },
  reserve: { en: 'the reluctance that everybody begins with', ar: 'التردّد الذي يبدأ به كل إنسان' },
  fatigue: { en: 'tiredness after days in the street', ar: 'التعب بعد أيام في الشارع' },
  fear: { en: 'the memory of earlier blows', ar: 'ذاكرة ضربات سابقة' },
}
