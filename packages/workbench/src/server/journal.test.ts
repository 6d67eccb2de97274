/** Journal and streams: nothing is missed, nothing is told twice, nothing stays behind. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Journal, type Told } from './journal.ts'
import { watch } from './watch.ts'

const days = (told: readonly Told[]): readonly unknown[] =>
  told.filter(({ name }) => name === 'day').map(({ data }) => JSON.parse(data) as unknown)

test('whoever comes back after any event gets exactly the days that he has not seen, and the latest progress', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 40 }), fc.nat({ max: 45 }), (kinds, cut) => {
      const journal = new Journal('e')
      const seen: Told[] = []
      for (const [index, isDay] of kinds.entries()) {
        if (isDay) journal.tell('day', index)
        else journal.progress(index)
        if (index < cut) seen.push(...journal.after(journal.position(seen.at(-1)?.id)))
      }
      const rest = journal.after(journal.position(seen.at(-1)?.id))
      expect([...days(seen), ...days(rest)]).toEqual(kinds.flatMap((isDay, index) => (isDay ? [index] : [])))
      const last = [...seen, ...rest].findLast(({ name }) => name === 'progress')
      expect(last?.data).toBe(kinds.includes(false) ? String(kinds.lastIndexOf(false)) : undefined)
    }),
  )
})

test.each(['', 'x', 'e-', 'e-x', 'e-999', 'f-1', 'e-1; drop', '-1', 'e-00000000000001', undefined])('the id %j is from the start', (id) => {
  const journal = new Journal('e')
  journal.tell('status', 1)
  expect(journal.position(id)).toBe(0)
})

test('an id of before a restart is from the start', () => {
  const before = new Journal('a')
  before.tell('day', 1)
  const id = before.after(0)[0]!.id
  const now = new Journal('b')
  now.tell('day', 1)
  expect(before.position(id)).toBe(1)
  expect(now.position(id)).toBe(0)
})

test('a reader who goes in mid-stream leaves nothing waiting and is told of once', async () => {
  const journal = new Journal('e')
  journal.tell('day', 1)
  let left = 0
  const reader = watch(journal, undefined, () => (left += 1)).getReader()
  await reader.read()
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('id: e-1\nevent: day\ndata: 1\n\n')
  const pending = reader.read()
  await Promise.resolve()
  expect(journal.waiters).toBe(1)
  await reader.cancel()
  expect(await pending).toMatchObject({ done: true })
  expect([journal.waiters, left]).toEqual([0, 1])
})

test('two readers get the same, one that is slow included', async () => {
  const journal = new Journal('e')
  const all = async (): Promise<string> => new Response(watch(journal, undefined, () => {})).text()
  const quick = all()
  for (let day = 0; day < 5; day++) {
    journal.tell('day', day)
    await Promise.resolve()
  }
  journal.close()
  const slow = await all()
  expect(await quick).toBe(slow)
  expect(slow.match(/event: day/g)).toHaveLength(5)
})
