/** One chunk of a plan from its inputs to the bytes of its file: the same bytes on every thread and every machine. */
import { executeRun, type Chunk, type Plan, type RunResult } from '@sharara/core'
import { encodeChunk } from '../store/index.ts'

/** @param each called with every run's result as soon as it is there; may throw to give the chunk up. */
export function executeChunk(plan: Plan, chunk: Chunk, each: (result: RunResult) => void = () => undefined): Uint8Array {
  const results = chunk.runs.map((planned) => {
    const result = executeRun(plan, planned)
    each(result)
    return result
  })
  return encodeChunk(plan, chunk, results)
}
