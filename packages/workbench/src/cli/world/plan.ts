/** The plan of a folder of worlds: what decides them, and nothing else; the same plan is the same worlds. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fill, type clocks } from '@sharara/core'
import { z } from 'zod'
import { Failure, holdAgainst, makeFolder, parsed, receivedText, shown, writeWhole } from '../../store/index.ts'
import type { EpisodePlan } from '../coupled/job.ts'
import { formatIn } from '../coupled/planFormat.ts'
import { commandLine } from '../experiment/options.ts'
import { version } from '../version.ts'
import { keptSchema, type KeptOptions, type WorldFacts } from './options.ts'
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

const planFileSchema = z.looseObject({
  plan: z.looseObject({ format: z.literal(worldsFormat) }),
  facts: z.looseObject({ command: z.string(), created: z.string(), version: z.string(), options: keptSchema.exactOptional() }),
})

/** Null where there is none. The plan itself is compared whole with ours before it is used. @throws Failure with all that is wrong. */
export function readPlan(folder: string): z.infer<typeof planFileSchema> | null {
  const path = join(folder, planFile)
  const value = parsed(receivedText(path) ?? '')
  return value === undefined ? null : holdAgainst(planFileSchema, value, path)
}

export function isWorldFolder(folder: string): boolean {
  return formatIn(join(folder, planFile)) === worldsFormat
}
