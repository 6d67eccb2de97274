/**
 * Which model this is: a digest that the program makes of all that shapes results: declared defaults, mechanisms, phases in
 * their order, the committed results of the baselines, and how a small country moves with the equations as they are now.
 * Results of another digest are never taken for this one's.
 */
import { conditions, pillars } from '../country/index.ts'
import { defaultsOf } from '../quantities/index.ts'
import { valueDigest } from '../random/index.ts'
import { baselineDigest } from './baselines.ts'
import { constants } from './constants/index.ts'
import { mechanismNames } from './mechanisms.ts'
import { phases } from './phases.ts'
import { probe } from './probe.ts'

let known: string | null = null

/** `national/` and twelve hexadecimal digits. Made once, at the first question. */
export function modelVersion(): string {
  known ??= `national/${versionDigest(declared(), probe(), baselineDigest).slice(0, 12)}`
  return known
}

/** What is declared and moves results: it is part of the digest by name and value. */
export function declared(): Readonly<Record<string, unknown>> {
  return {
    constants: defaultsOf(constants),
    conditions: defaultsOf(conditions),
    pillars: defaultsOf(pillars),
    mechanisms: mechanismNames,
    phases: phases.map(({ name }) => name),
  }
}

export function versionDigest(said: unknown, probed: string, baselines: string): string {
  return valueDigest([said, probed, baselines])
}
