/**
 * A made-up record for tests of the report, on the real profile, outline and record of Kazakhstan. No model stands behind it:
 * crowds are bell curves in time, drawn so that every part of the page has something to show.
 */
import { readFileSync } from 'node:fs'
import {
  nationalColumns,
  placeColumns,
  type EpisodeRecord,
  type NationalColumn,
  type OutcomeReport,
  type PlaceColumn,
  type Profile,
  type RunEvent,
  type RunRecord,
  type Scenario,
} from '@sharara/core'
import type { ReportInput, ReportOutline, ScoreRow } from './input.ts'

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8'))
}

export function fabricatedInput(hours = 264): ReportInput {
  const profile = read('countries/kazakhstan/profile.json') as Profile
  const scenario = { ...(read('scenarios/kazakhstan-2022.json') as Scenario), hours, start: '2022-01-01T00:00' }
  const episode = read('episodes/kazakhstan-2022.json') as EpisodeRecord
  const record = fabricatedRecord(profile, hours)
  return {
    setup: { profile, scenario },
    record,
    episode,
    outline: read('countries/kazakhstan/outline.json') as ReportOutline,
    scores: fabricatedScores(episode),
    manifest: {
      seed: 2022,
      fingerprint: '0123456789abcdef0123456789abcdef',
      version: '0.1.0',
      model: 'national/0123456789ab',
      created: '2026-11-23T06:00:00Z',
      unpublished: Array.from({ length: 40 }, (_, index) => ({
        name: `constant${index}`,
        label: { en: `Constant ${index}`, ar: `ثابت ${index}` },
        value: index / 7,
        unit: 'share',
        source: {
          kind: (['chosen', 'fitted', 'estimated'] as const)[index % 3]!,
          text: 'made up for the test of the report; no source stands behind it',
        },
      })),
    },
    ensemble: {
      runs: 100,
      outcomeShares: { 'figurehead-replaced': 0.81, crushed: 0.14, faded: 0.05 },
      dayBands: { low: dayShape(hours, 0.55), median: dayShape(hours, 1), high: dayShape(hours, 1.6) },
    },
  }
}

const dayShape = (hours: number, factor: number): number[] =>
  Array.from({ length: Math.ceil(hours / 24) }, (_, day) => 52000 * factor * Math.exp(-(((day - 4.1) / 1.05) ** 2)) + 120 * factor)

function fabricatedRecord(profile: Profile, hours: number): RunRecord {
  const places = profile.places
  const columns = Object.fromEntries(Object.keys(placeColumns).map((name) => [name, new Float32Array(places.length * hours)])) as Record<
    PlaceColumn,
    Float32Array
  >
  const national = Object.fromEntries(Object.keys(nationalColumns).map((name) => [name, new Float64Array(hours)])) as Record<
    NationalColumn,
    Float64Array
  >
  const total = places.reduce((sum, place) => sum + place.population, 0)
  for (let hour = 0; hour < hours; hour++) {
    const day = hour / 24
    const light = 0.25 + 0.75 * Math.max(0, Math.sin((((hour % 24) - 7) / 16) * Math.PI))
    places.forEach((place, index) => {
      const at = hour * places.length + index
      const west = place.longitude < 56
      const peak = west ? 3.6 : place.weight >= 2 ? 4.6 : 4.4
      const size = place.kind === 'rural' ? 0.0004 : place.id === 'almaty' ? 0.011 : west ? 0.01 : place.weight >= 1 ? 0.0045 : 0.0015
      const crowd = place.population * size * Math.exp(-(((day - peak) / (west ? 1.2 : 0.75)) ** 2)) * light
      columns.crowd[at] = crowd < 3 ? 0 : crowd
      columns.mobilised[at] = crowd * 1.4
      columns.security[at] = crowd > 30 ? place.population * 0.001 * Math.min(1, day / 5) : 0
      columns.aside[at] = crowd > 800 && west ? 0.35 : 0
      columns.news[at] = 1.5 * Math.exp(-(((day - 4.8) / 2) ** 2))
      columns.seat[at] = place.id === 'almaty' && hour >= 108 && hour < 140 ? 2 : crowd > 2500 && hour > 96 ? 1 : 0
      const before = hour > 0 ? at - places.length : -1
      columns.dead[at] = (before < 0 ? 0 : columns.dead[before]!) + (columns.seat[at] === 2 ? 4.2 : columns.seat[at] === 1 ? 0.3 : 0)
      columns.detained[at] = (before < 0 ? 0 : columns.detained[before]!) + (day > 3 ? crowd * 0.004 : 0)
      national.crowd[hour]! += columns.crowd[at]
      national.dead[hour]! += columns.dead[at]
      national.detained[hour]! += columns.detained[at]
    })
    national.deadForces[hour] = national.dead[hour]! * 0.07
    national.mobilised[hour] = national.crowd[hour]! * 1.4
    national.net[hour] = hour < 92 ? 1 : hour < 112 ? 0.4 : hour < 220 ? 0.05 : 0.9
    national.armyRefusing[hour] = 0.22 * Math.exp(-(((day - 4.7) / 0.6) ** 2))
  }
  if (total === 0) throw new Error('a country without people')
  return {
    places: places.map((place) => place.id),
    hours,
    columns,
    national,
    events: fabricatedEvents(profile),
    outcome: fabricatedOutcome,
  }
}

