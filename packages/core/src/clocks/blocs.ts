/** Names of the blocs within which news of a wave and of a fall spreads. */
import type { Words } from '../text/index.ts'

export const blocNames: Readonly<Record<string, Words>> = {
  arab: { en: 'Arab states', ar: 'الدول العربية' },
  soviet: { en: 'former Soviet Union', ar: 'الاتحاد السوفييتي السابق' },
  eastern_europe: { en: 'Eastern Europe', ar: 'أوروبا الشرقية' },
  latin_america: { en: 'Latin America', ar: 'أمريكا اللاتينية' },
  french_africa: { en: 'French-speaking Africa', ar: 'أفريقيا الناطقة بالفرنسية' },
  english_africa: { en: 'other Africa', ar: 'بقية أفريقيا' },
  southeast_asia: { en: 'South-East Asia', ar: 'جنوب شرق آسيا' },
  south_asia: { en: 'South Asia', ar: 'جنوب آسيا' },
  east_asia: { en: 'East Asia', ar: 'شرق آسيا' },
  west: { en: 'the West', ar: 'الغرب' },
}
