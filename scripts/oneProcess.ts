/** Many command lines in one process, one after another: nothing is paid for starting it. One that hangs or dies is replaced. */
import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Ended } from './oneProcessChild.ts'

export type { Ended } from './oneProcessChild.ts'

/** Of the clock: a process that says nothing for so long is ended. It is long because the machine may be busy. */
const patienceMs = 600_000

export class OneProcess {
  private child: ChildProcess | null = null
  private readonly env: Readonly<Record<string, string>>

  constructor(env: Readonly<Record<string, string>> = {}) {
    this.env = env
  }

  /** Null where the process hung or died. */
  run(folder: string, args: readonly string[]): Promise<Ended | null> {
    const child = (this.child ??= fork(join(import.meta.dirname, 'oneProcessChild.ts'), {
      execArgv: ['--max-old-space-size=900'],
      env: { ...process.env, ...this.env },
      silent: true,
    }))
    return new Promise((done) => {
      const over = (ended: Ended | null): void => {
        clearTimeout(timer)
        child.removeAllListeners()
        if (ended === null) this.end()
        done(ended)
      }
      const timer = setTimeout(() => over(null), patienceMs)
      child.once('message', (ended) => over(ended as Ended)) // by the child
      child.once('exit', () => over(null))
      child.send({ folder, args })
    })
  }

  end(): void {
    this.child?.kill('SIGKILL')
    this.child = null
  }
}
