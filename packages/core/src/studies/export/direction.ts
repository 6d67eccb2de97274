/** Formulas and names in Latin letters within Arabic: read from the left, whatever signs stand at their ends. */
import type { Language } from '../../text/index.ts'

const arabic = /\p{Script=Arabic}/u
const token = String.raw`~*[\p{Script=Latin}\p{N}"~](?:[^\s\p{Script=Arabic}()،:;]*[^\s\p{Script=Arabic}()،:;,.])?`
const formula = new RegExp(String.raw`${token}(?: (?:\+|<?->) ${token})*`, 'gu')

/** The text with each such part between two marks; a text that has no Arabic letter is one part. */
export function heldLeft(text: string, language: Language, open: string, close: string): string {
  if (language !== 'ar' || text === '') return text
  return arabic.test(text) ? text.replaceAll(formula, (part) => `${open}${part}${close}`) : `${open}${text}${close}`
}