function fabricatedEvents(profile: Profile): RunEvent[] {
  const index = (id: string): number => profile.places.findIndex((place) => place.id === id)
  const event = (hour: number, kind: RunEvent['kind'], place: string | null, en: string, ar: string): RunEvent => ({
    hour,
    kind,
    place: place === null ? -1 : index(place),
    words: { en, ar },
    values: kind === 'march' ? { to: index('almaty') } : {},
  })
  return [
    event(0, 'shock', null, 'The price of gas doubles.', 'تضاعف سعر الغاز.'),
    event(
      17,
      'spark',
      'zhanaozen',
      'A gathering is called in Zhanaozen: about 150 people come out.',
      'تجمّع في جاناوزن: يخرج نحو 150 شخصًا.',
    ),
    event(41, 'first-gathering', 'aktau', 'More than 100 people in the streets of Aktau.', 'أكثر من 100 شخص في شوارع أكتاو.'),
    event(60, 'first-gathering', 'almaty', 'More than 100 people in the streets of Almaty.', 'أكثر من 100 شخص في شوارع ألماتي.'),
    event(66, 'noticed', 'almaty', 'The state takes notice, first of Almaty.', 'الدولة تنتبه، وأولًا إلى ألماتي.'),
    event(
      69,
      'answer',
      null,
      'The state takes the shock back in the region where it began.',
      'الدولة تتراجع عن سبب الغضب في الإقليم الذي بدأ منه.',
    ),
    event(88, 'first-clash', 'almaty', 'Clashes begin in Almaty.', 'اشتباكات تبدأ في ألماتي.'),
    event(95, 'answer', null, 'The mobile net is cut.', 'قطع إنترنت الجوال.'),
    event(97, 'answer', null, 'State of emergency and curfew.', 'حالة الطوارئ وحظر التجول.'),
    event(101, 'march', 'talgar', 'A column leaves for Almaty.', 'رتل يتجه إلى ألماتي.'),
    event(
      108,
      'seat-lost',
      'almaty',
      'The seat of power in Almaty falls before 16,400 people.',
      'مقر السلطة في ألماتي يسقط أمام 16,400 شخص.',
    ),
    event(112, 'answer', null, 'The net is cut in the whole country.', 'قطع الإنترنت في البلد كله.'),
    event(115, 'answer', null, 'The man behind the office loses his posts.', 'صاحب الأمر من وراء المنصب يفقد مناصبه.'),
    event(122, 'answer', null, 'The order to shoot is given.', 'صدور الأمر بإطلاق الرصاص الحي.'),
    event(138, 'answer', null, 'Foreign troops arrive.', 'وصول قوات أجنبية.'),
    event(140, 'seat-retaken', 'almaty', 'The forces retake the seat of power in Almaty.', 'القوات تستعيد مقر السلطة في ألماتي.'),
    event(215, 'calm', null, 'The streets of Kazakhstan are empty again.', 'شوارع كازاخستان خالية من جديد.'),
  ]
}

const fabricatedOutcome: OutcomeReport = {
  outcome: 'figurehead-replaced',
  margins: [
    {
      name: 'fall',
      words: { en: 'Pressure on the ruler against his resolve, days', ar: 'الضغط على الحاكم مقابل عزمه، بالأيام' },
      value: 1.4,
      needed: 6,
      margin: -4.6,
    },
    {
      name: 'pact',
      words: { en: 'Leadership and programme enough for a pact', ar: 'قيادة وبرنامج يكفيان لاتفاق' },
      value: 0.04,
      needed: 0.2,
      margin: -0.16,
    },
    { name: 'person', words: { en: 'A person of first rank is gone', ar: 'رحيل شخص من الصف الأول' }, value: 1, needed: 1, margin: 0 },
  ],
  strengths: {
    mass: 0.53,
    leadership: 0.05,
    programme: 0.2,
    discipline: 0.31,
    reach: 0.44,
    neutrality: 0.22,
    guard: 0.05,
    movement: 0.03,
    deep: 0.8,
    rival: 0.24,
  },
  results: [
    { name: 'hardship', words: { en: 'hardship', ar: 'المشقة' }, value: 0.08 },
    { name: 'corruption', words: { en: 'corruption', ar: 'الفساد' }, value: -0.03 },
    { name: 'repression', words: { en: 'repression', ar: 'القمع' }, value: -0.42 },
  ],
}

/** Near the record for most targets, far from it for every fourth. */
function fabricatedScores(episode: EpisodeRecord): ScoreRow[] {
  return episode.targets.map((target, index) => {
    const miss = index % 4 === 3
    const model = typeof target.value === 'number' ? Math.round(target.value * (miss ? 1.9 : 1.07) * 1000) / 1000 : target.value
    return {
      id: target.id,
      label: target.label,
      unit: target.unit,
      record: target.value,
      low: target.low,
      high: target.high,
      model,
      hit: !miss,
      ...(typeof model === 'number' ? { band: [model * 0.8, model * 1.3] as const } : {}),
    }
  })
}
