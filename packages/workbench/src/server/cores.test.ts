/** Cores are handed on in order, never to more than there are, and lost to nobody who goes away. */
import { expect, test } from 'vitest'
import { Cores } from './cores.ts'

const patient = new AbortController().signal

test('first come, first served; never more than there are', async () => {
  const cores = new Cores(2)
  let busy = 0
  let most = 0
  const order: number[] = []
  const work = async (name: number): Promise<void> => {
    const release = await cores.turn(patient)
    order.push(name)
    most = Math.max(most, ++busy)
    await new Promise((done) => setTimeout(done, 2))
    busy--
    release()
    release()
  }
  await Promise.all([0, 1, 2, 3, 4, 5, 6].map(work))
  expect([order, most, busy]).toEqual([[0, 1, 2, 3, 4, 5, 6], 2, 0])
})

test('who goes away leaves the line, and the core goes to the next', async () => {
  const cores = new Cores(1)
  const release = await cores.turn(patient)
  const stop = new AbortController()
  const gone = cores.turn(stop.signal).catch((error: unknown) => error)
  const next = cores.turn(patient)
  expect(cores.waiting).toBe(2)
  stop.abort()
  expect(await gone).toMatchObject({ name: 'AbortError' })
  release()
  const last = await next
  last()
  await expect(cores.turn(stop.signal)).rejects.toMatchObject({ name: 'AbortError' })
  await cores.turn(patient)
  expect(cores.waiting).toBe(0)
})
