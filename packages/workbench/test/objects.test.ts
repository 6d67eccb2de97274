/** Places for the files of many machines: a folder and a bucket hold the same bytes, and say what is wrong with them. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { chunksIn, openObjects, type ObjectStore } from '../src/store/index.ts'
import { credentials, startBucket, type Bucket } from './bucket.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const place = mkdtempSync(join(tmpdir(), 'sharara-objects-'))
let bucket: Bucket

beforeAll(async () => {
  vi.stubEnv('AWS_MAX_ATTEMPTS', '1')
  for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value)
  bucket = await startBucket(mkdtempSync(join(place, 'bucket-')))
})
afterAll(async () => {
  await bucket.stop()
  vi.unstubAllEnvs()
  rmSync(place, { recursive: true, force: true })
})

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256)

describe.each<readonly [string, () => Promise<ObjectStore>]>([
  ['a folder', () => openObjects(mkdtempSync(join(place, 'folder-')))],
  ['a bucket', () => openObjects(`s3://${bucket.name}/a/b/`, bucket.endpoint)],
])('%s', (_, open) => {
  test('gives back what was put, lists what lies right in a folder, forgets what is removed', async () => {
    const store = await open()
    expect(await store.names('plans')).toEqual([])
    expect(await store.get('plans/x.json')).toBeNull()
    await store.put('plans/x.json', bytes)
    await store.put('plans/below/y.json', bytes)
    expect(new Uint8Array((await store.get('plans/x.json'))!)).toEqual(bytes)
    expect(await store.names('plans')).toEqual(['x.json'])
    await store.remove('plans/x.json')
    expect(await store.names('plans')).toEqual([])
  })

  test('holds chunks', async () => {
    const store = chunksIn(await open())
    await store.put('b', bytes)
    await store.put('a', bytes)
    expect([await store.list(), await store.has('a'), await store.has('c')]).toEqual([['a', 'b'], true, false])
    await store.remove('a')
    await store.remove('b')
    expect(await store.list()).toEqual([])
  })
})

describe('a bucket', () => {
  const at = (name: string): Promise<ObjectStore> => openObjects(`s3://${name}/x`, bucket.endpoint)

  test('is listed to its end, a thousand names a page', async () => {
    const store = await at(bucket.name)
    const names = Array.from({ length: 1010 }, (_, index) => `many/${String(index).padStart(4, '0')}`)
    for (let first = 0; first < names.length; first += 50) {
      await Promise.all(names.slice(first, first + 50).map((name) => store.put(name, bytes.subarray(0, 1))))
    }
    expect(await store.names('many')).toHaveLength(1010)
  })

  test('that is not there, does not know one, or does not answer, is told in words', async () => {
    const nowhere = await at('nowhere')
    await expect(nowhere.put('a', bytes)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('no bucket "nowhere"') as unknown,
    })
    await expect(nowhere.names('a')).rejects.toThrow('no bucket "nowhere"')
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'stranger')
    await expect((await at(bucket.name)).get('a')).rejects.toThrow('does not accept the credentials')
    vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.AWS_ACCESS_KEY_ID)
    const silent = await openObjects(`s3://${bucket.name}/x`, 'http://127.0.0.1:9')
    await expect(silent.get('a')).rejects.toThrow('cannot be reached (ECONNREFUSED)')
    await expect(openObjects('s3:/one-slash')).rejects.toThrow('wanted s3://bucket/folder')
  })
})

test('a folder that has gone is not made again', async () => {
  const path = mkdtempSync(join(place, 'gone-'))
  const store = await openObjects(path)
  await store.put('chunks/a', bytes)
  expect(readdirSync(join(path, 'chunks'))).toEqual(['a'])
  rmSync(path, { recursive: true })
  for (const work of [store.put('chunks/b', bytes), store.get('chunks/a'), store.names('chunks')])
    await expect(work).rejects.toThrow('is not there')
  expect(existsSync(path)).toBe(false)
  await expect(openObjects(path)).rejects.toThrow('is not there')
})
