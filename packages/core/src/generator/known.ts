/** What is known of a country in a year: each number with its year, how sure it is, and what it was taken from or stands for. */
import { exp, log } from '../random/index.ts'
import { nearestYear, type CountryTable, type OpenSeries, type Tables, type VdemSeries } from './tables.ts'

export type Certainty = 'high' | 'medium' | 'low' | 'none'

/** Whom a number is taken from; `none`: no data at all, a stand-in is used. */
export type Origin = 'wdi' | 'gapminder' | 'wgi' | 'vdem' | 'mass-mobilization' | 'given' | 'none'

export interface Known {
  readonly value: number
  readonly year: number | null
  readonly origin: Origin
  readonly certainty: Certainty
}

export interface CountryYear {
  readonly iso3: string
  readonly year: number
  readonly table: CountryTable
  readonly population: Known
  /** GDP per head at purchasing power parity, international dollars. */
  readonly ppp: Known
  /** 0–1 */
  readonly gini: Known
  /** Users of the internet, share. */
  readonly internet: Known
  readonly urban: Known
  readonly urban2020: number
  /** Standard-normal estimate of the World Bank, about −2.5 to 2.5. */
  readonly effectiveness: Known
  readonly items: Readonly<Record<Exclude<VdemSeries, 'election'>, Known>>
  /** Years since the last national election, ten at most. */
  readonly sinceElection: Known
  /** Protests met with killings in the last ten years, halved every five. */
  readonly killings: Known
}

export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

/** Share of countries below a standard-normal estimate: the logistic curve nearest to the normal one (Haley 1952: 1.702). */
export function percentile(estimate: number): number {
  return 1 / (1 + exp(-1.702 * estimate))
}

const nothing = (value: number): Known => ({ value, year: null, origin: 'none', certainty: 'none' })

/** A measured value is sure in its own year and less so with every year that it is carried. */
function sureness(away: number, best: Certainty = 'high'): Certainty {
  const far = away <= 1 ? 0 : away <= 5 ? 1 : 2
  const from = best === 'high' ? 0 : best === 'medium' ? 1 : 2
  return (['high', 'medium', 'low'] as const)[Math.min(2, from + far)]!
}

export function known(tables: Tables, iso3: string, year: number): CountryYear {
  const table = tables.open.countries[iso3]
  if (table === undefined) throw new RangeError(`no country ${iso3} in the tables`)
  const open = (name: OpenSeries, origin: Origin, reach: number, scale = 1, best: Certainty = 'high'): Known | null => {
    const found = nearestYear(table.series[name], tables.open.first, year, reach)
    if (found === null) return null
    const certainty = table.former === true && name !== 'population' ? 'low' : sureness(Math.abs(found.year - year), best)
    return { value: found.value * scale, year: found.year, origin, certainty }
  }
  const ppp = open('ppp', 'wdi', 2) ?? open('pppModelled', 'gapminder', 60, 1, 'medium') ?? open('ppp', 'wdi', 60) ?? nothing(8000)
  const wgi = (name: OpenSeries): Known | null => open(name, 'wgi', 60)
  const effectiveness = open('effectiveness', 'wgi', 4) ?? {
    value: clamp(-1.6 + 0.65 * log(ppp.value / 1500), -2, 2),
    year: ppp.year,
    origin: 'none' as const,
    certainty: 'low' as const,
  }
  return {
    iso3,
    year,
    table,
    population:
      open('population', table.given === true ? 'given' : 'wdi', 60) ?? nothing(table.regions.reduce((sum, row) => sum + row[6], 0)),
    ppp,
    gini: open('gini', 'wdi', 5, 0.01) ?? open('giniModelled', 'gapminder', 60, 0.01, 'low') ?? nothing(0.38),
    internet: year < 1990 ? { value: 0, year, origin: 'wdi', certainty: 'medium' } : (open('internet', 'wdi', 60, 0.01) ?? nothing(0)),
    urban: open('urban', 'wdi', 60, 0.01) ?? nothing(0.5),
    urban2020: (nearestYear(table.series.urban, tables.open.first, 2020)?.value ?? 50) / 100,
    effectiveness,
    items: itemsOf(tables, iso3, year, wgi),
    sinceElection: sinceElection(tables, iso3, year),
    killings: killingsOf(table, tables.open.first, year),
  }
}

type Wgi = (name: OpenSeries) => Known | null

/** Items of V-Dem; without it, what the Governance Indicators say of the same thing, as a share of countries; else the middle. */
function itemsOf(tables: Tables, iso3: string, year: number, wgi: Wgi): CountryYear['items'] {
  const own = tables.vdem?.countries[iso3]
  const first = tables.vdem?.first ?? 0
  const item = (name: VdemSeries, without: () => Known): Known => {
    const found = nearestYear(own?.[name], first, year)
    return found === null ? without() : { ...found, origin: 'vdem', certainty: sureness(Math.abs(found.year - year)) }
  }
  const rank = (...names: readonly OpenSeries[]): Known => {
    const parts = names.flatMap((name) => wgi(name) ?? [])
    if (parts.length === 0) return nothing(0.5)
    const mean = parts.reduce((sum, part) => sum + part.value, 0) / parts.length
    return { value: percentile(mean), year: parts[0]!.year, origin: 'wgi', certainty: 'low' }
  }
  const less = (one: Known): Known => ({ ...one, value: 1 - one.value })
  const regime = (): Known => {
    const voice = rank('voice')
    return { ...voice, value: Math.min(3, Math.floor(4 * voice.value)) }
  }
  return {
    polyarchy: item('polyarchy', () => rank('voice')),
    physicalIntegrity: item('physicalIntegrity', () => rank('voice', 'stability')),
    corruption: item('corruption', () => less(rank('corruptionControl'))),
    neopatrimonial: item('neopatrimonial', () => less(rank('voice', 'ruleOfLaw', 'corruptionControl'))),
    civilSociety: item('civilSociety', () => rank('voice')),
    alternativeInformation: item('alternativeInformation', () => rank('voice')),
    horizontal: item('horizontal', () => rank('voice', 'ruleOfLaw')),
    military: item('military', () => nothing(0.1)),
    hereditary: item('hereditary', () => nothing(0)),
    regime: item('regime', regime),
  }
}

function sinceElection(tables: Tables, iso3: string, year: number): Known {
  const cells = (tables.vdem?.countries[iso3]?.election ?? '').split(',')
  const first = tables.vdem?.first ?? 0
  for (let back = 0; back <= 10; back++) {
    if (cells[year - back - first] === '1') return { value: back, year: year - back, origin: 'vdem', certainty: 'medium' }
  }
  const covered = cells.length > 1 && year - first < cells.length
  return covered ? { value: 10, year, origin: 'vdem', certainty: 'low' } : nothing(5)
}

function killingsOf(table: CountryTable, first: number, year: number): Known {
  const cells = table.series.killings.split(',')
  let sum = 0
  let weight = 1
  let seen = false
  for (let back = 0; back <= 10; back++, weight *= exp(-0.2 * log(2))) {
    const cell = cells[year - back - first]
    if (cell === undefined || cell === '') continue
    seen = true
    sum += Number(cell) * weight
  }
  return seen ? { value: sum, year, origin: 'mass-mobilization', certainty: 'medium' } : nothing(0)
}
