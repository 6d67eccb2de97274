/** The templates for clusters: Slurm runs its own, the others are read and held against the options that there are. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { freePort } from './bucket.ts'
import { newPlace, sharara } from './sharara.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 })

const templates = join(import.meta.dirname, '../../../examples/cluster')
const entry = join(import.meta.dirname, '../src/main.ts')
const read = (name: string): string => readFileSync(join(templates, name), 'utf8')

describe('Kubernetes', () => {
  const documents = (name: string): unknown[] =>
    parseAllDocuments(read(name)).map((document) => {
      expect(document.errors).toEqual([])
      return document.toJS() as unknown
    })

  /** Every `--option` of a text is one that the command has. */
  async function known(command: string, text: string): Promise<void> {
    const { out } = await sharara(templates, command, '--help')
    const used = [...text.matchAll(/(?<=\s|\[)--[a-z-]+/g)].map(([option]) => option)
    expect(used.length).toBeGreaterThan(1)
    expect(used.filter((option) => !out.includes(`${option} `))).toEqual([])
  }

  test('an Indexed Job whose parts are as many as its pods', async () => {
    const [job] = documents('kubernetes-shards.yaml')
    expect(job).toMatchObject({ apiVersion: 'batch/v1', kind: 'Job', spec: { completionMode: 'Indexed', completions: 8, parallelism: 8 } })
    const command = /exec npx sharara(?:.|\n)*?--quiet/.exec(read('kubernetes-shards.yaml'))?.[0] ?? ''
    expect(command).toContain('--shard $((JOB_COMPLETION_INDEX + 1))/8')
    await known('ensemble', command)
  })

  test('workers, the queue and its memory', async () => {
    const all = documents('kubernetes-workers.yaml')
    expect(all).toMatchObject([{ kind: 'Deployment' }, { kind: 'Service' }, { kind: 'StatefulSet' }])
    expect(JSON.stringify(all[2])).toContain('"--appendonly","yes","--maxmemory-policy","noeviction"')
    await known('worker', /args: \[.*?\]/.exec(read('kubernetes-workers.yaml'))?.[0] ?? '')
  })
})

const programs = ['munged', 'slurmctld', 'slurmd', 'sbatch']
const missing = programs.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0)
const place = newPlace()
const slurm = missing.length > 0 || process.getuid?.() !== 0 ? null : await startSlurm()
afterAll(() => {
  slurm?.stop()
  place.clear()
})

describe('Slurm', () => {
  if (slurm === null)
    console.warn(`Slurm cannot be started here (missing: ${missing.join(', ') || 'nothing; no rights?'}); its test is skipped.`)

  test.skipIf(slurm === null)('the array makes all parts, and resume tells the results', async () => {
    const run = (...more: readonly string[]): string =>
      execFileSync('sbatch', ['--wait', '--output', join(place.path, 'log-%a'), ...more], {
        cwd: place.path,
        encoding: 'utf8',
        env: { ...process.env, SLURM_CONF: slurm!.conf, SHARARA: `${process.execPath} ${entry}` },
      })
    const given = [join(templates, 'slurm-array.sbatch'), 'scenarios/bread.json', '--runs', '450', '--sample', '20', '--out', 'together']
    expect(run('--array=1-3', '--cpus-per-task=1', ...given)).toContain('Submitted batch job')
    const logs = [1, 2, 3].map((part) => readFileSync(join(place.path, `log-${part}`), 'utf8'))
    logs.forEach((log, index) => expect(log).toContain(`Part ${index + 1} of 3 is done: ${[2, 2, 1][index]} chunks in together.`))
    const { code, err, out } = await sharara(place.path, 'resume', 'together')
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('450 of 450 runs are there already; 0 to go.') as unknown })
    expect(out).toContain('together')
  })
})

interface Slurm {
  readonly conf: string
  stop(): void
}

/** A cluster of this machine alone, in a folder of its own; null where it does not start. */
async function startSlurm(): Promise<Slurm | null> {
  const folder = mkdtempSync(join(tmpdir(), 'sharara-slurm-'))
  const at = (...parts: readonly string[]): string => join(folder, ...parts)
  for (const name of ['munge', 'state', 'spool']) mkdirSync(at(name), { mode: 0o755 })
  chmodSync(folder, 0o755)
  writeFileSync(at('munge/key'), randomBytes(1024), { mode: 0o600 })
  const conf = at('slurm.conf')
  writeFileSync(conf, settings(folder, await freePort(), await freePort()))
  const stop = (): void => {
    for (const name of ['slurmd.pid', 'slurmctld.pid', 'munge/pid']) end(at(name))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  const munge = ['key-file=key', 'socket=socket', 'pid-file=pid', 'log-file=log', 'seed-file=seed'].map((one) =>
    one.replace('=', `=${at('munge')}/`),
  )
  const commands = [
    ['munged', ...munge.map((one) => `--${one}`), '--force', '--num-threads=1'],
    ['slurmctld', '-f', conf],
    ['slurmd', '-f', conf],
  ]
  for (const [program = '', ...args] of commands) {
    if (spawnSync(program, args, { stdio: 'ignore', timeout: 20_000 }).status === 0) continue
    stop()
    return null
  }
  for (let tries = 0; tries < 100; tries++) {
    const { stdout } = spawnSync('sinfo', ['--noheader', '--format=%T'], { encoding: 'utf8', env: { ...process.env, SLURM_CONF: conf } })
    if (stdout.trim() === 'idle') return { conf, stop }
    await wait(200)
  }
  stop()
  return null
}

function end(file: string): void {
  try {
    process.kill(Number(readFileSync(file, 'utf8')))
  } catch {
    // it had not begun
  }
}

function settings(folder: string, controlPort: number, nodePort: number): string {
  const host = hostname().split('.')[0]
  return [
    'ClusterName=sharara',
    `SlurmctldHost=${host}(127.0.0.1)`,
    `SlurmctldPort=${controlPort}`,
    `SlurmdPort=${nodePort}`,
    'AuthType=auth/munge',
    `AuthInfo=socket=${folder}/munge/socket`,
    'SlurmUser=root',
    'SlurmdUser=root',
    `StateSaveLocation=${folder}/state`,
    `SlurmdSpoolDir=${folder}/spool`,
    `SlurmctldPidFile=${folder}/slurmctld.pid`,
    `SlurmdPidFile=${folder}/slurmd.pid`,
    `SlurmctldLogFile=${folder}/slurmctld.log`,
    `SlurmdLogFile=${folder}/slurmd.log`,
    'ProctrackType=proctrack/linuxproc',
    'TaskPlugin=task/none',
    'SelectType=select/cons_tres',
    'SelectTypeParameters=CR_Core',
    'MpiDefault=none',
    `NodeName=${host} NodeAddr=127.0.0.1 CPUs=2 RealMemory=8000 State=UNKNOWN`,
    `PartitionName=main Nodes=${host} Default=YES State=UP`,
    '',
  ].join('\n')
}
