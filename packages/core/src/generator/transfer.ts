/** A scenario of a country made by hand, carried over to a generated profile of it: places by name or nearness, goods by what they are. */
import type { Profile } from '../country/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Good } from './dependence.ts'
import { distance } from './land.ts'

export function transferScenario(scenario: Scenario, hand: Profile, made: Profile): Scenario {
  const placeOf = (id: string): string => {
    const own = hand.places.find((place) => place.id === id)
    if (own === undefined || made.places.some((place) => place.id === id)) return id
    const away = made.places.map((place) => distance(spotOf(place), spotOf(own)))
    return made.places[away.indexOf(Math.min(...away))]!.id
  }
  const regionOf = (id: string): string | undefined => {
    const place = hand.places.find((each) => each.region === id && each.kind !== 'rural')
    return place === undefined ? undefined : made.places.find((each) => each.id === placeOf(place.id))?.region
  }
  return {
    ...scenario,
    country: made.id,
    shocks: scenario.shocks.map(({ good, origin, ...shock }) => {
      const region = origin === undefined ? undefined : regionOf(origin)
      return { ...shock, ...(good === undefined ? {} : { good: goodOf(good, made) }), ...(region === undefined ? {} : { origin: region }) }
    }),
    sparks: scenario.sparks.map((spark) => ({ ...spark, place: placeOf(spark.place) })),
    calls: scenario.calls.map((call) => (call.places === undefined ? call : { ...call, places: [...new Set(call.places.map(placeOf))] })),
  }
}

/**
 * Which region used how much of the goods of a scenario's price shocks is a fact of the scenario, and no open table has it: the
 * generated profile with these goods of the one by hand, each region as the region by hand of the place that is nearest its seat.
 */
export function withGoodsOf(scenario: Scenario, hand: Profile, made: Profile): Profile {
  const shocked = new Set(scenario.shocks.flatMap(({ good }) => good ?? []))
  const goods = hand.goods.filter(({ id }) => shocked.has(id) && made.goods.every((own) => own.id !== id))
  const towns = hand.places.filter(({ kind }) => kind !== 'rural')
  const byHand = new Map(hand.regions.map((region) => [region.id, region]))
  const regions = made.regions.map((region) => {
    const own = made.places.filter((place) => place.region === region.id)
    const seat = own.find(({ role }) => role !== undefined) ?? own[0]!
    const away = towns.map((place) => distance(spotOf(place), spotOf(seat)))
    const near = byHand.get(towns[away.indexOf(Math.min(...away))]!.region)! // every place lies in a region, by the check of the profile
    const dependence = Object.fromEntries(goods.map(({ id }) => [id, near.dependence[id] ?? 0]))
    return { ...region, dependence: { ...region.dependence, ...dependence } }
  })
  return { ...made, goods: [...made.goods, ...goods], regions }
}

function spotOf({ latitude, longitude }: Profile['places'][number]): { readonly lat: number; readonly lon: number } {
  return { lat: latitude, lon: longitude }
}

/** What burns is fuel; everything else that is bought is a staple. */
function goodOf(good: string, made: Profile): string {
  if (made.goods.some(({ id }) => id === good)) return good
  const kind: Good = /gas|petrol|fuel|diesel|lpg|oil/.test(good) ? 'fuel' : 'staple'
  return kind
}
