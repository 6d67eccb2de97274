/** Worked by hand from ground.ts and hours.ts: reaches and bounds, each met exactly or just missed. */
import { exp, normal, stream } from '../random/index.ts'
import { placeTerms } from './acting.ts'
import { explainSeat } from './explainSeat.ts'
import { clockHour, hourFactor } from './hours.ts'
import { kilometres } from './mathematics.ts'
import { degree, peopled } from './peopled.cases.ts'
import { place, profile as plain, type Worked } from './worked.cases.ts'

const [capital, village, town] = peopled.places
/** Two places of weight 1, the farther one first. */
const seats = {
  ...peopled,
  forces: peopled.forces.slice(0, 1),
  places: [
    place('far', { region: 'north', latitude: 0.4, kind: 'town', role: 'seat', population: 2e4, weight: 1 }),
    place('hamlet', { region: 'north', latitude: 0, kind: 'rural', population: 1e4, weight: 0.5 }),
    place('close', { region: 'north', latitude: 0.2, kind: 'town', role: 'seat', population: 2e4, weight: 1 }),
    place('capital', { region: 'south', latitude: 9, kind: 'city', role: 'capital', population: 5e4, weight: 3 }),
  ],
}
/** From the hamlet. */
const apart = (to: Parameters<typeof kilometres>[0]): number => kilometres(seats.places[1]!, to)
/** A suburb half a kilometre from the capital, one four kilometres away, and the village. */
const suburbs = {
  ...peopled,
  places: [capital!, { ...town!, latitude: 0.5 / degree, weight: 0.5 }, { ...village!, latitude: 4 / degree }],
}

export const pathCases: readonly Worked[] = [
  {
    title: 'of two goals of equal weight the nearer, though named later; nobody marches from them to each other',
    given: { country: seats, constants: { marchKm: 45 } },
    of: ({ setting }) => [...setting.goal],
    is: [-1, 2, -1, -1],
  },
  {
    title: 'the nearer, though named earlier',
    given: { country: { ...seats, places: [0, 2, 1, 3].map((p) => seats.places[p]!).toReversed() }, constants: { marchKm: 45 } },
    of: ({ setting }) => [...setting.goal],
    is: [-1, 2, -1, -1],
  },
  {
    title: 'out of reach by a kilometre of the nearer: nowhere',
    given: { country: seats, constants: { marchKm: degree * 0.2 - 1 } },
    of: ({ setting }) => [...setting.goal],
    is: [-1, -1, -1, -1],
  },
  {
    title: 'who marches where: the hamlet to the nearer seat',
    given: { country: seats, constants: { marchKm: 45 } },
    of: ({ setting }) => setting.marchers.map((from) => [...from].join(' ')),
    is: ['', '', '1', ''],
  },
  {
    title: 'a square of two kilometres takes in the suburb half a kilometre away, not that four away, and not the place itself',
    given: { country: suburbs },
    of: ({ setting }) => setting.square.map((others) => [...others].join(' ')),
    is: ['1', '0', ''],
  },
  {
    title: 'news of the near: e^(−km/60) of each, nobody hears of itself',
    given: { country: suburbs, constants: { localNewsKm: 60, nearKm: 100 } },
    of: ({ setting }) => setting.near.flatMap(({ place: places, weight }) => [...places, ...weight]),
    is: [1, 2, exp(-0.5 / 60), exp(-4 / 60), 0, 2, exp(-0.5 / 60), exp(-3.5 / 60), 0, 1, exp(-4 / 60), exp(-3.5 / 60)],
  },
  {
    title: 'no news from farther than it goes: two kilometres',
    given: { country: suburbs, constants: { localNewsKm: 60, nearKm: 2 } },
    of: ({ setting }) => setting.near.map(({ place: places }) => [...places].join(' ')),
    is: ['1', '0', ''],
  },
  {
    title: 'the clock: 23 and two hours is 1; half past is the hour itself',
    given: {},
    of: () => [clockHour(23, 2), clockHour(22, 1.5), clockHour(0, 24)],
    is: [1, 23, 0],
  },
  {
    title: 'a step of an hour sees the share of its hour, one of three the mean of three, one of half an hour that of its hour',
    given: { country: plain },
    of: () => {
      const shares = Float64Array.from({ length: 24 }, (_, hour) => hour / 100)
      return [hourFactor(shares, 22, 0, 1), hourFactor(shares, 22, 0, 3), hourFactor(shares, 22, 0.5, 0.5)]
    },
    is: [0.22, (0.22 + 0.23 + 0) / 3, 0.22],
  },
  {
    title:
      'thirty degrees along the equator and along a meridian: a twelfth of the globe; 60° of longitude at 60° north: 2 · 6371 · arcsin ¼',
    given: {},
    of: () => {
      const at = (latitude: number, longitude: number) => ({ latitude, longitude })
      return [
        kilometres(at(0, 10), at(0, 40)),
        kilometres(at(-15, 7), at(15, 7)),
        kilometres(at(60, 0), at(60, 60)),
        kilometres(at(0, -20), at(0, -20)),
      ]
    },
    is: [30 * degree, 30 * degree, 2 * 6371 * 0.25268025514207865, 0],
  },
  {
    title: 'who is just within reach is within it: news and marches',
    given: { country: seats, constants: { nearKm: apart(seats.places[2]!), marchKm: apart(seats.places[2]!) } },
    of: ({ setting }) => [setting.goal[1]!, [...setting.near[1]!.place].join(' ')],
    is: [2, '2'],
  },
  {
    title: 'of a hundredth of the reference a tenth of the crowd takes a seat',
    given: { country: peopled, constants: { sizePower: 0.5, referencePeople: 10, seatCrowd: 300 } },
    of: (step) => explainSeat(step, 0)!.leastCrowd,
    is: 30,
  },
  {
    title: 'a day’s chance is drawn by place and day, and kept while the day lasts',
    given: { country: peopled, constants: { daySpread: 0.3 }, now: { step: 30 } },
    of: ({ setting, state }) => {
      const local = (): number[] => [0, 1, 2].map((p) => placeTerms(setting, state, p).local - setting.readiness[p]!)
      const first = local()
      state.now.step = 47
      const same = local()
      state.now.step = 48
      return [...first, ...same, ...local()]
    },
    is: [1, 1, 2].flatMap((day) => [0, 1, 2].map((p) => 0.3 * normal(1, stream('day-chance'), day, p))),
  },
]
