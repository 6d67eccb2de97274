/** Levers of what begins an episode: each shock with its size and hour, each spark with its place, people and hours. */
import type { RunSetup, Scenario, Shock, Spark, Words } from '@sharara/core'
import type { Declared, NumberControl } from './lever.ts'

const words = {
  spark: { en: 'Spark {number}: {place}', ar: 'الشرارة {number}: {place}' },
  shockSize: { en: 'Size', ar: 'الحجم' },
  shockSizeHelp: {
    en: 'In shares of the basket where people depend on it fully; 0 takes the shock away.',
    ar: 'بحصص من السلة حيث يعتمد الناس عليها كليًّا؛ والصفر يلغي الصدمة.',
  },
  hour: { en: 'Hour', ar: 'الساعة' },
  hourHelp: { en: 'Hours since the start of the episode.', ar: 'الساعات منذ بداية الموجة.' },
  people: { en: 'People', ar: 'الناس' },
  peopleHelp: { en: 'They come out whatever happens; 0 takes the spark away.', ar: 'يخرجون مهما حدث؛ والصفر يلغي الشرارة.' },
  lasts: { en: 'Lasts', ar: 'المدة' },
  lastsHelp: { en: 'How long they stay.', ar: 'كم يبقون.' },
  place: { en: 'Place', ar: 'المكان' },
  placeHelp: { en: 'Where they come out.', ar: 'أين يخرجون.' },
} as const satisfies Record<string, Words>

const upTo = (unit: string, max: number, high: number, min = 0): NumberControl => ({
  kind: 'number',
  unit,
  min,
  max,
  low: min,
  high: Math.min(max, high),
  scale: 'linear',
  step: 1,
})

export function sparkLevers(setup: RunSetup): Declared[] {
  const { shocks, sparks } = setup.scenario
  return [
    ...shocks.flatMap((shock, index) => shockLevers(shock, index, setup)),
    ...sparks.flatMap((spark, index) => sparkOf(spark, index, setup)),
  ]
}

/** An entry of a list changed; what a changed scenario no longer has comes back as `nothing` of it. */
function written<T>(shipped: readonly T[], now: readonly T[], index: number, own: Partial<T>, nothing: Partial<T>): T[] {
  const full = shipped.map((each, k) => now[k] ?? { ...each, ...nothing })
  return [...full, ...now.slice(shipped.length)].map((each, k) => (k === index ? { ...each, ...own } : each))
}

function shockLevers(shock: Shock, index: number, { scenario }: RunSetup): Declared[] {
  const shared = { group: 'spark', of: { words: shock.label }, source: null } as const
  const write = (now: Scenario, own: Partial<Shock>): Scenario => ({
    ...now,
    shocks: written(scenario.shocks, now.shocks, index, own, { size: 0 }),
  })
  return [
    {
      ...shared,
      id: `shocks.${index}.size`,
      label: { words: words.shockSize },
      help: [{ words: words.shockSizeHelp }],
      control: {
        kind: 'number',
        unit: 'basket shares',
        min: 0,
        max: 3,
        low: 0,
        high: Math.max(0.5, 2 * shock.size),
        scale: 'linear',
        step: 0.01,
      },
      shipped: shock.size,
      read: (now) => now.shocks[index]?.size ?? 0,
      write: (now, size: number) => write(now, { size }),
    },
    {
      ...shared,
      id: `shocks.${index}.hour`,
      label: { words: words.hour },
      help: [{ words: words.hourHelp }],
      control: upTo('h', scenario.hours - 1, scenario.hours - 1),
      shipped: shock.hour,
      read: (now) => now.shocks[index]?.hour ?? shock.hour,
      write: (now, hour: number) => write(now, { hour }),
    },
  ]
}

function sparkOf(spark: Spark, index: number, { profile, scenario }: RunSetup): Declared[] {
  const home = profile.places.find(({ id }) => id === spark.place)
  const of = { words: words.spark, values: { number: index + 1, place: home?.name ?? spark.place } }
  const write = (now: Scenario, own: Partial<Spark>): Scenario => ({
    ...now,
    sparks: written(scenario.sparks, now.sparks, index, own, { people: 0 }),
  })
  const shared = { group: 'spark', of, source: null } as const
  // nobody may bring more people out than live in the smallest place that the spark may be moved to
  const fewest = Math.min(...profile.places.map(({ population }) => population))
  return [
    {
      ...shared,
      id: `sparks.${index}.people`,
      label: { words: words.people },
      help: [{ words: words.peopleHelp }],
      control: { ...upTo('people', Math.max(spark.people, fewest), Math.max(1000, 4 * spark.people)), whole: true },
      shipped: spark.people,
      read: (now) => now.sparks[index]?.people ?? 0,
      write: (now, people: number) => write(now, { people }),
    },
    {
      ...shared,
      id: `sparks.${index}.place`,
      label: { words: words.place },
      help: [{ words: words.placeHelp }],
      control: {
        kind: 'choice',
        options: profile.places.filter(({ population }) => population >= spark.people).map(({ id, name }) => ({ value: id, words: name })),
      },
      shipped: spark.place,
      read: (now) => now.sparks[index]?.place ?? spark.place,
      write: (now, place: string) => write(now, { place }),
    },
    {
      ...shared,
      id: `sparks.${index}.hour`,
      label: { words: words.hour },
      help: [{ words: words.hourHelp }],
      control: upTo('h', scenario.hours - 1, scenario.hours - 1),
      shipped: spark.hour,
      read: (now) => now.sparks[index]?.hour ?? spark.hour,
      write: (now, hour: number) => write(now, { hour }),
    },
    {
      ...shared,
      id: `sparks.${index}.hours`,
      label: { words: words.lasts },
      help: [{ words: words.lastsHelp }],
      control: upTo('h', 2000, 72, 1),
      shipped: spark.hours,
      read: (now) => now.sparks[index]?.hours ?? spark.hours,
      write: (now, hours: number) => write(now, { hours }),
    },
  ]
}
