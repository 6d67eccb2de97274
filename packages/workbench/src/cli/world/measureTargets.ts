/**
 * What the clocks were asked to show, each target beside what is reached, computed from the record: out of time, clustering, the wave
 * of 2011, eras of five countries, what uprisings leave. The targets were set by a trial at group level before this room was made.
 */
import { clocks, fill, type foresight, type Words } from '@sharara/core'

/**
 * What the clocks were asked to show, by a trial at group level before this room was made: nats an onset, area under the curve, what
 * contagion adds (null where nothing was asked); the year; the strong wave; eras; how often it is drawn to see.
 */
const targetsOf = {
  weekly: { political5k: [0.16, 0.66, 0.04], removal1k: [0.16, 0.69, 0.1], removal10k: [null, null, 0.15] },
  annual: { gain: 0.25, auc: 0.68 },
  clusters: { from: 1992, to: 2019, worlds: 100 },
  strong: { chance: 0.9, falseCalls: 3 },
  eras: { from: 1986, to: 2026, runs: 400, bloodier: [0.45, 0.55] },
  aftermath: { draws: 40, years: 5 },
} as const

const targetGroups = {
  time: { en: 'out of time', ar: 'خارج زمن التدريب' },
  clusters: { en: 'clustering', ar: 'التجمّع' },
  strong: { en: 'the strong wave', ar: 'الموجة القوية' },
  era: { en: 'one country over decades', ar: 'بلد عبر العقود' },
  aftermath: { en: 'what uprisings leave', ar: 'ما تتركه الانتفاضات' },
} as const satisfies Record<string, Words>

export interface Target {
  readonly group: Words
  readonly what: Words
  readonly wanted: string
  readonly reached: string
  readonly holds: boolean
}

const three = (value: number): string => value.toFixed(3)
const two = (value: number): string => value.toFixed(2)
const atLeast = (group: keyof typeof targetGroups, what: Words, value: number, wanted: number, shown = three): Target => {
  return {
    group: targetGroups[group],
    what,
    wanted: `≥ ${shown === three ? two(wanted) : shown(wanted)}`,
    reached: shown(value),
    holds: value >= wanted,
  }
}

/** @param onPart told what is done of the whole, 0…1. */
export function measureTargets(
  history: clocks.History,
  records: clocks.Records,
  panel: foresight.Panel,
  sources: foresight.Sources,
  onPart: (done: number) => void = () => undefined,
): readonly Target[] {
  const evaluation = clocks.evaluateClocks(history, records, panel, (done, of) => onPart(done / (2 * of)))
  const model = clocks.worldModel(clocks.worldData(history, records, 'political5k', targetsOf.clusters.to))
  const clusters = clusterTargets(model)
  const aftermath = clocks.measureAftermath(sources, records)
  const eras = five.flatMap((iso3) => eraTargets(model, aftermath, records, iso3))
  onPart(1)
  return [...timeTargets(evaluation), ...clusters, ...strongTargets(evaluation), ...eras, ...aftermathTargets(aftermath)]
}

const names: Readonly<Record<string, Words>> = {
  political5k: { en: 'political, 5,000', ar: 'سياسية، 5,000' },
  removal1k: { en: 'removal, 1,000', ar: 'إزاحة، 1,000' },
  removal10k: { en: 'removal, 10,000', ar: 'إزاحة، 10,000' },
}
function timeTargets({ definitions, annual }: Pick<clocks.Evaluation, 'definitions' | 'annual'>): readonly Target[] {
  const words = {
    gain: { en: '{name}: nats an onset over a constant rate', ar: '{name}: نات لكل بدء فوق معدل ثابت' },
    auc: { en: '{name}: AUC', ar: '{name}: المساحة' },
    contagion: { en: '{name}: contagion over conditions and history, nats', ar: '{name}: العدوى فوق الشروط والتاريخ، نات' },
    annual: { en: 'onsets of a year with the habit: nats an onset', ar: 'البدء في السنة مع العادة: نات لكل بدء' },
    annualAuc: { en: 'onsets of a year with the habit: AUC', ar: 'البدء في السنة مع العادة: المساحة' },
    annualAlone: { en: 'onsets of a year, conditions alone: nats an onset', ar: 'البدء في السنة بالشروط وحدها: نات لكل بدء' },
  }
  const weekly = definitions.flatMap(({ definition, ladder, contagion }) => {
    const best = ladder.at(-1)!
    const name = { name: names[definition]! }
    const [gain, auc, more] = targetsOf.weekly[definition]
    return [
      ...(gain === null ? [] : [atLeast('time', fill(words.gain, name), best.gain.value, gain)]),
      ...(auc === null ? [] : [atLeast('time', fill(words.auc, name), best.auc, auc)]),
      atLeast('time', fill(words.contagion, name), contagion.value, more),
    ]
  })
  return [
    ...weekly,
    atLeast('time', words.annual, annual.withHabit.gain, targetsOf.annual.gain),
    atLeast('time', words.annualAuc, annual.withHabit.auc, targetsOf.annual.auc),
    atLeast('time', words.annualAlone, annual.conditions.gain, targetsOf.annual.gain),
  ]
}

