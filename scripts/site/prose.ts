/**
 * The style of our sentences, documents and messages alike: the field's words instead of a dialect of our own, no word that only
 * swells, none twice, no sentence that nobody reads to its end. `node scripts/site/prose.ts` lists what is left.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../release/packages.ts'
import type { Language } from '../../packages/core/src/text/index.ts'

interface Word {
  readonly pattern: RegExp
  /** What to write instead. */
  readonly instead: string
}

const words: Readonly<Record<Language, readonly Word[]>> = {
  en: [
    // the field's words
    { pattern: /seeds? of chance/i, instead: 'random seed' },
    { pattern: /stands for so many/i, instead: 'people per agent' },
    { pattern: /cases that a row needs(?! \(default)/i, instead: 'frequency cutoff' },
    { pattern: /\b(?:door and (?:the )?budgets|office of jobs)\b/i, instead: 'job server' },
    { pattern: /\bground truth\b/i, instead: 'record' },
    { pattern: /\bjobs? of chunks\b/i, instead: 'queue' },
    { pattern: /\bbelongingness\b/i, instead: 'membership' },
    { pattern: /\bseeds? (?:of its own|of the run|of each cell)\b(?!,)/i, instead: 'random seed' },
    { pattern: /\bsurely (?:in|out)\b(?=.*\bin doubt\b)/i, instead: 'full inclusion, crossover, full exclusion' },
    { pattern: /\bis gone on with\b/i, instead: 'is continued' },
    { pattern: /\bopen to be held\b/i, instead: 'remainder' },
    // words that only swell
    { pattern: /\b(?:in order to)\b/i, instead: 'to' },
    { pattern: /\butili[sz]e[sd]?\b/i, instead: 'use' },
    { pattern: /\b(?:obviously|needless to say|of course|it should be noted that|please note)\b/i, instead: 'nothing' },
    { pattern: /\b(?:simply|effortless(?:ly)?|seamless(?:ly)?)\b/i, instead: 'nothing: say how' },
    {
      pattern: /\b(?:powerful|cutting-edge|state-of-the-art|best-in-class|world-class|blazing(?:ly)?|lightning-fast)\b/i,
      instead: 'a figure',
    },
    { pattern: /\b(?:due to the fact that|in spite of the fact that)\b/i, instead: 'because, although' },
    { pattern: /\bat this point in time\b/i, instead: 'now' },
    { pattern: /\ba (?:large|small) number of\b/i, instead: 'many, few, or the number' },
    { pattern: /\b(the|a|an|of|to|and|in|is|are|that|with|for|on|by|it) \1\b/i, instead: 'the word once' },
  ],
  ar: [
    { pattern: /(?<!\p{L})(?:و|ف)?(?:تم|تمت|يتم|سيتم) (?:ال)?\p{L}{3,}/u, instead: 'الفعل مبنيًا للمجهول' },
    { pattern: /(?<!\p{L})(?:و|ف)?(?:قام|قامت|يقوم|تقوم) ب(?:ال)?\p{L}{3,}/u, instead: 'الفعل نفسه' },
    { pattern: /(?<!\p{L})(?:بشكل|بصورة) (?!ال)\p{L}+/u, instead: 'الحال أو المصدر' },
    { pattern: /(?<!\p{L})(?:الخاصة?|المتواجدة?) ب(?:ال|ه|ها)/u, instead: 'الإضافة' },
    { pattern: /(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/u, instead: 'الكلمة مرة واحدة' },
    { pattern: /\p{Script=Arabic},\s/u, instead: '،' },
    { pattern: /\p{Script=Arabic}\?/u, instead: '؟' },
  ],
}

/** Words between two full stops, semicolons or colons at most; what stands in parentheses does not count. */
const longest = { en: 60, ar: 55 } as const

export interface Fault {
  readonly text: string
  readonly instead: string
}

export function faultsOf(text: string, language: Language): Fault[] {
  const found = words[language].flatMap(({ pattern, instead }): Fault[] => {
    const hit = pattern.exec(text)
    return hit === null ? [] : [{ text: text.slice(Math.max(0, hit.index - 20), hit.index + hit[0].length + 20), instead }]
  })
  const most = longest[language]
  const sentences = text.replace(/\([^()]*\)/g, '').split(/(?<=[.!?؟;؛:])\s+/u)
  const long = sentences.filter((sentence) => (sentence.match(/\p{L}+/gu)?.length ?? 0) > most)
  return [...found, ...long.map((sentence) => ({ text: `${sentence.slice(0, 60)}…`, instead: `sentences of ${most} words at most` }))]
}

interface Said {
  readonly at: string
  readonly language: Language
  readonly text: string
}

/** Paragraphs of a document without code, addresses, quotations and tables. */
export function paragraphsOf(markdown: string): string[] {
  const plain = markdown
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`]*`/g, '…')
    .replace(/\]\([^)]*\)/g, ']')
  return plain.split(/\n\s*\n|\n(?=[-*] |\d+\. |#|>|\|)/).filter((part) => !/^\s*[|>]/.test(part) && part.trim() !== '')
}

/** Sentences that users see: `en:` and `ar:` of the sources. */
export function messagesOf(source: string): { readonly language: Language; readonly text: string }[] {
  return [...source.matchAll(/\b(en|ar):\s*'((?:[^'\\\n]|\\.)*)'/g)].map(([, language, text]) => ({
    language: language as Language, // one of two
    text: text!.replaceAll("\\'", "'"),
  }))
}

export function everythingSaid(): Said[] {
  const listed = (pattern: string): string[] =>
    execFileSync('git', ['ls-files', pattern], { cwd: root, encoding: 'utf8' }).trim().split('\n')
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')
  const documents = listed('*.md').filter((path) => !path.startsWith('.github/'))
  const sources = listed('packages/*/src/*.ts').filter((path) => !path.endsWith('.test.ts'))
  return [
    ...documents.flatMap((path) => {
      const language = path.endsWith('.ar.md') ? ('ar' as const) : ('en' as const)
      return paragraphsOf(read(path)).map((text): Said => ({ at: path, language, text }))
    }),
    ...sources.flatMap((path) => messagesOf(read(path)).map((said): Said => ({ at: path, ...said }))),
  ]
}

if (import.meta.main) {
  for (const { at, language, text } of everythingSaid()) {
    for (const fault of faultsOf(text, language)) process.stdout.write(`${at}: “${fault.text}” → ${fault.instead}\n`)
  }
}
