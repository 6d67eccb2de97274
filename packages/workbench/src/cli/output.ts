/**
 * Writes to the reader: sentences in his language, tables that line up, problems file by file. The one place through which texts
 * go to the terminal: names in files of strangers cannot move its cursor, rename its window or turn its lines around.
 */
import { arabicPercent, fill, type Language, type Problem, type Words } from '@sharara/core'
import { words } from './words.ts'

export { number, table, whole } from '../analyses/print.ts'

/** How much to show at the end of a run, and how. */
export interface ShowOptions {
  readonly open?: boolean
  readonly quiet?: boolean
  readonly json?: boolean
}

export interface Output {
  readonly language: Language
  /** Results, to stdout. */
  say(sentence: Words | string): void
  /** Everything that is not a result, to stderr. */
  tell(sentence: Words | string): void
}

export function outputIn(language: Language): Output {
  const write = (stream: NodeJS.WriteStream) => (sentence: Words | string) => {
    const text = typeof sentence === 'string' ? sentence : sentence[language]
    stream.write(printable(`${language === 'ar' ? inArabic(text) : text}\n`))
  }
  return { language, say: write(process.stdout), tell: write(process.stderr) }
}

/**
 * Tables say “12 %” in every language; what programs read (JSON) stays as it is. Sentences that pages show too have isolates around
 * their formulas: a terminal gets none, and would be shown them written out.
 */
function inArabic(text: string): string {
  return /^[[{"]/.test(text) ? text : arabicPercent(text).replaceAll(/[\u2066-\u2069]/g, '')
}

/**
 * Control characters (C0 but for tab and the end of a line, DEL, C1) and signs that turn the direction of text around are written
 * out as `\u001b`, which in JSON is the same character still.
 */
export function printable(text: string): string {
  const written = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  return text.replaceAll(/(?!\r\n|[\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, written)
}

const counts: Readonly<Record<Language, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>> = {
  en: { one: 'one problem', other: '{count} problems' },
  ar: { one: 'خطأ واحد', two: 'خطآن', few: '{count} أخطاء', many: '{count} خطأً', other: '{count} خطأ' },
}

export function problemCount(count: number): Words {
  const one = (language: Language): string => {
    const forms = counts[language]
    return (forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? '').replace('{count}', String(count))
  }
  return { en: one('en'), ar: one('ar') }
}

/** All problems, grouped by file, one a line. */
export function tellProblems(problems: readonly Problem[], out: (sentence: Words) => void): void {
  for (const [file, own] of Map.groupBy(problems, (problem) => problem.file)) {
    if (file !== '') out(fill(words.fileBad, { file, problems: problemCount(own.length) }))
    for (const { line, words: sentence } of own) {
      const at = line === undefined ? { en: '', ar: '' } : fill(words.lineOf, { line })
      const gap = line === undefined ? '' : ': '
      out({ en: `  ${at.en}${gap}${sentence.en}`, ar: `  ${at.ar}${gap}${sentence.ar}` })
    }
  }
}
