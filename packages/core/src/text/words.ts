/** A sentence in both languages. A missing language does not compile. */
export interface Words {
  readonly en: string
  readonly ar: string
}

export type Language = keyof Words

export const languages: readonly Language[] = ['en', 'ar']

/** Between the parts of a list that have commas of their own. */
export const semicolon: Words = { en: '; ', ar: '؛ ' }

/** One after another, “a, b” and «أ، ب», or with something else between. */
export function listed(names: readonly Words[], { en: between, ar: arabic }: Words = { en: ', ', ar: '، ' }): Words {
  return { en: names.map(({ en }) => en).join(between), ar: names.map(({ ar }) => ar).join(arabic) }
}
