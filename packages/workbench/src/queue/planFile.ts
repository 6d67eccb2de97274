/** A plan on its way to the workers: one file of the store, named by the digest of what it holds. */
import { createHash } from 'node:crypto'
import { chunksOf, modelVersion, planFormat, type Chunk, type Plan } from '@sharara/core'
import type { ObjectStore } from '../store/index.ts'

export interface SentPlan {
  readonly plan: Plan
  readonly runsPerChunk: number
}

export interface ReceivedPlan extends SentPlan {
  readonly chunks: readonly Chunk[]
}

const nameOf = (digest: string): string => `plans/${digest}.json`

/** Puts the plan into the store, unless it is there, and gives its digest. */
export async function sendPlan(store: ObjectStore, sent: SentPlan): Promise<string> {
  const text = JSON.stringify({ model: modelVersion(), runsPerChunk: sent.runsPerChunk, plan: sent.plan })
  const digest = digestOf(text)
  const name = nameOf(digest)
  if ((await store.get(name)) === null) await store.put(name, new TextEncoder().encode(text))
  return digest
}

/** Null where it is not in the store, or is not what its name says. */
export async function receivePlan(store: ObjectStore, digest: string): Promise<ReceivedPlan | null> {
  const bytes = await store.get(nameOf(digest))
  if (bytes === null) return null
  const text = new TextDecoder().decode(bytes)
  if (digestOf(text) !== digest) return null
  const sent = JSON.parse(text) as SentPlan // its digest says that `sendPlan` wrote it
  return sent.plan.format === planFormat ? { ...sent, chunks: chunksOf(sent.plan, sent.runsPerChunk) } : null
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
