/** The outcome of a study: a column, its absence, some of its values, or an expression of several. */
import * as comparison from '../comparison/index.ts'
import { nameOf } from '../tables/index.ts'
import type { Words } from '../text/index.ts'

export interface StudyOutcome {
  /** As it is printed: `SURV`, `~SURV`, `OUT[2]`, `"A*B"`. */
  readonly text: string
  readonly expression: comparison.Expression
  /** The columns it names. */
  readonly names: readonly string[]
  /** Its values that count, where they are named. */
  readonly levels?: readonly number[]
}

export type OutcomeReading = { readonly outcome: StudyOutcome } | { readonly problem: Pick<comparison.SyntaxProblem, 'got' | 'wanted'> }

const twice: Words = {
  en: 'a column or its absence: both readings are possible, so put the name of the column in double quotes',
  ar: 'عمود أو غيابه: القراءتان ممكنتان، فضع اسم العمود بين علامتي اقتباس',
}

/** A column of this very name goes before any other reading, unless the other one is possible too. */
export function readOutcome(given: string, names: readonly string[]): OutcomeReading {
  const text = nameOf(given)
  const reading = comparison.parse(text)
  const other = 'statement' in reading ? comparison.namesIn(reading.statement.left) : []
  if (names.includes(text)) {
    const open = comparison.quotedName(text) !== text && other.length > 0 && other.every((name) => names.includes(name))
    if (open) return { problem: { got: { en: `"${text}"`, ar: `"${text}"` }, wanted: twice } }
    return { outcome: { text: comparison.quotedName(text), expression: comparison.literal(text), names: [text] } }
  }
  if (!('statement' in reading)) {
    const bare = text.replace(/^~\s*/, '')
    // a name that the notation cannot read is still a name
    if (names.includes(bare)) {
      const expression = comparison.not(comparison.literal(bare))
      return { outcome: { text: `~${comparison.quotedName(bare)}`, expression, names: [bare] } }
    }
    return /^[^*+~"()[\]{}]+$/.test(bare) ? { outcome: plain(bare, text.startsWith('~')) } : reading
  }
  const { left } = reading.statement
  const levels = levelsIn(left, text)
  if (levels === undefined) return { outcome: { text: comparison.print(left), expression: left, names: other } }
  const shown = `${left.kind === 'not' ? '~' : ''}${comparison.quotedName(other[0]!)}[${levels.join(',')}]`
  return { outcome: { text: shown, expression: left, names: other, levels } }
}

function plain(name: string, absent: boolean): StudyOutcome {
  const shown = comparison.quotedName(name)
  const one = comparison.literal(name)
  return { text: absent ? `~${shown}` : shown, expression: absent ? comparison.not(one) : one, names: [name] }
}

/** Values of the one column that is named, where they are written out: `OUT[1]` too, not `OUT`. */
function levelsIn(expression: comparison.Expression, text: string): readonly number[] | undefined {
  const inside = expression.kind === 'not' ? expression.of : expression
  return inside.kind === 'literal' && /[\]}]$/.test(text) ? inside.levels : undefined
}

/** The first column that an outcome names. */
export function bareName(outcome: string): string {
  const reading = comparison.parse(outcome)
  const named = 'statement' in reading ? comparison.namesIn(reading.statement.left)[0] : undefined
  return named ?? outcome.replace(/^~\s*/, '')
}
