/** Series that reports of many runs draw: the others of a chunk need not be read for them. */
import { cardOf, nationalCard, type Plan } from '@sharara/core'

const ofNation = ['crowd', 'dead', 'deadForces', 'injured', 'detained']

export function drawnSeries(plan: Plan): readonly string[] {
  const card = cardOf(plan)
  return card === nationalCard ? ofNation : Object.keys(card.series)
}
