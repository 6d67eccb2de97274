/** One word for one thing: what the table in CONTRIBUTING.md keeps an Arabic word for is called by no other where the English says so. */
import { textOf, valueOf } from './pairs.ts'
import { at, walk, type SourceFile } from './source.ts'

export interface Term {
  /** All words of one of these stand in the English. */
  readonly english: readonly string[]
  readonly arabic: string
  readonly refused: readonly string[]
}

export interface Said {
  readonly where: () => string
  readonly en: string
  readonly ar: string
}

/** Rows of the table under “One word, one meaning”. */
export function termsOf(contributing: string): readonly Term[] {
  const [, below = ''] = contributing.split('## One word, one meaning')
  const rows = below.split('\n').filter((line) => /^\| (?!English|---)/.test(line))
  return rows.map((row) => {
    const [english = '', , arabic = '', , refused = ''] = row.split('|').slice(1, -1)
    const listed = (cell: string, by: string): string[] => cell.split(by).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
    return { english: listed(english, ' / '), arabic: arabic.trim(), refused: listed(refused, '،') }
  })
}

export function strayTerms(said: readonly Said[], terms: readonly Term[]): string[] {
  const rules = terms.flatMap(({ english, arabic, refused }) =>
    refused.length === 0 ? [] : [{ english: english.map(allWords), arabic, refused: anyWord(refused) }],
  )
  return said.flatMap(({ where, en, ar }) =>
    rules.flatMap((rule) => {
      const [found] = ar.match(rule.refused) ?? []
      return found !== undefined && rule.english.some((words) => words.every((word) => word.test(en)))
        ? [`${where()} “${found.trim()}” for “${rule.arabic}” in “${ar.slice(0, 60)}”`]
        : []
    }),
  )
}

const allWords = (term: string): RegExp[] => term.split(' ').map((word) => new RegExp(`\\b${word}(?:s|es)?\\b`, 'i'))

/** Whole words, with what Arabic writes together with the word that follows. */
function anyWord(words: readonly string[]): RegExp {
  const one = words.map((word) => word.replaceAll(' ', '\\s')).join('|')
  return new RegExp(`(?<!\\p{L}\\p{M}*)[وف]?(?:[بكل]?(?:ال)?|لل)(?:${one})(?![\\p{L}\\p{M}])`, 'u')
}

/** Sentences of a catalogue: `{ en, ar }`, and the two side by side in a list or a call. */
export function saidIn(file: SourceFile): Said[] {
  const found: Said[] = []
  if (!arabic.test(file.text)) return found
  walk(file.program, (node) => {
    const say = (en: string | undefined, ar: string | undefined): void => {
      if (en !== undefined && ar !== undefined) found.push({ where: () => at(file, node.start, 'says'), en, ar })
    }
    const { properties } = node
    if (node.type === 'ObjectExpression' && Array.isArray(properties))
      say(textOf(valueOf(properties, 'en')), textOf(valueOf(properties, 'ar')))
    const row = node.type === 'ArrayExpression' ? node.elements : node.type === 'CallExpression' ? node.arguments : undefined
    if (!Array.isArray(row)) return
    const texts = row.map(textOf)
    texts.forEach((text, k) => {
      if (text !== undefined && arabic.test(text) && texts[k - 1] !== undefined && !arabic.test(texts[k - 1]!)) say(texts[k - 1], text)
    })
  })
  return found
}

/** The same of a data file. */
export function saidInData(path: string, value: unknown): Said[] {
  if (typeof value !== 'object' || value === null) return []
  const { en, ar } = value as { en?: unknown; ar?: unknown }
  const own = typeof en === 'string' && typeof ar === 'string' ? [{ where: () => `${path} says`, en, ar }] : []
  return [...own, ...Object.entries(value).flatMap(([key, child]) => saidInData(`${path}/${key}`, child))]
}

const arabic = /[\u0621-\u064A]/
