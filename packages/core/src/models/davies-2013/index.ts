/** Davies, Fry, Wilson and Bishop 2013, "A mathematical model of the London riots and their policing". */
import { runModel, type Model, type ModelEvent, type PublishedModel, type Replication, type Values } from '../../contract/index.ts'
import type { QuantityTable } from '../../quantities/index.ts'
import { exp, pow, stream, uniform } from '../../random/index.ts'
import { chosen, published, quantity, stepsQuantity } from '../declare.ts'

const paper = published('Davies, Fry, Wilson and Bishop 2013, Scientific Reports 3:1303')
const open = chosen('the form is the paper’s, its fitted numbers were not open to us')

export const londonSetup = {
  steps: stepsQuantity(120, 10_000),
  places: quantity(
    'places',
    40,
    [2, 1000],
    open,
    ['Places', 'الأحياء'],
    ['Places where people live and where shops are.', 'أحياء يسكنها الناس وفيها المتاجر.'],
  ),
  people: quantity(
    'people',
    2000,
    [1, 1_000_000],
    open,
    ['People at risk', 'من قد يشارك'],
    ['Mean number of people of a place who might take part.', 'متوسط عدد من قد يشاركون من كل حي.'],
  ),
  police: quantity(
    'officers',
    2000,
    [0, 1_000_000],
    open,
    ['Police', 'الشرطة'],
    ['Officers in the whole city.', 'عدد رجال الشرطة في المدينة كلها.'],
  ),
  delay: quantity(
    'hours',
    6,
    [0, 200],
    paper,
    ['Delay', 'التأخر'],
    ['Hours before police follow the rioters.', 'ساعات قبل أن تلحق الشرطة بالمشاغبين.'],
  ),
  joining: quantity('per hour', 0.15, [0, 5], open, ['Joining', 'الانضمام'], ['How fast people are drawn in.', 'سرعة انجذاب الناس.']),
  leaving: quantity(
    'per hour',
    0.1,
    [0, 5],
    open,
    ['Leaving', 'الانصراف'],
    ['How fast rioters leave of themselves.', 'سرعة انصراف المشاغبين من تلقائهم.'],
  ),
  arrests: quantity(
    'per hour',
    0.6,
    [0, 10],
    open,
    ['Arrests', 'الاعتقال'],
    ['Rioters that an officer takes away an hour at the most.', 'أقصى ما يُبعده شرطي من المشاغبين في الساعة.'],
  ),
  attraction: quantity(
    '1',
    1,
    [0, 3],
    paper,
    ['Weight of attraction', 'وزن الجاذبية'],
    ['Power of a place’s attraction in the choice of where to go.', 'أسّ جاذبية الحي في اختيار الوجهة.'],
  ),
  distance: quantity(
    'per km',
    0.4,
    [0, 10],
    paper,
    ['Weight of distance', 'وزن المسافة'],
    ['How distance keeps people away.', 'أثر المسافة في صرف الناس.'],
  ),
  deterrence: quantity(
    '1',
    1,
    [0, 10],
    paper,
    ['Deterrence', 'الردع'],
    ['How police per rioter keep people away.', 'أثر عدد الشرطة لكل مشاغب في صرف الناس.'],
  ),
  start: quantity('rioters', 20, [0, 10_000], open, ['Start', 'البداية'], ['Rioters at the first place.', 'عدد المشاغبين في الحي الأول.']),
} as const satisfies QuantityTable

interface City {
  readonly values: Values
  step: number
  readonly x: Float64Array
  readonly y: Float64Array
  readonly shops: Float64Array
  /** Share of a place’s people who might take part: its deprivation. */
  readonly idle: Float64Array
  readonly rioters: Float64Array
  readonly officers: Float64Array
  readonly past: Float64Array[]
  arrested: number
  hours: number
  readonly events: ModelEvent[]
}

const streams = { x: stream('london/x'), y: stream('london/y'), shops: stream('london/shops'), idle: stream('london/idle') } as const
const sideKm = 20

