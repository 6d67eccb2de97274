/** What is said of the cells of a column. */
import type { Words } from '../text/index.ts'

export const levelWords = {
  nothing: { en: 'nothing', ar: 'لا شيء' },
  number: {
    en: 'a number, or a study whose `codes` say what each word counts for',
    ar: 'عدد، أو دراسة يبيّن فيها `codes` قيمة كل كلمة',
  },
  percent: {
    en: 'a number without the sign (0.45 as a degree, or 45 and anchors), or a study whose `codes` say what each word counts for',
    ar: 'عدد بلا علامة النسبة (0.45 درجةً، أو 45 مع مراسٍ)، أو دراسة يبيّن فيها `codes` قيمة كل كلمة',
  },
  thousands: {
    en: 'a number without marks between the thousands (1234), or a study whose `codes` say what each word counts for',
    ar: 'عدد بلا فواصل بين الآلاف (1234)، أو دراسة يبيّن فيها `codes` قيمة كل كلمة',
  },
  decimalComma: {
    en: 'a decimal point (0.9; a comma is read where semicolons or tabs divide the cells), or a study whose `codes` say what each word counts for',
    ar: 'نقطة عشرية (0.9؛ وتُقرأ الفاصلة حيث تفصل بين الخلايا فواصل منقوطة أو علامات جدولة)، أو دراسة يبيّن فيها `codes` قيمة كل كلمة',
  },
  strayMark: {
    en: 'a plain number (-5, without an apostrophe or a long dash), or a study whose `codes` say what each word counts for',
    ar: 'عدد مجرد (‎-5 بلا فاصلة عليا ولا شرطة طويلة)، أو دراسة يبيّن فيها `codes` قيمة كل كلمة',
  },
  numberOrLeft: {
    en: 'a number; or leave such cases out (--drop-missing, or --leave-out with their names)',
    ar: 'عدد؛ أو استبعد هذه الحالات (‎--drop-missing أو ‎--leave-out مع أسمائها)',
  },
  mark: { en: 'the mark “-” (does not apply)', ar: 'العلامة “-” (لا ينطبق)' },
  noMark: {
    en: 'a number: a degree of membership has to be known; the mark is for conditions of whole values (0, 1, …)',
    ar: 'عدد: درجة الانتماء يجب أن تُعرف؛ والعلامة لشروط قيمها صحيحة (0 و1…)',
  },
  values: { en: 'the values {values}', ar: 'القيم {values}' },
  outside: { en: 'numbers from {low} to {high}', ar: 'أعداد من {low} إلى {high}' },
  membership: {
    en: 'degrees of membership from 0 to 1, or whole numbers from 0, or a rule that makes them',
    ar: 'درجات انتماء من 0 إلى 1، أو أعداد صحيحة من 0، أو قاعدة تنتجها',
  },
  noMinusOne: {
    en: 'values from 0: −1 is no degree and no mark. Write “-” where the condition does not apply, renumber the codes (--renumber), or give a rule',
    ar: 'قيم من 0: فالعدد ‎−1 ليس درجة ولا علامة. اكتب “-” حيث لا ينطبق الشرط، أو أعد ترقيم الرموز (‎--renumber)، أو أعطِ قاعدة',
  },
  fromZero: {
    en: 'codes from 0: is the lowest one absence? Then --renumber makes it 0; or a study says what each code counts for',
    ar: 'رموز تبدأ من 0: أيعني أدناها الغياب؟ عندئذ يجعله ‎--renumber صفرًا؛ أو تبيّن دراسة قيمة كل رمز',
  },
  noGap: {
    en: 'codes from 0 without a gap, since each value between would make rows that no case can have; --renumber closes the gaps',
    ar: 'رموز من 0 بلا فجوة، فكل قيمة بينها تصنع صفوفًا لا تقع فيها حالة؛ ويغلق ‎--renumber الفجوات',
  },
  whichValue: { en: 'which value is the outcome: one of {names}', ar: 'أي قيمة هي النتيجة: إحدى {names}' },
  oneOf: { en: 'one of {names}', ar: 'إحدى {names}' },
  half: { en: 'exactly 0.5', ar: 'القيمة 0.5 تمامًا' },
  side: {
    en: 'a value on one side of 0.5: at 0.5 the case belongs to no row',
    ar: 'قيمة على أحد جانبي 0.5: عند 0.5 لا تنتمي الحالة إلى أي صف',
  },
  neither: {
    en: 'a value on one side of 0.5: at 0.5 the case is neither with the outcome nor without, and stands in no list of deviant cases',
    ar: 'قيمة على أحد جانبي 0.5: عند 0.5 ليست الحالة مع النتيجة ولا من دونها، ولا ترد في قوائم الحالات الشاذة',
  },
  below: { en: 'numbers below 0', ar: 'أعداد أقل من 0' },
  positive: {
    en: 'numbers from 0: the indirect method takes logarithms and roots; shift the numbers or choose another method',
    ar: 'أعداد من 0: فالطريقة غير المباشرة تأخذ لوغاريتمات وجذورًا؛ أزح الأعداد أو اختر طريقة أخرى',
  },
  constant: { en: '{value} for every case', ar: '{value} لكل الحالات' },
  varied: {
    en: 'values that differ between cases: what never varies can be found necessary, but explains nothing',
    ar: 'قيم تختلف بين الحالات: ما لا يتغير قد يظهر لازمًا، لكنه لا يفسّر شيئًا',
  },
} as const satisfies Record<string, Words>
