/** Sentences with holes: `{name}` takes a value, `{name:noun}` a number together with what it counts. */
import { counted, whole } from './counted.ts'
import { nouns } from './nouns.ts'
import { languages, type Language, type Words } from './words.ts'

/** Puts values into the holes of both languages; a value may itself be a pair. */
export function fill(words: Words, values: Readonly<Record<string, string | number | Words>>): Words {
  const [en, ar] = languages.map((language) =>
    filled(words[language], language, (name, noun) => {
      const value = values[name]
      if (value === undefined) return undefined
      if (typeof value === 'object') return value[language]
      return noun === undefined ? String(value) : countedText(value, noun)[language]
    }),
  )
  return { en: en!, ar: ar! } // there are two languages
}

/** One sentence with what `valueOf` has for each hole; a hole for which it has nothing stays. */
export function filled(
  text: string,
  language: Language,
  valueOf: (name: string, noun: keyof typeof nouns | undefined) => string | undefined,
  around: (value: string) => string = (value) => value,
): string {
  return text.replace(/\{(\w+)(?::(\w+))?\}/g, (hole: string, name: string, noun: keyof typeof nouns | undefined, at: number) => {
    const value = valueOf(name, noun)
    if (value === undefined) return hole
    if (language === 'en') return around(value)
    return around(governed(text.slice(0, at), name !== 'got' && list.test(value) ? value.replaceAll(', ', '، ') : value))
  })
}

/** Names or numbers one after another, without a language; what somebody typed (`got`) stays as it is. */
const list = /^\S+(, \S+)+$/

/** A number may come written: “1,234”. What is no number has the noun as it stands after any. */
function countedText(value: string | number, noun: keyof typeof nouns): Words {
  const written = String(value)
  const number = Number(written.replaceAll(',', ''))
  if (!Number.isNaN(number)) return counted(number, noun, typeof value === 'number' ? whole : () => written)
  return { en: nouns[noun].en[1].replace('#', written), ar: nouns[noun].ar.other.replace('#', written) }
}

const duals: ReadonlySet<string> = new Set(Object.values(nouns).map(({ ar }) => ar.two))
/** Prepositions, and nouns that are followed by a genitive. */
const governs =
  /(?:^|[^\p{L}])[وف]?(?:من|في|على|إلى|عن|مع|بعد|قبل|نحو|كل|لكل|بكل|بين|خلال|مدة|أمام|عند|منذ|حتى|أصل|سوى|إلا|دون|قرابة|مدى|مقتل|اعتقال|بعدد|أول|آخر|أكثر|أقل|لا يقل عن|يمثل)\s*$|(?:^|\s)[وف]?[بلك]ـ?\s*$/u

/** A dual as what stands before it asks for: «بذرتان», but «على بذرتين». */
function governed(before: string, value: string): string {
  return duals.has(value) && governs.test(before) ? value.replace(/ان$/, 'ين') : value
}
