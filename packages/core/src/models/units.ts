/** Units of published models in both languages, where they are not those of the national one. */
import type { Words } from '../text/index.ts'

/** By the English words, which are the name of the unit too. */
const arabic: Readonly<Record<string, string>> = {
  steps: 'خطوة',
  '0 to 4': 'من 0 إلى 4',
  '0, 1 or 2': '0 أو 1 أو 2',
  '0 or 1': '0 أو 1',
  '% of people': '٪ من الناس',
  '%': '٪',
  'log odds': 'لوغاريتم الأرجحية',
  sites: 'موقع',
  'share of sites': 'حصة من المواقع',
  period: 'فترة',
  periods: 'فترة',
  groups: 'جماعة',
  'chance a period': 'احتمال في الفترة',
  chance: 'احتمال',
  citizens: 'مواطن',
  'citizens so far': 'مواطن حتى الآن',
  officers: 'رجل أمن',
  police: 'شرطي',
  'police so far': 'شرطي حتى الآن',
  'members so far': 'عضو حتى الآن',
  places: 'مكان',
  pillars: 'ركن',
  rioters: 'مشارك في الشغب',
  'rioter hours so far': 'ساعات شغب حتى الآن',
  hours: 'ساعة',
  'per hour': 'في الساعة',
  'per km': 'لكل كم',
  'per day': 'في اليوم',
  'per day and rioter': 'في اليوم لكل مشارك',
  factor: 'معامل',
  '0 empty, 1 quiet, 2 rebel, 3 officer, 4 and 5 the other group': '0 خالٍ، 1 هادئ، 2 متمرد، 3 رجل أمن، 4 و5 الجماعة الأخرى',
  '0 free, 1 quiet, 2 rioting, 3 armed organisation, 4 police': '0 خالٍ، 1 هادئ، 2 في الشغب، 3 التنظيم المسلح، 4 شرطة',
  '0 free, 1 citizen, 2 joined, 3 activist, 4 protesting, 5 police, 6 pillar, 7 defected':
    '0 خالٍ، 1 مواطن، 2 انضم، 3 ناشط، 4 محتج، 5 شرطة، 6 ركن، 7 ركن انشق',
}

export const modelUnits: Readonly<Record<string, Words>> = {
  '1': { en: 'a number', ar: 'عدد' },
  'log turnout': { en: 'log of turnout', ar: 'لوغاريتم عدد الحاضرين' },
  ...Object.fromEntries(Object.entries(arabic).map(([en, ar]) => [en, { en, ar }])),
}
