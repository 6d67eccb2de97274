/** A question of a claim with the other defensible ways to ask it of the same table. */
import { withoutMemory, withSecondOutcome, type Case, type CaseColumn } from '../episodes/index.ts'
import type { Words } from '../text/index.ts'
import type { Coding, Evidence, Part, Reading, RuleName } from './contract.ts'
import { nothing } from './tests.ts'
import { why } from './words.ts'

type Read = (evidence: Evidence) => Reading

/** The same evidence with each case as `change` has it; null leaves it out. */
function changed(evidence: Evidence, change: (one: Case) => Case | null): Evidence {
  const cases = evidence.table.cases.flatMap((one) => change(one) ?? [])
  return { ...evidence, table: { ...evidence.table, cases } }
}

/** Added after the rules of the claims were written: on these alone a test is blind. */
function unseen(one: Case): boolean {
  return one.cells.seen?.value === 'unseen'
}

/** A test on the table, with the codings that belong to its columns and those given. */
export function onCases(question: Words, rule: RuleName, columns: readonly CaseColumn[], read: Read, more: readonly Coding[] = []): Part {
  const codings: Coding[] = []
  if (columns.includes('outcome')) codings.push({ name: why.second, read: (evidence) => read(changed(evidence, withSecondOutcome)) })
  codings.push({ name: why.noMemory, read: (evidence) => read(changed(evidence, withoutMemory)) })
  codings.push({ name: why.noLow, read: (evidence) => read(changed(evidence, (one) => (one.confidence === 'low' ? null : one))) })
  codings.push({
    name: why.unseen,
    read: (evidence) => read(changed(evidence, (one) => (unseen(one) ? one : null))),
    applies: ({ table }) => table.cases.some(unseen) && !table.cases.every(unseen),
  })
  return { question, rule, columns, read, codings: [...codings, ...more] }
}

/** A test on single facts. */
export function onFacts(question: Words, rule: 'facts' | 'each', columns: readonly CaseColumn[], read: Read): Part {
  return { question, rule, columns, read, codings: [] }
}

/** A question that nothing at hand can answer, with the reason. */
export function untested(question: Words, reason: Words): Part {
  return { question, rule: 'nothing', columns: [], read: () => nothing(reason), codings: [] }
}
