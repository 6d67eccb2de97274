/** Numbers of the rule from coded case to scenario, set once for all cases before any was run, and moved for none. */
import { defaultsOf, type QuantityTable, type Source, type ValuesOf } from '../quantities/index.ts'

const chosen = (text: string): Source => ({ kind: 'chosen', text })
const people = { unit: 'people', min: 0, max: 1e6, step: 10 } as const
const hours = { unit: 'h', min: 0, max: 20_000, step: 1 } as const

export const ruleNumbers = {
  triggerSize: {
    unit: 'shares of the basket',
    min: 0,
    max: 1,
    step: 0.005,
    default: 0.07,
    label: { en: 'Size of every trigger', ar: 'حجم كل مسبِّب' },
    help: {
      en: 'Whatever set the case off comes as a shock of this size at hour 0: the table does not say how large it was.',
      ar: 'مهما كان ما أشعل الحالة فإنه يأتي صدمةً بهذا الحجم في الساعة 0: فالجدول لا يقول كم كان حجمه.',
    },
    source: chosen('the same for all, before any case was run'),
  },
  sparkPeople: {
    ...people,
    default: 780,
    label: { en: 'People of the spark', ar: 'أهل الشرارة' },
    help: { en: 'How many act regardless at the place of origin.', ar: 'عدد من يتحركون في مكان المنشأ مهما يكن.' },
    source: chosen('a first protest as the press notices one, in a country of 19.5 million'),
  },
  sparkScale: {
    unit: 'exponent',
    min: 0,
    max: 1,
    step: 0.01,
    default: 1,
    label: { en: 'Spark by size of the country', ar: 'الشرارة بحسب حجم البلد' },
    help: {
      en: '0: as many people everywhere; 1: the same share of the people, equal to the number above in a country of 19.5 million.',
      ar: '0: العدد نفسه في كل بلد؛ 1: النسبة نفسها من السكان، وتساوي العدد أعلاه في بلد سكانه 19.5 مليونًا.',
    },
    source: chosen('a share, since the model counts shares: the same in a country of any size'),
  },
  sparkHour: {
    ...hours,
    default: 17,
    label: { en: 'Hour of the spark', ar: 'ساعة الشرارة' },
    help: {
      en: 'The afternoon of the first day; a second one follows the next noon.',
      ar: 'عصر اليوم الأول؛ وتتبعها ثانية ظهر اليوم التالي.',
    },
    source: chosen('afternoon'),
  },
  sparkLasts: {
    ...hours,
    default: 10,
    label: { en: 'Hours of the spark', ar: 'ساعات الشرارة' },
    help: { en: 'How long those of the spark stay out.', ar: 'مدة بقاء أهل الشرارة في الشارع.' },
    source: chosen('an afternoon and an evening'),
  },
  foreignLevel: {
    unit: 'level',
    min: 0,
    max: 20,
    step: 0.01,
    default: 0.04,
    label: { en: 'News from abroad', ar: 'الأخبار من الخارج' },
    help: { en: 'Where the trigger is contagion: level of news of the other country.', ar: 'حيث المسبِّب عدوى: مستوى أخبار البلد الآخر.' },
    source: chosen('half of what moves half of the people'),
  },
  foreignHalf: {
    ...hours,
    default: 240,
    label: { en: 'Half-life of news from abroad', ar: 'عمر النصف لأخبار الخارج' },
    help: { en: 'Hours after which news of the other country is half as strong.', ar: 'ساعات تصبح بعدها أخبار البلد الآخر نصف ما كانت.' },
    source: chosen('ten days'),
  },
  callHour: {
    ...hours,
    default: 12,
    label: { en: 'Hour of the called day', ar: 'ساعة اليوم المدعو إليه' },
    help: {
      en: 'Movements that can call (unified leadership, wholly or partly) call one day each week: the day of assembly.',
      ar: 'الحركات القادرة على الدعوة (قيادة موحدة كليًا أو جزئيًا) تدعو يومًا كل أسبوع: يوم الاجتماع.',
    },
    source: chosen('noon'),
  },
  callLasts: {
    ...hours,
    default: 8,
    label: { en: 'Hours of the called day', ar: 'ساعات اليوم المدعو إليه' },
    help: { en: 'From noon to evening.', ar: 'من الظهر إلى المساء.' },
    source: chosen('an afternoon'),
  },
  callAfterDays: {
    unit: 'days',
    min: 0,
    max: 60,
    step: 1,
    default: 3,
    label: { en: 'Days before the first call', ar: 'الأيام قبل أول دعوة' },
    help: { en: 'The first called day is the first day of assembly after this.', ar: 'أول يوم مدعو إليه هو أول يوم اجتماع بعد هذه المدة.' },
    source: chosen('time to print a poster'),
  },
} as const satisfies QuantityTable

export type RuleValues = ValuesOf<typeof ruleNumbers>
export const ruleDefaults: RuleValues = defaultsOf(ruleNumbers)

/** People of the country in which a spark has its number whatever its scale: Kazakhstan, on which the constants were fitted. */
export const sparkReference = 19.5e6

/**
 * Through which dependence of the regions a kind of trigger is felt, where the profile has it: staples or fuel for a price, the
 * state as employer for labour, the standing of a group for violence against some. Every other kind is felt alike everywhere.
 */
export const goodByTrigger: Readonly<Record<string, string>> = { labour: 'state', police_violence: 'group', repression: 'group' }
export const fuelWords = /fuel|petrol|gasoline|diesel|\bgas\b|lpg/i

/** Days without a large crowd after which a wave is over: three weekly days of assembly to which few came. */
export const calmDays = 21

/**
 * Countries whose weekly day of assembly is Friday: those where most people are Muslims (Pew Research Center, The Global
 * Religious Landscape, 2012; from memory). Elsewhere it is Saturday, the first day off on which shops and offices are open.
 */
export const fridayCountries: ReadonlySet<string> = new Set(
  (
    'AFG ALB ARE AZE BFA BGD BHR BRN COM DJI DZA EGY GIN GMB IDN IRN IRQ JOR KAZ KGZ KWT LBN LBY MAR MDV MLI MRT MYS NER OMN PAK ' +
    'PSE QAT SAU SDN SEN SLE SOM SYR TCD TJK TKM TUN TUR UZB XKX YEM'
  ).split(' '),
)
