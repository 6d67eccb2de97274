/** Sweep, sensitivity and attribution: from what stands on the command line to what is printed and left; faults told in words. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { executeRun, NotPlanned, runsOf } from '@sharara/core'
import { afterAll, describe, expect, test } from 'vitest'
import { beginAnalysis, type Begun } from '../src/analyses/begin.ts'
import type { Told } from '../src/analyses/contract.ts'
import { tellers } from '../src/analyses/write.ts'
import { runAnalysis } from '../src/cli/analysis/command.ts'
import { finishTold } from '../src/cli/analysis/conclude.ts'
import { armOf, askedFrom } from '../src/cli/analysis/inputs.ts'
import type { Output } from '../src/cli/output.ts'
import { Failure, openExperiment } from '../src/store/index.ts'
import { newPlace } from './sharara.ts'

const place = newPlace()
afterAll(place.clear)
const bread = join(place.path, 'scenarios/bread.json')
const small = { sample: 20, hours: 40, runs: 2 }
const sweep = { ...small, design: 'grid', levels: 3, resolution: 3, points: 20 } as const
const sensitivity = { ...small, runs: 1, method: 'morris', trajectories: 3, levels: 4, base: 4, points: 20, slices: 4 } as const
const attribution = { ...small, orders: 2, of: ['peakCrowd', 'faded'] }

const said: string[] = []
const out: Output = { language: 'en', say: (line) => said.push(typeof line === 'string' ? line : line.en), tell: () => undefined }

type Kind = keyof typeof tellers

/** As the command line begins it. */
function begun(kind: Kind, scenario: string, options: object): Begun {
  return beginAnalysis(kind, [armOf(scenario, options)], askedFrom(kind, options))
}

