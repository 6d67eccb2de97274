/** Runs one command after another as the command line does, in one process, and tells how each ended. */
import { chdir } from 'node:process'
import { main } from '../packages/workbench/src/cli/index.ts'

export interface Ended {
  readonly code: number
  readonly said: string
  /** Of the processor, this process and its threads. */
  readonly seconds: number
  /** Largest so far. */
  readonly megabytes: number
}

let said = ''
const hear = (text: string | Uint8Array): boolean => {
  if (said.length < 100_000) said += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
  return true
}
process.stdout.write = hear // what is said is looked at, not shown
process.stderr.write = hear

process.on('message', (task: { readonly folder: string; readonly args: readonly string[] }) => {
  void (async () => {
    said = ''
    process.exitCode = undefined
    chdir(task.folder)
    // some documents say by which line they were made
    process.argv.splice(2, Infinity, ...task.args)
    const before = process.cpuUsage()
    let code: number
    try {
      code = await main(task.args)
    } catch (error) {
      code = 1
      said += error instanceof Error ? (error.stack ?? '') : String(error)
    }
    process.exitCode = undefined
    const { user, system } = process.cpuUsage(before)
    const ended: Ended = { code, said, seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }
    process.send?.(ended)
  })()
})
