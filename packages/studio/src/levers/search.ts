/** Finding a lever by what a reader types, in either language: every word must occur, without accents, vowel signs and case. */
import type { Lever } from './lever.ts'

/** Letters that are written one for the other in Arabic, and marks that are left out, count as the same. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036F\u064B-\u065F\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
}

export function findLevers(levers: readonly Lever[], typed: string): readonly Lever[] {
  // the article of Arabic may stand or not
  const asked = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^ال(?=.{2})/, ''))
  if (asked.length === 0) return levers
  return levers.filter((lever) => {
    const text = textOf(lever)
    return asked.every((word) => text.includes(word))
  })
}

const texts = new WeakMap<Lever, string>()

function textOf(lever: Lever): string {
  const known = texts.get(lever)
  if (known !== undefined) return known
  const said = [lever.label, ...(lever.of === undefined ? [] : [lever.of]), ...lever.help]
  const all = said.flatMap(({ words, values }) => [words, ...Object.values(values ?? {}).filter((value) => typeof value === 'object')])
  const text = plain([lever.id, ...all.flatMap(({ en, ar }) => [en, ar])].join(' '))
  texts.set(lever, text)
  return text
}