function start(values: Values, seed: number): City {
  const places = Math.round(values['places']!)
  const draw = (id: number, scale: number): Float64Array => Float64Array.from({ length: places }, (_, k) => scale * uniform(seed, id, 0, k))
  const idle = draw(streams.idle, 2 * values['people']!)
  const rioters = new Float64Array(places)
  rioters[0] = values['start']!
  idle[0] = Math.max(idle[0]!, values['people']!)
  const officers = new Float64Array(places).fill(values['police']! / places)
  const city = { x: draw(streams.x, sideKm), y: draw(streams.y, sideKm), shops: draw(streams.shops, 1), idle, rioters, officers }
  return { values, step: 0, ...city, past: [], arrested: 0, hours: 0, events: [] }
}

/** An hour: people of each place are drawn in where it is near, rich in shops and short of police; police follow with a delay. */
function step(city: City): void {
  const { values, rioters, officers, idle } = city
  const places = rioters.length
  city.past.push(rioters.slice())
  const coming = new Float64Array(places)
  const going = new Float64Array(places)
  for (let home = 0; home < places; home++) {
    const weight = Float64Array.from({ length: places }, (_, to) => pull(city, home, to))
    const all = weight.reduce((sum, one) => sum + one, 0)
    const strength = all / (1 + all)
    going[home] = idle[home]! * (1 - exp(-values['joining']! * strength))
    if (all > 0) for (let to = 0; to < places; to++) coming[to] = coming[to]! + (going[home]! * weight[to]!) / all
  }
  const seen = city.past[Math.max(0, city.past.length - 1 - Math.round(values['delay']!))]!
  const known = city.past.length - 1 >= values['delay']! ? seen.reduce((sum, one) => sum + one, 0) : 0
  for (let k = 0; k < places; k++) {
    const taken = Math.min(rioters[k]!, values['arrests']! * officers[k]! * (rioters[k]! / (rioters[k]! + officers[k]! + 1)))
    const left = (rioters[k]! - taken) * (1 - exp(-values['leaving']!))
    city.arrested += taken
    city.hours += rioters[k]!
    rioters[k] = rioters[k]! - taken - left + coming[k]!
    idle[k] = idle[k]! - going[k]!
    if (known > 0) officers[k] = (values['police']! * seen[k]!) / known
  }
  city.step++
}

/** Attraction^a · exp(−b·distance) · exp(−d·police per rioter), by the crowd that is there already. */
function pull({ x, y, shops, rioters, officers, values }: City, home: number, to: number): number {
  if (rioters[to]! < 1) return 0
  const [dx, dy] = [x[home]! - x[to]!, y[home]! - y[to]!]
  const far = exp(-values['distance']! * Math.sqrt(dx * dx + dy * dy))
  const feared = exp((-values['deterrence']! * officers[to]!) / (1 + rioters[to]!))
  return (pow(0.1 + shops[to]!, values['attraction']!) * far * feared * rioters[to]!) / (50 + rioters[to]!)
}

const total = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0)

const londonModel: Model<City> = {
  setup: londonSetup,
  start,
  step,
  columns: {
    layout: ({ x, y }) => ({ kind: 'points', x, y }),
    measures: {
      rioters: { unit: 'rioters', words: { en: 'Rioters', ar: 'المشاغبون' }, read: ({ rioters }) => rioters },
      officers: { unit: 'officers', words: { en: 'Police', ar: 'الشرطة' }, read: ({ officers }) => officers },
    },
  },
  series: {
    rioters: { unit: 'rioters', words: { en: 'Rioters', ar: 'المشاغبون' }, read: ({ rioters }) => total(rioters) },
    arrested: { unit: 'people so far', words: { en: 'Arrested', ar: 'المعتقلون' }, read: ({ arrested }) => arrested },
    disorder: { unit: 'rioter hours so far', words: { en: 'Disorder', ar: 'مجموع الشغب' }, read: ({ hours }) => hours },
  },
  events: ({ events }) => events,
  ends: {
    outcomes: { over: { en: 'the riots are over', ar: 'انتهت أعمال الشغب' } },
    judge: ({ step: at, rioters }) => (at > 0 && total(rioters) < 1 ? 'over' : null),
  },
  explain: ({ rioters, officers, shops }, k) => [
    { name: 'shops', words: { en: 'attraction', ar: 'الجاذبية' }, value: shops[k]! },
    { name: 'rioters', words: { en: 'rioters', ar: 'المشاغبون' }, value: rioters[k]! },
    { name: 'officers', words: { en: 'police', ar: 'الشرطة' }, value: officers[k]! },
  ],
}

