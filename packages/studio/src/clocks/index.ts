/** Worlds and eras in the background: one question at a time, with progress and an end. */
import type { Answered, Asked, FromClocks, Kind, WorldsFan } from './protocol.ts'

export type { WorldsFan } from './protocol.ts'

export interface Job<K extends Kind> {
  /** Null where the reader ended it. */
  readonly answer: Promise<Answered[K] | null>
  stop(): void
}

export type Tell = (done: number, of: number, sofar: WorldsFan | null) => void

export function ask<K extends Kind>(kind: K, asked: Asked[K], tell: Tell): Job<K> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let stop = (): void => undefined
  const answer = new Promise<Answered[K] | null>((resolve, reject) => {
    stop = () => {
      worker.terminate()
      resolve(null)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<FromClocks>) => {
      if (data.kind === 'progress') return tell(data.done, data.of, data.sofar)
      worker.terminate()
      if (data.kind === 'answer')
        resolve(data.answer as Answered[K]) // of the kind asked for
      else reject(new Error(data.message))
    })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.postMessage({ kind, asked }, [])
  })
  return { answer, stop: () => stop() }
}
