/** A plan on its way to the workers: one file of the store, named by the digest of what it holds. */
import { createHash } from 'node:crypto'
import { cardOf, chunksOf, readPlan, type Chunk, type Plan } from '@sharara/core'
import { z } from 'zod'
import { Failure, parsed, type ObjectStore } from '../store/index.ts'
import { words } from './words.ts'

export interface SentPlan {
  readonly plan: Plan
  readonly runsPerChunk: number
}

export interface ReceivedPlan extends SentPlan {
  readonly chunks: readonly Chunk[]
}

const sentSchema = z.looseObject({ runsPerChunk: z.int().min(1).max(1_000_000), plan: z.unknown() })

const nameOf = (digest: string): string => `plans/${digest}.json`

/**
 * Puts the plan into the store, unless it is there, and gives its digest.
 * @throws Failure for a plan that every worker would refuse, with all that is wrong: it is read here as they read it.
 */
export async function sendPlan(store: ObjectStore, sent: SentPlan): Promise<string> {
  const text = JSON.stringify({ model: cardOf(sent.plan).version(), runsPerChunk: sent.runsPerChunk, plan: sent.plan })
  const { problems } = readPlan(asReceived(text)?.plan, 'plan')
  if (problems.length > 0) throw new Failure(words.refusedPlan, 2, problems)
  const digest = digestOf(text)
  const name = nameOf(digest)
  if ((await store.get(name)) === null) await store.put(name, new TextEncoder().encode(text))
  return digest
}

/** A file of the store that is what its name says and yet no plan: no worker would do better, so its chunks are given up at once. */
export class RefusedPlan extends Error {}

/** Null where it is not in the store, or is not what its name says. @throws RefusedPlan */
export async function receivePlan(store: ObjectStore, digest: string): Promise<ReceivedPlan | null> {
  const bytes = await store.get(nameOf(digest))
  if (bytes === null) return null
  const text = new TextDecoder().decode(bytes)
  if (digestOf(text) !== digest) return null
  // whoever writes the store can name a file by its digest: what is in it is held against the schema as any other
  const sent = asReceived(text)
  const { plan } = readPlan(sent?.plan, nameOf(digest))
  if (sent === null || plan === null) throw new RefusedPlan(`${nameOf(digest)} holds no plan that can be run`)
  const { runsPerChunk } = sent
  return { plan, runsPerChunk, chunks: chunksOf(plan, runsPerChunk) }
}

function asReceived(text: string): z.infer<typeof sentSchema> | null {
  return sentSchema.safeParse(parsed(text)).data ?? null
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
