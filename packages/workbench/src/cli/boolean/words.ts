/** Help and words of `sharara boolean`. */
import type { Words } from '@sharara/core'

export const booleanHelp = {
  boolean: {
    en: 'Transform Boolean expressions: simplify, negate, expand into rows, factorise, intersect, test whether one implies another. No table is needed.',
    ar: 'حوّل العبارات: بسّطها أو انفها أو ابسطها إلى صفوف أو أخرج عواملها أو قاطعها؛ وهل إحداها داخل الأخرى؟ لا يلزم جدول.',
  },
  tool: {
    en: 'simplify, negate, expand, factorise, intersect or within',
    ar: 'simplify أو negate أو expand أو factorise أو intersect أو within',
  },
  statements: { en: 'statements such as "A*~B + C[2]", each in quotes', ar: 'عبارات مثل "A*~B + C[2]"، كل منها بين علامتي اقتباس' },
  values: {
    en: 'how many values a condition has, such as C=3; may be repeated (default: two, or as many as the statements name)',
    ar: 'عدد قيم الشرط، مثل C=3؛ ويجوز التكرار (تلقائيًا: اثنتان، أو بقدر ما تذكره العبارات)',
  },
} as const satisfies Record<string, Words>

export const booleanWords = {
  badTool: { en: 'There is no tool "{got}"; wanted one of {names}.', ar: 'لا توجد أداة باسم "{got}"؛ المطلوب واحدة من {names}.' },
  badCount: {
    en: '{tool}: got {got} statements; wanted from {least} to {most}, each in quotes.',
    ar: '{tool}: عدد العبارات {got}، والمطلوب من {least} إلى {most}، كل منها بين علامتي اقتباس.',
  },
  badStatement: { en: '"{text}": {problem}', ar: '"{text}": ‏{problem}' },
  arrow: {
    en: '"{text}": got an arrow; wanted a sum of terms without one.',
    ar: '"{text}": فيها سهم، والمطلوب مجموع حدود بلا سهم.',
  },
  badValues: {
    en: '--values: got "{got}"; wanted a condition of the statements and a whole number from {least} to 30, such as C=3.',
    ar: '--values: وُجد "{got}"، والمطلوب شرط من شروط العبارات وعدد صحيح من {least} إلى 30، مثل C=3.',
  },
  tooMany: {
    en: 'These conditions have more than {most} combinations: {names}.',
    ar: 'توليفات هذه الشروط أكثر من {most}: ‏{names}.',
  },
  yes: { en: 'Yes: the first is never true where the second is not.', ar: 'نعم: لا تصدق الأولى حيث لا تصدق الثانية.' },
  no: { en: 'No: the first is true somewhere where the second is not.', ar: 'لا: تصدق الأولى في موضع لا تصدق فيه الثانية.' },
  several: { en: 'Equally short forms: {count}.', ar: 'صور متساوية في القصر، عددها {count}.' },
  guessed: {
    en: 'Values were taken to be as many as the statements name: {names}. If there are more, say so with --values.',
    ar: 'عُدّت القيم بقدر ما تذكره العبارات: {names}. فإن كانت أكثر فاذكرها مع ‎--values.',
  },
} as const satisfies Record<string, Words>
