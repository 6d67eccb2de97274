/**
 * Rioting activity and those who may still join, at sites that infect each other:
 * dλ/dt = −ωλ + σψ(Λ), dσ/dt = −σψ(Λ), Λ = Σ w(distance)·λ (Bonnasse-Gahot and others 2018, "Methods").
 */
import type { Model, ModelEvent, Values } from '../../contract/index.ts'
import type { QuantityTable } from '../../quantities/index.ts'
import { exp, stream, uniform } from '../../random/index.ts'
import { chosen, published, quantity, stepsQuantity } from '../declare.ts'

const paper = published('Bonnasse-Gahot and others 2018, Scientific Reports 8:107, equations of Methods')
const form = chosen('the form is the paper’s, its fitted numbers were not open to us')

export const riotSetup = {
  steps: stepsQuantity(2000, 100_000),
  stepDays: quantity(
    'days',
    0.05,
    [0.001, 1],
    chosen('halving it moves no number below by 1 %'),
    ['Step', 'طول الخطوة'],
    ['Length of a step.', 'طول الخطوة بالأيام.'],
  ),
  sites: quantity('sites', 60, [1, 2000], form, ['Sites', 'المواقع'], ['Municipalities.', 'عدد البلديات.']),
  poor: quantity(
    'people',
    1000,
    [1, 1_000_000],
    form,
    ['Deprived young people', 'الشباب المحرومون'],
    ['Mean number of young people without a diploma at a site.', 'متوسط عدد الشباب بلا شهادة في الموقع.'],
  ),
  unequal: quantity(
    '0…1',
    0.8,
    [0, 1],
    form,
    ['Differences between sites', 'تفاوت المواقع'],
    [
      'How far this number differs between sites: drawn evenly within this share around the mean.',
      'مدى اختلاف هذا العدد بين المواقع: يُسحب بالتساوي ضمن هذه الحصة حول المتوسط.',
    ],
  ),
  susceptible: quantity(
    'share',
    0.2,
    [0, 1],
    form,
    ['Share who may join', 'حصة من قد ينضم'],
    ['ζ₀: share of them who may join.', 'ζ₀: حصة من قد ينضم منهم.'],
  ),
  fading: quantity('per day', 0.4, [0.001, 10], form, ['Fading ω', 'الخمود ω'], ['How fast activity fades.', 'سرعة خمود النشاط.']),
  contagion: quantity(
    'per day and rioter',
    0.004,
    [0, 1],
    form,
    ['Contagion β', 'العدوى β'],
    ['How strongly felt activity draws people in.', 'شدة جذب النشاط المحسوس للناس.'],
  ),
  reachKm: quantity(
    'km',
    15,
    [0, 10_000],
    form,
    ['Reach', 'مدى العدوى'],
    [
      'Distance at which the weight of another site has fallen to 1/e; 0: distance does not count.',
      'المسافة التي يهبط عندها وزن الموقع الآخر إلى 1/e؛ و0: لا أثر للمسافة.',
    ],
  ),
  other: quantity(
    '1',
    0.2,
    [0, 1],
    form,
    ['Weight of other sites', 'وزن المواقع الأخرى'],
    ['Weight of activity elsewhere beside that at home.', 'وزن النشاط في المواقع الأخرى قياسًا إلى المحلي.'],
  ),
  spanKm: quantity(
    'km',
    100,
    [1, 5000],
    form,
    ['Side of the country', 'ضلع البلد'],
    ['Sites lie at random in a square of this side.', 'تقع المواقع عشوائيًا في مربع بهذا الضلع.'],
  ),
  seedActivity: quantity(
    'rioters',
    10,
    [0, 100_000],
    paper,
    ['Start', 'البداية'],
    ['Rioters at the first site on the first day.', 'عدد المشاغبين في الموقع الأول في اليوم الأول.'],
  ),
} as const satisfies QuantityTable

export interface Riots {
  readonly values: Values
  step: number
  readonly x: Float64Array
  readonly y: Float64Array
  readonly weight: Float64Array
  readonly activity: Float64Array
  readonly susceptible: Float64Array
  readonly first: Float64Array
  readonly peak: Float64Array
  readonly peakStep: Int32Array
  readonly events: ModelEvent[]
}

const streams = { x: stream('riots/x'), y: stream('riots/y'), poor: stream('riots/poor') } as const

