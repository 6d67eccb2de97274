/** A sentence in both languages. A missing language does not compile. */
export interface Words {
  readonly en: string
  readonly ar: string
}

export type Language = keyof Words

export const languages: readonly Language[] = ['en', 'ar']

/** Puts values into `{name}` holes of both languages; a value may itself be a pair. */
export function fill(words: Words, values: Readonly<Record<string, string | number | Words>>): Words {
  return { en: fillOne(words.en, values, 'en'), ar: fillOne(words.ar, values, 'ar') }
}

function fillOne(text: string, values: Readonly<Record<string, string | number | Words>>, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'object' ? value[language] : String(value)
  })
}

/** Between the parts of a list that have commas of their own. */
export const semicolon: Words = { en: '; ', ar: '؛ ' }
