/** Every kind of analysis, on the national model and on a published one, asked of the command line, the server and a queue: equal bytes. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analysisKinds, NotPlanned, type AnalysisKind } from '@sharara/core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Output } from '../src/cli/output.ts'
import { buildProgram } from '../src/cli/program.ts'
import { Broker, brokerProgram } from './broker.ts'
import { ownWorker } from './queueSetting.ts'
import { events, inside, read, type Inside } from './server/inside.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 60_000 })

const place = mkdtempSync(join(tmpdir(), 'sharara-ways-'))
const failed: string[] = []
const out: Output = {
  language: 'en',
  say: () => undefined,
  tell: (sentence) => {
    if (typeof sentence !== 'string' && /failed/.test(sentence.en)) failed.push(sentence.en)
  },
}
let server: Inside
let broker: Broker | null = null
beforeAll(async () => {
  server = inside()
  if (brokerProgram !== null) broker = await Broker.start(mkdtempSync(join(place, 'broker-')))
})
afterAll(async () => {
  await server.close()
  await broker?.kill()
  rmSync(place, { recursive: true, force: true })
})

interface Question {
  /** After the scenario. */
  readonly flags: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
}

interface Model {
  readonly scenario: string
  readonly settingFlags: readonly string[]
  readonly settings: Readonly<Record<string, unknown>>
  readonly questions: Readonly<Record<Exclude<AnalysisKind, 'compare'>, Question>>
  /** Factors of the comparison, and what of its columns is asked. */
  readonly study: Readonly<Record<string, unknown>>
}

type Sets = Readonly<Record<string, { readonly column: string; readonly thresholds: readonly number[] }>>

/** A study whose last set is the outcome. */
function studyOf(scenario: string, sample: number, factors: readonly string[], sets: Sets): Readonly<Record<string, unknown>> {
  const names = Object.keys(sets)
  const runs = { scenario, factors, seeds: 1, sample }
  const name = { en: 'Runs as cases', ar: 'تشغيلات حالات' }
  return { format: 'sharara-study/1', name, conditions: names.slice(0, -1), outcome: names.at(-1), sets, runs }
}

const models: Readonly<Record<string, Model>> = {
  'epstein-2002': {
    scenario: 'epstein-2002/run-2',
    settingFlags: ['--set', 'steps=8', '--set', 'width=16', '--set', 'height=16', '--seed', '3'],
    settings: { seed: 3, values: { steps: 8, width: 16, height: 16 } },
    questions: {
      ensemble: { flags: ['--runs', '3'], options: { runs: 3 } },
      'what-if': { flags: ['--runs', '1', '--set', 'legitimacy=0.6'], options: { runs: 1, values: { legitimacy: 0.6 } } },
      sweep: { flags: ['--vary', 'legitimacy=0.6,0.9', '--runs', '2'], options: { vary: ['legitimacy=0.6,0.9'], runs: 2 } },
      sensitivity: {
        flags: ['--vary', 'legitimacy=0.6..0.9', '--vary', 'vision=2,4', '--trajectories', '2', '--runs', '1'],
        options: { vary: ['legitimacy=0.6..0.9', 'vision=2,4'], trajectories: 2, runs: 1 },
      },
      attribute: { flags: ['--player', 'legitimacy=0.5', '--runs', '2'], options: { player: ['legitimacy=0.5'], runs: 2 } },
      fit: {
        flags: ['--free', 'steps=4..9', '--target', 'activePeak=10..200'],
        options: { free: ['steps=4..9'], target: ['activePeak=10..200'] },
      },
    },
    study: studyOf('epstein-2002/run-2', 1, ['legitimacy=0.6,0.9', 'vision=2,4'], {
      legitimate: { column: 'set.legitimacy', thresholds: [0.75] },
      seeing: { column: 'set.vision', thresholds: [3] },
      active: { column: 'activePeak', thresholds: [300] },
    }),
  },
  national: {
    scenario: 'kazakhstan-2022',
    settingFlags: ['--sample', '1000', '--hours', '30'],
    settings: { sample: 1000, hours: 30 },
    questions: {
      ensemble: { flags: ['--runs', '2'], options: { runs: 2 } },
      'what-if': { flags: ['--runs', '2', '--off', 'ties'], options: { runs: 2, off: ['ties'] } },
      sweep: { flags: ['--vary', 'reserve=0.1,0.2', '--runs', '1'], options: { vary: ['reserve=0.1,0.2'], runs: 1 } },
      sensitivity: {
        flags: ['--vary', 'reserve=0.1..0.2', '--trajectories', '2', '--runs', '1'],
        options: { vary: ['reserve=0.1..0.2'], trajectories: 2, runs: 1 },
      },
      attribute: { flags: ['--player', 'mechanisms.ties', '--runs', '1'], options: { player: ['mechanisms.ties'], runs: 1 } },
      fit: { flags: ['--free', 'reserve=0.1..0.2'], options: { free: ['reserve=0.1..0.2'] } },
    },
    study: studyOf('kazakhstan-2022', 1000, ['leadership=0.05..0.8', 'mechanisms.ties'], {
      leadership: { column: 'set.leadership', thresholds: [0.4] },
      tied: { column: 'set.mechanisms.ties', thresholds: [0.5] },
      big: { column: 'peakPct', thresholds: [0.1] },
    }),
  },
}

