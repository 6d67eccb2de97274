/** The rows of a number: the model as it is, then the records of others moved by it so far as it has earned it. */
import type { Words } from '../text/index.ts'
import type { ForecastNumber } from './forecast.ts'
import type { Bounds } from './intervals.ts'
import type { NumberMeasure } from './measures.ts'
import { none, of, shownNumber, withBounds, type RowSpec } from './rowSpec.ts'

type Covered = Pick<NumberMeasure, 'covered' | 'of'>

const inside = ({ covered, of: all }: Covered): string => (covered === null ? none : of(Math.round(covered * all), all))

function factorRow(name: ForecastNumber, times: 2 | 3, words: Words): RowSpec {
  const key = times === 2 ? 'within2' : 'within3'
  // so few cases that the share has to be said with its bounds
  const few = name === 'daysToCore'
  return {
    id: `${name}-${key}`,
    words,
    help: few ? { en: 'cases; shares between which 95 % lie', ar: 'حالات؛ والنسب التي يقع بينها 95 ٪' } : { en: 'cases', ar: 'حالات' },
    model: (score) => {
      const own = of(score[name][key], score[name].of)
      const bounds = score[name].intervals[key]
      return few && bounds !== null ? `${own} [${shownNumber(bounds[0])}, ${shownNumber(bounds[1])}]` : own
    },
    baseRate: (score) => of(score[name].baseRate[key], score[name].baseRate.of),
    logistic: (score) => of(score[name].logistic[key], score[name].logistic.of),
    foreign: (score) => of(score[name][key], score[name].of),
  }
}

/** Order and middle. */
function middleRows(name: ForecastNumber): readonly RowSpec[] {
  return [
    {
      id: `${name}-rho`,
      words: { en: 'Rank correlation', ar: 'ارتباط الرتب' },
      help: { en: '1 is the order of the record', ar: '1 هو ترتيب السجل' },
      model: (score) => withBounds(score[name].rho, score[name].intervals.rho),
      logistic: (score) => shownNumber(score[name].logistic.rho),
      foreign: (score) => shownNumber(score[name].rho),
    },
    {
      id: `${name}-ratio`,
      words: { en: 'Median of forecast by record', ar: 'وسيط نسبة التوقع إلى السجل' },
      help: { en: '1 is right', ar: '1 صحيح' },
      model: (score) => withBounds(score[name].ratio, score[name].intervals.ratio),
      baseRate: (score) => shownNumber(score[name].baseRate.ratio),
      logistic: (score) => shownNumber(score[name].logistic.ratio),
      foreign: (score) => shownNumber(score[name].ratio),
    },
    factorRow(name, 2, { en: 'Within a factor of two', ar: 'ضمن الضعفين' }),
    factorRow(name, 3, { en: 'Within a factor of three', ar: 'ضمن ثلاثة أضعاف' }),
  ]
}

/** Spread: of the forecast, and over the cases. */
function spreadRows(name: ForecastNumber): readonly RowSpec[] {
  const percentile = (value: number | null | undefined): string =>
    value === null || value === undefined
      ? none
      : name === 'peak'
        ? `${shownNumber(100 * value)} %`
        : shownNumber(value, value < 10 ? 1 : 0)
  return [
    {
      id: `${name}-covered`,
      words: { en: 'Record between 10 and 90 % of the forecast', ar: 'السجل بين 10 و90 ٪ من التوقع' },
      help: { en: 'cases; four in five are right', ar: 'حالات؛ والصحيح أربع من كل خمس' },
      model: (score) => inside(score[name]),
      baseRate: (score) => inside(score[name].baseRate),
      logistic: (score) => inside(score[name].logistic),
      foreign: (score) => inside(score[name]),
    },
    {
      id: `${name}-interval`,
      words: { en: 'Interval score', ar: 'درجة المجال' },
      help: {
        en: 'its width and ten times what the record is outside of it, e-folds; less is better',
        ar: 'عرضه وعشرة أمثال ما يبعده السجل خارجه، بمضاعفات e؛ والأقل أفضل',
      },
      model: (score) => shownNumber(score[name].interval),
      baseRate: (score) => shownNumber(score[name].baseRate.interval),
      logistic: (score) => shownNumber(score[name].logistic.interval),
      foreign: (score) => shownNumber(score[name].interval),
    },
    {
      id: `${name}-deciles`,
      words: { en: 'At 10 / 50 / 90 % of cases (record)', ar: 'عند 10 / 50 / 90 ٪ من الحالات (السجل)' },
      help: { en: 'the spread over cases', ar: 'التشتت بين الحالات' },
      model: (score) => {
        const { forecast, record } = score[name].deciles
        return `${forecast.map(percentile).join(' / ')} (${record.map(percentile).join(' / ')})`
      },
    },
  ]
}

/** By the layer; in the column of base rates the same cases with nothing of the model. */
function layerRows(name: ForecastNumber): readonly RowSpec[] {
  return [
    {
      id: `${name}-layer`,
      words: {
        en: 'Base rates moved by the model: within two; within three',
        ar: 'المعدلات الأساسية محرَّكةً بالنموذج: ضمن الضعفين؛ ضمن ثلاثة',
      },
      help: {
        en: 'cases; fitted to unseen cases of other countries; base rates: those cases as they are',
        ar: 'حالات؛ ضُبطت على الحالات غير المرئية لبلدان أخرى؛ والمعدلات الأساسية: تلك الحالات كما هي',
      },
      model: (score) => within(score[name].layer),
      baseRate: (score) => within(score[name].layer.unmoved),
    },
    {
      id: `${name}-layer-covered`,
      words: { en: 'The same: record between its 10 and 90 %', ar: 'الأمر نفسه: السجل بين 10 و90 ٪ منه' },
      help: { en: 'cases; four in five are right', ar: 'حالات؛ والصحيح أربع من كل خمس' },
      model: (score) => inside(score[name].layer),
      baseRate: (score) => inside(score[name].layer.unmoved),
    },
    {
      id: `${name}-layer-interval`,
      words: { en: 'The same: interval score', ar: 'الأمر نفسه: درجة المجال' },
      help: { en: 'less is better', ar: 'والأقل أفضل' },
      model: (score) => shownNumber(score[name].layer.interval),
      baseRate: (score) => shownNumber(score[name].layer.unmoved.interval),
    },
    {
      id: `${name}-layer-gain`,
      words: { en: 'The same: gain', ar: 'الأمر نفسه: المكسب' },
      help: { en: 'nats a case above those base rates', ar: 'نات لكل حالة فوق تلك المعدلات الأساسية' },
      model: ({ [name]: { layer } }) => gainText(layer.gain, layer.gainBounds),
    },
    {
      id: `${name}-layer-seen`,
      words: { en: 'Gain, had the layer learnt from seen cases', ar: 'المكسب لو تعلمت الطبقة من الحالات المرئية' },
      help: { en: 'the constants know how those went', ar: 'فالثوابت تعرف كيف سارت تلك' },
      model: ({ [name]: { layer } }) => gainText(layer.ofSeen.value, layer.ofSeen.bounds),
    },
  ]
}

/** Where nothing is believed of the model there is nothing to be unsure of. */
function gainText(gain: number | null, bounds: Bounds): string {
  return withBounds(gain, gain === 0 ? null : bounds)
}

function within({ within2, within3, of: all }: Pick<NumberMeasure, 'within2' | 'within3' | 'of'>): string {
  return all === 0 ? none : `${within2}; ${within3} / ${all}`
}

export function numberRows(name: ForecastNumber): readonly RowSpec[] {
  return [...middleRows(name), ...spreadRows(name), ...layerRows(name)]
}
