/** One problem of a file: what was got, what was wanted, what is nearest, and where. */
import { fill, type Words } from '../text/index.ts'
import { phrases, sentences } from './messages.ts'
import { asList, asObject, formatPath, type Path } from './path.ts'

export interface Problem {
  readonly file: string
  /** Like `sparks[2].place`; empty for the whole file. */
  readonly path: string
  readonly line?: number
  readonly got: Words
  readonly wanted: Words
  readonly nearest?: string
  /** All of it as a sentence, without file and line. */
  readonly words: Words
}

/** A problem before it is known in which file and line it stands. */
export interface Finding {
  readonly path: Path
  readonly got: Words
  readonly wanted: Words
  readonly nearest?: string | undefined
  readonly sentence?: keyof typeof sentences
  /** Where it stands in the text, if not at its path. */
  readonly offset?: number
}

export function toProblem(finding: Finding, file: string, line: number | undefined): Problem {
  const { got, wanted, nearest } = finding
  const path = formatPath(finding.path)
  const where = path === '' ? phrases.wholeFile : path
  const body = fill(sentences[finding.sentence ?? 'general'], { where, got, wanted })
  const tail = nearest === undefined ? { en: '', ar: '' } : fill(sentences.nearest, { nearest })
  return {
    file,
    path,
    got,
    wanted,
    ...(line === undefined ? {} : { line }),
    ...(nearest === undefined ? {} : { nearest }),
    words: { en: body.en + tail.en, ar: body.ar + tail.ar },
  }
}

/** Chosen: more than anybody mends at one sitting. */
export const mostTold = 200

/** With a last entry that says how many more there are, where there are any. */
export function moreOf(told: readonly Problem[], file: string, more: number): readonly Problem[] {
  if (more <= 0) return told
  const got = fill(phrases.moreProblems, { count: more })
  return [...told, { file, path: '', got, wanted: phrases.fewerProblems, words: got }]
}

/** The first of very many problems, and how many more there are. */
export function firstOf(problems: readonly Problem[]): readonly Problem[] {
  const told = problems.slice(0, mostTold)
  return moreOf(told, told.at(-1)?.file ?? '', problems.length - told.length)
}

export function same(text: string): Words {
  return { en: text, ar: text }
}

/** `"a", "b", "c"`, at most `limit` of them. */
export function quoted(names: Iterable<string>, limit = 24): string {
  const all = [...names]
  return (
    all
      .slice(0, limit)
      .map((name) => `"${name}"`)
      .join(', ') + (all.length > limit ? ', …' : '')
  )
}

export function describeGot(value: unknown): Words {
  if (value === undefined) return phrases.nothing
  if (value === null) return phrases.null
  if (Array.isArray(value)) return fill(phrases.listOf, { count: asList(value).length })
  if (asObject(value) !== null) return phrases.object
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value)
  return same(text.length > 60 ? `${text.slice(0, 57)}…` : text)
}
