/** A run from the command line: its folder, its tables, both languages. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everything, fingerprintIn, newPlace, sharara, type Ended } from './sharara.ts'

const place = newPlace()
const folder = join(place.path, 'runs/one')
let first: Ended

beforeAll(async () => {
  first = await sharara(place.path, 'run', 'bread', '--out', 'runs/one')
})
afterAll(place.clear)

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('the folder', () => {
  test('everything is there and nothing half-written', () => {
    expect(first).toMatchObject({ code: 0, signal: null })
    expect(everything(folder)).toEqual([
      'events.csv',
      'events.json',
      'national.parquet',
      'outcome.json',
      'places.parquet',
      'profile.json',
      'report.html',
      'ro-crate-metadata.json',
      'scenario.json',
    ])
  })

  test('the manifest describes every file with its checksum, and every number that is not published', () => {
    const { '@graph': graph } = JSON.parse(read('ro-crate-metadata.json')) as { '@graph': readonly Record<string, unknown>[] }
    for (const name of everything(folder).filter((each) => each !== 'ro-crate-metadata.json')) {
      const sha256 = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')
      expect(graph).toContainEqual(expect.objectContaining({ '@id': name, '@type': 'File', sha256 }))
    }
    expect(graph).toContainEqual(expect.objectContaining({ '@id': '#run', actionStatus: 'http://schema.org/CompletedActionStatus' }))
    expect(graph).toContainEqual(expect.objectContaining({ '@id': '#number-reserve', value: 0.15, sourceKind: 'chosen' }))
    expect(graph).toContainEqual(expect.objectContaining({ name: 'regions.income', sourceKind: 'chosen' }))
    const ids = graph.map((entity) => entity['@id'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('places and hours as Parquet, with units', async () => {
    const file = await asyncBufferFromFile(join(folder, 'places.parquet'))
    const metadata = await parquetMetadataAsync(file)
    const units = metadata.key_value_metadata?.find(({ key }) => key === 'units')?.value ?? '{}'
    expect(JSON.parse(units)).toMatchObject({ crowd: 'people', violence: 'share' })
    const rows = await parquetReadObjects({ file })
    expect(rows).toHaveLength(72 * 3)
    expect(rows[4]).toMatchObject({ hour: 1, place: 'millfield', region: 'north', seat: 0 })
    expect(await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, 'national.parquet')) })).toHaveLength(72)
  })

  test('events in both languages', () => {
    const events = JSON.parse(read('events.json')) as readonly Record<string, unknown>[]
    expect(events[0]).toMatchObject({ hour: 0, time: '2020-03-01T00:00', kind: 'shock', en: 'Bread is dearer', ar: 'غلا الخبز' })
    expect(read('events.csv').split('\r\n')).toHaveLength(events.length + 2)
  })

  test('the same scenario and seed again give the same files; the folder may be written again', async () => {
    const before = ['places.parquet', 'national.parquet', 'events.json', 'outcome.json'].map(read)
    const frozen = await sharara(place.path, 'run', 'runs/one/scenario.json', '--out', 'runs/two', '--json')
    expect(first.out).toContain(fingerprintIn(frozen.out))
    const over = await sharara(place.path, 'run', 'bread', '--out', 'runs/one', '--quiet')
    expect(over).toMatchObject({ code: 0, out: 'runs/one\n', err: '' })
    expect(['places.parquet', 'national.parquet', 'events.json', 'outcome.json'].map(read)).toEqual(before)
  })

  test('a folder that cannot be made is told at once', async () => {
    const ended = await sharara(place.path, 'run', 'bread', '--out', '/proc/sharara/one')
    expect(ended).toMatchObject({ code: 3, signal: null })
    expect(ended.err).toContain('/proc/sharara')
  })
  test('but not by another scenario', async () => {
    const { code, err } = await sharara(place.path, 'run', 'quiet-kazakhstan', '--out', 'runs/one')
    expect(code).toBe(2)
    expect(err).toContain('(bread, not quiet-kazakhstan)')
  })
})

describe('what is printed', () => {
  test('days, events, outcome, folder', () => {
    for (const piece of ['2020-03-03', 'Bread is dearer', 'Outcome: ', 'Folder: runs/one', 'Report: runs/one/report.html'])
      expect(first.out).toContain(piece)
    expect(first.err).toContain('12,000 people')
  })

  test('and the command that says why people went out, which works as it stands', async () => {
    const [, line = ''] =
      /^Why people were out where most were: sharara (explain runs\/one --place \S+ --hour \d+)$/mu.exec(first.out) ?? []
    const { code, out } = await sharara(place.path, ...line.split(' '))
    expect({ code, told: out.includes('momentum of news') }).toEqual({ code: 0, told: true })
  })

  test('in Arabic, by option or by locale', async () => {
    const { out } = await sharara(place.path, 'run', 'bread', '--lang', 'ar')
    for (const piece of ['غلا الخبز', 'المآل: ', 'المجلد: runs/bread-1-']) expect(out).toContain(piece)
    expect(out).not.toMatch(/Outcome|Folder|detained/)
  })

  test('as JSON: results on stdout, progress as JSON lines on stderr', async () => {
    const { out, err } = await sharara(place.path, 'run', 'bread', '--json', '--seed', '5', '--set', 'reserve=0.1', '--off', 'ties')
    expect(JSON.parse(out)).toMatchObject({ scenario: 'bread', seed: 5, days: [{ date: '2020-03-01' }, {}, {}] })
    for (const line of err.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ hours: 72 })
  })

  test('both engines tell the same history', async () => {
    const [fast, plain] = await Promise.all(
      ['frontier', 'reference'].map((engine) => sharara(place.path, 'run', 'bread', '--engine', engine, '--out', engine, '--json')),
    )
    expect(fingerprintIn(fast?.out ?? '')).toBeDefined()
    expect(fingerprintIn(plain?.out ?? '')).toBe(fingerprintIn(fast?.out ?? ''))
  })
})

describe('explain, list, schema', () => {
  test('the order of phases', async () => {
    const { out: switches } = await sharara(place.path, 'explain', 'mechanisms', '--lang', 'ar')
    expect(switches).toContain('negotiating    القيادة تفاوض على اتفاق')
    const { out } = await sharara(place.path, 'explain', 'steps')
    expect(out.split('\n').length).toBeGreaterThan(10)
  })

  test('terms add up to the budget', async () => {
    const { out } = await sharara(place.path, 'explain', 'bread', '--place', 'millfield', '--hour', '30', '--group', '2', '--json')
    const { groups } = JSON.parse(out) as { groups: readonly { terms: Record<string, number>; budget: number; group: number }[] }
    expect(groups).toHaveLength(1)
    const sum = Object.values(groups[0]?.terms ?? {}).reduce((a, b) => a + b, 0)
    expect(sum).toBeCloseTo(groups[0]?.budget ?? Number.NaN, 9)
  })

  test.each(['harbour', 'Harbour', 'الميناء'])('of a run folder, all groups, of a place by id or name: %s', async (name) => {
    const { code, out } = await sharara(place.path, 'explain', folder, '--place', name, '--hour', '12')
    expect(code).toBe(0)
    expect(out).toMatch(/^Harbour, 2020-03-01 12:00 .*momentum of news/su)
  })

  test('incomes in means of the country keep their digits', async () => {
    const { out } = await sharara(place.path, 'explain', 'tunisia-2010', '--place', 'tunis', '--hour', '2', '--sample', '1000')
    expect(out).toMatch(/^ +income +0\.\d\d/mu)
  })

  test('what ships and what lies here', async () => {
    const { out } = await sharara(place.path, 'list', '--json')
    const { scenario } = JSON.parse(out) as { scenario: unknown }
    expect(scenario).toContainEqual({ id: 'bread', name: { en: 'Bread in Smallland', ar: 'الخبز في البلاد الصغيرة' } })
  })

  test.each(['scenario', 'country', 'record'])('schema of a %s', async (kind) => {
    const { out } = await sharara(place.path, 'schema', kind)
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' })
  })

  test.each([[], ...['run', 'resume', 'check', 'explain', 'score', 'schema', 'list'].map((name) => [name])])('help %s', async (...name) => {
    const [english, arabic] = await Promise.all([
      sharara(place.path, ...name, '--help'),
      sharara(place.path, ...name, '--help', '--lang', 'ar'),
    ])
    expect([english.code, arabic.code]).toEqual([0, 0])
    expect(english.out).toContain('Examples:\n  sharara')
    expect(arabic.out).toContain('أمثلة:\n  sharara')
    expect(arabic.out).not.toMatch(/Usage|Options|display/)
  })
})
