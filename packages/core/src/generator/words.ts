/** Names that the generator gives, and whom its numbers are taken from. */
import type { Words } from '../text/index.ts'
import type { Origin } from './known.ts'

export const phrases = {
  plain: { en: '{what}', ar: '{what}' },
  numbered: { en: '{what} ({number})', ar: '{what} ({number})' },
  otherTowns: { en: 'Other towns of {region}', ar: 'بلدات أخرى: {region}' },
  countryside: { en: 'Countryside of {region}', ar: 'ريف {region}' },
  everyone: { en: 'All people (no data on groups)', ar: 'السكان جميعًا (لا بيانات عن الجماعات)' },
  police: { en: 'Police', ar: 'الشرطة' },
  interior: { en: 'Interior troops', ar: 'قوات الأمن الداخلي' },
  army: { en: 'Army', ar: 'الجيش' },
  elite: { en: 'Guard units', ar: 'قوات الحرس' },
  institution: { en: 'The armed forces as an institution', ar: 'المؤسسة العسكرية' },
  staple: { en: 'Food and other staples', ar: 'الغذاء والسلع الأساسية' },
  fuel: { en: 'Fuel and transport', ar: 'الوقود والنقل' },
  state: { en: 'Pay and services of the state', ar: 'رواتب الدولة وخدماتها' },
  group: { en: 'Standing of people far from power', ar: 'مكانة البعيدين عن السلطة' },
} as const satisfies Record<string, Words>

export const origins: Readonly<Record<Origin, Words>> = {
  wdi: { en: 'World Development Indicators (CC BY 4.0)', ar: 'مؤشرات التنمية العالمية (CC BY 4.0)' },
  gapminder: { en: 'Gapminder, completed by a model (CC BY 4.0)', ar: 'غابمايندر، مكمَّل بنموذج (CC BY 4.0)' },
  wgi: { en: 'Worldwide Governance Indicators (CC BY 4.0)', ar: 'مؤشرات الحوكمة العالمية (CC BY 4.0)' },
  vdem: { en: 'V-Dem (CC BY-SA 4.0)', ar: 'مشروع أصناف الديمقراطية V-Dem (CC BY-SA 4.0)' },
  'mass-mobilization': { en: 'Mass Mobilization (CC0)', ar: 'بيانات الحشد الجماهيري Mass Mobilization (CC0)' },
  given: { en: 'the table that was brought', ar: 'الجدول المجلوب' },
  none: { en: 'no data; a stand-in', ar: 'لا بيانات؛ قيمة بديلة' },
}

export const ofYear: Words = { en: '{source}, {year}', ar: '{source}، {year}' }
export const basedOn: Words = { en: '{rule} Taken from: {sources}.', ar: '{rule} المصادر: {sources}.' }
export const refusals = {
  noCountry: {
    en: 'country: got "{got}"; wanted a country’s name or its three letters',
    ar: 'البلد: وُجد «{got}»؛ المطلوب اسم بلد أو رمزه بثلاثة أحرف',
  },
  noYear: { en: 'year: got {got}; wanted a whole year from {first} to {last}', ar: 'السنة: وُجد {got}؛ المطلوب سنة من {first} إلى {last}' },
  yearWithoutData: {
    en: 'year: {country} has no population in the tables within five years of {year}; nearest is {nearest}',
    ar: 'السنة: ليس في الجداول عدد سكان لـ{country} في حدود خمس سنوات من {year}؛ أقرب سنة هي {nearest}',
  },
  places: {
    en: 'places: got {got}; wanted a whole number from {least} to {most}',
    ar: 'الأماكن: وُجد {got}؛ المطلوب عدد صحيح من {least} إلى {most}',
  },
  regions: {
    en: 'regions: got {got}; wanted a whole number from {least} to {most}',
    ar: 'المناطق: وُجد {got}؛ المطلوب عدد صحيح من {least} إلى {most}',
  },
  noPlace: { en: 'keep: {country} has no city "{got}" in the tables', ar: 'المكان: ليس في جداول {country} مدينة باسم «{got}»' },
  meant: { en: '; nearest is "{nearest}"', ar: '؛ الأقرب «{nearest}»' },
} as const satisfies Record<string, Words>

export const starterWords = {
  name: { en: '{country}, {year}: a start', ar: '{country}، {year}: بداية' },
  note: {
    en: 'Made with the generated profile: one shock and one small spark where it is felt most. Sizes are chosen, not recorded: change them.',
    ar: 'صُنع مع الملف المولَّد: صدمة واحدة وشرارة صغيرة حيث أثرها أشدّ. الأحجام مختارة وليست مسجَّلة: غيّرها.',
  },
} as const satisfies Record<string, Words>

export const rangeWords = {
  outside: {
    en: '{label}: {value} lies far outside of all countries of the year, {least} to {most}',
    ar: '{label}: القيمة {value} بعيدة عن كل بلدان السنة، من {least} إلى {most}',
  },
  labels: {
    basketShare: { en: 'Basket against mean income', ar: 'السلة قياسًا إلى متوسط الدخل' },
    gini: { en: 'Gini of incomes', ar: 'معامل جيني للدخل' },
    centreShare: { en: 'Crowd too many to shoot, of all people', ar: 'الحشد الذي لا يُطلق عليه النار، من السكان' },
  },
} as const
