/** How far a run is and how long it will take: a line rewritten on a terminal, a line now and then elsewhere. */
import { fill, type Run, type Words } from '@sharara/core'
import { timeAt } from '../store/index.ts'
import { whole, type Output } from './output.ts'
import { words } from './words.ts'

export interface Progress {
  /** Called after every step. */
  show(run: Run): void
  end(): void
}

export const silent: Progress = { show: () => {}, end: () => {} }

const rewriteEveryMs = 100

/** `machine`: JSON lines instead of sentences where there is no terminal. */
export function progressOn(stream: NodeJS.WriteStream, out: Output, machine: boolean): Progress {
  const clock = timeLeft()
  return stream.isTTY ? onTerminal(stream, out, clock) : onPipe(stream, out, clock, machine)
}

function onTerminal(stream: NodeJS.WriteStream, out: Output, clock: Clock): Progress {
  let last = 0
  return {
    show: (run) => {
      const now = performance.now()
      if (now - last < rewriteEveryMs) return
      last = now
      stream.write(`\r\u001B[K${bar(run)} ${sentence(run, clock(run))[out.language]}`)
    },
    end: () => stream.write('\r\u001B[K'),
  }
}

/** Every tenth of the run. */
function onPipe(stream: NodeJS.WriteStream, out: Output, clock: Clock, machine: boolean): Progress {
  let tenth = -1
  return {
    show: (run) => {
      const left = clock(run)
      const now = Math.floor((10 * run.hour) / run.setup.scenario.hours)
      if (now <= tenth) return
      tenth = now
      const { hours } = run.setup.scenario
      const line = machine ? JSON.stringify({ hour: run.hour, hours, secondsLeft: Math.round(left) }) : sentence(run, left)[out.language]
      stream.write(`${line}\n`)
    },
    end: () => {},
  }
}

function bar(run: Run): string {
  const full = Math.round((20 * run.hour) / run.setup.scenario.hours)
  return '█'.repeat(full) + '░'.repeat(Math.max(0, 20 - full))
}

function sentence(run: Run, left: number): Words {
  const { hours, start } = run.setup.scenario
  const crowd = run.record().national.crowd[Math.max(0, Math.ceil(run.hour) - 1)] ?? 0
  const time = timeAt(start, run.hour).replace('T', ' ')
  return fill(words.progress, { percent: Math.floor((100 * run.hour) / hours), time, crowd: whole(crowd), left: duration(left) })
}

export function duration(seconds: number): Words {
  if (seconds < 90) return fill(words.seconds, { count: Math.ceil(seconds) })
  return fill(words.minutes, { count: Math.round(seconds / 60) })
}

type Clock = (run: Run) => number

/** Seconds left, from the pace of the latter half of what was done: a wave in the street costs more than a quiet day. */
function timeLeft(): Clock {
  const marks: { hour: number; time: number }[] = []
  return (run) => {
    marks.push({ hour: run.hour, time: performance.now() })
    const then = marks[marks.length >> 1] ?? marks[0]
    const now = marks.at(-1)
    if (!then || !now || now.hour <= then.hour) return 0
    return ((now.time - then.time) / (now.hour - then.hour) / 1000) * (run.setup.scenario.hours - run.hour)
  }
}
