/** How the site is searched: the same for whoever makes the index and for the page that asks it. */

/** Forms of Arabic letters that are written for one another become one, vowel marks fall away. */
function fold(term: string): string {
  return term
    .toLowerCase()
    .replaceAll(/[\u064B-\u0652\u0640]/g, '')
    .replaceAll(/[أإآ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
}

export const indexOptions = { fields: ['title', 'heading', 'text'], storeFields: ['title', 'heading', 'url'], processTerm: fold }
export const askOptions = { prefix: true, fuzzy: 0.15, boost: { title: 4, heading: 3 }, combineWith: 'AND', processTerm: fold } as const
