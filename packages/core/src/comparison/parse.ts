/**
 * Reads the field's notation. `*` and, `+` or, `~` not (also `!` and `1-`), `A{2}` or `A[1,2]` values of a multi-value set,
 * `->` or `=>` sufficient, `<-` or `<=` necessary, `<->` both; brackets as usual. Names may be in any script. With the
 * columns known, a name in quotes stands as it is (`"A*B"`), and one that only fits in upper case is its absence (`lead` for `~LEAD`), as older texts write.
 */
import { fill, nearest, type Words } from '../text/index.ts'
import type { Expression, Relation, Statement } from './expression.ts'

export interface SyntaxProblem {
  /** Place in the text, from 1. */
  readonly at: number
  readonly got: Words
  readonly wanted: Words
  readonly nearest?: string
  readonly words: Words
}

export type Reading = { readonly statement: Statement } | { readonly problem: SyntaxProblem }

/** What is known of the columns: how many values each has. */
export interface Vocabulary {
  readonly names: readonly string[]
  readonly levels: readonly number[]
}

interface Token {
  readonly kind: 'name' | 'quoted' | 'sign' | 'arrow' | 'values' | 'end'
  readonly text: string
  readonly at: number
}

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['arrow', /<->|<=>|->|=>|<-|<=/y],
  ['quoted', /"(?:[^"]|"")+"|`[^`]+`/y],
  ['sign', /1-|[*·&+|~!()]/y],
  ['name', /[\p{L}_][\p{L}\p{N}\p{M}_.]*/uy],
  ['values', /\{[^}]*\}|\[[^\]]*\]/y],
]

const arrows: Readonly<Record<string, Relation>> = { '->': '->', '=>': '->', '<-': '<-', '<=': '<-', '<->': '<->', '<=>': '<->' }

const phrases = {
  end: { en: 'the end', ar: 'النهاية' },
  condition: { en: 'a condition, ~ or a bracket', ar: 'شرط أو ~ أو قوس' },
  closing: { en: 'a closing bracket )', ar: 'قوس إغلاق )' },
  joined: { en: '*, +, an arrow or the end', ar: '* أو + أو سهم أو النهاية' },
  lastEnd: { en: 'the end: one arrow at most', ar: 'النهاية: سهم واحد على الأكثر' },
  known: { en: 'one of {names}', ar: 'أحد الأسماء: {names}' },
  values: { en: 'values of {name} from 0 to {top}, such as {name}[1]', ar: 'قيم {name} من 0 إلى {top} مثل {name}[1]' },
  whole: { en: 'whole numbers between the brackets, such as [1] or [0,2]', ar: 'أعداد صحيحة بين القوسين مثل [1] أو [0,2]' },
  sign: { en: 'a sign of the notation: * + ~ ( ) -> <-', ar: 'رمز من رموز التدوين: * + ~ ( ) -> <-' },
} as const satisfies Record<string, Words>

const sentence: Words = {
  en: 'At place {at}: got {got}; wanted {wanted}.',
  ar: 'عند الموضع {at}: وُجد {got}، والمطلوب {wanted}.',
}
const suggestion: Words = { en: ' Did you mean "{nearest}"?', ar: ' هل تقصد "{nearest}"؟' }

class Fault extends Error {
  readonly problem: SyntaxProblem

  constructor(token: { readonly text: string; readonly at: number }, wanted: Words, near?: string) {
    const got = token.text === '' ? phrases.end : { en: `"${token.text}"`, ar: `"${token.text}"` }
    const base = fill(sentence, { at: token.at + 1, got, wanted })
    const tail = near === undefined ? { en: '', ar: '' } : fill(suggestion, { nearest: near })
    super(base.en)
    this.problem = {
      at: token.at + 1,
      got,
      wanted,
      ...(near === undefined ? {} : { nearest: near }),
      words: { en: base.en + tail.en, ar: base.ar + tail.ar },
    }
  }
}

/** Reads a statement; the first thing that does not fit is the problem. */
export function parse(text: string, vocabulary?: Vocabulary): Reading {
  try {
    return { statement: new Parser(tokens(text), vocabulary).statement() }
  } catch (error) {
    if (error instanceof Fault) return { problem: error.problem }
    throw error
  }
}

/** For texts that the program itself writes. */
export function mustParse(text: string, vocabulary?: Vocabulary): Expression {
  const reading = parse(text, vocabulary)
  if ('problem' in reading) throw new SyntaxError(`${text}: ${reading.problem.words.en}`)
  return reading.statement.left
}

