/**
 * Measures for claims that only the clocks can be asked: a fresh promise, thirty years beside countries that began alike, waves that
 * are ignored while small, worlds to come.
 */
import { quantile, type DecadesMeasure, type Interval, type Sources } from '../foresight/index.ts'
import { stream, uniform } from '../random/index.ts'
import { beforeOf, resultTables, scales, valueAt, type ResultSeries } from './aftermath.ts'
import { waveDefinitionNames, waveDefinitions } from './definitions.ts'
import { fitHazard } from './hazard.ts'
import { asking, cuts, ninety } from './method.ts'
import type { History } from './history.ts'
import type { Records } from './records.ts'
import { runWorld } from './world.ts'
import { recordedByYear, worldData, worldModel } from './worldModel.ts'
import { weekOfYear } from './weeks.ts'

type Asked = Required<Pick<DecadesMeasure, 'promise' | 'matched' | 'ignored' | 'toCome'>>

export function measureAsked(sources: Sources, records: Records, history: History): Asked {
  return {
    promise: promiseOf(history),
    matched: matchedOf(sources),
    ignored: ignoredOf(records, history),
    toCome: toComeOf(history, records),
  }
}

const { ruled, likest, around, worlds, past, next } = asking

function promiseOf(history: History): Asked['promise'] {
  const falls = history.falls.reduce((sum, count) => sum + count, 0)
  return waveDefinitionNames.map((definition) => {
    const hazard = fitHazard(history, definition, asking.fitted.from, asking.fitted.to, { terms: ['own', 'fear', 'promise'] })
    const [value, error] = [hazard.beta.at(-1)!, hazard.errors.promise!]
    return { definition, falls, value, low: value - ninety * error, high: value + ninety * error }
  })
}

/** From the first year of which all is known, beside those that were likest then. */
function matchedOf(sources: Sources): Asked['matched'] {
  const of = resultTables(sources)
  const series: readonly ResultSeries[] = ['income', 'corruption']
  const country = of.place.get(ruled.iso3)!
  const known = (c: number, year: number): boolean => series.every((name) => !Number.isNaN(valueAt(of, name, c, year)))
  let from: number = ruled.from
  while (!known(country, from)) from++
  // what it was in a year stands before the next one; changes before it are not known of a new state
  const before = beforeOf(of, country, from + 1).slice(0, asking.columns)
  const near = of.countries.flatMap((iso3, other) => {
    if (other === country || !known(other, from) || !known(other, ruled.to)) return []
    const values = beforeOf(of, other, from + 1)
    const distance = before.reduce((sum, value, k) => {
      const apart = (value - values[k]!) / scales[k]!
      return Number.isNaN(apart) ? sum : sum + apart * apart
    }, 0)
    return [{ iso3, other, distance }]
  })
  const others = near.toSorted((a, b) => a.distance - b.distance).slice(0, likest)
  const change = (name: ResultSeries, c: number): number => valueAt(of, name, c, ruled.to) - valueAt(of, name, c, from)
  return {
    iso3: ruled.iso3,
    from,
    to: ruled.to,
    others: others.map(({ iso3 }) => iso3),
    series: series.map((name) => ({ series: name, own: change(name, country), others: others.map(({ other }) => change(name, other)) })),
  }
}

const drawStream = stream('clocks/ignored')

interface Counted {
  protests: number
  ignored: number
}

function ignoredOf({ protests }: Records, { ground, weeks, onsets }: History): Asked['ignored'] {
  const own = onsets.political5k
  const { size } = waveDefinitions.political5k
  const byCountry = ground.countries.map((): readonly [before: Counted, since: Counted] => [
    { protests: 0, ignored: 0 },
    { protests: 0, ignored: 0 },
  ])
  const began = (country: number, from: number, to: number): boolean => {
    for (let week = Math.max(0, from); week <= Math.min(weeks - 1, to); week++) if (own[country * weeks + week] === 1) return true
    return false
  }
  for (let k = 0; k < protests.week.length; k++) {
    const country = ground.place.get(protests.iso3[k]!)
    const week = protests.week[k]!
    if (country === undefined || week < 0 || week >= weeks) continue
    const count = (into: Counted): void => {
      into.protests++
      if (protests.marks[k]!.includes('i')) into.ignored++
    }
    if (began(country, week - around + 1, week)) count(byCountry[country]![1])
    else if (protests.size[k]! < size && began(country, week + 1, week + around)) count(byCountry[country]![0])
  }
  const some = byCountry.filter(([before, since]) => before.protests + since.protests > 0)
  const sum = (of: typeof some, which: 0 | 1): Counted =>
    of.reduce((all, each) => ({ protests: all.protests + each[which].protests, ignored: all.ignored + each[which].ignored }), {
      protests: 0,
      ignored: 0,
    })
  const share = ({ protests: all, ignored }: Counted): number => ignored / Math.max(1, all)
  const [before, since] = [sum(some, 0), sum(some, 1)]
  const drawn = Float64Array.from({ length: asking.draws }, (_, draw) => {
    const again = some.map((__, k) => some[Math.floor(uniform(1, drawStream, draw, k) * some.length)]!)
    return share(sum(again, 0)) - share(sum(again, 1))
  }).toSorted()
  return {
    waves: own.reduce((all, one) => all + one, 0),
    weeks: around,
    before: { protests: before.protests, share: share(before) },
    since: { protests: since.protests, share: share(since) },
    less: { value: share(before) - share(since), low: quantile(drawn, cuts.low), high: quantile(drawn, cuts.high) },
  }
}

const wanted = 'removal1k'

function toComeOf(history: History, records: Records): Asked['toCome'] {
  const run = ({ known, from, to }: { known: number; from: number; to: number }): readonly { waves: number; falls: number }[] => {
    const model = worldModel(worldData(history, records, wanted, known))
    return Array.from({ length: worlds }, (_, k) => {
      const { waves } = runWorld(model, { seed: k + 1, from, to, coveredOnly: to <= asking.fitted.to }, model.surrogate)
      const end = weekOfYear(to + 1)
      return { waves: waves.length, falls: waves.filter(({ fall }) => fall !== null && fall < end).length }
    })
  }
  const spread = (values: readonly number[]): Interval => {
    const sorted = Float64Array.from(values).toSorted()
    return { value: quantile(sorted, cuts.middle), low: quantile(sorted, cuts.low), high: quantile(sorted, cuts.high) }
  }
  const [then, later] = [run(past), run(next)]
  const recorded = recordedByYear(worldData(history, records, wanted, past.known), past.from, past.to)
  return {
    definition: wanted,
    worlds,
    past: {
      from: past.from,
      to: past.to,
      recorded: recorded.reduce((sum, count) => sum + count, 0),
      waves: spread(then.map(({ waves }) => waves)),
    },
    next: {
      from: next.from,
      to: next.to,
      waves: spread(later.map(({ waves }) => waves)),
      falls: spread(later.map(({ falls }) => falls)),
      anyFall: later.filter(({ falls }) => falls > 0).length / worlds,
    },
  }
}
