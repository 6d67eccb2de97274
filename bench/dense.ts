/** The plain dense loop over people in C and in TypeScript, on the rule of the national model, fed with a recorded run. */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tieCount, type Population, type Ties } from '../packages/core/src/population/index.ts'
import type { Timed } from './measured.ts'
import type { RecordedCourse } from './model.ts'

const levels = tieCount + 1

/** Eight friends of each person; `people` where there is none who counts. */
export function tieTable(population: Population, ties: Ties): Int32Array {
  const { people, groups, groupStart, groupForce } = population
  const table = new Int32Array(people * tieCount).fill(people)
  for (let g = 0; g < groups; g++) {
    for (let i = groupStart[g]!; i < groupStart[g + 1]!; i++) {
      for (let layer = 0; layer < tieCount; layer++) {
        // Ties are symmetric: who was met as a friend is done.
        if (table[i * tieCount + layer] !== people) continue
        const j = ties.of(i, g, layer)
        if (j < i) continue
        if (groupForce[ties.groupOf(j)] === -1) table[i * tieCount + layer] = j
        if (groupForce[g] === -1) table[j * tieCount + layer] = i
      }
    }
  }
  return table
}

export interface DenseResult extends Timed {
  /** Active people of each group after each step. */
  readonly active: Int32Array
}

/** The loop in TypeScript. */
export function denseInTypeScript(population: Population, table: Int32Array, course: RecordedCourse): DenseResult {
  const { people, groups, groupStart, groupForce } = population
  const steps = course.frontiers.length
  const free = new Uint8Array(people).fill(1)
  const result = new Int32Array(steps * groups)
  let active = new Uint8Array(people + 1)
  let next = new Uint8Array(people + 1)
  const cpu = process.cpuUsage()
  let total = 0
  let slowest = 0
  for (let step = 0; step < steps; step++) {
    const begin = performance.now()
    for (let g = 0; g < groups; g++) {
      const base = groupStart[g]!
      const end = groupStart[g + 1]!
      const frontier = course.frontiers[step]!.subarray(g * levels, (g + 1) * levels)
      result[step * groups + g] =
        groupForce[g] === -1 ? moveGroup(table, active, free, next, frontier, base, end) : moveUnit(free, next, frontier[0]!, base, end)
    }
    for (const i of course.removed[step]!) {
      free[i] = 0
      next[i] = 0
    }
    const before = active
    active = next
    next = before
    const took = performance.now() - begin
    total += took
    slowest = Math.max(slowest, took)
  }
  const used = process.cpuUsage(cpu)
  return { seconds: total / 1000, cpuSeconds: (used.user + used.system) / 1e6, slowestMs: slowest, active: result }
}

function moveGroup(
  table: Int32Array,
  active: Uint8Array,
  free: Uint8Array,
  next: Uint8Array,
  frontier: Int32Array,
  base: number,
  end: number,
): number {
  let out = 0
  for (let i = base, t = base * tieCount; i < end; i++, t += tieCount) {
    const friends =
      active[table[t]!]! +
      active[table[t + 1]!]! +
      active[table[t + 2]!]! +
      active[table[t + 3]!]! +
      active[table[t + 4]!]! +
      active[table[t + 5]!]! +
      active[table[t + 6]!]! +
      active[table[t + 7]!]!
    const goes = i - base < frontier[friends]! ? free[i]! : 0
    next[i] = goes
    out += goes
  }
  return out
}

function moveUnit(free: Uint8Array, next: Uint8Array, frontier: number, base: number, end: number): number {
  let out = 0
  for (let i = base; i < end; i++) {
    const goes = i - base < frontier ? free[i]! : 0
    next[i] = goes
    out += goes
  }
  return out
}

/** The name of a C compiler that answers, if there is one. */
export function compiler(): string | undefined {
  return ['cc', 'gcc', 'clang'].find((name) => spawnSync(name, ['--version']).status === 0)
}

export interface Program {
  readonly run: (population: Population, table: Int32Array, course: RecordedCourse, mode: 'plain' | 'pruned') => DenseResult
  readonly dispose: () => void
}

/** The loop in C, compiled in a folder of its own, which `dispose` removes. */
export function denseInC(cc: string): Program {
  const folder = mkdtempSync(join(tmpdir(), 'sharara-dense-'))
  const program = join(folder, 'dense')
  const source = fileURLToPath(new URL('dense.c', import.meta.url))
  spawn(cc, ['-O3', '-march=native', '-std=c99', '-Wall', '-Wextra', '-o', program, source])
  let stored: Int32Array | undefined
  return {
    run(population, table, course, mode) {
      const [coursePath, tiesPath, activePath] = ['course', 'ties', 'active'].map((name) => join(folder, name)) as [string, string, string]
      if (stored !== table) {
        writeAll(tiesPath, [table])
        stored = table
      }
      writeAll(coursePath, courseWords(population, course))
      const timed = JSON.parse(spawn(program, [coursePath, tiesPath, activePath, mode])) as Timed // printed by dense.c
      const bytes = readFileSync(activePath)
      return { ...timed, active: new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4) }
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function courseWords(population: Population, course: RecordedCourse): Int32Array[] {
  const { people, groups, groupStart, groupForce } = population
  return [
    Int32Array.of(people, groups, course.frontiers.length),
    groupStart,
    groupForce.map((force) => (force === -1 ? 1 : 0)),
    ...course.frontiers.flatMap((frontier, step) => [frontier, Int32Array.of(course.removed[step]!.length, ...course.removed[step]!)]),
  ]
}

function writeAll(path: string, columns: readonly Int32Array[]): void {
  const file = openSync(path, 'w')
  try {
    for (const column of columns) {
      const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, Math.min(bytes.length - at, 1 << 28))
    }
  } finally {
    closeSync(file)
  }
}

function spawn(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${error?.message ?? stderr}`)
  return stdout
}

/** Where two series of active people first differ, or −1. */
export function firstDifference(course: RecordedCourse, dense: Int32Array): number {
  const groups = course.active[0]!.length
  for (const [step, active] of course.active.entries()) {
    for (let g = 0; g < groups; g++) if (active[g] !== dense[step * groups + g]) return step
  }
  return -1
}
