/** A scenario of a country made by hand, carried over to a generated profile of it: places by name or nearness, goods by what they are. */
import type { Profile } from '../country/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Good } from './dependence.ts'
import { distance } from './land.ts'

export function transferScenario(scenario: Scenario, hand: Profile, made: Profile): Scenario {
  const placeOf = (id: string): string => {
    const own = hand.places.find((place) => place.id === id)
    if (own === undefined || made.places.some((place) => place.id === id)) return id
    const here = { lat: own.latitude, lon: own.longitude }
    const away = made.places.map((place) => distance({ lat: place.latitude, lon: place.longitude }, here))
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

/** What burns is fuel; everything else that is bought is a staple. */
function goodOf(good: string, made: Profile): string {
  if (made.goods.some(({ id }) => id === good)) return good
  const kind: Good = /gas|petrol|fuel|diesel|lpg|oil/.test(good) ? 'fuel' : 'staple'
  return kind
}
