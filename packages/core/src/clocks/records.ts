/** The dated record that the clocks are fitted to: protests, falls of rulers, waves with deaths, the East 1986–91, blocs. */
import type { Words } from '../text/index.ts'
import { readPlainRows } from '../foresight/index.ts'
import { weekOf } from './weeks.ts'
import { daysOfWeek, yearLetters } from './method.ts'

/** Files of `packages/data/open` that the clocks read besides those of the panel. */
export const clockTables = ['protests', 'falls', 'waves', 'east-1986-1991', 'blocs', 'csra'] as const

/** Protests in the order of their weeks, by column. */
export interface Protests {
  readonly iso3: readonly string[]
  readonly week: Int32Array
  readonly lastWeek: Int32Array
  /** Largest size told; 0 where none is. */
  readonly size: Float64Array
  /** Letters: r removal, p political, k killings, a gave way, i ignored, v violence of protesters. */
  readonly marks: readonly string[]
}

export interface Fall {
  readonly id: string
  readonly iso3: string
  readonly ruler: Words
  readonly week: number
  /** Beyond dispute, and protest the main cause: what the hazard reads. */
  readonly strict: boolean
  /** The state itself, not a part of it. */
  readonly ofState: boolean
  readonly how: string
}

export interface RecordedWave {
  readonly iso3: string
  readonly number: number
  readonly week: number
  readonly year: number
  readonly start: string
  readonly trigger: string
  readonly sizeClass: number
  readonly deathsLow: number | null
  readonly deathsHigh: number | null
  readonly answer: string
  readonly answerByEvents: string
  readonly outcome: string
}

export interface EastUnit {
  readonly iso3: string
  readonly unit: string
  /** Weeks; null where none came. */
  readonly first: number | null
  readonly large: number | null
}

/** Of the CSRA list: what its flags say of an episode. */
export interface Revolution {
  readonly iso3: string
  readonly year: number
  readonly method: 'unarmed' | 'armed' | 'both'
  readonly outcome: 'success' | 'limited' | 'failed' | 'ongoing'
  readonly coup: boolean
  readonly regimeChange: boolean
}

export interface Records {
  readonly protests: Protests
  readonly falls: readonly Fall[]
  readonly waves: readonly RecordedWave[]
  readonly east: readonly EastUnit[]
  readonly blocOf: ReadonlyMap<string, string>
  readonly revolutions: readonly Revolution[]
}

/** @param texts of the files by name without ending. */
export function readRecords(texts: Readonly<Record<string, string>>): Records {
  const rows = (name: (typeof clockTables)[number]) => readPlainRows(texts[name] ?? '')
  return {
    protests: readProtests(texts['protests'] ?? ''),
    falls: rows('falls').map((row) => ({
      id: row['id'] ?? '',
      iso3: today(row['iso3'] ?? ''),
      ruler: { en: row['ruler'] ?? '', ar: row['ruler_ar'] ?? '' },
      week: weekOf(row['fall_date'] ?? ''),
      strict: row['disputed'] === '0' && row['protest_role'] === 'main',
      ofState: row['level'] === 'state',
      how: row['how'] ?? '',
    })),
    waves: rows('waves').map((row) => ({
      iso3: today(row['iso3'] ?? ''),
      number: Number(row['wave_no']),
      week: weekOf(row['start_month'] ?? ''),
      year: Number((row['start_month'] ?? '').slice(0, yearLetters)),
      start: row['start_month'] ?? '',
      trigger: row['trigger'] ?? '',
      sizeClass: Number(row['size_class']),
      deathsLow: known(row['deaths_low']),
      deathsHigh: known(row['deaths_high']),
      answer: row['answer_main'] ?? '',
      answerByEvents: row['answer_by_events'] ?? '',
      outcome: row['outcome'] ?? '',
    })),
    east: rows('east-1986-1991')
      .filter((row) => row['kind'] !== 'extra')
      .map((row) => ({
        iso3: row['iso3'] ?? '',
        unit: row['unit'] ?? '',
        first: weekOrNull(row['first_date']),
        large: weekOrNull(row['first_10000_date']),
      })),
    blocOf: new Map(rows('blocs').map((row) => [row['iso3'] ?? '', row['bloc'] ?? ''])),
    revolutions: rows('csra').map((row) => ({
      iso3: row['iso3'] ?? '',
      year: Number(row['start_year']),
      method: row['armed'] === '1' ? (row['unarmed'] === '1' ? 'both' : 'armed') : 'unarmed',
      outcome: row['successful'] === '1' ? 'success' : row['limited'] === '1' ? 'limited' : row['failed'] === '1' ? 'failed' : 'ongoing',
      coup: row['coupvolution'] === '1',
      regimeChange: row['regime_change'] === '1',
    })),
  }
}

/** States that are gone, by the one that carries on their rows in the tables of today. */
function today(iso3: string): string {
  return { DDR: 'DEU', CSK: 'CZE', SUN: 'RUS', YUG: 'SRB' }[iso3] ?? iso3
}

function known(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text)
}

function weekOrNull(text: string | undefined): number | null {
  const week = weekOf(text ?? '')
  return Number.isNaN(week) ? null : week
}

function readProtests(text: string): Protests {
  const rows = readPlainRows(text)
    .map((row) => ({ iso3: row['iso3'] ?? '', week: weekOf(row['start'] ?? ''), days: Number(row['days'] ?? ''), row }))
    .filter(({ week }) => !Number.isNaN(week))
    .toSorted((a, b) => a.week - b.week || (a.iso3 < b.iso3 ? -1 : a.iso3 > b.iso3 ? 1 : 0))
  return {
    iso3: rows.map(({ iso3 }) => iso3),
    week: Int32Array.from(rows, ({ week }) => week),
    lastWeek: Int32Array.from(rows, ({ week, days }) => week + Math.floor(days / daysOfWeek)),
    size: Float64Array.from(rows, ({ row }) => Number(row['size'] ?? '')),
    marks: rows.map(({ row }) => row['marks'] ?? ''),
  }
}
