/** What is said when a link cannot be followed to the letter. */
import type { Words } from '@sharara/core'

export const words = {
  notMade: {
    en: 'The country of this link cannot be made: {problem}. The first scenario is shown.',
    ar: 'لا يمكن صنع بلد هذا الرابط: {problem}. يُعرض السيناريو الأول.',
  },
  tooLong: {
    en: 'This link is longer than {limit} signs and was not read. The page starts afresh.',
    ar: 'هذا الرابط أطول من {limit} حرف فلم يُقرأ. تبدأ الصفحة من جديد.',
  },
  otherVersion: {
    en: 'This link was made by another version of the studio ({got}; this one reads {wanted}). Only its view was kept.',
    ar: 'صُنع هذا الرابط بإصدار آخر من الاستوديو ({got}، وهذا يقرأ {wanted}). لم يُحفظ منه سوى العرض.',
  },
  unknownField: {
    en: 'The link says something that this page does not know: “{name}”. It was left out.',
    ar: 'في الرابط شيء لا تعرفه هذه الصفحة: «{name}»، فأُهمل.',
  },
  broken: { en: 'A part of the link is damaged: “{name}”. It was left out.', ar: 'جزء من الرابط تالف: «{name}»، فأُهمل.' },
  twice: { en: 'The link says “{name}” twice; the first one counts.', ar: 'يرد «{name}» مرتين في الرابط، ويُعتمد الأول.' },
  noView: {
    en: 'There is no view called “{name}”; the nearest is “{nearest}”. The episode is shown.',
    ar: 'لا يوجد عرض باسم «{name}»، وأقرب الأسماء «{nearest}». تُعرض الموجة.',
  },
  badNumber: {
    en: '“{name}” in the link should be a whole number up to {most}, not “{got}”. It was left out.',
    ar: 'ينبغي أن يكون «{name}» في الرابط عددًا صحيحًا لا يتجاوز {most}، لا «{got}»، فأُهمل.',
  },
  noLanguage: {
    en: 'The page speaks English (en) and Arabic (ar), not “{got}”.',
    ar: 'تتكلم الصفحة العربية (ar) والإنجليزية (en)، لا «{got}».',
  },
  badSetting: {
    en: 'A setting in the link cannot be read: “{got}”. Settings look like leadership:0.7.',
    ar: 'لا يمكن قراءة إعداد في الرابط: «{got}». تُكتب الإعدادات هكذا: leadership:0.7.',
  },
  noScenario: {
    en: 'There is no scenario called “{name}” here; the nearest is “{nearest}”. Kazakhstan 2022 is shown.',
    ar: 'لا يوجد هنا سيناريو باسم «{name}»، وأقرب الأسماء «{nearest}». تُعرض كازاخستان 2022.',
  },
  noPlace: {
    en: 'There is no place called “{name}” in this country; the whole country is shown.',
    ar: 'لا يوجد في هذا البلد مكان باسم «{name}»، فيُعرض البلد كله.',
  },
} as const satisfies Record<string, Words>
