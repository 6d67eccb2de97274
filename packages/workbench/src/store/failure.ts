import type { Problem, Words } from '@sharara/core'

/** What the process says with its number: 1 a fault of ours, 2 what was asked cannot be done, 3 the disk, 130 stopped by the user. */
export type ExitCode = 1 | 2 | 3 | 130

/** An error meant to be read: words in both languages, the problems of files if there are any, and the number to exit with. */
export class Failure extends Error {
  readonly words: Words
  readonly exitCode: ExitCode
  readonly problems: readonly Problem[]

  constructor(words: Words, exitCode: ExitCode, problems: readonly Problem[] = []) {
    super(words.en)
    this.words = words
    this.exitCode = exitCode
    this.problems = problems
  }
}

/** The code of a system error, such as ENOSPC; empty for anything else. */
export function systemCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}
