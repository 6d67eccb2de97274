/** The ledger: every claim with its verdict, computed from the evidence by the rules. */
import { conditions, pillars } from '../country/index.ts'
import { columnSpec, type CaseColumn } from '../episodes/index.ts'
import { mechanisms } from '../national/index.ts'
import { fill, listed, type Words } from '../text/index.ts'
import { conditionClaims } from './catalogue/conditions.ts'
import { courseClaims } from './catalogue/course.ts'
import { endClaims } from './catalogue/end.ts'
import { pacifierClaims } from './catalogue/pacifiers.ts'
import type { Claim, ClaimResult, Evidence, Part, PartResult, RuleName, Verdict } from './contract.ts'
import { modelSays } from './modelSays.ts'
import { meansAndSuccess } from './panel.ts'
import { alpha, combined, withCodings } from './rules.ts'
import { wantedData } from './wanted.ts'
import { why } from './words.ts'

export const claims: readonly Claim[] = [...conditionClaims, ...pacifierClaims, ...courseClaims, ...endClaims]

/** What of the model carries a claim, in words: its switches, then its quantities. */
export function carriers(claim: Claim): readonly Words[] {
  const labels = { ...conditions, ...pillars }
  const switches: readonly Words[] = claim.mechanisms.map((name) => mechanisms[name])
  return [...switches, ...claim.quantities.map((each) => (typeof each === 'string' ? labels[each].label : each))]
}

export function testClaim(claim: Claim, evidence: Evidence): ClaimResult {
  const parts = askable(claim.parts.map((part) => testPart(part, evidence)))
  const main = parts[0]!
  return {
    number: claim.number,
    verdict: combined(parts.map(({ verdict }) => verdict)),
    statistic: main.statistic,
    value: main.value,
    uncertainty: main.uncertainty,
    n: main.n,
    agree: main.agree,
    disagree: main.disagree,
    parts,
    notes: [...notesOf(claim, parts), ...openNotes(claim, combined(parts.map(({ verdict }) => verdict))), ...modelSays(claim, evidence)],
  }
}

/** What would settle a claim that stays open. */
function openNotes({ number }: Claim, verdict: Verdict): readonly Words[] {
  const wanted = wantedData[number]
  return verdict === 'undetermined' && wanted !== undefined ? [wanted] : []
}

/** All claims; where several are supported by a chance, those that do not survive the number of tests say so. */
export function ledger(evidence: Evidence): readonly ClaimResult[] {
  const results = claims.map((claim) => testClaim(claim, evidence))
  const tested = results.flatMap(({ number, uncertainty }) =>
    uncertainty.kind === 'chance' ? { number, chance: Math.min(uncertainty.forClaim, uncertainty.againstClaim) } : [],
  )
  const kept = holm(tested.map(({ chance }) => chance))
  const lost = new Set(tested.flatMap(({ number, chance }, index) => (chance <= alpha && !kept[index] ? number : [])))
  return results.map((result) =>
    lost.has(result.number) ? { ...result, notes: [...result.notes, fill(why.multiple, { count: tested.length })] } : result,
  )
}

/** Which of several chances still hold when all are looked at together (Holm 1979). */
export function holm(chances: readonly number[]): readonly boolean[] {
  const order = chances.map((_, index) => index).toSorted((a, b) => chances[a]! - chances[b]!)
  const kept = chances.map(() => false)
  for (const [rank, index] of order.entries()) {
    if (chances[index]! * (chances.length - rank) > alpha) break
    kept[index] = true
  }
  return kept
}

const ofPanel: ReadonlySet<RuleName> = new Set([
  'outOfTime',
  'product',
  'reference',
  'trend',
  'learning',
  'calendar',
  'falls',
  'habit',
  'order',
  'results',
])

/** Where the measures on the panel are not at hand, the other questions stand alone. */
function askable(parts: readonly PartResult[]): readonly PartResult[] {
  const asked = parts.filter(({ rule, n, question }) => n > 0 || !(ofPanel.has(rule) || question === meansAndSuccess.question))
  return asked.length === 0 ? parts : asked
}

function testPart(part: Part, evidence: Evidence): PartResult {
  const own = part.read(evidence)
  const asked = own.n === 0 ? [] : part.codings.filter(({ applies }) => applies?.(evidence) !== false)
  const codings = asked.map(({ name, read }) => ({ name, reading: read(evidence) }))
  return {
    question: part.question,
    rule: part.rule,
    ...own,
    alone: own.verdict,
    verdict: withCodings(
      own.verdict,
      codings.map(({ reading }) => reading.verdict),
    ),
    codings: codings.map(({ name, reading }) => ({ name, value: reading.value, n: reading.n, verdict: reading.verdict })),
  }
}

/** The claim's own remarks, and the warnings that its columns ask for. */
function notesOf(claim: Claim, parts: readonly PartResult[]): readonly Words[] {
  const columns = [...new Set(claim.parts.flatMap((part) => part.columns))]
  const knew = columns.filter((column) => columnSpec(column).knewEnd === true)
  const shares = parts.some(({ rule, n }) => n > 0 && (rule === 'condition' || rule === 'usual' || rule === 'base' || rule === 'typical'))
  return [
    ...claim.remarks,
    ...(shares ? [why.selection] : []),
    ...(knew.length > 0 ? [fill(why.knewEnd, { columns: named(knew) })] : []),
    ...(parts.some(fragile) ? [why.fragile] : []),
  ]
}

function fragile({ alone, verdict, codings }: PartResult): boolean {
  const decided = alone === 'supported' || alone === 'contradicted'
  return decided && (verdict !== alone || codings.some((coding) => coding.verdict !== alone))
}

function named(columns: readonly CaseColumn[]): Words {
  return listed(columns.map((column) => columnSpec(column).label))
}
