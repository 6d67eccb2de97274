/** Pieces that every section of the page of a comparison needs. */
import { fill, type Compared, type Words } from '@sharara/core'
import type { Picture } from '@sharara/comparison/pictures'
import { both } from '../page/html.ts'
import { pageWords as words } from './pageWords.ts'

/** A set, or its absence, as the study calls it. */
export function named(compared: Pick<Compared, 'labels'>, name: string): Words {
  const absent = name.startsWith('~')
  const bare = name.replace(/^~\s*/, '')
  const own = (Object.hasOwn(compared.labels, bare) ? compared.labels[bare] : undefined) ?? { en: bare, ar: bare }
  return absent ? fill(words.absence, { name: own }) : own
}

export function heading(id: string, title: Words, lead: Words): string {
  return `<div class="heading"><h2 id="${id}">${both(title)}</h2><p>${both(lead)}</p></div>`
}

/** As part of the name of a file. */
export function safe(text: string): string {
  return text
    .replaceAll('~', 'not-')
    .replace(/[^\w-]+/g, '-')
    .toLowerCase()
}

/** The first letter as a sentence begins. */
export function capital({ en, ar }: Words): Words {
  return { en: en.charAt(0).toUpperCase() + en.slice(1), ar }
}

/** Under another name, so that the pictures of the outcome keep theirs. */
export function prefixed(picture: Picture, prefix: string): Picture {
  return prefix === '' ? picture : { ...picture, id: `${prefix}${picture.id}` }
}

/** A title that says of which outcome it is, where another one stands beside it. */
export function ofOutcome(title: Words, { study }: Pick<Compared, 'study'>, prefix: string): Words {
  return prefix === '' ? title : { en: `${title.en}: ${study.outcome}`, ar: `${title.ar}: ${study.outcome}` }
}
