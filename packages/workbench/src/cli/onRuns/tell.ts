/** The model beside the record on the terminal, and as a file. */
import { fill, type SideBySide } from '@sharara/core'
import { table, type Output } from '../output.ts'
import { words } from './words.ts'

export function tellSide(side: SideBySide, out: Output): void {
  const t = (sentence: { readonly en: string; readonly ar: string }): string => sentence[out.language]
  out.say(`\n${t(words.sideTitle)}`)
  for (const relation of ['necessity', 'sufficiency'] as const) {
    const second = relation === 'necessity' ? 'RoN' : 'PRI'
    const heads = [t(words[relation]), t(words.model), second, t(words.record), second, t(words.holder)]
    const rows = side.rows
      .filter((row) => row.relation === relation)
      .map((row) => [
        row.text,
        ...[row.model, row.record].flatMap((fit) => [fit.inclusion.toFixed(3), fit.second.toFixed(3)]),
        t(words[row.agreement]),
      ])
    out.say(`\n${table([heads, ...rows])}`)
  }
  out.say(`\n${t(fill(words.rule, { ...side.rule }))}`)
  out.say(fill(words.counts, { ...side.counts }))
  for (const { name, side: where, why } of side.unmapped) {
    const reason = why ?? words.noReason
    out.say(fill(where === 'model' ? words.modelAlone : words.recordAlone, { name, why: reason }))
  }
}
