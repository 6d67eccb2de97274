/** Chunks of a plan: what goes in comes out, the same bytes each time, and no damage goes unseen. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chunksOf, executeRun, modelVersion, type Chunk, type Plan, type RunResult } from '@sharara/core'
import * as fc from 'fast-check'
import { parquetMetadata } from 'hyparquet'
import { afterAll, describe, expect, test } from 'vitest'
import { all, poisoned, smallPlan } from '../../../test/plans.ts'
import { Failure } from '../failure.ts'
import { columnsOf, decodeChunk, encodeChunk, folderStore, isSound, memoryStore, readResults, statesOf } from './index.ts'

const place = mkdtempSync(join(tmpdir(), 'sharara-chunks-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const settings = { values: { reserve: 0.2 }, off: ['fear'], hours: 30 }
const plan = smallPlan({ runs: 3, series: 'hours', points: [{ arm: 0, settings: {} }, { arm: 0, settings }, poisoned] })
const [chunk, results] = executed(plan)

function executed(of: Plan): readonly [Chunk, readonly RunResult[]] {
  const whole = chunksOf(of, 100)[0]!
  return [whole, whole.runs.map((planned) => executeRun(of, planned))]
}

describe('the file of a chunk', () => {
  const bytes = encodeChunk(plan, chunk, results)
  test('gives back what went in, with series, settings and failed runs', async () => {
    expect(results.filter(({ error }) => error !== null)).toHaveLength(3)
    expect(results[0]!.series.crowd).toHaveLength(48)
    expect(await decodeChunk(plan, bytes)).toEqual(results)
  })
  test('gives back the numbers alone when asked to', async () => {
    expect(await decodeChunk(plan, bytes, 'numbers')).toEqual(results.map((result) => ({ ...result, series: {} })))
  })
  test('has the same bytes each time, and others for other runs', () => {
    expect(encodeChunk(plan, chunk, results)).toEqual(bytes)
    expect(encodeChunk(plan, chunk, [...results].reverse())).not.toEqual(bytes)
  })
  test('says units, labels and versions of itself', () => {
    const told = new Map(parquetMetadata(new Uint8Array(bytes).buffer).key_value_metadata?.map(({ key, value }) => [key, value]))
    expect(told.get('model')).toBe(modelVersion())
    expect(told.get('chunk')).toBe(chunk.id)
    const names = columnsOf(plan).map(({ name }) => name)
    for (const key of ['units', 'labels.en', 'labels.ar']) expect(Object.keys(JSON.parse(told.get(key) ?? '{}') as object)).toEqual(names)
    expect(names).toEqual(expect.arrayContaining(['set_reserve', 'off_fear', 'set_hours', 'peak_crowd', 'series_dead_forces']))
  })
  test('settings hold the value in use at each point', () => {
    const cells = (name: string): unknown[] =>
      results.map((result) =>
        columnsOf(plan)
          .find((column) => column.name === name)!
          .cell(result),
      )
    expect(cells('set_reserve')).toEqual([0.15, 0.15, 0.15, 0.2, 0.2, 0.2, null, null, null])
    expect(cells('off_fear')).toEqual([false, false, false, true, true, true, null, null, null])
  })
  test('any one changed byte, and any cut, is found', () => {
    expect(isSound(bytes, chunk.id)).toBe(true)
    expect(
      isSound(
        bytes,
        chunk.id.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
      ),
    ).toBe(false)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const broken = Uint8Array.from(bytes)
        broken[at]! ^= change
        expect(isSound(broken, chunk.id)).toBe(false)
        expect(isSound(bytes.slice(0, at), chunk.id)).toBe(false)
      }),
      { numRuns: 300, seed: 1 },
    )
  })
})

describe.each([
  ['folder', () => folderStore(mkdtempSync(join(place, 'store-')))],
  ['memory', memoryStore],
])('a store in a %s', (_, make) => {
  test('keeps, lists, gives and removes', async () => {
    const store = make()
    expect([await store.has('a'), await store.get('a'), await store.list()]).toEqual([false, null, []])
    await store.put('b', Uint8Array.of(2))
    await store.put('a', Uint8Array.of(1))
    await store.put('a', Uint8Array.of(3))
    expect([await store.has('a'), Uint8Array.from((await store.get('a'))!), await store.list()]).toEqual([
      true,
      Uint8Array.of(3),
      ['a', 'b'],
    ])
    await store.remove('a')
    await store.remove('a')
    expect(await store.list()).toEqual(['b'])
  })
  test('tells missing and damaged chunks, and reads the rest', async () => {
    const store = make()
    const chunks = chunksOf(plan, 3)
    const own = chunks.map(({ runs }) => runs.map(({ run }) => results[run]!))
    await store.put(chunks[0]!.id, encodeChunk(plan, chunks[0]!, own[0]!))
    await store.put(chunks[1]!.id, encodeChunk(plan, chunks[0]!, own[0]!))
    expect((await all(statesOf(store, chunks))).map(({ state }) => state)).toEqual(['there', 'damaged', 'missing'])
    expect(await all(readResults(plan, store, chunks))).toEqual(own[0])
  })
})

test('a folder that is gone is told in words, and nothing else is written', async () => {
  const folder = mkdtempSync(join(place, 'gone-'))
  const store = folderStore(folder)
  rmSync(folder, { recursive: true })
  await expect(store.put('a', Uint8Array.of(1))).rejects.toThrow(Failure)
  await expect(store.put('a', Uint8Array.of(1))).rejects.toThrow(/no longer there/)
  await expect(async () => store.list()).rejects.toThrow(/no longer there/)
})

test('half-written files are no chunks', async () => {
  const folder = mkdtempSync(join(place, 'partial-'))
  writeFileSync(join(folder, '.a.parquet.1.partial'), 'x')
  expect(readdirSync(folder)).toHaveLength(1)
  expect(await folderStore(folder).list()).toEqual([])
})
