/** The plan of a folder of worlds: what decides them, and nothing else; the same plan is the same worlds. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fill, type clocks } from '@sharara/core'
import { Failure, makeFolder, shown, writeWhole } from '../../store/index.ts'
import type { EpisodePlan } from '../coupled/job.ts'
import { commandLine } from '../experiment/options.ts'
import { version } from '../version.ts'
import type { KeptOptions, WorldFacts } from './options.ts'
import { words } from './words.ts'

export const worldsFormat = 'sharara-worlds-1'

export interface WorldPlan {
  readonly format: typeof worldsFormat
  readonly model: string
  readonly definition: string
  readonly known: number
  readonly worlds: number
  readonly seed: number
  readonly options: Omit<clocks.WorldOptions, 'seed'>
  /** Where waves are full episodes of the national model. */
  readonly episodes?: EpisodePlan
}

const planFile = 'plan.json'

/** Takes a folder, or takes one up that has the same plan. */
export function take(folder: string, plan: WorldPlan, options: KeptOptions, created: string): WorldFacts {
  const path = join(folder, planFile)
  if (existsSync(path)) {
    const old = readPlan(folder)
    if (old === null || JSON.stringify(old.plan) !== JSON.stringify(plan))
      throw new Failure(fill(words.otherPlan, { folder: shown(folder) }), 2)
    return old.facts
  }
  if (existsSync(folder) && existsSync(join(folder, 'manifest.json')))
    throw new Failure(fill(words.otherPlan, { folder: shown(folder) }), 2)
  const facts = { command: commandLine(), created, version, options }
  makeFolder(join(folder, 'worlds'))
  writeWhole(path, `${JSON.stringify({ plan, facts }, null, 1)}\n`)
  return facts
}

interface PlanFile {
  readonly plan: { readonly format?: unknown }
  readonly facts: WorldFacts
}

/** Null where there is none. What it holds is compared whole with ours before it is used. */
export function readPlan(folder: string): PlanFile | null {
  try {
    return JSON.parse(readFileSync(join(folder, planFile), 'utf8')) as PlanFile
  } catch {
    return null
  }
}

export function isWorldFolder(folder: string): boolean {
  return readPlan(folder)?.plan.format === worldsFormat
}
