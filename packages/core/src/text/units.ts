/** Units in both languages, as they stand beside a number: one table for messages, pages, tables and the screen. */
import type { Words } from './words.ts'

/** By the declared name, which is the English too unless `english` has another. */
const arabic: Readonly<Record<string, string>> = {
  '1': '',
  '%': '٪',
  percent: '٪',
  '% of people': '٪ من الناس',
  '0 to 4': 'من 0 إلى 4',
  '0 or 1': '0 أو 1',
  '0, 1 or 2': '0 أو 1 أو 2',
  '0…1': 'من 0 إلى 1',
  '−1…1': 'من ‎−1 إلى 1',
  share: 'نسبة',
  'share / day': 'نسبة في اليوم',
  'income shares': 'نسبة من الدخل',
  'income shares / day': 'نسبة من الدخل في اليوم',
  '1 / income share': 'لكل حصة من الدخل',
  'basket shares': 'نسبة من السلة',
  'shares of the basket': 'نسبة من السلة',
  'share of sites': 'نسبة من المواقع',
  chance: 'احتمال',
  'chance a period': 'احتمال في الفترة',
  'log odds': 'لوغاريتم الأرجحية',
  'log turnout': 'لوغاريتم عدد الحاضرين',
  factor: 'معامل',
  exponent: 'أس',
  level: 'مستوى',
  points: 'نقطة',
  state: 'حالة',
  date: 'تاريخ',
  outcome: 'مآل',
  step: 'خطوة',
  steps: 'خطوة',
  period: 'فترة',
  periods: 'فترة',
  h: 'ساعة',
  hours: 'ساعة',
  day: 'يوم',
  days: 'يوم',
  year: 'سنة',
  years: 'سنة',
  '1 / h': 'في الساعة',
  'per hour': 'في الساعة',
  '1 / day': 'في اليوم',
  'per day': 'في اليوم',
  'per day and rioter': 'في اليوم لكل مشارك',
  'rioter hours so far': 'ساعات شغب حتى الآن',
  km: 'كم',
  'per km': 'لكل كم',
  people: 'شخص',
  'people so far': 'شخص حتى الآن',
  'people / million': 'شخص لكل مليون',
  'million people': 'مليون شخص',
  casualties: 'ضحية',
  'casualties / 100,000': 'ضحية لكل مئة ألف',
  'deaths / million': 'قتيل لكل مليون',
  'deaths / million people': 'قتيل لكل مليون',
  'deaths / million / h': 'قتيل لكل مليون في الساعة',
  citizens: 'مواطن',
  'citizens so far': 'مواطن حتى الآن',
  groups: 'جماعة',
  'members so far': 'عضو حتى الآن',
  officers: 'رجل أمن',
  police: 'شرطي',
  'police so far': 'شرطي حتى الآن',
  rioters: 'مشارك في الشغب',
  pillars: 'ركن',
  concessions: 'تنازل',
  delegations: 'وفد',
  gatherings: 'تجمع',
  weapons: 'قطعة سلاح',
  places: 'مكان',
  regions: 'منطقة',
  seats: 'مقر',
  sites: 'موقع',
  towns: 'مدينة',
  tenge: 'تنغي',
  'intl-usd': 'دولار دولي',
  '2015 US$ / head': 'دولار 2015 للفرد',
  'currency / head / month': 'بعملة البلد للفرد في الشهر',
  'ordinary costs': 'كلفة عادية',
  '0 empty, 1 quiet, 2 rebel, 3 officer, 4 and 5 the other group': '0 خالٍ، 1 هادئ، 2 متمرد، 3 رجل أمن، 4 و5 الجماعة الأخرى',
  '0 free, 1 quiet, 2 rioting, 3 armed organisation, 4 police': '0 خالٍ، 1 هادئ، 2 في الشغب، 3 التنظيم المسلح، 4 شرطة',
  '0 free, 1 citizen, 2 joined, 3 activist, 4 protesting, 5 police, 6 pillar, 7 defected':
    '0 خالٍ، 1 مواطن، 2 انضم، 3 ناشط، 4 محتج، 5 شرطة، 6 ركن، 7 ركن انشق',
}

const english: Readonly<Record<string, string>> = {
  '1': '',
  percent: '%',
  '0…1': '0 to 1',
  '−1…1': '−1 to 1',
  'share / day': 'share per day',
  'income shares': 'share of income',
  'income shares / day': 'share of income per day',
  '1 / income share': 'per share of income',
  'basket shares': 'share of the basket',
  'log turnout': 'log of turnout',
  '1 / h': 'per hour',
  '1 / day': 'per day',
  'people / million': 'people per million',
  'casualties / 100,000': 'casualties per 100,000',
  'deaths / million': 'deaths per million',
  'deaths / million people': 'deaths per million',
  'deaths / million / h': 'deaths per million an hour',
  'intl-usd': 'international dollars',
  '2015 US$ / head': '2015 US$ a head',
  'currency / head / month': 'in the country’s money, a head and month',
}

/** Empty for a pure number; a unit that nobody has put into words stands as it was declared. */
export function unitWords(unit: string): Words {
  return { en: english[unit] ?? unit, ar: arabic[unit] ?? unit }
}

/** Where bounds are said, these would say them again. */
const bounds: ReadonlySet<string> = new Set(['0…1', '−1…1', '0 to 4'])

/** “a number from 0 to 1 (share)”; of a pure number nothing is said. */
export function inUnit({ en, ar }: Words, unit: string): Words {
  const words = unitWords(unit)
  return words.en === '' || bounds.has(unit) ? { en, ar } : { en: `${en} (${words.en})`, ar: `${ar} (${words.ar})` }
}

const evident: ReadonlySet<string> = new Set(['share', 'people', 'seats', 'regions'])

/** “Reserve (share of income)”; nothing where the name says what is counted. */
export function withUnit(name: Words, unit: string): Words {
  return evident.has(unit) ? name : inUnit(name, unit)
}

/** The signs for percent after numbers and ranges as Arabic writes them: “12%” is «12 ٪»; addresses (“8%D8”) stay. */
export function arabicPercent(text: string): string {
  return text.replaceAll(/(?<=[\d\]]\u2069?)([ \u00a0]?)%(?![\dA-F]{2})/g, (_, gap: string) => `${gap || '\u00a0'}٪`)
}

/** Numbers below 0 with the sign that is as wide as a plus: “-0.03” is “−0.03”, and “-0.00” is “0.00”; “2010-12” and “a-1” stay. */
export function minusSigns(text: string): string {
  return text.replaceAll(/(?<![\w.=-])-(?=\d)(0(?:\.0+)?(?![\d.,]))?/g, (_, nothing?: string) => nothing ?? '−')
}
