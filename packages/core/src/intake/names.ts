/** Names as they are compared: without case, accents, marks and the words that say what kind of region it is. */

/** Letters and figures alone, in one form of each: `Sīdī Bū Zayd` is `sidi bu zayd`, `ولاية قفصة` is `ولايه قفصه`. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\p{Mn}\u0640]/gu, '')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const kinds = new Set(
  (
    'governorate province region state department district oblast wilaya county prefecture municipality of the ' +
    'محافظه ولايه اقليم منطقه جهه'
  ).split(' '),
)

/** Without words like “governorate”; the whole where nothing else is left. */
export function bare(name: string): string {
  const whole = folded(name)
  const kept = whole.split(' ').filter((word) => !kinds.has(word))
  return kept.length === 0 ? whole : kept.join(' ')
}

/** Of each of `wanted` the index among `given` that has its name: as it is written, else without the words of its kind. */
export function joined(wanted: readonly string[], given: readonly string[]): readonly (number | null)[] {
  const tables = [folded, bare].map((form) => {
    const at = new Map<string, number | null>()
    // a form that two names share decides nothing
    for (const [index, name] of given.entries()) at.set(form(name), at.has(form(name)) ? null : index)
    return { form, at }
  })
  return wanted.map((name) => tables.reduce<number | null>((found, { form, at }) => found ?? at.get(form(name)) ?? null, null))
}

export const isArabic = (text: string): boolean => /[\u0600-\u06FF]/.test(text)

/** What a table program would take for a formula. */
export const isFormula = (text: string): boolean => /^\s*[=@\t\r]|^\s*[+-]\s*[^\d\s.,]/.test(text)