type Shape = Exclude<keyof clocks.Clusters, 'waves'>
const shapes = clocks.clusterMeasures.filter((name): name is Shape => name !== 'waves')
const shapeWords: Readonly<Record<Shape, Words>> = {
  fano: { en: 'Fano factor of years', ar: 'معامل فانو للسنين' },
  busiest: { en: 'busiest year', ar: 'أكثر السنين موجات' },
  largest: { en: 'largest cluster of a bloc in 26 weeks', ar: 'أكبر تجمّع لكتلة في 26 أسبوعًا' },
}

/** Free worlds of the years on record: the record has to lie inside with contagion, and not without. */
function clusterTargets(model: clocks.WorldModel, worlds: number = targetsOf.clusters.worlds): readonly Target[] {
  const { from, to } = targetsOf.clusters
  const onsets = model.data.record.onsets
    .map(([country, week]) => ({ country, week }))
    .filter(({ country, week }) => model.data.covered[country]![clocks.yearOfWeek(week) - model.data.first] === 1)
    .toSorted((a, b) => a.week - b.week)
  const record = clocks.clustersOf(onsets, model.bloc, from, to)
  const free = (more: Partial<clocks.WorldOptions>): readonly clocks.Clusters[] =>
    Array.from({ length: worlds }, (_, k) => {
      const world = clocks.runWorld(model, { seed: k + 1, from, to, coveredOnly: true, ...more }, model.surrogate)
      return clocks.clustersOf(world.waves, model.bloc, from, to)
    })
  const [whole, alone] = [free({}), free({ contagion: false, level: 0 })]
  const wide = ({ low, middle, high }: clocks.Spread5): string => `${two(middle)} [${two(low)}, ${two(high)}]`
  const inside = ({ low, high }: clocks.Spread5, name: Shape): boolean => low <= record[name] && record[name] <= high
  return shapes.flatMap((name): Target[] => {
    const [own, none] = [whole, alone].map((all) => clocks.spread5(all.map((one) => one[name]))) as [clocks.Spread5, clocks.Spread5] // two
    const what = (words: Words): Words => fill(words, { name: shapeWords[name] })
    return [
      {
        group: targetGroups.clusters,
        what: what({ en: '{name}: record inside 5–95 % of free worlds', ar: '{name}: السجل بين 5 و95 ٪ من العوالم الحرة' }),
        wanted: String(Number(record[name].toFixed(2))),
        reached: wide(own),
        holds: inside(own, name),
      },
      {
        group: targetGroups.clusters,
        what: what({ en: '{name}: without contagion the record lies outside', ar: '{name}: من غير عدوى يقع السجل خارجها' }),
        wanted: String(Number(record[name].toFixed(2))),
        reached: wide(none),
        holds: !inside(none, name),
      },
    ]
  })
}

