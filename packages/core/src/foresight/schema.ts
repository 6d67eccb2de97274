/** The columns of the panel: what each means, in which unit, from where, under which licence, and how long it is carried. */
import { fill, type Words } from '../text/index.ts'
import type { Series } from './grid.ts'
import type { Ingredients, SourceName } from './tables.ts'

/** What the essay and the field call conditions; columns of one group speak of the same. */
export const groups = {
  size: { en: 'size', ar: 'الحجم' },
  corruption: { en: 'corruption', ar: 'الفساد' },
  inequality: { en: 'gap between rich and poor', ar: 'الفجوة بين الأغنياء والفقراء' },
  pressure: { en: 'pressure on the poor: growth, prices, work', ar: 'الضغط على الفقراء: النمو والأسعار والعمل' },
  deepState: { en: 'deep state: power bound to persons and networks', ar: 'الدولة العميقة: سلطة مرتبطة بأشخاص وشبكات' },
  answers: { en: 'answers to the people', ar: 'الاستجابة للناس' },
  ruler: { en: 'ruler and media', ar: 'الحاكم والإعلام' },
  decades: { en: 'decades: age of regime and state', ar: 'العقود: عمر النظام والدولة' },
  rents: { en: 'rich state, corrupt state', ar: 'دولة غنية فاسدة' },
  regime: { en: 'kind of rule and its change', ar: 'نوع الحكم وتغيّره' },
  repression: { en: 'repression', ar: 'القمع' },
  society: { en: 'civil society and movements', ar: 'المجتمع المدني والحركات' },
  history: { en: 'own history of protest', ar: 'تاريخ الاحتجاج في البلد' },
  neighbours: { en: 'neighbours and waves', ar: 'الجيران والموجات' },
  modern: { en: 'income, net, youth, cities', ar: 'الدخل والإنترنت والشباب والمدن' },
  own: { en: 'columns of the user’s own', ar: 'أعمدة المستخدم' },
  region: { en: 'part of the world', ar: 'الإقليم' },
  war: { en: 'armed conflict', ar: 'النزاع المسلح' },
} as const satisfies Record<string, Words>
export type Group = keyof typeof groups

/** `open`: may be passed on with its source named; `share-alike`: only under the same licence. */
export type LicenceKind = 'open' | 'share-alike'

export const sourceFacts: Readonly<
  Record<Column['source'], { readonly label: Words; readonly licence: string; readonly kind: LicenceKind }>
> = {
  wdi: {
    label: { en: 'World Development Indicators and UN, by way of Gapminder', ar: 'مؤشرات التنمية العالمية والأمم المتحدة عبر غابمايندر' },
    licence: 'CC BY 4.0',
    kind: 'open',
  },
  wgi: { label: { en: 'Worldwide Governance Indicators', ar: 'مؤشرات الحوكمة العالمية' }, licence: 'CC BY 4.0', kind: 'open' },
  'mass-mobilization': { label: { en: 'Mass Mobilization', ar: 'بيانات التعبئة الجماهيرية' }, licence: 'CC0', kind: 'open' },
  'onset-labels': { label: { en: 'Mass Mobilization and CSRA', ar: 'بيانات التعبئة الجماهيرية وCSRA' }, licence: 'CC0, MIT', kind: 'open' },
  ucdp: { label: { en: 'UCDP/PRIO Armed Conflict 25.1', ar: 'بيانات أوبسالا للنزاعات 25.1' }, licence: 'CC BY 4.0', kind: 'open' },
  prices: { label: { en: 'World Bank commodity prices', ar: 'أسعار السلع من البنك الدولي' }, licence: 'CC BY 4.0', kind: 'open' },
  vdem: { label: { en: 'V-Dem v12, v14, v15 and ERT 15', ar: 'بيانات V-Dem وERT' }, licence: 'CC BY-SA 4.0', kind: 'share-alike' },
  user: { label: { en: 'the user’s own file', ar: 'ملف المستخدم' }, licence: '–', kind: 'open' },
  countries: { label: { en: 'world regions of Gapminder', ar: 'أقاليم العالم عند غابمايندر' }, licence: 'CC BY 4.0', kind: 'open' },
  derived: { label: { en: 'made from other columns', ar: 'مشتق من أعمدة أخرى' }, licence: 'CC BY-SA 4.0', kind: 'share-alike' },
}

export interface Column {
  readonly name: string
  readonly label: Words
  readonly unit: Words
  readonly source: SourceName | 'derived' | 'countries' | 'user'
  readonly group: Group
  /** Years for which the last known value stands in for later ones. */
  readonly carry: number
  /** The value in each year, from nothing later; carried afterwards. */
  readonly of: (from: Ingredients) => Series
}

export const units = {
  percent: { en: '%', ar: '٪' },
  index: { en: '0 to 1', ar: 'من 0 إلى 1' },
  scale: { en: 'interval scale, about −4 to 4', ar: 'مقياس فئوي من نحو ‎−4 إلى 4' },
  estimate: { en: 'about −2.5 to 2.5', ar: 'من نحو ‎−2.5 إلى 2.5' },
  logPeople: { en: 'log of people', ar: 'لوغاريتم عدد السكان' },
  logDollars: { en: 'log of PPP dollars a head', ar: 'لوغاريتم الدخل للفرد بتعادل القوة الشرائية' },
  logCount: { en: 'log(1 + number a year)', ar: 'لوغاريتم (1 + العدد في السنة)' },
  count: { en: 'number', ar: 'عدد' },
  share: { en: 'share of countries', ar: 'نسبة من البلدان' },
  logYears: { en: 'log(1 + years)', ar: 'لوغاريتم (1 + السنوات)' },
  yesNo: { en: 'yes or no', ar: 'نعم أو لا' },
  years: { en: 'years', ar: 'سنوات' },
  change: { en: 'change of the log', ar: 'تغيّر اللوغاريتم' },
  product: { en: 'product of two columns', ar: 'حاصل ضرب عمودين' },
} as const satisfies Record<string, Words>

export function sourceLine({ source }: Column): Words {
  const { label, licence } = sourceFacts[source]
  return fill({ en: '{label} ({licence})', ar: '{label} ({licence})' }, { label, licence })
}
