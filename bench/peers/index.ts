/**
 * Other programs on the same work: the two libraries of the kind that this machine's registry has, put into a temporary folder
 * and into nothing else, and the plain way in JavaScript and in C, with the compiler that is there.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compiler } from '../dense.ts'
import { sizesOf } from './setting.ts'

const libraries = { flocc: '0.7.0', agentscript: '0.10.27' } as const
const here = import.meta.dirname

export interface PeerSpeed {
  readonly name: string
  readonly plain: boolean
  /** Million updates a second of processor time; null where it did not come to an end. */
  readonly speeds: readonly (number | null)[]
}

/** @param seconds of the processor for each program at each size, its start not counted. */
export function measurePeers(sizes: readonly number[], seconds: number): readonly PeerSpeed[] {
  const folder = mkdtempSync(join(tmpdir(), 'sharara-peers-'))
  try {
    const inC = compiled(folder)
    const node = (script: string, ...more: readonly string[]) => {
      return (people: number) =>
        run(process.execPath, ['--max-old-space-size=8000', join(here, script), String(people), String(seconds), ...more])
    }
    const found: PeerSpeed[] = [speeds('plain JavaScript with typed arrays', true, node('plain.ts'))]
    if (inC !== null) {
      found.push(
        speeds(`plain C (${inC.compiler} -O3)`, true, (people) => {
          const { side, citizens, officers } = sizesOf(people)
          return run(inC.program, [side, citizens, officers, seconds].map(String))
        }),
      )
    }
    for (const [name, version] of Object.entries(libraries)) {
      if (installed(folder, name, version)) found.push(speeds(`${name} ${version}`, false, node(`${name}.ts`, folder)))
      else console.log(`${name} ${version} is not to be had here`)
    }
    return found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }

  function speeds(name: string, plain: boolean, measure: (people: number) => number | null): PeerSpeed {
    const found = sizes.map(measure)
    console.log(`${name}: ${found.map((speed) => (speed === null ? '–' : speed.toPrecision(3))).join(', ')} million updates a second`)
    return { name, plain, speeds: found }
  }
}

/** Longest that a program may take, its start included: a million agents of some libraries are not made in this time. */
const patience = 400_000

function run(program: string, args: readonly string[]): number | null {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', timeout: patience, stdio: ['ignore', 'pipe', 'ignore'] })
  if (status !== 0) return null
  return (JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as { readonly speed: number }).speed // printed by the program
}

function compiled(folder: string): { readonly compiler: string; readonly program: string } | null {
  const found = compiler()
  if (found === undefined) return null
  const program = join(folder, 'plain')
  const { status } = spawnSync(found, ['-O3', '-march=native', '-o', program, join(here, 'plain.c'), '-lm'])
  return status === 0 ? { compiler: found, program } : null
}

function installed(folder: string, name: string, version: string): boolean {
  spawnSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', `${name}@${version}`])
  return existsSync(join(folder, 'node_modules', name, 'package.json'))
}
