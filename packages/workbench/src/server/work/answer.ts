/** What comes back from a thread: errors lose their class on the way, so that what is to be said travels as plain data. */
import { NotPlanned, type Problem, type Words } from '@sharara/core'
import { Failure, ParquetRefused } from '../../store/index.ts'
import { Refusal, type RefusedStatus } from '../refusal.ts'
import { words as sentences } from '../words.ts'

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly status: RefusedStatus
      readonly code: string
      readonly words: Words
      readonly problems?: readonly Problem[]
    }

const statuses = { 1: 500, 2: 422, 3: 507, 130: 503 } as const

/** Failures and refusals as answers; anything else is a fault of ours and is thrown on. */
export async function answering<T>(work: () => T | Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof Refusal) {
      const { status, code, words, extra } = error
      return { ok: false, status, code, words, ...(extra.problems === undefined ? {} : { problems: extra.problems }) }
    }
    if (error instanceof ParquetRefused) return { ok: false, status: 409, code: 'damaged-file', words: sentences.damagedFile }
    if (error instanceof NotPlanned) return { ok: false, status: 422, code: 'not-planned', words: error.words, problems: error.problems }
    if (!(error instanceof Failure)) throw error
    const { words, problems, exitCode } = error
    const status = exitCode === 3 && words.en.startsWith('Another process') ? 409 : statuses[exitCode]
    return { ok: false, status, code: 'failure', words, problems }
  }
}

/** The value, or the refusal thrown. */
export function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw new Refusal(answer.status, answer.code, answer.words, answer.problems === undefined ? {} : { problems: answer.problems })
}
