/** Errands by workers of a queue: asks that come together go as one errand, and each is answered from the store. */
import { fill, modelVersion, type Chunk } from '@sharara/core'
import { chunksIn, Failure, type ObjectStore } from '../store/index.ts'
import { askIds, type Errand } from '../threads/index.ts'
import type { Broker } from './broker.ts'
import { runByQueue, type QueueOptions } from './coordinator.ts'
import { answerIn, chunksOfErrand, sendErrand } from './errandFile.ts'
import { words } from './words.ts'

export interface ErrandQueue {
  run(ask: Errand['asks'][number]): Promise<unknown>
}

export interface ErrandQueueOptions extends Pick<QueueOptions, 'timing' | 'onWorkers' | 'onTrouble' | 'onBroker' | 'signal'> {
  readonly broker: Broker
  readonly store: ObjectStore
}

interface Waiting {
  readonly ask: Errand['asks'][number]
  readonly answer: (value: unknown) => void
  readonly fail: (error: unknown) => void
}

export function openErrandQueue(of: Pick<Errand, 'kind' | 'job'>, options: ErrandQueueOptions): ErrandQueue {
  let waiting: Waiting[] = []
  const send = (): void => {
    const own = waiting
    waiting = []
    doErrand({ ...of, asks: own.map(({ ask }) => ask) } as Errand, own, options).catch((error: unknown) => {
      for (const { fail } of own) fail(error)
    })
  }
  return {
    run: (ask) =>
      new Promise((answer, fail) => {
        if (waiting.length === 0) setImmediate(send)
        waiting.push({ ask, answer, fail })
      }),
  }
}

/** Answers all, or throws. Two that ask the same are one. */
async function doErrand(of: Errand, waiting: readonly Waiting[], { broker, store, ...rest }: ErrandQueueOptions): Promise<void> {
  const ids = askIds(of)
  const unique = [...new Set(ids)]
  const errand = { ...of, asks: unique.map((id) => of.asks[ids.indexOf(id)]!) } as Errand // of the same kind
  const theirs = chunksIn(store)
  /** False where it is not there; a damaged one is taken away, to be made again. */
  const take = async ({ id }: Chunk): Promise<boolean> => {
    const bytes = await theirs.get(id)
    if (bytes === null) return false
    const answer = answerIn(bytes, id)
    if (answer === undefined) {
      await theirs.remove(id)
      return false
    }
    for (const [k, other] of ids.entries()) if (other === id) waiting[k]!.answer(answer)
    return true
  }
  const missing: Chunk[] = []
  for (const chunk of chunksOfErrand(errand)) if (!(await take(chunk))) missing.push(chunk)
  if (missing.length === 0) return
  const send = async (): Promise<{ plan: string; model: string }> => ({ plan: await sendErrand(store, errand), model: modelVersion() })
  const { lost } = await runByQueue(send, { ...rest, broker, store, missing, onChunk: take })
  const [first] = lost
  if (first !== undefined) throw new Failure(fill(words.lost, { count: lost.length, reason: first.reason, folder: store.shown }), 1)
}
