/** What can be varied in the chosen model, by groups, as the page offers it. */
import {
  cardOfSetup,
  conditions,
  constants,
  mechanisms,
  nationalCard,
  pillars,
  type ModelCard,
  type Quantity,
  type Words,
} from '@sharara/core'
import { words } from '../../words/vary.ts'
import { admitModels } from './published.ts'

export interface Offered {
  /** As it stands before `=`: with its table where two tables have the name. */
  readonly name: string
  readonly words: Words
  /** Null of a mechanism. */
  readonly quantity: Quantity | null
}

export interface Group {
  readonly words: Words
  readonly offered: readonly Offered[]
}

export function cardFor(model: string | null): ModelCard {
  admitModels()
  return model === null ? nationalCard : cardOfSetup({ model, preset: null, values: {}, seed: 1 })
}

export function groupsOf(card: ModelCard): readonly Group[] {
  if (card !== nationalCard) {
    const rest = Object.entries(card.numbers).filter(([name]) => name !== 'steps')
    return [{ words: words.numbers, offered: rest.map(([name, quantity]) => ({ name, words: quantity.label, quantity })) }]
  }
  const numbers = Object.entries({ conditions, pillars, constants }).map(([table, own]): Group => ({
    words: words[table as 'conditions' | 'pillars' | 'constants'], // the names of the three tables
    offered: Object.entries<Quantity>(own).map(([name, quantity]) => {
      return { name: Object.hasOwn(mechanisms, name) ? `${table}.${name}` : name, words: quantity.label, quantity }
    }),
  }))
  const switches = Object.entries(mechanisms).map(([name, sentence]): Offered => {
    return { name: Object.hasOwn(nationalCard.numbers, name) ? `mechanisms.${name}` : name, words: sentence, quantity: null }
  })
  return [...numbers, { words: words.mechanisms, offered: switches }]
}

/** `reserve=0.1..0.3` in its parts. */
export function partsOf(text: string): { readonly name: string; readonly values: string } {
  const at = text.indexOf('=')
  return at < 0 ? { name: text, values: '' } : { name: text.slice(0, at), values: text.slice(at + 1) }
}

/** A range to begin with: all of it where that is small, else from half to double the value in use. */
export function firstRange({ min, max }: Quantity, value: number): string {
  if (max - min <= 1) return `${min}..${max}`
  const whole = Number.isInteger(min) && Number.isInteger(max) && Number.isInteger(value)
  const near = (to: number): number => (whole ? Math.round(to) : Number(to.toPrecision(3)))
  const [low, high] = [Math.max(min, near(value / 2)), Math.min(max, near(value * 2))]
  return low < high ? `${low}..${high}` : `${min}..${max}`
}
