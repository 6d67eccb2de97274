/** An errand on its way to the workers, and an answer on its way back: files of the store, named by digests of what they hold. */
import { createHash } from 'node:crypto'
import { modelVersion, type Chunk } from '@sharara/core'
import { parsed, type ObjectStore } from '../store/index.ts'
import { askIds, readErrand, type Errand } from '../threads/index.ts'

export interface ReceivedErrand {
  readonly errand: Errand
  /** By which errands that share a job are known to. */
  readonly job: string
  readonly chunks: readonly Chunk[]
}

const nameOf = (digest: string): string => `plans/${digest}.json`

/** One ask, one chunk. */
export function chunksOfErrand(errand: Errand): readonly Chunk[] {
  return askIds(errand).map((id, index) => ({ index, id, runs: [{ run: index, point: 0, seed: 0 }] }))
}

/** The job lies beside the errand in a file of its own, for many errands share one. */
export async function sendErrand(store: ObjectStore, { kind, job, asks }: Errand): Promise<string> {
  const put = async (value: unknown): Promise<string> => {
    const text = JSON.stringify(value)
    const digest = digestOf(text)
    if ((await store.get(nameOf(digest))) === null) await store.put(nameOf(digest), new TextEncoder().encode(text))
    return digest
  }
  return put({ model: modelVersion(), errand: kind, job: await put(job), asks })
}

/** Null where the file is no errand, or its job is not in the store. */
export async function receiveErrand(store: ObjectStore, digest: string): Promise<ReceivedErrand | null> {
  const sent = await read(store, digest)
  if (typeof sent !== 'object' || sent === null || !('errand' in sent) || !('job' in sent) || typeof sent.job !== 'string') return null
  const asks = 'asks' in sent ? sent.asks : null
  const errand = readErrand({ kind: sent.errand, job: await read(store, sent.job), asks })
  return errand === null ? null : { errand, job: sent.job, chunks: chunksOfErrand(errand) }
}

async function read(store: ObjectStore, digest: string): Promise<unknown> {
  if (!/^[0-9a-f]{64}$/.test(digest)) return null
  const bytes = await store.get(nameOf(digest))
  const text = bytes === null ? null : new TextDecoder().decode(bytes)
  return text === null || digestOf(text) !== digest ? null : (parsed(text) ?? null)
}

/** Sealed as every chunk is: a last line with the digest of what stands before it. */
export function encodeAnswer(id: string, answer: unknown): Uint8Array {
  const text = `${JSON.stringify([id, answer])}\n`
  return new TextEncoder().encode(text + digestOf(text))
}

/** The answer to the ask of this name, or undefined where the bytes are not whole or are of another. */
export function answerIn(bytes: Uint8Array, id: string): unknown {
  const whole = new TextDecoder().decode(bytes)
  const text = whole.slice(0, -64)
  if (digestOf(text) !== whole.slice(-64)) return undefined
  const [own, answer] = parsed(text) as [string, unknown] // written by encodeAnswer: the seal holds
  return own === id ? answer : undefined
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
