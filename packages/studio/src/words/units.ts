/** Units as they are written beside a number: the declared ones, in the reader's language. */
import type { Words } from '@sharara/core'

const units: Readonly<Record<string, Words>> = {
  '1': { en: '', ar: '' },
  h: { en: 'h', ar: 'ساعة' },
  days: { en: 'days', ar: 'يوم' },
  years: { en: 'years', ar: 'سنة' },
  km: { en: 'km', ar: 'كم' },
  people: { en: 'people', ar: 'شخص' },
  'people so far': { en: 'people so far', ar: 'شخص حتى الآن' },
  casualties: { en: 'casualties', ar: 'ضحية' },
  concessions: { en: 'concessions', ar: 'تنازل' },
  regions: { en: 'regions', ar: 'منطقة' },
  seats: { en: 'seats', ar: 'مقر' },
  level: { en: '(level)', ar: '(مستوى)' },
  state: { en: '(state)', ar: '(حالة)' },
  share: { en: '(share, 0 to 1)', ar: '(حصة من 0 إلى 1)' },
  '0…1': { en: '(0 to 1)', ar: '(من 0 إلى 1)' },
  '−1…1': { en: '(−1 to 1)', ar: '(من ‎−1 إلى 1)' },
  'share / day': { en: '(share) a day', ar: '(حصة) في اليوم' },
  'basket shares': { en: 'of the basket', ar: 'من السلة' },
  'income shares': { en: 'of income', ar: 'من الدخل' },
  'income shares / day': { en: 'of income a day', ar: 'من الدخل في اليوم' },
  '1 / income share': { en: 'per share of income', ar: 'لكل حصة من الدخل' },
  '1 / h': { en: 'an hour', ar: 'في الساعة' },
  '1 / day': { en: 'a day', ar: 'في اليوم' },
  'casualties / 100,000': { en: 'casualties per 100,000', ar: 'ضحية لكل مئة ألف' },
  'million people': { en: 'million people', ar: 'مليون شخص' },
  'people / million': { en: 'people per million', ar: 'شخص لكل مليون' },
  'deaths / million': { en: 'deaths per million', ar: 'قتيل لكل مليون' },
  'deaths / million / h': { en: 'deaths per million an hour', ar: 'قتيل لكل مليون في الساعة' },
  'currency / head / month': { en: 'in the country’s money, a head and month', ar: 'بعملة البلد للفرد في الشهر' },
  'ordinary costs': { en: 'ordinary costs', ar: 'كلفة عادية' },
}

/** A unit that nobody has put into words stands as it was declared. */
export function unitWords(unit: string): Words {
  return units[unit] ?? { en: unit, ar: unit }
}
