/**
 * The tests by which the model inside the clocks is held to be of one piece with them, each with what is wanted and a verdict: sparks
 * light as often as the hazard says, the stand-in draws what the model gives, worlds with the model are like those without.
 */
import type { clusterMeasures, EpisodeIn } from '../clocks/index.ts'
import { wilson } from '../experiments/index.ts'
import { fill, type Words } from '../text/index.ts'
import { episodeNumbers, type Course, type WorldsBeside } from './consistency.ts'
import type { Made } from './foresee.ts'
import { fewestWorlds, level, shown, tenths, verdicts } from './method.ts'

/** Sparks of like chance: how many lit, beside how many should have. */
export interface Decile {
  readonly sparks: number
  /** Mean. */
  readonly chance: number
  readonly lit: number
  /** Of the sparks that lit, 90 % by Wilson. */
  readonly share: readonly [low: number, high: number]
  readonly holds: boolean
}

/** Sparks where the hazard exceeds their rate are more frequent, and each of them lights. */
const chance = ({ hazard, sparks }: EpisodeIn): number => Math.min(1, hazard / sparks)

/** @param skipped sparks that lit nothing; @param asked what the model said of some of them. */
export function decilesOf(
  made: readonly Made[],
  skipped: readonly EpisodeIn[],
  asked: readonly { readonly spark: EpisodeIn; readonly lit: boolean | null }[],
): readonly Decile[] {
  const all = [
    ...made.map(({ of, out }) => ({ p: chance(of), lit: Number(out.by === 'model') })),
    ...skipped.map((spark) => ({ p: chance(spark), lit: NaN })),
  ].toSorted((a, b) => a.p - b.p)
  const answers = asked.flatMap(({ spark, lit }) => (lit === null ? [] : { p: chance(spark), lit }))
  return Array.from({ length: tenths.groups }, (_, k): Decile => {
    const own = all.slice(Math.floor((k * all.length) / tenths.groups), Math.floor(((k + 1) * all.length) / tenths.groups))
    const [least, most] = [own[0]?.p ?? 0, own.at(-1)?.p ?? 0]
    const heard = answers.filter(({ p }) => least <= p && p <= most)
    const wrongly = heard.filter(({ lit }) => lit).length / Math.max(1, heard.length)
    const lit = own.reduce((sum, one) => sum + (Number.isNaN(one.lit) ? wrongly : one.lit), 0)
    const mean = own.reduce((sum, { p }) => sum + p, 0) / Math.max(1, own.length)
    const share = wilson(lit, Math.max(1, own.length), level)
    return { sparks: own.length, chance: mean, lit, share, holds: share[0] <= mean && mean <= share[1] }
  })
}

export interface Check {
  readonly what: Words
  readonly wanted: Words
  readonly reached: string
  /** Null where there is too little to ask. */
  readonly holds: boolean | null
}

const besideWords: Readonly<Record<(typeof clusterMeasures)[number] | 'falls', Words>> = {
  waves: { en: 'waves', ar: 'الموجات' },
  fano: { en: 'spread of years (Fano)', ar: 'تشتت السنين (فانو)' },
  busiest: { en: 'busiest year', ar: 'أكثر السنين موجات' },
  largest: { en: 'largest cluster of a bloc', ar: 'أكبر تجمّع لكتلة' },
  falls: { en: 'rulers who fall', ar: 'حكام يسقطون' },
}
const w = (text: string): Words => ({ en: text, ar: `\u2066${text}\u2069` })

export function checksOf(course: Course, deciles: readonly Decile[], beside: readonly WorldsBeside[], worlds: number): readonly Check[] {
  const held = deciles.filter(({ holds }) => holds).length
  const { emulator, frequencies } = course.ending
  const p = ({ p: chanceOf, values }: { readonly p: number; readonly values: number }): string =>
    `${chanceOf.toFixed(shown.digits)} (${values})`
  const spread = ({ low, middle, high }: WorldsBeside['model']): string =>
    [middle, low, high].map((each) => each.toFixed(each < shown.whole ? 1 : 0)).join(' · ')
  return [
    {
      what: { en: 'sparks light as often as they should: tenths by chance', ar: 'تشتعل الشرارات بقدر ما ينبغي: أعشار بحسب الاحتمال' },
      wanted: w(`≥ ${tenths.hold} / ${tenths.groups}`),
      reached: `${held} / ${deciles.length}`,
      holds: deciles.every(({ sparks }) => sparks > 0) ? held >= tenths.hold : null,
    },
    ...course.numbers.flatMap(({ name, fromEmulator, fromSurrogate }): Check[] => {
      const of = (what: Words, found: typeof fromEmulator): Check => ({
        what: fill(what, { name: episodeNumbers[name] }),
        wanted: w(`p > ${verdicts.leastP}`),
        reached: p(found),
        holds: found.values === 0 ? null : found.p > verdicts.leastP,
      })
      return [
        of({ en: '{name}: the emulator draws what the model gives', ar: '{name}: يسحب المحاكي المختصر ما يعطيه النموذج' }, fromEmulator),
        ...(fromSurrogate === null
          ? []
          : [of({ en: '{name}: so does the surrogate of the record', ar: '{name}: وكذلك البديل الإحصائي الموائم للسجل' }, fromSurrogate)]),
      ]
    }),
    {
      what: {
        en: 'ends of held-out episodes: log score of the emulator, of the frequencies of all',
        ar: 'مآلات الموجات المحجوبة: درجة المحاكي المختصر، ودرجة تكرارات الجميع',
      },
      wanted: { en: `at most ${verdicts.nats} below`, ar: `دونها بـ ${verdicts.nats} على الأكثر` },
      reached: `${emulator.toFixed(shown.digits)} · ${frequencies.toFixed(shown.digits)}`,
      holds: course.byModel < 2 ? null : emulator >= frequencies - verdicts.nats,
    },
    ...beside.map(({ measure, model, surrogate, inside }): Check => ({
      what: fill(
        { en: 'worlds with the model, with the surrogate: {name}', ar: 'عوالم النموذج وعوالم البديل: {name}' },
        { name: besideWords[measure] },
      ),
      wanted: { en: 'each middle in the other’s 90 %', ar: 'وسيط كلٍّ في 90 ٪ من الآخر' },
      reached: `${spread(model)} | ${spread(surrogate)}`,
      holds: worlds < fewestWorlds ? null : inside,
    })),
  ]
}