function disorder(values: Values): number {
  let sum = 0
  for (let seed = 1; seed <= 6; seed++) sum += runModel(londonModel, values, seed).record().series['disorder']!.at(-1)!
  return sum / 6
}

const direction = { en: 'A finding of direction: 1 where it comes out.', ar: 'نتيجة اتجاه: 1 حيث تظهر.' }
const relation = (id: string, words: PublishedModel['title'], compute: () => boolean): Replication => ({
  id,
  words,
  published: 1,
  tolerance: 0,
  why: direction,
  standard: 'relation',
  source: 'Davies and others 2013, results on policing',
  compute: () => (compute() ? 1 : 0),
})

const falls = (values: readonly number[]): boolean => values.every((value, i) => i === 0 || value < values[i - 1]!)

const replications: readonly Replication[] = [
  relation('more-police', { en: 'More police, less disorder, at each doubling', ar: 'شرطة أكثر وشغب أقل عند كل مضاعفة' }, () =>
    falls([500, 1000, 2000, 4000, 8000].map((police) => disorder({ police }))),
  ),
  relation('later', { en: 'A later response, more disorder', ar: 'استجابة أبطأ وشغب أكثر' }, () =>
    falls([48, 24, 12, 6, 2].map((delay) => disorder({ delay }))),
  ),
  relation(
    'deprived',
    { en: 'Places with more people at risk lose more of them to the riots', ar: 'الأحياء التي يكثر فيها المعرّضون يخرج منها مشاغبون أكثر' },
    () => {
      const before = runModel(londonModel, { steps: 1 }, 1).state.idle
      const { idle } = runModel(londonModel, {}, 1).state
      const lost = [...before].map((value, k) => [value, value - idle[k]!] as const).sort((a, b) => a[0] - b[0])
      const half = lost.length >> 1
      const sum = (rows: typeof lost): number => rows.reduce((all, row) => all + row[1], 0)
      return sum(lost.slice(half)) > 1.5 * sum(lost.slice(0, half))
    },
  ),
]

export const davies2013: PublishedModel = {
  id: 'davies-2013',
  title: { en: 'Davies and others 2013: the London riots and their policing', ar: 'ديفيز وآخرون 2013: شغب لندن وحفظ الأمن فيه' },
  citation:
    'T. P. Davies, H. M. Fry, A. G. Wilson and S. R. Bishop (2013). A mathematical model of the London riots and their policing. Scientific Reports 3, 1303.',
  doi: '10.1038/srep01303',
  summary: {
    en: 'People are drawn into a riot that is near, has much to take and few police; police follow the rioters with a delay and take them away. More police and an earlier answer shrink it.',
    ar: 'ينجذب الناس إلى شغب قريب فيه ما يُنهب وشرطته قليلة؛ وتلحق الشرطة بالمشاغبين متأخرة فتُبعدهم. والشرطة الأكثر والاستجابة الأسرع تُصغّران الشغب.',
  },
  adds: {
    en: 'The delay of the answer as a number: being ignored for a while is what lets it grow.',
    ar: 'تأخر الجواب رقمًا: أن يُهمَل الأمر مدةً هو ما يتركه يكبر.',
  },
  claims: [15, 16],
  departures: [
    {
      en: 'A made-up city, by a rule: the paper’s map and fitted numbers were not open to us. All time is in hours.',
      ar: 'مدينة متخيّلة بقاعدة: فخريطة الورقة وأرقامها المواءمة لم تكن متاحة. والزمن كله بالساعات.',
    },
  ],
  model: londonModel,
  presets: {
    usual: { words: { en: 'Police follow after six hours', ar: 'تلحق الشرطة بعد ست ساعات' }, values: {} },
    late: { words: { en: 'Police follow after two days', ar: 'تلحق الشرطة بعد يومين' }, values: { delay: 48 } },
    many: { words: { en: 'Four times the police', ar: 'أربعة أضعاف الشرطة' }, values: { police: 8000 } },
  },
  replications,
}