function start(values: Values, seed: number): Riots {
  const sites = Math.round(values['sites']!)
  const at = (id: number): Float64Array => Float64Array.from({ length: sites }, (_, k) => values['spanKm']! * uniform(seed, id, 0, k))
  const [x, y] = [at(streams.x), at(streams.y)]
  const reach = values['reachKm']!
  const weight = new Float64Array(sites * sites)
  for (let k = 0; k < sites; k++) {
    for (let j = 0; j < sites; j++) {
      const [dx, dy] = [x[k]! - x[j]!, y[k]! - y[j]!]
      const near = reach === 0 ? 1 : exp(-Math.sqrt(dx * dx + dy * dy) / reach)
      weight[k * sites + j] = k === j ? 1 : values['other']! * near
    }
  }
  const spread = (k: number): number => 1 + values['unequal']! * (2 * uniform(seed, streams.poor, 0, k) - 1)
  const susceptible = Float64Array.from({ length: sites }, (_, k) => values['susceptible']! * values['poor']! * spread(k))
  const activity = new Float64Array(sites)
  activity[0] = values['seedActivity']!
  const traces = { peak: activity.slice(), peakStep: new Int32Array(sites), events: [] }
  return { values, step: 0, x, y, weight, activity, susceptible, first: susceptible.slice(), ...traces }
}

/** One step by the midpoint rule. */
function step(riots: Riots): void {
  const { activity, susceptible, values } = riots
  const dt = values['stepDays']!
  const half = change(riots, activity, susceptible)
  const middle = {
    activity: activity.map((value, k) => value + (dt / 2) * half.activity[k]!),
    susceptible: susceptible.map((value, k) => value + (dt / 2) * half.susceptible[k]!),
  }
  const whole = change(riots, middle.activity, middle.susceptible)
  riots.step++
  for (let k = 0; k < activity.length; k++) {
    activity[k] = activity[k]! + dt * whole.activity[k]!
    susceptible[k] = susceptible[k]! + dt * whole.susceptible[k]!
    if (activity[k]! <= riots.peak[k]!) continue
    riots.peak[k] = activity[k]!
    riots.peakStep[k] = riots.step
  }
}

function change({ weight, values }: Riots, activity: Float64Array, susceptible: Float64Array) {
  const sites = activity.length
  const joining = Float64Array.from({ length: sites }, (_, k) => {
    let felt = 0
    for (let j = 0; j < sites; j++) felt += weight[k * sites + j]! * activity[j]!
    return susceptible[k]! * values['contagion']! * felt
  })
  return { activity: joining.map((value, k) => value - values['fading']! * activity[k]!), susceptible: joining.map((value) => -value) }
}

const total = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0)

export const riotModel: Model<Riots> = {
  setup: riotSetup,
  start,
  step,
  columns: {
    layout: ({ x, y }) => ({ kind: 'points', x, y }),
    measures: {
      activity: { unit: 'rioters', words: { en: 'Activity', ar: 'النشاط' }, read: ({ activity }) => activity },
      susceptible: { unit: 'people', words: { en: 'Who may still join', ar: 'من قد ينضم بعد' }, read: ({ susceptible }) => susceptible },
    },
  },
  series: {
    activity: { unit: 'rioters', words: { en: 'Activity', ar: 'النشاط' }, read: ({ activity }) => total(activity) },
    joined: {
      unit: 'people so far',
      words: { en: 'Have joined', ar: 'من انضموا' },
      read: ({ first, susceptible }) => total(first) - total(susceptible),
    },
  },
  events: ({ events }) => events,
  ends: {
    outcomes: { over: { en: 'the riots are over', ar: 'انتهت أعمال الشغب' } },
    judge: ({ step: at, activity }) => (at > 0 && total(activity) < 0.01 ? 'over' : null),
  },
  explain: ({ activity, susceptible, values }, k) => [
    { name: 'activity', words: { en: 'activity here', ar: 'النشاط هنا' }, value: activity[k]! },
    { name: 'susceptible', words: { en: 'who may still join', ar: 'من قد ينضم بعد' }, value: susceptible[k]! },
    { name: 'fading', words: { en: 'fading (taken off)', ar: 'الخمود (يُطرح)' }, value: values['fading']! * activity[k]! },
  ],
}
