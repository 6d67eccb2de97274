/** Two profiles of one country number by number: what a generated one gets of what hands have found. */
import { conditions, type Profile } from '../country/index.ts'
import type { Words } from '../text/index.ts'
import { fold } from './places.ts'
import { compareWords } from './compareWords.ts'

export interface NumberPair {
  readonly id: string
  readonly label: Words
  readonly unit: string
  readonly hand: number
  readonly made: number
  /** Made to hand; null where the hand's is 0. */
  readonly ratio: number | null
  /** How sure the made number is; null where it is chosen or missing: the same for every country, and no test of the rules. */
  readonly certainty: 'high' | 'medium' | 'low' | null
}

export interface RegionPairs {
  readonly matched: number
  readonly of: number
  /** Median of made to hand over matched regions, and the farthest from 1. */
  readonly people: number
  readonly worst: { readonly id: string; readonly ratio: number } | null
  /** Rank correlations over matched regions; null where one side is the same everywhere. */
  readonly income: number | null
  /** The hand's first good. */
  readonly good: string | null
  /** Rank correlations of that good with each of the made ones. */
  readonly dependence: Readonly<Record<string, number | null>>
}

export interface ProfileComparison {
  readonly numbers: readonly NumberPair[]
  readonly regions: RegionPairs
  /** Of the numbers that rest on data, those between 0.8 and 1.25 times the hand's. */
  readonly within: { readonly count: number; readonly of: number }
}

export function compareProfiles(hand: Profile, made: Profile): ProfileComparison {
  const certaintyOf = (key: string | undefined): NumberPair['certainty'] =>
    key === undefined ? null : (made.sources[key]?.certainty ?? null)
  const pair = (id: string, label: Words, unit: string, of: (profile: Profile) => number, key?: string): NumberPair => {
    const [a, b] = [of(hand), of(made)]
    return { id, label, unit, hand: a, made: b, ratio: a === 0 ? null : b / a, certainty: certaintyOf(key) }
  }
  const column = (name: string): string | undefined => made.columnSources[name]
  const region = (name: 'gini' | 'policePer100k' | 'organisation' | 'religiosity' | 'languageShare'): NumberPair =>
    pair(
      `regions.${name}`,
      compareWords[name],
      compareWords.units[name],
      (profile) => meanOf(profile.regions, (row) => row[name]),
      column(`regions.${name}`),
    )
  const kinds = (['city', 'town', 'rural'] as const).map((kind) =>
    pair(
      `places.${kind}`,
      compareWords[kind],
      'share',
      (profile) => meanOf(profile.places, (row) => (row.kind === kind ? 1 : 0)),
      column('places.population'),
    ),
  )
  const numbers: NumberPair[] = [
    pair('population', compareWords.population, 'people', peopleOf, column('regions.population')),
    pair(
      'basketShare',
      compareWords.basketShare,
      'share',
      (profile) => profile.conditions['basket']!.value / meanOf(profile.regions, (row) => row.income),
      'basket',
    ),
    ...(['gini', 'policePer100k', 'organisation', 'religiosity', 'languageShare'] as const).map(region),
    pair(
      'places.netReach',
      compareWords.netReach,
      'share',
      (profile) => meanOf(profile.places, (row) => row.netReach),
      column('places.netReach'),
    ),
    ...kinds,
    pair('delivery', compareWords.delivery, 'share', deliveryOf, 'rents'),
    ...Object.entries(conditions).flatMap(([name, { label, unit }]) =>
      name === 'basket' || hand.conditions[name] === undefined || made.conditions[name] === undefined
        ? []
        : [pair(name, label, unit, (profile) => profile.conditions[name]!.value, made.conditions[name].source)],
    ),
    ...forcePairs(hand, made, pair),
  ]
  const tested = numbers.filter(({ certainty, ratio }) => certainty !== null && ratio !== null)
  const count = tested.filter(({ ratio }) => ratio! >= 0.8 && ratio! <= 1.25).length
  return { numbers, regions: regionPairs(hand, made), within: { count, of: tested.length } }
}