function tokens(text: string): Token[] {
  const found: Token[] = []
  let at = 0
  for (;;) {
    while (/\s/.test(text[at] ?? 'x')) at++
    if (at >= text.length) break
    const token = tokenAt(text, at)
    found.push(token)
    at += token.text.length
  }
  return [...found, { kind: 'end', text: '', at: text.length }]
}

function tokenAt(text: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match !== null) return { kind, text: match[0], at }
  }
  throw new Fault({ text: text[at]!, at }, phrases.sign)
}

class Parser {
  private place = 0
  private readonly tokens: readonly Token[]
  private readonly vocabulary: Vocabulary | undefined

  constructor(list: readonly Token[], vocabulary: Vocabulary | undefined) {
    this.tokens = list
    this.vocabulary = vocabulary
  }

  statement(): Statement {
    const left = this.disjunction()
    const relation = this.next.kind === 'arrow' ? arrows[this.take().text] : undefined
    if (relation === undefined) {
      if (this.next.kind !== 'end') throw new Fault(this.next, phrases.joined)
      return { left }
    }
    const right = this.disjunction()
    if (this.next.kind !== 'end') throw new Fault(this.next, this.next.kind === 'arrow' ? phrases.lastEnd : phrases.joined)
    return { left, relation, right }
  }

  private get next(): Token {
    return this.tokens[this.place]!
  }

  private take(): Token {
    return this.tokens[this.place++]!
  }

  private disjunction(): Expression {
    const parts = [this.conjunction()]
    while (this.next.text === '+' || this.next.text === '|') {
      this.take()
      parts.push(this.conjunction())
    }
    return parts.length === 1 ? parts[0]! : { kind: 'or', parts }
  }

  private conjunction(): Expression {
    const parts = [this.factor()]
    for (;;) {
      if (this.next.text === '*' || this.next.text === '·' || this.next.text === '&') this.take()
      else if (this.next.text !== '(') break
      parts.push(this.factor())
    }
    return parts.length === 1 ? parts[0]! : { kind: 'and', parts }
  }

  private factor(): Expression {
    const token = this.take()
    if (token.text === '~' || token.text === '!' || token.text === '1-') return { kind: 'not', of: this.factor() }
    if (token.text === '(') {
      const inside = this.disjunction()
      if (this.next.text !== ')') throw new Fault(this.next, phrases.closing)
      this.take()
      return inside
    }
    if (token.kind !== 'name' && token.kind !== 'quoted') throw new Fault(token, phrases.condition)
    return this.condition(token)
  }

  private condition(token: Token): Expression {
    const { name, negated, top } = this.resolve(token)
    const values = this.next.kind === 'values' ? this.levels(this.take(), name, top) : undefined
    if (values === undefined && top !== undefined && top > 1) throw new Fault(token, fill(phrases.values, { name, top }))
    const one: Expression = { kind: 'literal', name, levels: values ?? [1] }
    return negated ? { kind: 'not', of: one } : one
  }

  private resolve(token: Token): { readonly name: string; readonly negated: boolean; readonly top?: number } {
    const quoted = token.kind === 'quoted'
    const text = quoted ? token.text.slice(1, -1).replaceAll('""', '"') : token.text.normalize('NFC')
    if (this.vocabulary === undefined) return { name: text, negated: false }
    const { names, levels } = this.vocabulary
    const exact = names.indexOf(text)
    if (exact >= 0) return { name: text, negated: false, top: levels[exact]! - 1 }
    const upper = !quoted && token.text === token.text.toLowerCase() ? names.indexOf(token.text.toUpperCase()) : -1
    if (upper >= 0) return { name: names[upper]!, negated: true, top: levels[upper]! - 1 }
    throw new Fault(token, fill(phrases.known, { names: names.join(', ') }), nearest(token.text, names))
  }

  private levels(token: Token, name: string, top: number | undefined): number[] {
    const parts = token.text.slice(1, -1).split(',')
    if (parts.some((part) => !/^\s*\d+\s*$/.test(part))) throw new Fault(token, phrases.whole)
    const levels = [...new Set(parts.map(Number))].sort((a, b) => a - b)
    if (top !== undefined && levels.some((level) => level > top)) throw new Fault(token, fill(phrases.values, { name, top }))
    return levels
  }
}
