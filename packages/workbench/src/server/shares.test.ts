/** One caller does not shut the door to others: places of the desk, and streams. */
import { describe, expect, test } from 'vitest'
import { Watchers } from './deliver.ts'
import { Journal } from './journal.ts'
import { caller, Shares } from './shares.ts'

const never = new AbortController().signal
const as = <T>(name: string, work: () => T): T => caller.run(name, work)
/** Long enough for everything that can go on to have gone on. */
const settled = (): Promise<void> => new Promise((done) => setImmediate(done))

describe('places of the desk', () => {
  test('a third call of the same caller waits; one of another does not', async () => {
    const shares = new Shares(2)
    const began: string[] = []
    const ends: (() => void)[] = []
    const call = (name: string): Promise<void> =>
      as(name, () =>
        shares.within(never, () => {
          began.push(name)
          return new Promise<void>((end) => ends.push(end))
        }),
      )
    const calls = [call('a'), call('a'), call('a'), call('b')]
    await settled()
    expect(began).toEqual(['a', 'a', 'b'])
    expect([as('a', () => shares.waiting), as('b', () => shares.waiting)]).toEqual([1, 0])
    ends[0]!()
    await settled()
    expect(began).toEqual(['a', 'a', 'b', 'a'])
    for (const end of ends) end()
    await Promise.all(calls)
    expect(shares.callers).toBe(0)
  })

  test('who gives up leaves the line', async () => {
    const shares = new Shares(1)
    const stop = new AbortController()
    let end = (): void => {}
    const first = as('a', () => shares.within(never, () => new Promise<void>((done) => (end = done))))
    const second = as('a', () => shares.within(stop.signal, () => Promise.resolve()))
    stop.abort()
    await expect(second).rejects.toThrow(/abort/i)
    expect(as('a', () => shares.waiting)).toBe(0)
    end()
    await first
    expect(shares.callers).toBe(0)
  })
})

describe('streams', () => {
  test('one caller has a part of them; a stream that is left gives its place back', async () => {
    const watchers = new Watchers({ watchers: 5, watchersEach: 2 })
    const open = (name: string): Response => as(name, () => watchers.answer(new Journal('e'), undefined))
    const first = open('a')
    open('a')
    expect(() => open('a')).toThrow(expect.objectContaining({ status: 503, code: 'too-many-watchers' }))
    open('b')
    expect(watchers.open).toBe(3)
    await first.body!.cancel()
    open('a')
    open('c')
    open('c')
    expect(watchers.open).toBe(5)
    expect(() => open('d')).toThrow(expect.objectContaining({ status: 503 }))
  })
})
