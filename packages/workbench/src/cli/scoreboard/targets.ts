/** What was to be reached: the targets of the cases, and those of the records, as tables for the terminal and the page. */
import { fill, reachedOf, targetsOf, targetVerdicts, type Language, type Reading, type Scoreboard, type Words } from '@sharara/core'
import { recordTargets, recordWords, shippedRecords } from '../../store/index.ts'
import { table } from '../output.ts'
import { targetWords } from './targetWords.ts'
import { scoreboardWords as words } from './words.ts'

export interface TargetTable {
  readonly lead: Words
  readonly head: readonly Words[]
  readonly rows: readonly (readonly Words[])[]
}

const none: Words = { en: '–', ar: '–' }

/** Null where nothing was measured. */
export function targetRows(scores: Scoreboard): TargetTable | null {
  const targets = targetsOf(scores).filter(({ verdict }) => verdict !== null)
  if (targets.length === 0) return null
  const verdictOf = (reading: Reading | null): Words => (reading?.verdict == null ? none : targetVerdicts[reading.verdict])
  return {
    lead: fill(targetWords.lead, reachedOf(targets)),
    head: [words.measure, targetWords.wanted, words.seen, words.unseen, targetWords.verdict, targetWords.other, targetWords.verdict],
    rows: targets.map(({ words: name, wanted, seen, unseen, verdict, other }) => [
      name,
      figures(wanted),
      figures(seen.text),
      figures(unseen.text),
      verdict === null ? none : targetVerdicts[verdict],
      figures(other?.text ?? none.en),
      verdictOf(other),
    ]),
  }
}

/** Null for a table of one's own, and where the program is installed without its documents. */
export function recordRows(scores: Scoreboard): TargetTable | null {
  const kept = shippedRecords()
  const rows = kept === null ? [] : recordTargets(kept, scores.cases)
  if (kept === null || rows.length === 0) return null
  return {
    lead: fill(recordWords.lead, { seeds: kept.seeds }),
    head: [recordWords.title, targetWords.wanted, recordWords.runs, targetWords.verdict],
    rows: rows.map(({ words: name, wanted, text, verdict }) => [name, wanted, text, targetVerdicts[verdict]]),
  }
}

export function targetLines(scores: Scoreboard, language: Language): readonly (Words | string)[] {
  const parts = [targetRows(scores), recordRows(scores)].filter((part) => part !== null)
  if (parts.length === 0 || scores.all.cases === 0) return []
  return ['', ...parts.flatMap(({ lead, head, rows }) => [table([head, ...rows].map((row) => row.map((cell) => cell[language]))), lead])]
}

function figures(text: string): Words {
  return { en: text, ar: `\u2066${text}\u2069` }
}
