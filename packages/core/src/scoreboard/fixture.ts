/** Coded cases for tests of this room. */
import type { Outcome } from '../vocabulary/index.ts'
import { covariateNames, type CodedCase, type Truth } from './coded.ts'
import { outcomeNames, type Forecast, type Quantiles } from './forecast.ts'

export function codedCase(id: string, truth: Partial<Truth> = {}, changes: Partial<CodedCase> = {}): CodedCase {
  return {
    id,
    iso3: id.slice(0, 3),
    name: { en: id, ar: id },
    country: { en: id.slice(0, 3), ar: id.slice(0, 3) },
    seen: false,
    start: '2022-01-02',
    year: 2021,
    trigger: 'price',
    triggerText: 'price of gas',
    originType: 'periphery',
    originPlace: 'Zhanaozen (Mangystau)',
    leadership: 'no',
    method: 'mixed',
    leaderYears: 3,
    civilSociety: 0.4,
    truth: { outcome: 'crushed', second: null, peak: null, deaths: null, daysToCore: null, duration: null, ...truth },
    covariates: covariateNames.map(() => null),
    ...changes,
  }
}

export function sure(name: Outcome, chance = 1, numbers: Partial<Omit<Forecast, 'outcomes'>> = {}): Forecast {
  const rest = (1 - chance) / (outcomeNames.length - 1)
  const outcomes = Object.fromEntries(outcomeNames.map((each) => [each, each === name ? chance : rest])) as Forecast['outcomes'] // all names
  return { outcomes, peak: null, deaths: null, daysToCore: null, duration: null, ...numbers }
}

export function at(q50: number, q10 = q50, q90 = q50): Quantiles {
  return { q10, q50, q90 }
}
