/** The absence of the outcome beside it: the same tables, and the rows that both assume or that are enough for both. */
import { fill, type Compared } from '@sharara/core'
import { both } from '../page/html.ts'
import { heading } from './parts.ts'
import { necessitySection } from './necessitySection.ts'
import { pageWords as words } from './pageWords.ts'
import { solutionsSection } from './solutionsSection.ts'
import { truthSection } from './truthSection.ts'

/** The absence as the answer of its own study, or null. */
export function absenceOf(compared: Compared): Compared | null {
  const { absence, study } = compared
  return absence === null ? null : { ...compared, ...absence, absence: null, study: { ...study, outcome: absence.outcome } }
}

export function absenceSection(compared: Compared): string {
  const own = absenceOf(compared)
  if (own === null || compared.absence === null) return ''
  const { contradictory, simultaneous, unlisted } = compared.absence
  const rows = (list: readonly number[]): string => (list.length === 0 ? '–' : list.slice(0, 64).join(', '))
  const notes = [
    fill(words.contradictoryRows, { rows: unlisted === undefined ? rows(contradictory) : '…' }),
    fill(words.simultaneousRows, { rows: rows(simultaneous) }),
  ]
  const head = heading('absence', fill(words.absenceTitle, { outcome: own.study.outcome }), words.absenceLead)
  const told = `<div class="panel">${notes.map((one) => `<p>${both(one)}</p>`).join('')}</div>`
  return `<section>${head}${told}</section>${necessitySection(own, prefix)}${truthSection(own, prefix)}${solutionsSection(own, prefix)}`
}

export const prefix = 'absence-'
