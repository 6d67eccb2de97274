/** Computes losses in a thread of its own. */
import { parentPort } from 'node:worker_threads'
import { lossOf, type Point } from './objective.ts'

parentPort!.on('message', (task: { index: number; point: Point; seeds: readonly number[] }) => {
  parentPort!.postMessage({ index: task.index, loss: lossOf(task.point, task.seeds) }, [])
})
