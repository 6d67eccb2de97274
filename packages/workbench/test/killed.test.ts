/** Experiments lose nothing: killed without warning, on a full disk, with the folder taken away. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { runsOf } from '@sharara/core'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { createExperiment } from '../src/store/index.ts'
import { runPlan } from '../src/threads/index.ts'
import { smallPlan } from './plans.ts'
import { newPlace, sharara, start, type Ended, type Started } from './sharara.ts'

const place = newPlace()
afterAll(place.clear)
const at = (...parts: string[]): string => join(place.path, ...parts)
const facts = { kind: 'ensemble', options: {}, title: { en: 'Killed', ar: 'مقتول' }, version: '0', created: '2026-01-01T00:00:00Z' }

function chunksIn(folder: string): Map<string, string> {
  const path = at(folder, 'chunks')
  return new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name)).toString('base64')]))
}

/** Which file it is, on disk: a chunk made twice would be another one. */
function filesIn(folder: string): Map<string, number> {
  const path = at(folder, 'chunks')
  const names = readdirSync(path).filter((name) => !name.startsWith('.'))
  return new Map(names.map((name) => [name, statSync(join(path, name)).ino]))
}

const kills = 20

test(`killed ${kills} times at random moments: no run lost, none made twice, the same bytes at the end`, async () => {
  const plan = smallPlan({ runs: 300, hours: 72, series: 'days' })
  for (const folder of ['killed', 'whole']) createExperiment(at(folder), plan, facts, 2).close()
  const kept = new Map<string, number>()
  for (let kill = 0; kill < kills; kill++) {
    const there = filesIn('killed').size
    const { child, ended } = start(place.path, 'resume', 'killed', '--quiet', '--threads', String(1 + (kill % 2)))
    const more = Math.floor(Math.random() * 5)
    const latest = performance.now() + 20_000
    while (filesIn('killed').size < there + more && performance.now() < latest) await wait(1)
    await wait(Math.random() * (more === 0 ? 600 : 20))
    child.kill('SIGKILL')
    await ended
    for (const [name, inode] of filesIn('killed')) {
      expect(kept.get(name) ?? inode).toBe(inode)
      kept.set(name, inode)
    }
  }
  expect(kept.size).toBeLessThan(150)
  const { code } = await sharara(place.path, 'resume', 'killed', '--quiet')
  expect(code).toBe(0)
  const end = filesIn('killed')
  for (const [name, inode] of kept) expect(end.get(name)).toBe(inode)
  expect((await sharara(place.path, 'resume', 'whole', '--quiet')).code).toBe(0)
  expect(chunksIn('killed')).toEqual(chunksIn('whole'))
  const runs = readFileSync(at('killed', 'runs.csv'), 'utf8').trim().split('\r\n').slice(1)
  expect(runs.map((row) => Number(row.split(',')[0]))).toEqual(runsOf(plan).map(({ run }) => run))
}, 300_000)

test('a folder that is taken away is told, and goes on when it is back', async () => {
  const plan = smallPlan({ runs: 100, hours: 72 })
  const folder = createExperiment(at('taken'), plan, facts, 2)
  const taken = new Promise<void>((gone) => {
    const watch = setInterval(() => {
      if (filesIn('taken').size < 3) return
      clearInterval(watch)
      renameSync(at('taken'), at('elsewhere'))
      gone()
    }, 2)
  })
  await expect(runPlan(plan, folder.store, { threads: 1, runsPerChunk: 2 })).rejects.toThrow(/taken\/chunks is no longer there/)
  await taken
  const finished = filesIn('elsewhere')
  renameSync(at('elsewhere'), at('taken'))
  folder.close()
  expect((await sharara(place.path, 'resume', 'taken', '--quiet')).code).toBe(0)
  for (const [name, inode] of finished) expect(filesIn('taken').get(name)).toBe(inode)
  expect(filesIn('taken').size).toBe(50)
}, 300_000)

describe('a full disk', () => {
  const disk = at('disk')
  const mounted = mountDisk(disk)
  if (!mounted) console.warn('killed: no disk of our own on this machine, the test of a full one is skipped')

  test.skipIf(!mounted)(
    'is told, keeps what is finished, and the experiment goes on when there is room',
    async () => {
      const going: Started[] = []
      onTestFinished(async () => {
        // nobody may be at work on a disk that is taken away, however this ended
        for (const { child, ended } of going) {
          child.kill('SIGKILL')
          await ended
        }
        execFileSync('umount', [disk])
      })
      const resume = (...args: readonly string[]): Promise<Ended> => {
        going.push(start(place.path, 'resume', 'disk/e', ...args))
        return going.at(-1)!.ended
      }
      createExperiment(join(disk, 'e'), smallPlan({ runs: 100 }), facts, 2).close()
      const { code, err, out } = await resume()
      expect({ code, out }).toEqual({ code: 3, out: '' })
      expect(err).toMatch(/No space is left on the disk: .*disk\/e\/chunks\/.*sharara resume disk\/e\n/)
      const kept = filesIn('disk/e')
      expect(kept.size).toBeGreaterThan(2)
      execFileSync('mount', ['-o', 'remount,size=32m', disk])
      expect((await resume('--quiet')).code).toBe(0)
      for (const [name, inode] of kept) expect(filesIn('disk/e').get(name)).toBe(inode)
      expect(readdirSync(at('disk', 'e', 'chunks')).filter((name) => name.includes('partial'))).toEqual([])
    },
    300_000,
  )
})

function mountDisk(path: string): boolean {
  mkdirSync(path, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
