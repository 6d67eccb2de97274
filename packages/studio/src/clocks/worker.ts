/** The worker of the clocks: worlds one after another, told as they come, and eras of one country. */
import { clocks } from '@sharara/core'
import type { Answered, Asked, FromClocks, ToClocks, WorldsFan } from './protocol.ts'

interface Scope {
  addEventListener(kind: 'message', hear: (event: { readonly data: ToClocks }) => void): void
  postMessage(message: FromClocks, transfer: Transferable[]): void
}
const scope = globalThis as unknown as Scope // a border: this file is only ever started as a worker

const tellEvery = 25

function worlds({ data, count, options }: Asked['worlds']): Answered['worlds'] {
  const model = clocks.worldModel(data)
  const made: clocks.WorldSummary[] = []
  const fan = (): WorldsFan => {
    const { years, clusters, largeCluster } = clocks.answerWorlds(model, made, options.from, options.to)
    return { worlds: made.length, years, clusters, largeCluster }
  }
  for (let seed = 1; seed <= count; seed++) {
    made.push(clocks.summariseWorld(model, clocks.runWorld(model, { ...options, seed }, model.surrogate), seed))
    if (seed % tellEvery === 0) scope.postMessage({ kind: 'progress', done: seed, of: count, sofar: fan() }, [])
  }
  return fan()
}

function ahead({ data, aftermath, country, from, to, runs }: Asked['ahead']): Answered['ahead'] {
  const model = clocks.worldModel(data)
  const onRun = (done: number, of: number): void => {
    if (done % tellEvery === 0) scope.postMessage({ kind: 'progress', done, of, sofar: null }, [])
  }
  return clocks.runEras(model, aftermath, [], { country, from, to, runs, firstSeed: 1, onRun }).summary
}

scope.addEventListener('message', ({ data }) => {
  try {
    const answer = data.kind === 'worlds' ? worlds(data.asked) : ahead(data.asked)
    scope.postMessage({ kind: 'answer', answer }, [])
  } catch (error) {
    scope.postMessage({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }, [])
  }
})
