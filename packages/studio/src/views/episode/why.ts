/** The terms of the decision at a place, averaged over its people, and the sentences that they make. Numbers only come from the run. */
import { budgetTerms, type BudgetTerm, type PlaceExplanation, type Words } from '@sharara/core'
import { termWords, words } from '../../words/why.ts'
import type { Writer } from '../../words/index.ts'

export interface Why {
  /** In the order of the model; averaged over the people of the place. */
  readonly terms: readonly { readonly name: BudgetTerm; readonly value: number }[]
  readonly budget: number
  readonly danger: number
  readonly people: number
  readonly active: number
  /** Share of the active who belong to the poorest quarter of the groups. */
  readonly poorest: number
  /** All that pushes, in shares of an income: what the bars and sentences are shares of. */
  readonly push: number
}

export function whyOf({ groups }: PlaceExplanation): Why {
  const people = groups.reduce((sum, group) => sum + group.people, 0)
  const active = groups.reduce((sum, group) => sum + group.active, 0)
  const mean = (of: (group: PlaceExplanation['groups'][number]) => number): number =>
    people === 0 ? 0 : groups.reduce((sum, group) => sum + of(group) * group.people, 0) / people
  const terms = (Object.keys(budgetTerms) as BudgetTerm[]).map((name) => ({ name, value: mean((group) => group.terms[name]) }))
  const poor = groups.slice(0, Math.ceil(groups.length / 4)).reduce((sum, group) => sum + group.active, 0)
  return {
    terms,
    push: terms.reduce((sum, { value }) => sum + Math.max(0, value), 0),
    budget: mean(({ budget }) => budget),
    danger: mean(({ danger }) => danger),
    people,
    active,
    poorest: active === 0 ? 0 : poor / active,
  }
}

/** Below this a term is not worth naming, in shares of an income. */
const slight = 0.005

/** `crowd` people of the place are in the street now; `inhabitants` live there. */
export function sentenceOf(why: Why, place: Words, crowd: number, inhabitants: number, writer: Writer): string {
  const ranked = why.terms.toSorted((a, b) => b.value - a.value)
  const part = (value: number): string => writer.share(value / why.push)
  const parts: string[] = []
  const out = why.active >= 1
  const share = inhabitants === 0 ? 0 : why.active / inhabitants
  // marches and the pull of the seat of power bring people whom no group of the place counts
  const strangers = crowd > why.active
  const values = { place, people: writer.aboutCounted(why.active, 'people'), all: writer.about(inhabitants), share: writer.share(share, 2) }
  if (!out) parts.push(writer.say(words.outNone, { place }))
  else if (strangers) parts.push(writer.say(words.outSome, values))
  else parts.push(writer.say(words.outOfThem, { ...values, crowd: writer.about(crowd) }))
  if (strangers && crowd >= 1) parts.push(writer.say(words.withOthers, { crowd: writer.aboutCounted(crowd, 'people') }))
  if (out && why.active >= 100) parts.push(writer.say(words.poorest, { share: writer.share(why.poorest) }))
  const [first, second] = ranked
  if (first === undefined || first.value < slight) parts.push(writer.say(words.nothingDrives))
  else if (second === undefined || second.value < slight) parts.push(writer.say(words.drives, { first: termWords[first.name] }))
  else {
    const two = { first: termWords[first.name], value: part(first.value), second: termWords[second.name], other: part(second.value) }
    parts.push(writer.say(words.drivesTwo, two))
  }
  const brake = ranked.at(-1)
  if (brake !== undefined && brake.value < -slight) parts.push(writer.say(words.holds, { first: termWords[brake.name] }))
  parts.push(writer.say(why.budget > 0 ? words.tips : words.tipsNot))
  parts.push(why.danger > 0.05 ? writer.say(words.danger, { times: writer.times(1 + why.danger, 1) }) : writer.say(words.noDanger))
  if (out) parts.push(writer.say(words.rest, { share: writer.share(1 - share, 2) }))
  return parts.join(' ')
}
