/** A run that is interrupted, killed, locked out or out of disk goes on to the same fingerprint. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { readCrate } from '../src/store/index.ts'
import { appears, everything, fingerprintIn, newPlace, sharara, start, type Ended } from './sharara.ts'

// whole runs as processes of their own, on whatever else the machine is doing
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const place = newPlace()
afterAll(place.clear)

/** Long enough for a checkpoint or two: a small country, hour by hour, for years. */
const scenario = join(place.path, 'scenarios/bread.json')
writeFileSync(scenario, readFileSync(scenario, 'utf8').replace('"hours": 72', '"hours": 8000'))

const checkpoint = 'checkpoint.bin.gz'
const run = (folder: string): ReturnType<typeof start> =>
  start(place.path, 'run', 'bread', '--engine', 'reference', '--out', folder, '--json')
const resume = (folder: string): Promise<Ended> => sharara(place.path, 'resume', folder, '--json')
let fresh: string | undefined

beforeAll(async () => {
  fresh = fingerprintIn((await run('fresh').ended).out)
})

test('a run by itself', () => expect(fresh).toBeDefined())

/** A folder whose run was killed after its first checkpoint. */
async function killed(folder: string): Promise<string> {
  const { child, ended } = run(folder)
  await appears(join(place.path, folder, checkpoint))
  child.kill('SIGKILL')
  expect(await ended).toMatchObject({ signal: 'SIGKILL' })
  return join(place.path, folder)
}

describe('kill -9 in mid-run', () => {
  test('leaves a folder from which resume reaches the same fingerprint', async () => {
    const folder = await killed('killed')
    expect(readCrate(folder)?.status).toBe('running')
    expect(everything(folder)).not.toContain('report.html')
    expect(existsSync(join(folder, '.lock'))).toBe(true)
    const { code, out, err } = await resume('killed')
    expect({ code, fingerprint: fingerprintIn(out) }).toEqual({ code: 0, fingerprint: fresh })
    expect(err).toMatch(/Going on from hour [1-9]\d* of 8000\./)
    expect(everything(folder).filter((name) => /lock|partial|checkpoint/.test(name))).toEqual([])
    const again = await resume('killed')
    expect(again.code).toBe(0)
    expect(again.out).toContain('is over; its results are there')
  })

  test('before the first checkpoint, with half a file lying about', async () => {
    const folder = await killed('early')
    rmSync(join(folder, checkpoint))
    writeFileSync(join(folder, '.places.parquet.1.partial'), 'half')
    const { out, err } = await resume('early')
    expect(fingerprintIn(out)).toBe(fresh)
    expect(err).toContain('There is no checkpoint yet')
    expect(everything(folder)).not.toContain('.places.parquet.1.partial')
  })

  test('with a damaged checkpoint the run starts again', async () => {
    const folder = await killed('damaged')
    truncateSync(join(folder, checkpoint), 200)
    const { out, err } = await resume('damaged')
    expect(fingerprintIn(out)).toBe(fresh)
    expect(err).toContain('The checkpoint is damaged')
  })
})

describe('Ctrl-C', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s: a checkpoint, how to go on, exit code 130', async (signal) => {
    const folder = `stopped-${signal.toLowerCase()}`
    const { child, ended } = run(folder)
    await appears(join(place.path, folder, 'ro-crate-metadata.json'))
    child.stderr?.once('data', () => child.kill(signal))
    const { code, err } = await ended
    expect(code).toBe(130)
    expect(err).toMatch(new RegExp(`Stopped at hour \\d+ of 8000\\. Go on with: sharara resume ${folder}`))
    expect(everything(join(place.path, folder))).toEqual([checkpoint, 'profile.json', 'ro-crate-metadata.json', 'scenario.json'])
    expect(readCrate(join(place.path, folder))?.status).toBe('interrupted')
    expect(fingerprintIn((await resume(folder)).out)).toBe(fresh)
  })
})

describe('the lock', () => {
  test('two processes do not work in one folder', async () => {
    const { child, ended } = run('locked')
    await appears(join(place.path, 'locked/ro-crate-metadata.json'))
    const second = await sharara(place.path, 'run', 'bread', '--out', 'locked')
    expect(second.code).toBe(3)
    expect(second.err).toContain(`Another process (number ${child.pid}) is at work in locked.`)
    expect(await resume('locked')).toMatchObject({ code: 3 })
    child.kill('SIGKILL')
    await ended
  })

  test.each(['', 'nonsense', JSON.stringify({ pid: 999_999_999, host: 'elsewhere?', began: '' })])(
    'a stale or broken lock: %s',
    async (content) => {
      const folder = join(place.path, 'stale')
      rmSync(folder, { recursive: true, force: true })
      cpSync(join(place.path, 'fresh'), folder, { recursive: true })
      writeFileSync(join(folder, '.lock'), content)
      const { code, err } = await sharara(place.path, 'run', 'bread', '--hours', '24', '--out', 'stale', '--quiet')
      // a process on another machine may be alive for all we know: the way out is named
      expect(code).toBe(content.includes('elsewhere') ? 3 : 0)
      const wayOut = /"elsewhere\?" \(number 999999999\).* delete stale\/\.lock and start again/
      expect(wayOut.test(err)).toBe(code === 3)
    },
  )
})

describe('a full disk', () => {
  const disk = join(place.path, 'disk')
  const mounted = mountDisk(disk)

  /** Space for the small files, not for the report. */
  test.skipIf(!mounted)('gives a clear error, no half-written file, and a folder to go on from', async () => {
    onTestFinished(() => {
      execFileSync('umount', [disk])
    })
    const { code, out, err } = await sharara(place.path, 'run', 'bread', '--hours', '100', '--out', 'disk/run')
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain('No space is left on the disk: ')
    expect(err).toMatch(/sharara resume .*disk\/run/)
    const left = everything(join(disk, 'run'))
    expect(left.filter((name) => /partial|lock|report/.test(name))).toEqual([])
    expect(left).toContain('scenario.json')
    execFileSync('mount', ['-o', 'remount,size=32m', disk])
    const again = await resume('disk/run')
    const elsewhere = await sharara(place.path, 'run', 'bread', '--hours', '100', '--out', 'roomy', '--json')
    expect(fingerprintIn(again.out)).toBeDefined()
    expect(fingerprintIn(again.out)).toBe(fingerprintIn(elsewhere.out))
  })

  test.skipIf(!mounted)('even when there is no room for the first file', async () => {
    mkdirSync(disk, { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', disk])
    onTestFinished(() => {
      execFileSync('umount', [disk])
    })
    const { code, err } = await sharara(place.path, 'run', 'bread', '--hours', '100', '--out', 'disk/run')
    expect(code).toBe(3)
    expect(err).toMatch(/No space is left on the disk: .*run the same line again/)
    expect(everything(disk)).toEqual(['run'])
  })
})

/** A disk of 200 kB, where the system lets us make one; the tests of it are skipped elsewhere. */
function mountDisk(path: string): boolean {
  mkdirSync(path, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
