/** `sharara compare --on runs` as a reader meets it: a small country, a design of eight cells, going on, and mistakes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { everything, newPlace, sharara } from './sharara.ts'

const place = newPlace()
afterAll(place.clear)
const at = (name: string): string => join(place.path, name)
const write = (name: string, value: unknown): string => {
  writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value))
  return name
}

const bigPct = 5
const study = {
  format: 'sharara-study/1',
  name: { en: 'Small land', ar: 'بلد صغير' },
  runs: { scenario: 'bread', factors: ['leadership=0.05..0.8', 'reserve=0.1..0.3', 'refusal'], seeds: 2, record: './record.json' },
  conditions: ['leadership', 'reserved'],
  outcome: 'big',
  sets: {
    leadership: { column: 'set.leadership', thresholds: [0.4] },
    reserved: { column: 'set.reserve', thresholds: [0.2] },
    // some seeds of this country lie above, others below: what nobody knows of a run is drawn for each
    big: { column: 'peakPct', thresholds: [bigPct] },
  },
}
write('cases.csv', ['case,leadership,reserved,big', 'one,1,0,1', 'two,1,1,1', 'three,0,1,0', 'four,0,0,0'].join('\n'))
write('record.json', { format: 'sharara-study/1', table: 'cases.csv', conditions: ['leadership', 'reserved'], outcome: 'big', inclCut: 1 })

/** Inclusion of each condition and its absence, as necessary and as sufficient: Σ min(x, y) of Σ y and of Σ x over the cells. */
function counted(csv: string): Readonly<Record<string, number>> {
  const [head = [], ...rows] = csv
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
  const cell = (row: readonly string[], name: string): string => row[head.indexOf(name)]!
  const peaks = rows.map((row) => Number(cell(row, 'peakPct')))
  expect([Math.min(...peaks) < bigPct, Math.max(...peaks) > bigPct]).toEqual([true, true])
  const cells = [...Map.groupBy(rows, (row) => cell(row, 'cell')).values()].map((own) => ({
    leadership: Number(Number(cell(own[0]!, 'set.leadership')) > 0.4),
    reserved: Number(Number(cell(own[0]!, 'set.reserve')) > 0.2),
    big: own.filter((row) => Number(cell(row, 'peakPct')) > bigPct).length / own.length,
  }))
  const total = (of: (one: (typeof cells)[number]) => number): number => cells.reduce((sum, one) => sum + of(one), 0)
  return Object.fromEntries(
    (['leadership', 'reserved'] as const).flatMap((name) =>
      [1, 0].flatMap((level) => {
        const inside = (one: (typeof cells)[number]): number => Number(one[name] === level)
        const text = level === 1 ? name : `~${name}`
        const both = total((one) => Math.min(inside(one), one.big))
        return [
          [`necessity ${text}`, both / total(({ big }) => big)],
          [`sufficiency ${text}`, both / total(inside)],
        ]
      }),
    ),
  )
}

describe('runs as cases', () => {
  test('beside the record, into a folder; again, nothing is run twice', async () => {
    write('study.json', study)
    const first = await sharara(place.path, 'compare', 'study.json', '--side-by-side', '--threads', '1', '--out', 'out')
    expect(first.code).toBe(0)
    expect(first.out).toContain('The model beside the record')
    const files = everything(at('out')).filter((name) => !/chunks|pictures\//.test(name))
    expect(files).toEqual(
      expect.arrayContaining(['comparison.html', 'comparison.json', 'comparison.md', 'runs.csv', 'side-by-side.json', 'plan.json']),
    )
    const side = JSON.parse(readFileSync(at('out/side-by-side.json'), 'utf8')) as {
      shared: string[]
      cells: { seeds: number }[]
      runs: { seeds: number }
      rows: { text: string; relation: string; model: { inclusion: number }; record: { inclusion: number } }[]
    }
    expect(side.shared).toEqual(['leadership', 'reserved'])
    expect(side.cells.map(({ seeds }) => seeds)).toEqual([2, 2, 2, 2, 2, 2, 2, 2])
    // every share as it is counted from the runs themselves: a cell is a case, and belongs to the outcome by its seeds that reached it
    const inclusions = counted(readFileSync(at('out/runs.csv'), 'utf8'))
    expect(Object.keys(inclusions)).toHaveLength(8)
    const recorded: Readonly<Record<string, number>> = { leadership: 1, '~leadership': 0, reserved: 0.5, '~reserved': 0.5 }
    for (const [key, inclusion] of Object.entries(inclusions)) {
      const [relation, text] = key.split(' ')
      const row = side.rows.find((one) => one.relation === relation && one.text === text)!
      expect([key, row.model.inclusion, row.record.inclusion]).toEqual([key, expect.closeTo(inclusion, 12), recorded[text!]])
      expect(first.out).toMatch(new RegExp(`^ +${text} +${inclusion.toFixed(3)} `, 'm'))
    }
    const again = await sharara(place.path, 'resume', 'out', '--json')
    expect(again.code).toBe(0)
    expect((JSON.parse(again.out) as { sideBySide: { shared: string[] } }).sideBySide.shared).toEqual(side.shared)
    expect(readFileSync(at('out/comparison.html'), 'utf8')).toContain('النموذج بجانب السجل')
  }, 300_000)
  test('mistakes before anything is run: exit 2', async () => {
    const refused = async (value: unknown, ...args: readonly string[]): Promise<string> => {
      const { code, err } = await sharara(place.path, 'compare', write('bad.json', value), '--out', 'never', ...args)
      expect(code).toBe(2)
      expect(everything(place.path)).not.toContain('never')
      return err
    }
    expect(await refused({ ...study, runs: undefined }, '--on', 'runs')).toContain('says nothing of runs')
    expect(await refused({ ...study, runs: { ...study.runs, record: './gone.json' } }, '--side-by-side')).toContain('There is no file')
    expect(await refused({ ...study, runs: { ...study.runs, factors: ['leadershp'] } }, '--on', 'runs')).toContain(
      'Did you mean leadership?',
    )
    expect(await refused(study, '--on', 'cases')).toContain('--on: got "cases"')
  })
})
