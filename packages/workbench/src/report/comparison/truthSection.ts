/** The truth table as a picture, with what is to be known of its rows, and the sets as overlapping shapes. */
import { fill, type Compared } from '@sharara/core'
import { truthPicture, vennPicture } from '@sharara/comparison/pictures'
import { both } from '../page/html.ts'
import { figure } from './figure.ts'
import { heading, ofOutcome, prefixed } from './parts.ts'
import { pageWords as words } from './pageWords.ts'

/** `prefix`: that of the absence beside the outcome, whose pictures keep their names. */
export function truthSection(compared: Compared, prefix = ''): string {
  const { contradictions, remainders, all, undecided, excluded } = compared.truthTable
  const notes = [
    ...(contradictions.length === 0 ? [] : [fill(words.contradictions, { rows: contradictions.join(', ') })]),
    fill(words.remainders, { count: remainders, all }),
    ...(excluded.length === 0 ? [] : [fill(words.excludedRows, { rows: excluded.slice(0, mostRows).join(', ') })]),
    ...(undecided.length === 0 ? [] : [fill(words.undecided, { cases: undecided.join(', ') })]),
  ]
  const venn = vennPicture(compared)
  const told = notes.map((one) => `<p class="note">${both(one)}</p>`).join('')
  const shapes = venn === null ? '' : figure(prefixed(venn, prefix))
  const title = ofOutcome(words.truth, compared, prefix)
  return `<section>${heading(`${prefix}truth`, title, words.truthLead)}<div class="grid-of-two">${figure(prefixed(truthPicture(compared), prefix), told)}${shapes}</div></section>`
}

const mostRows = 64
