/** Pieces of HTML that hold both languages; the style sheet shows the one the reader chose. */
import { escape } from '@sharara/comparison/pictures'
import { arabicPercent, minusSigns, type Words } from '@sharara/core'

export { escape }

/** A sentence in both languages, with the signs for percent as pages have them: “95%”, «95 ٪». */
export function both({ en, ar }: Words): string {
  const [english, arabic] = [en.replaceAll(/(?<=\d) %/g, '%'), arabicPercent(ar)]
  if (english === arabic) return escape(english)
  return `<span class="en" lang="en" dir="ltr">${escape(english)}</span><span class="ar" lang="ar" dir="rtl">${escape(arabic)}</span>`
}

/** Attributes that name an element; the script swaps the language. */
export function label(words: Words): string {
  return `aria-label="${escape(words.en)}" data-label-en="${escape(words.en)}" data-label-ar="${escape(words.ar)}"`
}

/** A number, kept in order inside Arabic text; the sign for percent follows it in the direction of reading. */
export function number(text: string): string {
  const [, share] = /^([^%]*\d\u2069?)[ \u00a0]?%$/.exec(text) ?? []
  if (share !== undefined) return `${number(share)}${both({ en: '%', ar: '\u00a0٪' })}`
  return `<bdi class="number" dir="ltr">${escape(minusSigns(text))}</bdi>`
}

/** Two numbers in the order of reading: each is isolated; a dash stands between them, and a word where it could be read as a minus. */
export function range(low: string, high: string): string {
  return `${number(low)}${[low, high].some(hasSign) ? both(to) : ' – '}${number(high)}`
}

const to: Words = { en: ' to ', ar: ' إلى ' }
const hasSign = (text: string): boolean => /^\u2066?[−+-]/.test(text)

/** What a table writes in one text: a number, one with its error, or a range (“1.2”, “3 % ± 1 %”, “−2 … 5”), piece by piece as above. */
export function numbersIn(text: string): string {
  const parts = text.split(/ (…|±) /)
  if (parts.some((part, index) => index % 2 === 0 && !alone.test(part))) return text
  return parts.map((part, index) => (index % 2 === 0 ? number(part) : ` ${part} `)).join('')
}

const alone = /^[−+-]?\d[\d.,e−+-]*( ?%)?$/

export function table(options: {
  caption: Words
  head: readonly string[]
  rows: readonly (readonly string[])[]
  bodyId?: string
  className?: string
}): string {
  const head = options.head.map((cell) => `<th scope="col">${cell}</th>`).join('')
  const rows = options.rows
    .map(([first, ...rest]) => `<tr><th scope="row">${first ?? ''}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')
  return `<div class="scroll" tabindex="0" role="group" ${label(options.caption)}><table${options.className ? ` class="${options.className}"` : ''}><caption class="unseen">${both(options.caption)}</caption><thead><tr>${head}</tr></thead><tbody${options.bodyId ? ` id="${options.bodyId}"` : ''}>${rows}</tbody></table></div>`
}
