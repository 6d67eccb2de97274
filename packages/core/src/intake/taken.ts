/** What comes of something brought: a value with what one should know of it, or every reason why there is none. */
import { toProblem, type Finding, type Problem } from '../scenario/index.ts'
import type { SheetProblem } from '../tables/index.ts'
import type { Words } from '../text/index.ts'

export interface Taken<T> {
  /** Null where there is any problem. */
  readonly value: T | null
  readonly problems: readonly Problem[]
  /** What was made of it that its reader may not expect. */
  readonly notices: readonly Words[]
}

/** Chosen: nobody mends more at one sitting. */
const mostProblems = 60

export interface Ledger {
  readonly problems: Problem[]
  readonly notices: Words[]
  readonly blame: (file: string, finding: Finding, line?: number) => void
}

export function openLedger(): Ledger {
  const problems: Problem[] = []
  return {
    problems,
    notices: [],
    blame: (file, finding, line) => {
      if (problems.length < mostProblems) problems.push(toProblem(finding, file, line))
    },
  }
}

export function blameSheet({ blame }: Ledger, file: string, problems: readonly SheetProblem[]): void {
  for (const { at, got, wanted, line, nearest } of problems) blame(file, { path: [...at], got, wanted, nearest }, line)
}

export const same = (text: string | number): { readonly en: string; readonly ar: string } => ({ en: String(text), ar: String(text) })
