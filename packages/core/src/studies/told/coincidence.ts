/** Coincidence analysis and causal chains as tables. */
import { fill, type Words } from '../../text/index.ts'
import type { Compared } from '../compare.ts'
import { digits, type ToldTable } from './table.ts'
import { toldWords as words } from './words.ts'

export function coincidenceTables(found: NonNullable<Compared['coincidence']>): ToldTable[] {
  const { atoms, atomCount, complex, complexCount, chains } = found
  const head = [words.formula, words.inclusion, words.coverage, words.complexity]
  const line = ({ text, consistency, coverage, complexity }: (typeof complex)[number]): string[] => [
    text,
    digits(consistency),
    digits(coverage),
    String(complexity),
  ]
  const notes = (shown: number, all: number): Words[] =>
    all === 0 ? [words.none] : shown < all ? [fill(words.listed, { shown, all })] : []
  return [
    {
      id: 'atoms',
      title: words.atoms,
      lead: words.atomsLead,
      head,
      rows: atoms.map(line),
      texts: 0,
      notes: notes(atoms.length, atomCount),
    },
    {
      id: 'complex-formulas',
      title: words.complexFormulas,
      lead: words.complexLead,
      head,
      rows: complex.map(line),
      texts: 0,
      notes: notes(complex.length, complexCount),
    },
    {
      id: 'chains',
      title: words.chains,
      lead: words.chainsLead,
      head: head.slice(0, 3),
      rows: chains.map(({ text, outcome, inclusion, coverage }) => [`${text} <-> ${outcome}`, digits(inclusion), digits(coverage)]),
      texts: 0,
      notes: chains.length === 0 ? [words.none] : [],
    },
  ]
}