type Pairing = (id: string, label: Words, unit: string, of: (profile: Profile) => number, key?: string) => NumberPair

function forcePairs(hand: Profile, made: Profile, pair: Pairing): NumberPair[] {
  return made.forces.flatMap((force) => {
    const other = hand.forces.find(({ kind }) => kind === force.kind)
    if (other === undefined) return []
    const of = (profile: Profile): Profile['forces'][number] => profile.forces.find(({ kind }) => kind === force.kind)!
    const number = { en: `${compareWords.number.en}: ${force.name.en}`, ar: `${compareWords.number.ar}: ${force.name.ar}` }
    const duty = { en: `${compareWords.duty.en}: ${force.name.en}`, ar: `${compareWords.duty.ar}: ${force.name.ar}` }
    const counted = force.number !== undefined && other.number !== undefined
    return [
      ...(counted
        ? [pair(`${force.kind}.number`, number, 'people', (profile) => of(profile).number!, made.columnSources['forces.number'])]
        : []),
      pair(`${force.kind}.duty`, duty, '1', (profile) => of(profile).duty, made.columnSources['forces.duty']),
    ]
  })
}

function peopleOf(profile: Profile): number {
  return profile.regions.reduce((sum, { population }) => sum + population, 0)
}

function meanOf<T extends { readonly population: number }>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + row.population * of(row), 0) / rows.reduce((sum, row) => sum + row.population, 0)
}

function deliveryOf({ conditions: values }: Profile): number {
  return values['rents']!.value * (1 - values['corruption']!.value)
}

/** Names of kinds of region say nothing of which region it is. */
const plain = (name: string): string =>
  fold(name)
    .replaceAll(/\b(region|province|oblast|governorate|state)\b/g, '')
    .trim()

function regionPairs(hand: Profile, made: Profile): RegionPairs {
  const byName = new Map(made.regions.map((row) => [plain(row.name.en), row]))
  const pairs = hand.regions.flatMap((row) => {
    const other = byName.get(plain(row.name.en))
    return other === undefined ? [] : [[row, other] as const]
  })
  const ratios = pairs.map(([a, b]) => ({ id: a.id, ratio: b.population / a.population }))
  const far = (ratio: number): number => Math.max(ratio, 1 / ratio)
  const worst = ratios.reduce<{ id: string; ratio: number } | null>(
    (most, each) => (most === null || far(each.ratio) > far(most.ratio) ? each : most),
    null,
  )
  const sorted = ratios.map(({ ratio }) => ratio).toSorted((a, b) => a - b)
  const good = hand.goods[0]?.id
  return {
    good: good ?? null,
    matched: pairs.length,
    of: hand.regions.length,
    people: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    worst,
    income: rankCorrelation(
      pairs.map(([a]) => a.income),
      pairs.map(([, b]) => b.income),
    ),
    dependence: Object.fromEntries(
      made.goods.map(({ id }) => [
        id,
        good === undefined
          ? null
          : rankCorrelation(
              pairs.map(([a]) => a.dependence[good] ?? 0),
              pairs.map(([, b]) => b.dependence[id] ?? 0),
            ),
      ]),
    ),
  }
}

/** Spearman's, ties at their mean rank. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number | null {
  const [x, y] = [ranks(a), ranks(b)]
  const mean = (a.length + 1) / 2
  const sum = (f: (i: number) => number): number => x.reduce((total, _, i) => total + f(i), 0)
  const [xx, yy] = [sum((i) => (x[i]! - mean) * (x[i]! - mean)), sum((i) => (y[i]! - mean) * (y[i]! - mean))]
  return a.length < 3 || xx === 0 || yy === 0 ? null : sum((i) => (x[i]! - mean) * (y[i]! - mean)) / Math.sqrt(xx * yy)
}

function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((each) => each < value).length
    const alike = values.filter((each) => each === value).length
    return below + (alike + 1) / 2
  })
}
