/** One mutant after another, each through a command; a process that hangs or dies is replaced, and what it was given is kept. */
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { OneProcess, type Ended } from '../oneProcess.ts'
import { changeCheckpoint, leaveCheckpoint, leaveFit } from './left.ts'
import { changeBytes, changeJson, drawsFrom, written, type Draw } from './mutate.ts'

export interface FuzzOptions {
  /** An empty folder to work in. */
  readonly place: string
  readonly rounds: number
  readonly seed: number
  /** Where mutants that fail are put. */
  readonly keep: string
  readonly onProgress?: (done: number, all: number) => void
}

export interface FuzzTold {
  readonly rounds: number
  readonly ends: Readonly<Record<string, number>>
  readonly mostSeconds: number
  readonly mostMegabytes: number
  readonly faults: readonly string[]
}

const root = join(import.meta.dirname, '../..')
const mostSeconds = 10
const mostMegabytes = 1000

/** A file of a kind, how it is changed, and the command that it is given to. */
interface Kind {
  readonly name: string
  readonly file: string
  readonly binary?: boolean
  readonly args: readonly string[]
  /** In the place of the usual change. */
  readonly change?: (path: string, draw: Draw) => void
  readonly after?: (folder: string) => void
}

const shortFit = ['--quiet', '--threads', '1', '--generations', '1', '--particles', '10', '--first', '10', '--draws', '10']

const kinds: readonly Kind[] = [
  { name: 'scenario', file: 'scenarios/bread.json', args: ['check', 'scenarios/bread.json'] },
  { name: 'profile', file: 'countries/smallland/profile.json', args: ['check', 'countries/smallland/profile.json'] },
  { name: 'record', file: 'record.json', args: ['check', 'record.json'] },
  { name: 'study', file: 'study.json', args: ['compare', 'study.json'] },
  { name: 'csv', file: 'cases.csv', binary: true, args: ['cases', '--table', 'cases.csv'] },
  { name: 'parquet', file: 'cases.parquet', binary: true, args: ['cases', '--table', 'cases.parquet'] },
  { name: 'manifest', file: 'e/manifest.json', args: ['query', 'from runs limit 1', 'e'] },
  { name: 'manifest, gone on with', file: 'e/manifest.json', args: ['resume', 'e', '--quiet', '--threads', '1'] },
  { name: 'plan', file: 'e/plan.json', args: ['query', 'from points', 'e'], after: sealPlan },
  { name: 'chunk', file: 'e/chunks/*', binary: true, args: ['query', 'from runs', 'e'] },
  { name: 'crate', file: 'r/ro-crate-metadata.json', args: ['resume', 'r', '--quiet'] },
  {
    name: 'crate, run again',
    file: 'r/ro-crate-metadata.json',
    args: ['run', 'r/scenario.json', '--quiet', '--sample', '20', '--hours', '6'],
  },
  { name: 'scenario of a run', file: 'r/scenario.json', args: ['score', 'r'] },
  { name: 'checkpoint, sealed again', file: 'c/checkpoint.bin.gz', change: changeCheckpoint, args: ['resume', 'c', '--quiet'] },
  { name: 'case table', file: 'table.json', args: ['check', 'table.json'] },
  { name: 'case table as CSV', file: 'cases.csv', binary: true, args: ['claims', '--table', 'cases.csv'] },
  { name: 'table of a study', file: 'cases.csv', binary: true, args: ['compare', 'study.json', '--table', 'cases.csv'] },
  { name: 'fit', file: 'fit.json', args: ['fit', '--priors', 'fit.json', ...shortFit] },
  { name: 'fit, gone on with', file: 'f/manifest.json', args: ['resume', 'f', '--quiet', '--threads', '1'] },
  { name: 'course of a fit', file: 'f/course.json', args: ['resume', 'f', '--quiet', '--threads', '1'] },
]

