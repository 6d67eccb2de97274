/** A worker that dies is noticed, replaced, and told about; one that answers is left alone. Frames are put where they belong. */
import { nationalColumns, placeColumns } from '@sharara/core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Frames, WorkerClient, type FromWorker, type ToWorker, type WorkerLike } from './index.ts'

class Fake implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null
  onerror: WorkerLike['onerror'] = null
  readonly got: ToWorker[] = []
  ended = false
  alive = true
  postMessage(message: ToWorker): void {
    this.got.push(message)
    if (this.alive && message.kind === 'ping') this.say({ kind: 'pong' })
  }
  say(data: FromWorker): void {
    this.onmessage?.({ data } as MessageEvent<FromWorker>)
  }
  terminate(): void {
    this.ended = true
  }
}

describe('a client', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const made: Fake[] = []
  const client = (): { client: WorkerClient; lost: () => number } => {
    made.length = 0
    let lost = 0
    const one = new WorkerClient(
      () => {
        made.push(new Fake())
        return made.at(-1)!
      },
      { every: 100, patience: 3 },
    )
    one.onLost = () => {
      lost++
    }
    return { client: one, lost: () => lost }
  }
  const ask = { kind: 'explain', job: 1, place: 0, hour: 3 } as const

  test('leaves a worker alone that answers', () => {
    const { client: one, lost } = client()
    one.ask(ask)
    vi.advanceTimersByTime(5000)
    expect([made.length, lost(), made[0]!.ended]).toEqual([1, 0, false])
  })
  test('ends a worker that is silent, once, and says so', () => {
    const { client: one, lost } = client()
    one.ask(ask)
    made[0]!.alive = false
    vi.advanceTimersByTime(5000)
    expect([lost(), made[0]!.ended]).toEqual([1, true])
    one.ask(ask)
    expect(made).toHaveLength(2)
  })
  test('does not watch a worker that has nothing to do', () => {
    const { client: one, lost } = client()
    one.ask(ask)
    one.rest()
    made[0]!.alive = false
    vi.advanceTimersByTime(5000)
    expect(lost()).toBe(0)
  })
  test('takes an error for a death', () => {
    const { client: one, lost } = client()
    one.ask(ask)
    made[0]!.onerror?.({} as ErrorEvent)
    expect([lost(), made[0]!.ended]).toEqual([1, true])
  })
})

describe('frames', () => {
  const slice = (from: number, hours: number): Parameters<Frames['add']>[0] => ({
    from,
    hours,
    columns: Object.fromEntries(
      Object.keys(placeColumns).map((name) => [name, Float32Array.from({ length: hours * 2 }, (_, k) => from * 2 + k)]),
    ) as never,
    national: Object.fromEntries(
      Object.keys(nationalColumns).map((name) => [name, Float64Array.from({ length: hours }, (_, k) => from + k)]),
    ) as never,
    events: [],
  })

  test('are filled in the order in which they come', () => {
    const frames = new Frames(2, 5)
    frames.add(slice(0, 2))
    expect(frames.hours).toBe(2)
    frames.add(slice(2, 3))
    expect([...frames.columns.crowd]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect([...frames.series('crowd', 1)]).toEqual([1, 3, 5, 7, 9])
    expect(frames.at('crowd', 3, 0)).toBe(6)
    expect(frames.at('crowd', 99, 0)).toBe(0)
    expect([...frames.national.crowd]).toEqual([0, 1, 2, 3, 4])
  })
})
