/** How far many runs are and how long they will take: a line rewritten on a terminal, a line at every tenth elsewhere. */
import { fill, type Words } from '@sharara/core'
import type { PlanProgress } from '../../threads/index.ts'
import { whole, type Output } from '../output.ts'
import { duration } from '../progress.ts'
import { joined } from '../usage.ts'
import { words } from './words.ts'

const rewriteEveryMs = 100

export interface ManyProgress {
  show(progress: PlanProgress): void
  end(): void
}

export const silentMany: ManyProgress = { show: () => undefined, end: () => undefined }

/** @param machine JSON lines instead of sentences where there is no terminal. */
export function manyProgress(stream: NodeJS.WriteStream, out: Output, machine: boolean): ManyProgress {
  let last = 0
  let tenth = 0
  return {
    show: (progress) => {
      const { done, runs, secondsLeft } = progress
      if (stream.isTTY) {
        const now = performance.now()
        if (now - last < rewriteEveryMs && done < runs) return
        last = now
        const full = Math.round((20 * done) / runs)
        stream.write(`\r\u001B[K${'█'.repeat(full)}${'░'.repeat(20 - full)} ${sentence(progress)[out.language]}`)
        return
      }
      const now = Math.floor((10 * done) / runs)
      if (now <= tenth) return
      tenth = now
      stream.write(
        `${machine ? JSON.stringify({ done, runs, secondsLeft: Math.round(secondsLeft ?? 0) }) : sentence(progress)[out.language]}\n`,
      )
    },
    end: () => {
      if (stream.isTTY) stream.write('\r\u001B[K')
    },
  }
}

function sentence({ done, runs, failed, secondsLeft }: PlanProgress): Words {
  const holes = { percent: Math.floor((100 * done) / runs), done: whole(done), runs: whole(runs), left: longTime(secondsLeft ?? 0) }
  const own = fill(words.progress, holes)
  return failed === 0 ? own : joined(own, fill(words.failedSoFar, { failed }))
}

/** Seconds, minutes, or hours and minutes. */
export function longTime(seconds: number): Words {
  if (seconds < 5400) return duration(seconds)
  const minutes = Math.round(seconds / 60)
  return fill(words.hourMinute, { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}
