/**
 * Ended anywhere, nothing is stuck: some points of each command that writes (`npm run kill-points` tries all), and the folders of
 * those points at which it was.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { spreadPlan } from '../../src/queue/index.ts'
import { brokerProgram } from '../broker.ts'
import { smallPlan } from '../plans.ts'
import { byQueue, contents, newBroker, newExperiment, oneMachine, timing, workerProcess } from '../queueSetting.ts'
import { newPlace, sharara } from '../sharara.ts'
import { killPoints } from './points.ts'
import { furnish, victims } from './victims.ts'

const place = newPlace()
afterAll(place.clear)
furnish(place.path)
const at = (...parts: string[]): string => join(place.path, ...parts)
/** Points of each command that are tried here; the first ones fall into the time before there is a manifest. */
const tried = 2

describe('ended at a write, a flush or a rename and taken up, it comes to the same bytes', { timeout: 300_000 }, () => {
  test.each(victims.map((victim, k) => [victim.name, victim, k] as const))('%s', async (_, victim, k) => {
    const tally = await killPoints(place.path, victim, { first: 2 + (k % 8), most: tried })
    expect(tally.faults).toEqual([])
    expect(tally.tried).toBe(tried)
  })
})

describe('a folder in which we were ended before its manifest was there', () => {
  const small = ['--sample', '20', '--hours', '30', '--quiet', '--threads', '1']
  const begun = (name: string, ...more: string[]): void => {
    mkdirSync(at(name))
    writeFileSync(at(name, '.lock'), '{"pid":999999,"host":"')
    for (const folder of more) mkdirSync(at(name, folder))
  }

  test('is taken up by a run', async () => {
    begun('run')
    const { code } = await sharara(place.path, 'run', 'scenarios/bread.json', '--sample', '20', '--hours', '30', '--quiet', '--out', 'run')
    expect(code).toBe(0)
  })
  test('is taken up by an ensemble, with an empty folder of chunks', async () => {
    begun('ensemble', 'chunks')
    const { code } = await sharara(place.path, 'ensemble', 'scenarios/bread.json', ...small, '--runs', '2', '--out', 'ensemble')
    expect(code).toBe(0)
  })
  test('is not, once something of somebody else lies in it', async () => {
    for (const command of ['run', 'ensemble']) {
      begun(`foreign-${command}`, 'chunks')
      writeFileSync(at(`foreign-${command}`, 'chunks', 'mine.txt'), 'x')
      const size = command === 'run' ? ['--sample', '20'] : [...small, '--runs', '2']
      const { code } = await sharara(place.path, command, 'scenarios/bread.json', ...size, '--out', `foreign-${command}`)
      expect(code).toBe(2)
      expect(readdirSync(at(`foreign-${command}`)).toSorted()).toEqual(['.lock', 'chunks'])
      expect(existsSync(at(`foreign-${command}`, 'chunks', 'mine.txt'))).toBe(true)
    }
  })
})

describe.skipIf(brokerProgram === null)(`workers ${brokerProgram === null ? 'need a broker: apt-get install redis-server' : ''}`, () => {
  test('ended at each write, flush and rename of a chunk leave it to the next one', { timeout: 300_000 }, async () => {
    const plan = smallPlan({ runs: 40, hours: 30 })
    const folder = newExperiment(plan, 5)
    const broker = await newBroker()
    const ending = spreadPlan(folder, byQueue(broker), { timing })
    for (const point of ['1', '2', '3', '5']) {
      vi.stubEnv('NODE_OPTIONS', `--import ${join(import.meta.dirname, 'hook.ts')}`)
      vi.stubEnv('KILL_AT', point)
      const worker = workerProcess(broker, folder.path)
      vi.unstubAllEnvs()
      expect((await worker.ended).signal).toBe('SIGKILL')
    }
    workerProcess(broker, folder.path)
    expect(await ending).toMatchObject({ failed: 0, damaged: [] })
    expect(await contents(folder.store, plan, 5)).toEqual(await oneMachine(plan, 5))
  })
})
