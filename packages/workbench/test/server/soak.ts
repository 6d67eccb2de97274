/**
 * `npm run soak [-- --runs 2000 --scenario kazakhstan-2022 --sample 100 --hours 96]`: so many runs, one after another, through a server as its
 * user starts it, each watched to its end as the page does. What the process holds is looked at after every run and printed after
 * every eighth, as the middle of the last hundred looks (a single one catches the moment before or after a waste collection). After
 * the first quarter it must never be more than a tenth above what it was then.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { start, type Started } from '../sharara.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    scenario: { type: 'string', default: 'kazakhstan-2022' },
    sample: { type: 'string', default: '100' },
    hours: { type: 'string', default: '96' },
  },
})
const runs = Number(values.runs)
const tolerated = 1.1

const place = mkdtempSync(join(tmpdir(), 'sharara-soak-'))
const server = start(place, 'studio', '--port', '0', '--no-token', '--no-build', '--threads', '1')
try {
  const site = await address(server)
  const pid = server.child.pid ?? 0
  const looks: number[] = []
  const marks: number[] = []
  for (let run = 1; run <= runs; run++) {
    await watched(site, { scenario: values.scenario, settings: { sample: Number(values.sample), hours: Number(values.hours), seed: run } })
    looks.push(megabytes(pid, 'VmRSS'))
    if (run % Math.ceil(runs / 8) !== 0 && run !== runs) continue
    marks.push(middle(looks.slice(-100)))
    console.log(`after ${run} runs: ${marks.at(-1)} MB, at most ${megabytes(pid, 'VmHWM')} MB since the line before`)
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
  }
  const [, quarter = 0, ...later] = marks
  const most = Math.max(...later)
  console.log(`${quarter} MB after the first quarter, at most ${most} MB later: ${(most / quarter).toFixed(2)} times`)
  if (most > quarter * tolerated) process.exitCode = 1
} finally {
  server.child.kill('SIGTERM')
  await server.ended
  rmSync(place, { recursive: true, force: true })
}

/** Where it listens, once it does. */
async function address({ said, ended }: Started): Promise<string> {
  let over = false
  void ended.finally(() => (over = true))
  for (;;) {
    const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said.out) ?? []
    if (found !== undefined) return found
    if (over) throw new Error(said.err)
    await wait(50)
  }
}

/** Starts a run and reads what it tells to its end. @throws where it does not come to an end. */
async function watched(site: string, asked: object): Promise<void> {
  const body = JSON.stringify(asked)
  const answer = await fetch(`${site}/api/runs`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  if (answer.status !== 202) throw new Error(`${answer.status}: ${await answer.text()}`)
  const { id } = (await answer.json()) as { id: string } // as the server's description says
  const told = await (await fetch(`${site}/api/runs/${id}/watch`)).text()
  if (!told.includes('"status":"over"')) throw new Error(`${id}: ${told.slice(-500)}`)
}

function megabytes(pid: number, name: 'VmRSS' | 'VmHWM'): number {
  return Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)
}

function middle(looks: readonly number[]): number {
  return looks.toSorted((a, b) => a - b)[Math.floor(looks.length / 2)]!
}
