/** Columns of the case table: dates, places, numbers and names of the episode itself. */
import type { CaseColumnSpec } from './spec.ts'

const people = { kind: 'number', unit: 'people', min: 0, max: 2e9, whole: true } as const
const percent = { kind: 'number', unit: '%', min: 0, max: 100 } as const

export const eventColumns = {
  start_date: {
    kind: 'date',
    known: 'seen',
    required: true,
    label: { en: 'first day', ar: 'اليوم الأول' },
    meaning: { en: 'First day of the wave.', ar: 'اليوم الأول من الموجة.' },
  },
  end_date: {
    kind: 'date',
    known: 'seen',
    required: true,
    label: { en: 'last day', ar: 'اليوم الأخير' },
    meaning: {
      en: 'Fall of the ruler, settlement, last phase of mass protest, or suppression; several of these dates are conventions.',
      ar: 'سقوط الحاكم أو التسوية أو آخر مرحلة من الاحتجاج الواسع أو القمع؛ وبعض هذه التواريخ اصطلاحية.',
    },
  },
  duration_days: {
    kind: 'number',
    unit: 'days',
    min: 1,
    max: 20_000,
    whole: true,
    known: 'computed',
    label: { en: 'length', ar: 'المدة' },
    meaning: { en: 'Days from the first to the last, both counted.', ar: 'عدد الأيام من الأول إلى الأخير، وكلاهما محسوب.' },
  },
  population: {
    ...people,
    known: 'dataset',
    label: { en: 'population', ar: 'السكان' },
    meaning: {
      en: 'Persons in the country in the year before (Gapminder series; Kazakhstan 2022 from its bureau; three states that no longer exist from memory).',
      ar: 'عدد سكان البلد في السنة السابقة (سلسلة Gapminder؛ وكازاخستان 2022 من مكتب إحصائها؛ وثلاث دول زالت من الذاكرة).',
    },
  },
  peak_low: {
    ...people,
    known: 'seen',
    label: { en: 'peak crowd, low', ar: 'ذروة الحشد، الأدنى' },
    meaning: { en: 'Lowest reported participation at the peak.', ar: 'أدنى مشاركة مذكورة عند الذروة.' },
  },
  peak_high: {
    ...people,
    known: 'seen',
    label: { en: 'peak crowd, high', ar: 'ذروة الحشد، الأعلى' },
    meaning: { en: 'Highest reported participation at the peak.', ar: 'أعلى مشاركة مذكورة عند الذروة.' },
  },
  peak_scope: {
    kind: 'text',
    known: 'seen',
    label: { en: 'what the peak counts', ar: 'ما تعدّه الذروة' },
    meaning: {
      en: 'One city on one day, the nation on one day, or members. Never mix scopes without saying so.',
      ar: 'مدينة في يوم أو البلد في يوم أو الأعضاء. لا تُخلط النطاقات بلا تنبيه.',
    },
  },
  peak_low_pct: {
    ...percent,
    known: 'computed',
    label: { en: 'peak, low, of the people', ar: 'الذروة، الأدنى، من السكان' },
    meaning: { en: 'The low peak in percent of the population.', ar: 'الذروة الدنيا بالمئة من السكان.' },
  },
  peak_high_pct: {
    ...percent,
    known: 'computed',
    label: { en: 'peak, high, of the people', ar: 'الذروة، الأعلى، من السكان' },
    meaning: { en: 'The high peak in percent of the population.', ar: 'الذروة العليا بالمئة من السكان.' },
  },
  deaths_low: {
    ...people,
    known: 'seen',
    label: { en: 'deaths, low', ar: 'القتلى، الأدنى' },
    meaning: {
      en: 'Deaths linked to the episode, usually the official or confirmed count.',
      ar: 'القتلى المرتبطون بالموجة، وهو عادة العدد الرسمي أو المؤكد.',
    },
  },
  deaths_high: {
    ...people,
    known: 'seen',
    label: { en: 'deaths, high', ar: 'القتلى، الأعلى' },
    meaning: { en: 'Estimate of organisations, press or opposition.', ar: 'تقدير المنظمات أو الصحافة أو المعارضة.' },
  },
  deaths_low_per_million: {
    kind: 'number',
    unit: 'deaths / million people',
    min: 0,
    max: 1e6,
    known: 'computed',
    label: { en: 'deaths per million', ar: 'القتلى لكل مليون' },
    meaning: { en: 'The low count for each million inhabitants.', ar: 'العدد الأدنى لكل مليون ساكن.' },
  },
  origin_place: {
    kind: 'text',
    known: 'seen',
    label: { en: 'where it began', ar: 'أين بدأت' },
    meaning: { en: 'Place of the first protest.', ar: 'مكان أول احتجاج.' },
  },
  days_to_core: {
    kind: 'number',
    unit: 'days',
    min: 0,
    max: 5000,
    whole: true,
    known: 'seen',
    label: { en: 'days to the centre', ar: 'أيام حتى المركز' },
    meaning: {
      en: 'Days from the first protest to a sizeable one in the capital or largest city; 0 where it began there. Empty: not applicable or not found. About half of the values above 0 rest on memory.',
      ar: 'الأيام من أول احتجاج إلى احتجاج كبير في العاصمة أو كبرى المدن؛ و0 إن بدأت فيها. والفراغ: لا ينطبق أو لم يُعثر عليه. ونحو نصف القيم فوق 0 من الذاكرة.',
    },
  },
  trigger: {
    kind: 'text',
    known: 'seen',
    label: { en: 'spark', ar: 'الشرارة' },
    meaning: { en: 'What set it off, in words.', ar: 'ما أشعلها، وصفًا.' },
  },
  organisation: {
    kind: 'text',
    known: 'seen',
    label: { en: 'organisation', ar: 'التنظيم' },
    meaning: { en: 'Bodies and leaders of the movement, in words.', ar: 'هيئات الحراك وقادته، وصفًا.' },
  },
  concessions_text: {
    kind: 'text',
    known: 'seen',
    label: { en: 'what was conceded', ar: 'ما قُدّم من تنازل' },
    meaning: { en: 'Concessions, in words.', ar: 'التنازلات، وصفًا.' },
  },
  foreign_text: {
    kind: 'text',
    known: 'seen',
    label: { en: 'foreign part', ar: 'دور الخارج' },
    meaning: { en: 'What outsiders did, in words.', ar: 'ما فعله الخارج، وصفًا.' },
  },
  captured_who: {
    kind: 'text',
    known: 'seen',
    label: { en: 'who took the gains', ar: 'من أخذ المكاسب' },
    meaning: {
      en: 'The rival, in words; in brackets a remark where there was none.',
      ar: 'المنافس، وصفًا؛ وبين قوسين ملاحظة حيث لا منافس.',
    },
  },
  leader: {
    kind: 'text',
    known: 'dataset',
    label: { en: 'ruler', ar: 'الحاكم' },
    meaning: { en: 'Effective ruler at the start.', ar: 'الحاكم الفعلي عند البداية.' },
  },
  leader_years: {
    kind: 'number',
    unit: 'years',
    min: 0,
    max: 100,
    known: 'dataset',
    label: { en: 'ruler’s years', ar: 'سنوات الحاكم' },
    meaning: {
      en: 'His years in power at the start (REIGN list, checked against it for most rows).',
      ar: 'سنواته في الحكم عند البداية (قائمة REIGN، وروجعت عليها معظم الصفوف).',
    },
  },
} as const satisfies Record<string, CaseColumnSpec>
