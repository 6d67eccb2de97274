/** Columns of the case table: the country in the year before. */
import type { CaseColumnSpec } from './spec.ts'

const share = { kind: 'number', unit: 'share', min: 0, max: 1, known: 'dataset' } as const
const percent = { kind: 'number', unit: '%', min: 0, max: 100, known: 'dataset' } as const
const year = { kind: 'number', unit: 'year', min: 1800, max: 2200, whole: true } as const

export const countryColumns = {
  vdem_polyarchy: {
    ...share,
    label: { en: 'electoral democracy', ar: 'الديمقراطية الانتخابية' },
    meaning: {
      en: 'V-Dem electoral democracy index (Soviet series for KAZ1986, Czech series for CSK1989). CC BY-SA 4.0.',
      ar: 'مؤشر V-Dem للديمقراطية الانتخابية (سلسلة الاتحاد السوفييتي لـ KAZ1986 والتشيك لـ CSK1989). CC BY-SA 4.0.',
    },
  },
  vdem_corruption: {
    ...share,
    label: { en: 'corruption', ar: 'الفساد' },
    meaning: {
      en: 'V-Dem v12 `v2x_corr`, 1 the most corrupt. CC BY-SA 4.0.',
      ar: 'V-Dem v12، ‏`v2x_corr`، و1 الأكثر فسادًا. CC BY-SA 4.0.',
    },
  },
  vdem_rule_of_law: {
    ...share,
    label: { en: 'rule of law', ar: 'سيادة القانون' },
    meaning: { en: 'V-Dem v12 index `v2x_rule`. CC BY-SA 4.0.', ar: 'مؤشر V-Dem v12، ‏`v2x_rule`. CC BY-SA 4.0.' },
  },
  vdem_civil_society: {
    ...share,
    label: { en: 'civil society', ar: 'المجتمع المدني' },
    meaning: { en: 'V-Dem v12 index `v2xcs_ccsi`. CC BY-SA 4.0.', ar: 'مؤشر V-Dem v12، ‏`v2xcs_ccsi`. CC BY-SA 4.0.' },
  },
  gdppc_const2015usd: {
    kind: 'number',
    unit: '2015 US$ / head',
    min: 0,
    max: 1e6,
    known: 'dataset',
    label: { en: 'income per head', ar: 'دخل الفرد' },
    meaning: {
      en: 'Gross domestic product per head in constant 2015 US dollars; doubtful for Venezuela and Syria.',
      ar: 'الناتج المحلي للفرد بدولار 2015 الثابت؛ ومشكوك فيه لفنزويلا وسوريا.',
    },
  },
  gini: {
    kind: 'number',
    unit: 'points',
    min: 0,
    max: 100,
    known: 'dataset',
    label: { en: 'Gini', ar: 'معامل جيني' },
    meaning: {
      en: 'Inequality of incomes, 0–100. Surveys miss the richest.',
      ar: 'تفاوت الدخول، 0–100. والمسوح لا ترى أغنى الناس.',
    },
  },
  gini_year: {
    ...year,
    known: 'dataset',
    label: { en: 'year of the Gini', ar: 'سنة معامل جيني' },
    meaning: { en: 'A survey from six years before to three after.', ar: 'مسح من ست سنوات قبل إلى ثلاث بعد.' },
  },
  gini_kind: {
    kind: 'code',
    known: 'dataset',
    codes: {
      survey: { en: 'survey', ar: 'مسح' },
      modelled: { en: 'modelled, weak evidence', ar: 'مقدَّر، دليل ضعيف' },
    },
    label: { en: 'kind of Gini', ar: 'نوع معامل جيني' },
    meaning: { en: 'A survey value of the World Bank, or filled in by Gapminder.', ar: 'قيمة مسح من البنك الدولي، أو تقدير من Gapminder.' },
  },
  internet_pct: {
    ...percent,
    label: { en: 'internet users', ar: 'مستخدمو الإنترنت' },
    meaning: { en: 'Of the people; missing before about 1990.', ar: 'من السكان؛ ولا قيمة قبل 1990 تقريبًا.' },
  },
  urban_pct: {
    ...percent,
    label: { en: 'urban share', ar: 'سكان المدن' },
    meaning: { en: 'Of the people.', ar: 'من السكان.' },
  },
  share_15_39_pct: {
    ...percent,
    label: { en: 'aged 15–39', ar: 'من 15 إلى 39 سنة' },
    meaning: { en: 'Share of people aged 15–39, the measure of youth.', ar: 'حصة من هم بين 15 و39 سنة، مقياس الشباب.' },
  },
  youth_unemployment_pct: {
    ...percent,
    label: { en: 'youth unemployment', ar: 'بطالة الشباب' },
    meaning: { en: 'Aged 15–24, nearest year from four before to three after.', ar: 'بين 15 و24 سنة، أقرب سنة من أربع قبل إلى ثلاث بعد.' },
  },
  covariate_year: {
    ...year,
    known: 'judged',
    label: { en: 'year of the country’s figures', ar: 'سنة أرقام البلد' },
    meaning: {
      en: 'Normally the year before the start (SDN2018: 2018, ETH2018: 2014).',
      ar: 'السنة السابقة للبداية عادة (SDN2018: ‏2018، ETH2018: ‏2014).',
    },
  },
} as const satisfies Record<string, CaseColumnSpec>