/** The digest in the manifest is no secret: whoever changes a plan writes it anew. */
function sealPlan(folder: string): void {
  const digest = createHash('sha256')
    .update(readFileSync(join(folder, 'e/plan.json')))
    .digest('hex')
  const path = join(folder, 'e/manifest.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"plan": "\w+"/, `"plan": "${digest}"`))
}

export async function fuzz({ place, rounds, seed, keep, onProgress }: FuzzOptions): Promise<FuzzTold> {
  const worker = new OneProcess()
  try {
    const good = await prepare(place, worker)
    const ends: Record<string, number> = {}
    const faults: string[] = []
    let seconds = 0
    let megabytes = 0
    for (let round = 0; round < rounds; round++) {
      const kind = kinds[round % kinds.length]!
      const folder = join(place, 'round')
      rmSync(folder, { recursive: true, force: true })
      cpSync(good, folder, { recursive: true })
      change(kind, folder, seed * 1_000_003 + round)
      const ended = await worker.run(folder, kind.args)
      const fault = faultOf(ended)
      const end = `${kind.name}: ${ended === null ? 'no end' : ended.code}`
      ends[end] = (ends[end] ?? 0) + 1
      seconds = Math.max(seconds, ended?.seconds ?? 0)
      megabytes = Math.max(megabytes, ended?.megabytes ?? 0)
      if (fault !== null) {
        faults.push(`round ${round}, ${kind.name}: ${fault}`)
        mkdirSync(keep, { recursive: true })
        cpSync(folder, join(keep, `${seed}-${round}`), { recursive: true })
      }
      onProgress?.(round + 1, rounds)
    }
    return { rounds, ends, mostSeconds: seconds, mostMegabytes: Math.round(megabytes), faults }
  } finally {
    worker.end()
  }
}

function faultOf(ended: Ended | null): string | null {
  if (ended === null) return 'it hung or died'
  if (![0, 2, 3].includes(ended.code)) return `exit ${ended.code}: ${ended.said.slice(-400)}`
  if (/\n\s+at .*(?::\d+:\d+|node:)/.test(ended.said)) return `a stack trace: ${ended.said.slice(-400)}`
  if (ended.seconds > mostSeconds) return `${ended.seconds.toFixed(1)} s`
  return ended.megabytes > mostMegabytes ? `${Math.round(ended.megabytes)} MB` : null
}

/** A star stands for the only file of a folder. */
function pathOf(folder: string, file: string): string {
  const path = join(folder, file)
  return file.endsWith('*') ? join(dirname(path), readdirSync(dirname(path))[0] ?? '') : path
}

function change(kind: Kind, folder: string, seed: number): void {
  const draw = drawsFrom(seed)
  const path = pathOf(folder, kind.file)
  if (kind.change !== undefined) kind.change(path, draw)
  else {
    const before = readFileSync(path)
    const asBytes = kind.binary === true || draw(3) === 0
    writeFileSync(path, asBytes ? changeBytes(before, draw) : written(changeJson(JSON.parse(before.toString('utf8')), draw), draw))
  }
  kind.after?.(folder)
}

/** A folder with one good file of each kind. */
async function prepare(place: string, worker: OneProcess): Promise<string> {
  const good = join(place, 'good')
  cpSync(join(root, 'examples/smallland'), good, { recursive: true })
  cpSync(join(root, 'episodes/iran-2019.json'), join(good, 'record.json'))
  cpSync(join(root, 'examples/studies/leadership.json'), join(good, 'study.json'))
  const small = ['scenarios/bread.json', '--sample', '20', '--hours', '30', '--quiet']
  await must(worker, good, ['run', ...small, '--out', 'r'])
  await must(worker, good, ['ensemble', ...small, '--runs', '3', '--threads', '1', '--out', 'e'])
  cpSync(join(good, 'r'), join(good, 'c'), { recursive: true })
  leaveCheckpoint(join(good, 'c'))
  leaveFit(good)
  await must(worker, good, ['fit', '--priors', 'fit.json', ...shortFit, '--out', 'f'])
  cpSync(join(root, 'episodes/cases/cases.json'), join(good, 'table.json'))
  const { said } = await must(worker, good, ['cases', '--csv'])
  writeFileSync(join(good, 'cases.csv'), said)
  const [head = '', ...lines] = said.split(/\r?\n/)
  const columnData = head
    .split(',')
    .slice(0, 6)
    .map((name, column) => ({
      name,
      data: lines.slice(0, 40).map((line) => line.split(',')[column] ?? ''),
      type: 'STRING' as const,
    }))
  writeFileSync(join(good, 'cases.parquet'), new Uint8Array(parquetWriteBuffer({ columnData })))
  return good
}

async function must(worker: OneProcess, folder: string, args: readonly string[]): Promise<Ended> {
  const ended = await worker.run(folder, args)
  if (ended?.code !== 0) throw new Error(`${args.join(' ')}: ${ended?.said ?? 'no end'}`)
  return ended
}
