/** A sentence in both languages. A missing language does not compile. */
export interface Words {
  readonly en: string
  readonly ar: string
}

export type Language = keyof Words

export const languages: readonly Language[] = ['en', 'ar']

/** Between the parts of a list that have commas of their own. */
export const semicolon: Words = { en: '; ', ar: '؛ ' }