const fitSize = {
  flags: ['--first', '10', '--particles', '10', '--generations', '1', '--draws', '10'],
  options: { first: 10, particles: 10, generations: 1, draws: 10 },
}

/** What the command line is given, and what the server is. */
function asked(model: Model, kind: AnalysisKind): { readonly args: readonly string[]; readonly body: Readonly<Record<string, unknown>> } {
  const { scenario, settingFlags, settings, questions, study } = model
  if (kind === 'compare') {
    const file = join(place, `study-${scenario.replace('/', '-')}.json`)
    writeFileSync(file, JSON.stringify(study))
    return { args: ['compare', file, '--on', 'runs'], body: { kind, options: { study } } }
  }
  const { flags, options } = questions[kind]
  if (kind === 'fit') {
    // a fit takes its scenarios as they are
    const args = [kind, scenario, ...flags, ...fitSize.flags, '--sample', '1000'].slice(0, scenario.includes('/') ? -2 : undefined)
    const sample = scenario.includes('/') ? {} : { sample: 1000 }
    return { args, body: { kind, scenarios: [scenario], options: { ...options, ...fitSize.options, ...sample } } }
  }
  // there --set makes the other side, not both
  if (kind === 'what-if' && 'values' in settings) {
    return { args: [kind, scenario, '--seed', '3', ...flags], body: { kind, scenarios: [scenario], settings: { seed: 3 }, options } }
  }
  return { args: [kind, scenario, ...settingFlags, ...flags], body: { kind, scenarios: [scenario], settings, options } }
}

/** Everything that a folder holds but what says who made it and when. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const whose = /^(manifest\.json|course\.json|report\.html|comparison\.html|\..*)$/
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !whose.test(name) && !name.startsWith('plans'))
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return new Map(
    files.toSorted().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  )
}

async function byCommand(args: readonly string[], folder: string): Promise<ReadonlyMap<string, string>> {
  await buildProgram(out).parseAsync([...args, '--quiet', '--threads', '1', '--out', folder], { from: 'user' })
  return filesOf(folder)
}

async function byServer(body: unknown): Promise<ReadonlyMap<string, string>> {
  const answer = await server.request('POST', '/api/experiments', body)
  const begun = await read(answer)
  expect([answer.status, begun.problems ?? []]).toEqual([202, []])
  await events(await server.request('GET', `/api/ensembles/${begun.id}/watch`))
  expect(await read(await server.request('GET', `/api/ensembles/${begun.id}`))).toMatchObject({ status: 'over' })
  return filesOf(join(server.runs, begun.id))
}

async function byQueue(args: readonly string[], folder: string, at: Broker): Promise<ReadonlyMap<string, string>> {
  const store = mkdtempSync(join(place, 'store-'))
  await ownWorker(at, store)
  return byCommand([...args, '--queue', at.url, '--store', store], folder)
}

describe.each(Object.entries(models))('%s', (name, model) => {
  test.each(analysisKinds)('%s', async (kind) => {
    const { args, body } = asked(model, kind)
    const own = await byCommand(args, join(place, `${name}-${kind}`))
    expect(own.size).toBeGreaterThan(2)
    expect(failed).toEqual([])
    expect(await byServer(body)).toEqual(own)
    // a fit asks the queue batch after batch: once is enough
    if (broker === null || (kind === 'fit' && name === 'national')) return
    expect(await byQueue(args, join(place, `${name}-${kind}-queue`), broker)).toEqual(own)
  })
})

test('what cannot be done is refused by the same sentence, and nothing is written', async () => {
  const wrong = { kind: 'sweep', scenarios: ['epstein-2002/run-2'], options: { vary: ['legitimcy=0..1'], runs: 1 } }
  const refused = await server.request('POST', '/api/experiments', wrong)
  expect(refused.status).toBe(422)
  const said = await read(refused)
  expect(said.problems.map(({ detail }) => detail).join()).toContain('Did you mean legitimacy?')
  const args = ['sweep', 'epstein-2002/run-2', '--vary', 'legitimcy=0..1', '--out', join(place, 'never')]
  const told = await buildProgram(out)
    .parseAsync(args, { from: 'user' })
    .then(
      () => [],
      (error: unknown) => (error instanceof NotPlanned ? error.problems.map(({ words }) => words.en) : [String(error)]),
    )
  expect(told.join()).toContain('Did you mean legitimacy?')
  expect(readdirSync(place)).not.toContain('never')
})
