/** A solution as a sentence that can be read aloud, in both languages. */
import { fill, listed, type Words } from '../text/index.ts'
import type { Relation } from './expression.ts'
import { absent, type Space, type Term } from './term.ts'

/** How conditions and the outcome are called; a name without words stands for itself. */
export type Labels = Readonly<Record<string, Words>>

const phrases = {
  absence: { en: 'no {name}', ar: 'غياب {name}' },
  level: { en: '{name} at {level}', ar: '{name} عند {level}' },
  with: { en: '{first} with {rest}', ar: '{first} مع {rest}' },
  comma: { en: ', ', ar: ' و' },
  and: { en: ' and ', ar: ' و' },
  or: { en: ', or ', ar: '، أو ' },
  always: { en: 'anything', ar: 'أي شيء' },
  never: { en: 'nothing', ar: 'لا شيء' },
  sufficient: { en: '{left} is enough for {right}.', ar: 'يكفي لحدوث «{right}»: {left}.' },
  necessary: { en: '{right} does not come without {left}.', ar: 'لا يحدث «{right}» من دون: {left}.' },
  both: {
    en: '{left} is enough for {right}, and {right} does not come without it.',
    ar: 'يكفي لحدوث «{right}»، ولا يحدث من دونه: {left}.',
  },
} as const satisfies Record<string, Words>

const relations = { '->': phrases.sufficient, '<-': phrases.necessary, '<->': phrases.both } as const satisfies Record<Relation, Words>

export function sentence(space: Space, terms: readonly Term[], relation: Relation, outcome: string, labels: Labels = {}): Words {
  const left =
    terms.length === 0
      ? phrases.never
      : listed(
          terms.map((term) => termWords(space, term, labels)),
          phrases.or,
        )
  return fill(relations[relation], { left, right: called(outcome, labels) })
}

export function termWords(space: Space, term: Term, labels: Labels = {}): Words {
  const parts = term.flatMap((level, i) => (level === absent ? [] : [literalWords(space, i, level, labels)]))
  const [first, ...rest] = parts
  if (first === undefined) return phrases.always
  const last = rest.at(-1)
  if (last === undefined) return first
  const others = rest.length === 1 ? last : listed([listed(rest.slice(0, -1), phrases.comma), last], phrases.and)
  return fill(phrases.with, { first, rest: others })
}

function literalWords(space: Space, place: number, level: number, labels: Labels): Words {
  const name = labelOf(space.names[place]!, labels)
  if (space.levels[place] !== 2) return fill(phrases.level, { name, level })
  return level === 1 ? name : fill(phrases.absence, { name })
}

function labelOf(name: string, labels: Labels): Words {
  return (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? { en: name, ar: name }
}

/** A set by its name, or what is said of its absence (`~name`). */
export function called(name: string, labels: Labels): Words {
  const absence = name.startsWith('~')
  const bare = absence ? name.slice(1) : name
  const words = labelOf(bare, labels)
  return absence ? fill(phrases.absence, { name: words }) : words
}
