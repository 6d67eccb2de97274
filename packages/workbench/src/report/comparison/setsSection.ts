/** The sets: how each is made, its cases, and the reasons given for it. */
import { fill, type Compared, type Words } from '@sharara/core'
import { codesPicture, membershipPicture, percent, type Picture } from '@sharara/comparison/pictures'
import { both, number } from '../page/html.ts'
import { figure } from './figure.ts'
import { heading, named } from './parts.ts'
import { pageWords as words } from './pageWords.ts'

type Origin = Compared['origins'][number]

export function setsSection(compared: Compared, codes: (column: string) => Readonly<Record<string, Words>>): string {
  const figures = compared.origins.map((origin) => {
    const picture = pictureOf(origin, compared, codes)
    const after = skewOf(origin, compared) + reasons(origin, codes(origin.column))
    if (picture !== null) return figure(picture, after)
    return `<div class="panel"><h3>${both(named(compared, origin.name))}</h3><p class="note">${both(words.asGiven)}</p>${after}</div>`
  })
  return `<section>${heading('sets', words.sets, words.setsLead)}<div class="grid-of-two">${figures.join('')}</div></section>`
}

/** Null for degrees that stand in the table as they are. */
export function pictureOf(origin: Origin, compared: Compared, codes: (column: string) => Readonly<Record<string, Words>>): Picture | null {
  const { name, column, rule, cells } = origin
  const label = named(compared, name)
  if (origin.codes !== undefined) {
    return codesPicture({
      name,
      label,
      column,
      codes: origin.codes,
      called: codes(column),
      cases: compared.cases,
      cells: cells.map(String),
    })
  }
  if (rule === undefined) return null
  return membershipPicture({ name, label, column, cases: compared.cases, values: cells.map(Number), rule })
}

function skewOf({ name }: Origin, { skew }: Compared): string {
  const own = skew.find((one) => one.name === name)
  if (own === undefined) return ''
  const said = fill(words.skew, { inside: own.inside, share: percent(own.share) })
  const lopsided = own.share < 0.15 || own.share > 0.85
  return `<p class="note">${both(lopsided ? { en: said.en + words.skewed.en, ar: said.ar + words.skewed.ar } : said)}</p>`
}

function reasons({ why, whys = {}, codes = {} }: Origin, called: Readonly<Record<string, Words>>): string {
  if (why === undefined && Object.keys(whys).length === 0) return `<p class="note">${both(words.noWhy)}</p>`
  const first = why === undefined ? '' : `<dt>${both(words.why)}</dt><dd>${both(why)}</dd>`
  const each = Object.entries(whys).map(
    ([code, reason]) =>
      `<dt>${both(called[code] ?? { en: code, ar: code })}${both(words.becomes)}${number(String(codes[code] ?? ''))}</dt><dd>${both(reason)}</dd>`,
  )
  return `<dl class="reasons">${first}${each.join('')}</dl>`
}
