/** What a claim is, what it is tested on, and what a test says. */
import type { conditions, pillars } from '../country/index.ts'
import type { CaseColumn, Background, CaseTable, EpisodeRecord } from '../episodes/index.ts'
import type { PanelEvidence } from '../foresight/index.ts'
import type { Switches } from '../scoreboard/index.ts'
import type { SideBySide } from '../studies/index.ts'
import type { Mechanism } from '../national/index.ts'
import type { Words } from '../text/index.ts'

export const verdicts = {
  supported: { en: 'supported', ar: 'مؤيَّد' },
  contradicted: { en: 'contradicted', ar: 'منقوض' },
  mixed: { en: 'mixed', ar: 'مختلط' },
  undetermined: { en: 'undetermined', ar: 'غير محسوم' },
} as const satisfies Record<string, Words>

export type Verdict = keyof typeof verdicts

export interface Evidence {
  readonly table: CaseTable
  readonly background: Background
  /** The record of Kazakhstan, January 2022, where it is at hand. */
  readonly record: EpisodeRecord | null
  /** The model beside the record, measured by `sharara compare --side-by-side`, where it is at hand. */
  readonly side?: SideBySide | null
  /** What all countries and years say, measured by `sharara warn score --evidence`, where it is at hand. */
  readonly panel?: PanelEvidence | null
  /** What the model does without each mechanism (`node scripts/claims-model.ts`): stands beside a claim and decides nothing. */
  readonly switches?: Switches | null
}

/** A count or value from which the statistic can be computed by hand. */
export interface Figure {
  readonly label: Words
  readonly value: number | string | Words
  readonly cases?: readonly string[]
}

export type Uncertainty =
  | { readonly kind: 'interval'; readonly low: number; readonly high: number; readonly level: number }
  /** Chance of what was found, or more of it, if nothing were in it: in the direction of the claim, and against it. */
  | { readonly kind: 'chance'; readonly forClaim: number; readonly againstClaim: number }
  | { readonly kind: 'none' }

export interface Reading {
  readonly statistic: Words
  readonly value: number | null
  readonly uncertainty: Uncertainty
  /** Cases, facts or steps that count. */
  readonly n: number
  readonly figures: readonly Figure[]
  readonly agree: readonly string[]
  readonly disagree: readonly string[]
  /** Cases that lack a value. */
  readonly leftOut: readonly string[]
  readonly verdict: Verdict
  readonly why: Words
}

/** Another defensible way to make the same test. */
export interface Coding {
  readonly name: Words
  readonly read: (evidence: Evidence) => Reading
  /** Where this way of asking makes no sense of the evidence, it is left out. */
  readonly applies?: (evidence: Evidence) => boolean
}

export interface Part {
  readonly question: Words
  readonly rule: RuleName
  /** Columns of the case table that it needs. */
  readonly columns: readonly CaseColumn[]
  readonly read: (evidence: Evidence) => Reading
  readonly codings: readonly Coding[]
}

export type RuleName =
  | 'condition'
  | 'usual'
  | 'base'
  | 'contrast'
  | 'ranks'
  | 'same'
  | 'each'
  | 'facts'
  | 'typical'
  | 'pillars'
  | 'outOfTime'
  | 'product'
  | 'reference'
  | 'trend'
  | 'learning'
  | 'calendar'
  | 'falls'
  | 'habit'
  | 'order'
  | 'results'
  | 'parent'
  | 'capture'
  | 'promise'
  | 'matched'
  | 'ignored'
  | 'toCome'
  | 'nothing'

export interface Claim {
  /** As in claims.md, 1…25. */
  readonly number: number
  readonly title: Words
  /** What the essay says, in our words. */
  readonly statement: Words
  readonly mechanisms: readonly Mechanism[]
  /** Conditions and pillars of the model that carry it, by name; anything else in words. */
  readonly quantities: readonly (keyof typeof conditions | keyof typeof pillars | Words)[]
  /** The main one first: it decides, the others can only make it mixed. */
  readonly parts: readonly [Part, ...Part[]]
  /** Where the record says something else than the essay, and what the test cannot see. */
  readonly remarks: readonly Words[]
}

export interface PartResult extends Reading {
  readonly question: Words
  readonly rule: RuleName
  /** Of the test alone, before the other codings are heard. */
  readonly alone: Verdict
  readonly codings: readonly { readonly name: Words; readonly value: number | null; readonly n: number; readonly verdict: Verdict }[]
}

export interface ClaimResult {
  readonly number: number
  readonly verdict: Verdict
  /** Of the main part. */
  readonly statistic: Words
  readonly value: number | null
  readonly uncertainty: Uncertainty
  readonly n: number
  readonly agree: readonly string[]
  readonly disagree: readonly string[]
  readonly parts: readonly PartResult[]
  readonly notes: readonly Words[]
}