/** What is told of the plan when its runs are made here, one after the other. */
function told({ kind, plan, options }: Begun, language: Output['language'] = 'en'): Omit<Told, 'lines'> & { readonly text: string } {
  const results = runsOf(plan).map((planned) => executeRun(plan, planned))
  const { lines, ...found } = tellers[kind as Kind](plan, options, results)
  const page = found.page({
    command: 'sharara',
    model: 'm',
    version: '0',
    created: '2026-01-01T00:00:00Z',
    runs: results.length,
    facts: [],
  })
  const read = page.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
  expect(read).not.toMatch(/undefined|NaN|\[object/)
  expect(read.match(/<span class="en"/g)?.length).toBe(read.match(/<span class="ar"/g)?.length)
  const text = lines(language).map((line) => (typeof line === 'string' ? line : line[language]))
  return { ...found, text: text.join('\n') }
}

/** Every sentence of a failure. */
function refused(make: () => unknown): string {
  try {
    make()
  } catch (error) {
    if (error instanceof Failure || error instanceof NotPlanned) {
      return [error.words.en, ...error.problems.map(({ words }) => words.en)].join('\n')
    }
    throw error
  }
  return ''
}

describe('sweep', () => {
  test('goes through the values of a factor', () => {
    const { csv, text } = told(begun('sweep', bread, { ...sweep, vary: ['reserve=0..0.2'] }))
    const [head, ...rows] = csv['sweep.csv']!
    expect(head!.slice(0, 3)).toEqual(['point', 'reserve', 'runs'])
    expect(rows.map(([, reserve, runs]) => [reserve, runs])).toEqual([
      [0, 2],
      [0.1, 2],
      [0.2, 2],
    ])
    expect(rows.every((row) => row.length === head!.length)).toBe(true)
    expect(text).toMatch(/Reserve \(share of income\).*Largest crowd/)
  })
  test('draws a map over two, and effects of a fraction over more', () => {
    const two = told(begun('sweep', bread, { ...sweep, runs: 1, vary: ['reserve=0,0.1', 'danger'] }))
    expect(two.page({ command: '', model: '', version: '', created: '2026-01-01T00:00:00Z', runs: 1, facts: [] })).toContain('class="heat"')
    const three = { ...sweep, runs: 1, design: 'fraction' as const, vary: ['danger', 'refusal', 'seats'] }
    expect(told(begun('sweep', bread, three)).text).toMatch(/resolution 3 in 4 of 8 points.*seats = danger × refusal/)
  })
  test('tells all that is wrong together', () => {
    const wrong = refused(() => begun('sweep', bread, { ...sweep, vary: ['reserv=0..1', 'dangr'] }))
    expect(wrong).toContain('Did you mean reserve?')
    expect(wrong).toContain('Did you mean danger?')
    expect(refused(() => begun('sweep', bread, sweep))).toContain('--vary')
    expect(refused(() => begun('sweep', bread, { ...sweep, vary: ['reserve', 'reserve=0..1'] }))).toContain('twice')
    expect(refused(() => begun('sweep', bread, { ...sweep, vary: ['reserve'], of: ['crushd'] }))).toContain('crushed')
    expect(refused(() => begun('sweep', bread, { ...sweep, vary: ['constants'] }))).toContain('another design')
  })
})

describe('sensitivity', () => {
  test.for([
    ['morris', ['mu', 'mu_star', 'sigma']],
    ['sobol', ['first', 'second', 'total']],
    ['pawn', ['least', 'mean', 'median', 'most', 'noise']],
  ] as const)('by %s', ([method, indices]) => {
    const options = { ...sensitivity, method, secondOrder: true, vary: ['reserve=0..0.2', 'danger'], of: ['peakCrowd'] }
    const { csv, json } = told(begun('sensitivity', bread, options), 'ar')
    const rows = csv['sensitivity.csv']!.slice(1)
    expect(new Set(rows.map((row) => row[2]))).toEqual(new Set<unknown>(indices))
    expect(json).toMatchObject({ method, answers: [{ response: 'peakCrowd' }] })
  })
  test('takes a whole table, and seeds of their own for each point', () => {
    const own = begun('sensitivity', bread, { ...sensitivity, vary: ['pillars', 'mechanisms'], ownSeeds: true })
    expect(own.plan.points.length).toBeGreaterThan(60)
    expect(new Set(own.plan.points.flatMap(({ seeds }) => seeds!)).size).toBe(own.plan.points.length)
    expect(refused(() => begun('sensitivity', bread, { ...sensitivity, levels: 3, vary: ['reserve'] }))).toContain('even')
  })
})

describe('attribution', () => {
  const player = ['danger', 'chance', 'forces:refusal+seats']

  test('divides the whole difference', () => {
    const { csv, json, text } = told(begun('attribute', bread, { ...attribution, player }))
    const shares = csv['attribution.csv']!.filter(([response]) => response === 'peakCrowd').map((row) => Number(row[2]))
    const [answer] = json as { whole: { value: number } }[] // made by jsonOf
    expect(shares).toHaveLength(3)
    expect(shares.reduce((sum, value) => sum + value, 0)).toBeCloseTo(answer!.whole.value, 6)
    expect(text).toContain('Exact over all 8 coalitions')
  })
  test('of all mechanisms goes over drawn orders', () => {
    expect(told(begun('attribute', bread, { ...attribution, runs: 1 }), 'ar').text).toContain('عدد الترتيبات 4')
  })
  test('is refused with a word', () => {
    expect(refused(() => begun('attribute', bread, { ...attribution, player: ['refusl'] }))).toContain('refusal')
    expect(refused(() => begun('attribute', bread, { ...attribution, player: ['fear'] }))).toContain('mechanisms.fear')
    expect(refused(() => begun('attribute', bread, { ...attribution, player: ['refusal', 'x:refusal+seats'] }))).toContain('both change')
  })
  test('leaves its files in a folder, and is told again from there', async () => {
    const folder = join(place.path, 'a')
    const options = { ...attribution, player: ['danger'], out: folder, threads: 1 }
    await runAnalysis('attribute', out)(bread, options)
    for (const file of ['attribute.json', 'attribution.csv', 'report.html', 'plan.json']) expect(existsSync(join(folder, file))).toBe(true)
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toMatchObject({ kind: 'attribute', status: 'over' })
    const before = said.splice(0)
    const open = openExperiment(folder)
    await finishTold(tellers.attribute)(open, {}, out)
    open.close()
    expect(said).toEqual(before)
  })
})
