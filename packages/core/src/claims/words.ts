/** What tests say of themselves. */
import type { Words } from '../text/index.ts'

export const why = {
  noTest: { en: 'no test', ar: 'لا اختبار' },
  noColumn: { en: 'The table has no values for it.', ar: 'ليس في الجدول قيم له.' },
  silent: { en: 'The record is silent on it.', ar: 'السجل صامت عنه.' },
  share: { en: 'share of cases: {what} (line {line})', ar: 'نسبة الحالات: {what} (الخط {line})' },
  holds: { en: '{what}: yes', ar: '{what}: نعم' },
  holdsNot: { en: '{what}: no', ar: '{what}: لا' },
  ofN: { en: '{what}: {k} of {n} cases.', ar: '{what}: {k} من {n:cases}.' },
  world: { en: 'share above that of the world: {what}', ar: 'الزيادة على نسبة العالم: {what}' },
  worldAll: { en: 'country-years in the world with a value', ar: 'سنوات البلدان التي لها قيمة في العالم' },
  worldShare: {
    en: '{k} of {n} cases; {percent} % of country-years in the world.',
    ar: '{k} من {n:cases}؛ و{percent} ٪ من سنوات البلدان في العالم.',
  },
  inside: { en: '{group}; {end}', ar: '{group}؛ {end}' },
  outside: { en: 'the others; {end}', ar: 'سواها؛ {end}' },
  ended: { en: '{end}', ar: '{end}' },
  endedNot: { en: 'not: {end}', ar: 'ليس: {end}' },
  difference: { en: 'difference of shares: {end}, between {group} and the others', ar: 'فرق النسبتين: {end}، بين {group} وسواها' },
  fourCells: {
    en: '{end}: {a} of {first} ({group}), {c} of {second} (the others).',
    ar: '{end}: {a} من {first} ({group})، و{c} من {second} (سواها).',
  },
  fewInGroup: {
    en: 'Too few cases in one of the groups: {first} ({group}) and {second}.',
    ar: 'حالات أقل مما يكفي في إحدى المجموعتين: {first} ({group}) و{second}.',
  },
  fewRanks: { en: 'Fewer than 3 cases with a value in one of the groups.', ar: 'أقل من 3 حالات لها قيمة في إحدى المجموعتين.' },
  rest: { en: 'the others', ar: 'سواها' },
  median: { en: 'median of {number}: {group}', ar: 'وسيط {number}: {group}' },
  superiority: {
    en: 'chance that {number} is larger: {group} against the others',
    ar: 'احتمال أن يكون {number} أكبر: {group} مقابل سواها',
  },
  ranked: {
    en: 'In {percent} of 100 pairs the case of the group ({group}) has the larger value ({number}).',
    ar: 'في {percent} من كل 100 زوج تكون القيمة الأكبر ({number}) لحالة المجموعة ({group}).',
  },
  factShare: { en: 'share of the facts that agree', ar: 'نسبة الوقائع الموافقة' },
  factsAgree: { en: '{k} of {n} facts agree.', ar: 'توافق {k} من {n} من الوقائع.' },
  factYes: { en: 'agrees: {name}', ar: 'يوافق: {name}' },
  factNo: { en: 'disagrees: {name}', ar: 'يخالف: {name}' },
  factOpen: { en: 'not known: {name}', ar: 'غير معروف: {name}' },
  second: { en: 'second coding of the outcome', ar: 'الترميز الثاني للمآل' },
  noMemory: { en: 'without cells from memory', ar: 'بلا الخلايا التي من الذاكرة' },
  noLow: { en: 'without cases of low certainty', ar: 'بلا الحالات المنخفضة الوثوق' },
  unseen: { en: 'only cases added after the rules were written', ar: 'الحالات المضافة بعد كتابة القواعد وحدها' },
  selection: {
    en: 'The cases were chosen for prominence and all of them rose: shares describe this list, not the world.',
    ar: 'اختيرت الحالات لشهرتها وكلها انتفضت: فالنسب تصف هذه القائمة لا العالم.',
  },
  knewEnd: {
    en: 'Coded by people who knew how each case ended: {columns}. A link with the outcome may be partly of their making.',
    ar: 'رمّزها من يعرفون كيف انتهت كل حالة: {columns}. فقد تكون الصلة بالمآل من صنعهم جزئيًا.',
  },
  multiple: {
    en: 'Several tests are made, and one in twenty comes out by luck: by Holm’s correction over the {count} main tests with a chance, this one does not hold.',
    ar: 'تُجرى اختبارات عدة، وواحد من عشرين يصيب بالحظ: وبتصحيح هولم على الاختبارات الرئيسة ذات الاحتمال وعددها {count}، لا يصمد هذا.',
  },
  fragile: {
    en: 'The verdict does not survive all codings: see the other codings.',
    ar: 'لا يصمد الحكم في كل الترميزات: انظر الترميزات الأخرى.',
  },
} as const satisfies Record<string, Words>
