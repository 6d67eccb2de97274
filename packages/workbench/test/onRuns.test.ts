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

/** The small country with what nobody knows held still, so that leadership alone parts the crowds. */
const bread = JSON.parse(readFileSync(at('scenarios/bread.json'), 'utf8')) as { constants?: Record<string, number> }
const still = { waveSpread: 0, staminaSpread: 0, armySpread: 0, resolveSpread: 0 }
write('scenarios/still.json', { ...bread, constants: { ...bread.constants, ...still } })

const study = {
  format: 'sharara-study/1',
  name: { en: 'Small land', ar: 'بلد صغير' },
  runs: { scenario: 'still', factors: ['leadership=0.05..0.8', 'reserve=0.1..0.3', 'refusal'], seeds: 2, record: './record.json' },
  conditions: ['leadership', 'reserved'],
  outcome: 'big',
  sets: {
    leadership: { column: 'set.leadership', thresholds: [0.4] },
    reserved: { column: 'set.reserve', thresholds: [0.2] },
    // between the largest crowds of this country with and without leadership
    big: { column: 'peakPct', thresholds: [6] },
  },
}
write('cases.csv', ['case,leadership,reserved,big', 'one,1,0,1', 'two,1,1,1', 'three,0,1,0', 'four,0,0,0'].join('\n'))
write('record.json', { format: 'sharara-study/1', table: 'cases.csv', conditions: ['leadership', 'reserved'], outcome: 'big', inclCut: 1 })

describe('runs as cases', () => {
  test('beside the record, into a folder; again, nothing is run twice', async () => {
    write('study.json', study)
    const first = await sharara(place.path, 'compare', 'study.json', '--side-by-side', '--threads', '1', '--out', 'out')
    expect(first.code).toBe(0)
    expect(first.out).toContain('Model 1: leadership -> big')
    expect(first.out).toContain('The model beside the record')
    expect(first.out).toMatch(/ leadership +1\.000 .* both/)
    const files = everything(at('out')).filter((name) => !/chunks|pictures\//.test(name))
    expect(files).toEqual(
      expect.arrayContaining(['comparison.html', 'comparison.json', 'comparison.md', 'runs.csv', 'side-by-side.json', 'plan.json']),
    )
    const side = JSON.parse(readFileSync(at('out/side-by-side.json'), 'utf8')) as {
      shared: string[]
      cells: { seeds: number }[]
      runs: { seeds: number }
    }
    expect(side.shared).toEqual(['leadership', 'reserved'])
    expect(side.cells.map(({ seeds }) => seeds)).toEqual([2, 2, 2, 2, 2, 2, 2, 2])
    const again = await sharara(place.path, 'resume', 'out', '--json')
    expect(again.code).toBe(0)
    expect((JSON.parse(again.out) as { sideBySide: { shared: string[] } }).sideBySide.shared).toEqual(side.shared)
    expect(readFileSync(at('out/comparison.html'), 'utf8')).toContain('النموذج بجانب السجل')
  })
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
