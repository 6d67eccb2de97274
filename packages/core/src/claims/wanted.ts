/** For claims that may stay open: the data that would settle them. Shown where the verdict is undetermined. */
import type { Words } from '../text/index.ts'

export const wantedData: Readonly<Record<number, Words>> = {
  2: {
    en: 'What would settle it: yearly indices of corruption coded without knowledge of later uprisings (old vintages of V-Dem), for all countries.',
    ar: 'ما يحسمها: مؤشرات فساد سنوية رُمّزت دون علم بما تلاها (إصدارات V-Dem القديمة)، لكل البلدان.',
  },
  4: {
    en: 'What would settle it: prices of bread and fuel and of what is subsidised, by country and month, for all countries since 1990.',
    ar: 'ما يحسمها: أسعار الخبز والوقود وما يُدعم منها، لكل بلد وشهر، منذ 1990.',
  },
  5: {
    en: 'What would settle it: who holds army, police and state firms behind the office, coded by country and year by people who do not know what came; and an openly licensed list of rulers’ falls, for networks tell falls apart better than onsets.',
    ar: 'ما يحسمها: من يمسك الجيش والشرطة وشركات الدولة وراء المنصب، مرمّزًا لكل بلد وسنة ممن لا يعرف ما تلا؛ وقائمة مفتوحة الرخصة لسقوط الحكام، فالشبكات تميّز السقوط أكثر من البدايات.',
  },
  6: {
    en: 'What would settle it: dates and sizes of concessions during protest, by day, in many countries.',
    ar: 'ما يحسمها: تواريخ التنازلات وأحجامها أثناء الاحتجاج، باليوم، في بلدان كثيرة.',
  },
  7: {
    en: 'What would settle it: time and money spent on sport and entertainment by country and year, with the state’s part in it.',
    ar: 'ما يحسمها: الوقت والمال المنفقان على الرياضة والترفيه لكل بلد وسنة، وحصة الدولة فيهما.',
  },
  8: {
    en: 'What would settle it: texts of official sermons by country and week.',
    ar: 'ما يحسمها: نصوص الخطب الرسمية لكل بلد وأسبوع.',
  },
  9: {
    en: 'What would settle it: the state’s answer to every wave, coded by two people, for waves after 2019 too; the interval on what there is ends just beyond the line.',
    ar: 'ما يحسمها: ردّ الدولة على كل موجة مرمّزًا من شخصين، ومنه ما بعد 2019؛ فالمجال مما هو متاح ينتهي بعد الخط بقليل.',
  },
  12: {
    en: 'What would settle it: rulers’ speeches and promises by country and year, and an openly licensed list of rulers.',
    ar: 'ما يحسمها: خطب الحكام ووعودهم لكل بلد وسنة، وقائمة مفتوحة الرخصة للحكام.',
  },
  14: {
    en: 'What would settle it: surveys that ask for clan and tribe in many countries, and who marched with whom.',
    ar: 'ما يحسمها: مسوح تسأل عن العشيرة والقبيلة في بلدان كثيرة، ومن خرج مع من.',
  },
  15: {
    en: 'What would settle it: the place of the first protest with income by region, for all waves.',
    ar: 'ما يحسمها: مكان أول احتجاج مع دخل الأقاليم، لكل الموجات.',
  },
  18: {
    en: 'What would settle it: surveys of soldiers and police, or their pay and origin by country and year.',
    ar: 'ما يحسمها: مسوح للجنود والشرطة، أو رواتبهم وأصولهم لكل بلد وسنة.',
  },
  19: {
    en: 'What would settle it: surveys of tolerance and trust before uprisings, in countries with and without them.',
    ar: 'ما يحسمها: مسوح التسامح والثقة قبل الانتفاضات، في بلدان شهدتها وبلدان لم تشهدها.',
  },
  25: {
    en: 'What would settle it: results two years on for every episode, armed or not, by one scheme.',
    ar: 'ما يحسمها: النتائج بعد سنتين لكل موجة، مسلحة كانت أو لا، بمخطط واحد.',
  },
}
