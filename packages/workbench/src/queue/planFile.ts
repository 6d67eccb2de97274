/** A plan on its way to the workers: one file of the store, named by the digest of what it holds. */
import { createHash } from 'node:crypto'
import { chunksOf, modelVersion, readPlan, type Chunk, type Plan } from '@sharara/core'
import { z } from 'zod'
import { parsed, type ObjectStore } from '../store/index.ts'

export interface SentPlan {
  readonly plan: Plan
  readonly runsPerChunk: number
}

export interface ReceivedPlan extends SentPlan {
  readonly chunks: readonly Chunk[]
}

const sentSchema = z.looseObject({ runsPerChunk: z.int().min(1).max(1_000_000), plan: z.unknown() })

const nameOf = (digest: string): string => `plans/${digest}.json`

/** Puts the plan into the store, unless it is there, and gives its digest. */
export async function sendPlan(store: ObjectStore, sent: SentPlan): Promise<string> {
  const text = JSON.stringify({ model: modelVersion(), runsPerChunk: sent.runsPerChunk, plan: sent.plan })
  const digest = digestOf(text)
  const name = nameOf(digest)
  if ((await store.get(name)) === null) await store.put(name, new TextEncoder().encode(text))
  return digest
}

/**
 * Null where it is not in the store, or is not what its name says.
 * @throws RangeError where it is what was sent and yet no plan: another worker would do no better, so its chunks are given up.
 */
export async function receivePlan(store: ObjectStore, digest: string): Promise<ReceivedPlan | null> {
  const bytes = await store.get(nameOf(digest))
  if (bytes === null) return null
  const text = new TextDecoder().decode(bytes)
  if (digestOf(text) !== digest) return null
  // whoever writes the store can name a file by its digest: what is in it is held against the schema as any other
  const sent = sentSchema.safeParse(parsed(text))
  const { plan } = sent.success ? readPlan(sent.data.plan, nameOf(digest)) : { plan: null }
  if (!sent.success || plan === null) throw new RangeError(`${nameOf(digest)} holds no plan that can be run`)
  const { runsPerChunk } = sent.data
  return { plan, runsPerChunk, chunks: chunksOf(plan, runsPerChunk) }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
