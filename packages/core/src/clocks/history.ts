/** Onsets of waves, and what is remembered of events: countries by weeks, each memory halving in its own time. */
import { exp } from '../random/index.ts'
import { waveDefinitions, type WaveDefinition, type WaveDefinitionName } from './definitions.ts'
import type { Records } from './records.ts'
import type { Ground } from './ground.ts'
import { reachNumbers } from './reachNumbers.ts'

/** Series are countries × weeks, country by country. */
export interface History {
  readonly ground: Ground
  readonly weeks: number
  /** 1 in the week that a wave begins. */
  readonly onsets: Readonly<Record<WaveDefinitionName, Uint8Array>>
  /** Protests of any size and demand; those met with killings; those that the state gave way to. */
  readonly protests: Float32Array
  readonly killings: Float32Array
  readonly concessions: Float32Array
  /** Protests of 1,000 and more with a political demand: what could have become a wave. */
  readonly sparks: Float32Array
  /** People in the largest political protest begun in the week, as told. */
  readonly crowds: Float32Array
  /** Falls of rulers, the strict list. */
  readonly falls: Float32Array
}

export function historyOf(ground: Ground, records: Records, weeks: number): History {
  const size = ground.countries.length * weeks
  const none = (): Float32Array => new Float32Array(size)
  const [protests, killings, concessions, sparks, crowds, falls] = [none(), none(), none(), none(), none(), none()]
  const { protests: table } = records
  for (let k = 0; k < table.week.length; k++) {
    const country = ground.place.get(table.iso3[k]!)
    const week = table.week[k]!
    if (country === undefined || week < 0 || week >= weeks) continue
    const at = country * weeks + week
    const marks = table.marks[k]!
    protests[at]! += 1
    if (marks.includes('k')) killings[at]! += 1
    if (marks.includes('a')) concessions[at]! += 1
    if (!/[rp]/.test(marks)) continue
    if (table.size[k]! >= reachNumbers.sparkSize.default) sparks[at]! += 1
    if (table.size[k]! > crowds[at]!) crowds[at] = table.size[k]!
  }
  for (const { iso3, week, strict } of records.falls) {
    const country = ground.place.get(iso3)
    if (strict && country !== undefined && week >= 0 && week < weeks) falls[country * weeks + week]! += 1
  }
  const onsets = Object.fromEntries(
    Object.entries(waveDefinitions).map(([name, definition]) => [name, onsetsOf(ground, records, definition, weeks)]),
  ) as History['onsets'] // one for each definition
  return { ground, weeks, onsets, protests, killings, concessions, sparks, crowds, falls }
}

const longestWeeks = reachNumbers.longestWeeks.default

function onsetsOf(ground: Ground, { protests }: Records, definition: WaveDefinition, weeks: number): Uint8Array {
  const onsets = new Uint8Array(ground.countries.length * weeks)
  const last = new Float64Array(ground.countries.length).fill(-Infinity)
  const wanted = definition.removalOnly ? /r/ : /[rp]/
  for (let k = 0; k < protests.week.length; k++) {
    const country = ground.place.get(protests.iso3[k]!)
    const week = protests.week[k]!
    if (country === undefined || week < 0 || week >= weeks) continue
    if (protests.size[k]! < definition.size || !wanted.test(protests.marks[k]!)) continue
    if (week - last[country]! > definition.quietWeeks) onsets[country * weeks + week] = 1
    last[country] = Math.max(last[country]!, week, Math.min(protests.lastWeek[k]!, week + longestWeeks))
  }
  return onsets
}

/** What is left of a memory after a week. */
export function keeps(halfLifeWeeks: number): number {
  return exp(-Math.LN2 / halfLifeWeeks)
}

/** Events strictly before each week, each halving in so many weeks. */
export function remembered(events: Float32Array | Uint8Array, countries: number, weeks: number, halfLifeWeeks: number): Float32Array {
  const memory = new Float32Array(events.length)
  const keep = keeps(halfLifeWeeks)
  for (let country = 0; country < countries; country++) {
    const from = country * weeks
    let held = 0
    for (let week = 0; week < weeks; week++) {
      memory[from + week] = held
      held = held * keep + events[from + week]!
    }
  }
  return memory
}

/** Sums a memory over others: the same bloc, or weighted by nearness. */
export function spread(memory: Float32Array, ground: Ground, weeks: number, over: 'bloc' | 'near'): Float32Array {
  const found = new Float32Array(memory.length)
  const n = ground.countries.length
  for (let other = 0; other < n; other++) {
    for (let country = 0; country < n; country++) {
      if (country === other) continue
      const weight = over === 'near' ? ground.near[country * n + other]! : Number(ground.bloc[country] === ground.bloc[other])
      if (weight === 0) continue
      for (let week = 0; week < weeks; week++) {
        const held = memory[other * weeks + week]!
        if (held !== 0) found[country * weeks + week]! += weight * held
      }
    }
  }
  return found
}

/** Countries and weeks at risk: no wave has begun within its quiet weeks. */
export function atRisk(onsets: Uint8Array, countries: number, weeks: number, quietWeeks: number): Uint8Array {
  const risk = new Uint8Array(onsets.length)
  for (let country = 0; country < countries; country++) {
    let last = -Infinity
    for (let week = 0; week < weeks; week++) {
      const at = country * weeks + week
      risk[at] = week - last > quietWeeks ? 1 : 0
      if (onsets[at] === 1) last = week
    }
  }
  return risk
}
