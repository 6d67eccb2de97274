/** Epstein's civil violence by the contract of a model. */
import type { Model } from '../../contract/index.ts'
import { arrestChance, period } from './rules.ts'
import { epsteinSetup } from './setup.ts'
import { foundCity, type City } from './state.ts'

/** What a site shows. */
export const siteKinds = { empty: 0, quiet: 1, rebel: 2, officer: 3, otherQuiet: 4, otherRebel: 5 } as const

export const epstein: Model<City> = {
  setup: epsteinSetup,
  start: foundCity,
  step: (city) => period(city),
  columns: {
    layout: ({ width, height }) => ({ kind: 'grid', width, height }),
    measures: {
      site: {
        unit: '0 empty, 1 quiet, 2 rebel, 3 officer, 4 and 5 the other group',
        words: { en: 'Sites', ar: 'المواقع' },
        read: (city) => Uint8Array.from(city.occupant, (occupant) => siteKind(city, occupant)),
      },
      grievance: {
        unit: '0…1',
        words: { en: 'Grievance', ar: 'المظلمة' },
        read: (city) => Float64Array.from(city.occupant, (o) => (o > 0 ? city.hardship[o - 1]! * (1 - city.legitimacy) : 0)),
      },
    },
  },
  series: {
    active: { unit: 'citizens', words: { en: 'Active rebels', ar: 'المتمردون الناشطون' }, read: ({ rebels }) => rebels },
    jailed: { unit: 'citizens', words: { en: 'In jail', ar: 'في السجن' }, read: ({ inJail }) => inJail },
    officers: { unit: 'officers', words: { en: 'Officers', ar: 'رجال الأمن' }, read: ({ officers }) => officers },
    legitimacy: { unit: '0…1', words: { en: 'Legitimacy', ar: 'الشرعية' }, read: ({ legitimacy }) => legitimacy },
    firstGroup: { unit: 'citizens', words: { en: 'First group', ar: 'الجماعة الأولى' }, read: ({ living }) => living[0] },
    secondGroup: { unit: 'citizens', words: { en: 'Second group', ar: 'الجماعة الثانية' }, read: ({ living }) => living[1] },
    killed: { unit: 'citizens so far', words: { en: 'Killed', ar: 'القتلى' }, read: ({ killed }) => killed },
  },
  events: ({ events }) => events,
  ends: {
    outcomes: {
      'first-group-gone': { en: 'the first group is gone', ar: 'زالت الجماعة الأولى' },
      'second-group-gone': { en: 'the second group is gone', ar: 'زالت الجماعة الثانية' },
    },
    judge: ({ values, living }) => {
      if (values['groups']! < 2) return null
      if (living[0] === 0) return 'first-group-gone'
      return living[1] === 0 ? 'second-group-gone' : null
    },
  },
  explain: (city, site) => {
    const occupant = city.occupant[site] ?? 0
    if (occupant <= 0) return []
    const citizen = occupant - 1
    const grievance = city.hardship[citizen]! * (1 - city.legitimacy)
    const chance = arrestChance(city, site)
    return [
      { name: 'grievance', words: { en: 'grievance', ar: 'المظلمة' }, value: grievance },
      { name: 'arrest', words: { en: 'chance of arrest', ar: 'احتمال الاعتقال' }, value: chance },
      { name: 'risk', words: { en: 'net risk (taken off)', ar: 'صافي المخاطرة (يُطرح)' }, value: city.aversion[citizen]! * chance },
      { name: 'threshold', words: { en: 'threshold', ar: 'العتبة' }, value: city.values['threshold']! },
    ]
  },
}

function siteKind(city: City, occupant: number): number {
  if (occupant === 0) return siteKinds.empty
  if (occupant < 0) return siteKinds.officer
  const rebel = city.active[occupant - 1] === 1
  if (city.group[occupant - 1] === 0) return rebel ? siteKinds.rebel : siteKinds.quiet
  return rebel ? siteKinds.otherRebel : siteKinds.otherQuiet
}