function strongTargets({ definitions }: Pick<clocks.Evaluation, 'definitions'>): readonly Target[] {
  return definitions.flatMap(({ definition, strong: { by14February2011: chance, falseCalls, blocYears } }): Target[] => {
    const name = { name: names[definition]! }
    const calls = { en: '{name}: false calls in bloc-years', ar: '{name}: إعلانات خاطئة في سني الكتل' }
    return [
      {
        group: targetGroups.strong,
        what: fill({ en: '{name}: Arab bloc by 14 February 2011', ar: '{name}: الكتلة العربية حتى 14 فبراير 2011' }, name),
        wanted: '> 0.90',
        reached: two(chance),
        holds: chance > targetsOf.strong.chance,
      },
      {
        group: targetGroups.strong,
        what: fill(calls, name),
        wanted: `≤ 3 / ${blocYears}`,
        reached: String(falseCalls.length),
        holds: falseCalls.length <= targetsOf.strong.falseCalls,
      },
    ]
  })
}

const five = ['KAZ', 'EGY', 'SDN', 'TUN', 'IRN'] as const

function eraTargets(model: clocks.WorldModel, aftermath: clocks.Aftermath, records: clocks.Records, iso3: string): readonly Target[] {
  const { from, to, runs, bloodier } = targetsOf.eras
  const country = model.countries.indexOf(iso3)
  const { summary } = clocks.runEras(model, aftermath, records.waves, { country, from, to, runs, firstSeed: 1 })
  const { recorded, nextBloodier } = summary
  if (recorded === null || nextBloodier === null) return []
  const name = { name: { en: iso3, ar: `\u2066${iso3}\u2069` } }
  return [
    {
      group: targetGroups.era,
      what: fill({ en: '{name}: recorded waves in the middle half of eras', ar: '{name}: الموجات المسجَّلة في النصف الأوسط من الحقب' }, name),
      wanted: String(recorded.count),
      reached: `${recorded.runs.quarter}–${recorded.runs.threeQuarters}`,
      holds: recorded.inside,
    },
    {
      group: targetGroups.era,
      what: fill({ en: '{name}: next wave bloodier, share', ar: '{name}: الموجة التالية أدمى، نسبة' }, name),
      wanted: bloodier.join('–'),
      reached: two(nextBloodier),
      holds: bloodier[0] <= nextBloodier && nextBloodier <= bloodier[1],
    },
  ]
}

/** Free draws of every cell of the table: their mean within its interval; and the placebo, five years before, within noise. */
function aftermathTargets(aftermath: clocks.Aftermath): readonly Target[] {
  const cells = aftermath.rows.flatMap(({ group, series, cells: own, episodes }) => own.map((cell) => ({ group, series, cell, episodes })))
  const within = cells.filter(({ group, series, cell: { horizon, beyond }, episodes }) => {
    let sum = 0
    for (let seed = 1; seed <= targetsOf.aftermath.draws; seed++)
      for (let k = 0; k < episodes; k++) sum += clocks.drawResponse(aftermath, group, series, horizon, seed, k)
    const mean = sum / (targetsOf.aftermath.draws * episodes)
    return beyond.low <= mean && mean <= beyond.high
  })
  const polyarchy = aftermath.rows.find(({ group, series }) => group === 'success' && series === 'polyarchy')
  const after = polyarchy?.cells.find(({ horizon }) => horizon === targetsOf.aftermath.years)
  const placebo = polyarchy?.placebo ?? null
  const beyondPlacebo = after === undefined || placebo === null ? NaN : after.beyond.value - placebo.beyond.value
  return [
    {
      group: targetGroups.aftermath,
      what: { en: 'cells whose free draws have the mean of the table', ar: 'خلايا يوافق متوسط سحبها الحر متوسط الجدول' },
      wanted: String(cells.length),
      reached: String(within.length),
      holds: within.length === cells.length,
    },
    {
      group: targetGroups.aftermath,
      what: {
        en: 'polyarchy five years after unarmed success, above its placebo five years before',
        ar: 'الديمقراطية بعد خمس سنوات من نجاح غير مسلح، فوق الوهمي قبله بخمس',
      },
      wanted: placebo === null ? '–' : `> ${three(placebo.beyond.value)}`,
      reached: after === undefined ? '–' : three(after.beyond.value),
      holds: beyondPlacebo > 0,
    },
  ]
}
