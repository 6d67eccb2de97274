/** Why people act, in words: the sentences that are built from the terms of the decision. */
import type { BudgetTerm, Words } from '@sharara/core'

export const words = {
  title: { en: 'Why here, why now', ar: 'لماذا هنا ولماذا الآن' },
  waiting: { en: 'Going back to that hour …', ar: 'العودة إلى تلك الساعة …' },
  failed: { en: 'It cannot be told for this hour: {reason}', ar: 'تعذّر بيان ذلك لهذه الساعة: {reason}' },
  after: { en: 'Once the run is over, every hour can be explained.', ar: 'حين يكتمل التشغيل يمكن تفسير كل ساعة.' },
  outSome: {
    en: 'In {place}, {people} of {all} have joined in ({share}).',
    ar: 'في {place} انضم {people} من أصل {all} ({share}).',
  },
  outNone: { en: 'In {place} nobody has joined in.', ar: 'في {place} لم ينضم أحد.' },
  poorest: { en: 'The poorest quarter makes up {share} of them.', ar: 'ويشكّل الربع الأفقر {share} منهم.' },
  drives: {
    en: 'What carries them most is {first} ({value} of an income).',
    ar: 'أكثر ما يحملهم على ذلك {first} ({value} من الدخل).',
  },
  drivesTwo: {
    en: 'What carries them most is {first} ({value} of an income), then {second} ({other}).',
    ar: 'أكثر ما يحملهم على ذلك {first} ({value} من الدخل)، ثم {second} ({other}).',
  },
  nothingDrives: { en: 'Nothing here pushes people out.', ar: 'لا شيء هنا يدفع الناس إلى الخروج.' },
  holds: { en: 'What holds people back most is {first} ({value}).', ar: 'وأكثر ما يمنع الناس {first} ({value}).' },
  tips: {
    en: 'On balance {budget} is left to act on for the average group.',
    ar: 'ويبقى لدى الجماعة المتوسطة {budget} تدفع إلى الفعل.',
  },
  tipsNot: {
    en: 'For the average group the balance stays below zero ({budget}): only people with friends in the street go out.',
    ar: 'وتبقى المحصلة لدى الجماعة المتوسطة دون الصفر ({budget}): لا يخرج إلا من له أصدقاء في الشارع.',
  },
  danger: {
    en: 'The danger makes going out {times} times as costly as on a quiet day.',
    ar: 'والخطر يجعل كلفة الخروج {times} ضعف كلفته في يوم هادئ.',
  },
  noDanger: { en: 'There is no more danger than on a quiet day.', ar: 'ولا خطر أكبر مما في يوم هادئ.' },
  rest: { en: 'The caution of people does the rest: {share} of them stay home.', ar: 'ويتكفل الحذر بالباقي: يبقى {share} منهم في بيوتهم.' },
  picture: { en: 'Terms of the decision in {place}', ar: 'حدود القرار في {place}' },
  unit: {
    en: 'In shares of an income, averaged over its people. To the right of the line what pushes out, to the left what holds back.',
    ar: 'بنِسَب من الدخل، بمتوسط أهل المكان. إلى يسار الخط ما يدفع إلى الخروج، وإلى يمينه ما يمنع.',
  },
  sum: { en: 'what is left to act on', ar: 'ما يبقى للفعل' },
  term: { en: 'Term', ar: 'الحد' },
  value: { en: 'Value', ar: 'القيمة' },
} as const satisfies Record<string, Words>

/** The terms as they stand inside a sentence. */
export const termWords: Readonly<Record<BudgetTerm, Words>> = {
  hardship: { en: 'hardship', ar: 'المشقة' },
  jump: { en: 'the jump of prices', ar: 'قفزة الأسعار' },
  outrage: { en: 'outrage', ar: 'الغضب' },
  momentum: { en: 'the news that others are out', ar: 'خبر خروج الآخرين' },
  organisation: { en: 'organisation', ar: 'التنظيم' },
  local: { en: 'the mood of the place and the day', ar: 'مزاج المكان واليوم' },
  reserve: { en: 'the reserve of people', ar: 'تحفّظ الناس' },
  fatigue: { en: 'fatigue', ar: 'التعب' },
  fear: { en: 'the memory of fear', ar: 'ذاكرة الخوف' },
}
