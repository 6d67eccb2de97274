/**
 * The country of the worked examples that need more than the plain one: three places in two regions and two blocs, a town within
 * a march of the capital, police everywhere, a guard, an army with two garrisons, and a rival without arms.
 */
import type { Profile } from '../country/index.ts'
import type { ConstantValues } from './constants/index.ts'
import { frontiersPerGroup } from './people.ts'
import type { Step } from './phases.ts'
import type { PlaceColumns } from './state.ts'
import { place, profile as plain, type Given } from './worked.cases.ts'

const all = plain.regions[0]!
const [officers] = plain.rivals
const [army] = plain.forces

/** 60,000, 10,000 and 30,000 people; the town is 22 km from the capital, the village 111 km. */
export const peopled: Profile = {
  ...plain,
  id: 'peopled',
  blocs: [
    { id: 'bloc', name: plain.name },
    { id: 'other', name: plain.name },
  ],
  regions: [
    { ...all, id: 'north', population: 9e4, policePer100k: 500 },
    {
      ...all,
      id: 'south',
      bloc: 'other',
      population: 1e4,
      policePer100k: 1000,
      priceLevel: 1.2,
      dependence: { bread: 0.5 },
      languageShare: 0.25,
      religiosity: 0.5,
      posture: 'restraint',
    },
  ],
  places: [
    place('capital', { region: 'north', latitude: 0, kind: 'city', role: 'capital', population: 6e4, weight: 3 }),
    place('village', { region: 'south', latitude: 1, kind: 'rural', population: 1e4, weight: 0.5, netReach: 0.5, readiness: 0.1 }),
    place('town', { region: 'north', latitude: 0.2, kind: 'town', role: 'seat', population: 3e4, weight: 1 }),
  ],
  // 300, 100 and 150 policemen; 200 of the guard; 200 soldiers in the capital and 200 in the village
  forces: [
    { ...army!, id: 'police', kind: 'police', number: 550, duty: 0.2, willUse: 'rubber', garrisons: 'everywhere' },
    { ...army!, id: 'guard', kind: 'elite', number: 200, duty: 0.9 },
    {
      ...army!,
      number: 400,
      garrisons: [
        { place: 'capital', share: 0.5 },
        { place: 'village', share: 0.5 },
      ],
    },
  ],
  rivals: [officers!, { ...officers!, id: 'party', capacity: 0.9, presence: 0.5, armed: false }],
}

/** Police spread by heads alone. */
export const byHeads = { policeTowns: 1, policeRural: 1, policeOnStreet: 0.25 }

/** The same 100,000 people where a country of 50,000 is the measure: everything that counts heads takes twice as many. */
export const twice = (constants: Partial<ConstantValues>): Given => ({ constants: { ...constants, referencePeople: 0.05, sizePower: 1 } })

/** Kilometres of a degree of latitude. */
export const degree = (6371 * Math.PI) / 180

/** Where the units of the peopled country stand among `setting.units`. */
export const units = { police: 0, guard: 1, army: 2, townPolice: 3, villagePolice: 4, villageArmy: 5 } as const

/** Members of a unit who refuse, as a real number. */
export const refusingOf =
  (...names: readonly (keyof typeof units)[]) =>
  ({ setting, state }: Step): number[] =>
    names.map((name) => state.reach[setting.units[units[name]]! * frontiersPerGroup]!)

/** So many members of a unit stand aside. */
export function standAside({ setting, state, people }: Step, name: keyof typeof units, number: number): void {
  const first = setting.units[units[name]]! * frontiersPerGroup
  state.frontier.fill(number, first, first + frontiersPerGroup)
  people.move(state.frontier)
}

/** A column, place by place. */
export const column =
  (name: keyof PlaceColumns) =>
  ({ state }: Step): readonly number[] => [...state.at[name]]
