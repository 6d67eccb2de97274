/** What the numbers of a comparison of profiles are called, where the conditions do not say it. */
export const compareWords = {
  population: { en: 'Population', ar: 'عدد السكان' },
  basketShare: { en: 'Basket against mean income', ar: 'السلة قياسًا إلى متوسط الدخل' },
  gini: { en: 'Gini of incomes', ar: 'معامل جيني للدخل' },
  policePer100k: { en: 'Police per 100,000', ar: 'الشرطة لكل مئة ألف' },
  organisation: { en: 'Organisation', ar: 'التنظيم' },
  religiosity: { en: 'Religiosity', ar: 'التديّن' },
  languageShare: { en: 'Reached by the movement’s language', ar: 'من تصلهم لغة الحراك' },
  netReach: { en: 'Reached by the net', ar: 'من يصلهم الإنترنت' },
  city: { en: 'Share of people in cities', ar: 'حصة سكان المدن' },
  town: { en: 'Share of people in towns', ar: 'حصة سكان البلدات' },
  rural: { en: 'Share of people in the countryside', ar: 'حصة سكان الريف' },
  delivery: { en: 'What reaches people: rents × (1 − corruption)', ar: 'ما يصل إلى الناس: الريع × (1 − الفساد)' },
  number: { en: 'Men', ar: 'العدد' },
  duty: { en: 'Duty', ar: 'الانضباط' },
  units: { gini: '1', policePer100k: '1', organisation: 'share', religiosity: 'share', languageShare: 'share' },
} as const
