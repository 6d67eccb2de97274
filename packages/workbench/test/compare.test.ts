/** `sharara compare` as a reader meets it: the example against sums written out by hand, his own table, and his mistakes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, describe, expect, test } from 'vitest'
import { everything, newPlace, sharara } from './sharara.ts'

const place = newPlace()
afterAll(place.clear)

const root = join(import.meta.dirname, '../../..')
const write = (name: string, text: string): string => {
  writeFileSync(join(place.path, name), text)
  return name
}

interface Fit {
  readonly text: string
  readonly inclusion: number
  readonly pri: number
  readonly coverage: number
}
interface Told {
  readonly cases: readonly string[]
  readonly necessity: { readonly conditions: readonly { readonly text: string; readonly necessity: Fit & { readonly ron: number } }[] }
  readonly truthTable: {
    readonly rows: readonly (Fit & {
      readonly number: number
      readonly values: readonly number[]
      readonly output: string
      readonly cases: readonly string[]
    })[]
    readonly contradictions: readonly number[]
    readonly remainderRows: readonly number[]
  }
  readonly solutions: readonly {
    readonly kind: string
    readonly modelCount: number
    readonly models: readonly (Fit & {
      readonly terms: readonly (Fit & { readonly unique: number; readonly cases: readonly string[] })[]
      readonly assumed: { readonly count: number }
    })[]
  }[]
}

const told = async (...args: readonly string[]): Promise<Told> => {
  const { code, out, err } = await sharara(place.path, 'compare', ...args, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as Told
}

/** The sets of the example, from the case file and by its own arithmetic. */
function byHand() {
  const file = JSON.parse(readFileSync(join(root, 'episodes/cases/cases.json'), 'utf8')) as {
    cases: { id: string; cells: Record<string, { value: string | number } | undefined> }[]
  }
  const without = (JSON.parse(readFileSync(join(root, 'examples/studies/leadership.json'), 'utf8')) as { leaveOut: string[] }).leaveOut
  const kept = file.cases.filter(({ id }) => !without.includes(id))
  const read = (column: string) => kept.map(({ cells }) => cells[column]!.value)
  const coded = (column: string, codes: Record<string, number>) => read(column).map((value) => codes[value]!)
  const crowd = read('peak_high_pct').map((value) => {
    const x = Number(value)
    const degree = 1 / (1 + Math.exp((-Math.log(19) * (x - 1)) / (x < 1 ? 0.9 : 2.5)))
    return degree > 0.9999 ? 1 : degree < 0.0001 ? 0 : degree
  })
  return {
    ids: kept.map(({ id }) => id),
    leadership: coded('unified_leadership', { yes: 1, partly: 0.4, no: 0 }),
    defection: coded('security_defection', { decisive: 1, partial: 0.6, none: 0 }),
    mass: crowd,
    nonviolent: coded('method', { nonviolent: 1, mixed: 0.4, violent: 0 }),
    gains: coded('outcome', {
      regime_change_lasted: 1,
      negotiated_reform: 0.8,
      concessions_only: 0.4,
      figurehead_replaced_same_system: 0.2,
      captured: 0,
      civil_war: 0,
      crushed: 0,
      faded: 0,
    }),
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const least = (...sets: readonly (readonly number[])[]): number[] => sets[0]!.map((_, k) => Math.min(...sets.map((set) => set[k]!)))
const inverse = (set: readonly number[]): number[] => set.map((value) => 1 - value)

function enough(x: readonly number[], y: readonly number[]) {
  const both = sum(least(x, y))
  const torn = sum(least(x, y, inverse(y)))
  return { inclusion: both / sum(x), coverage: both / sum(y), pri: (both - torn) / (sum(x) - torn) }
}

function near(got: Fit, wanted: { inclusion: number; coverage: number; pri: number }): void {
  expect(got.inclusion).toBeCloseTo(wanted.inclusion, 9)
  expect(got.pri).toBeCloseTo(wanted.pri, 9)
  expect(got.coverage).toBeCloseTo(wanted.coverage, 9)
}

describe('the example', () => {
  test('has the figures that sums by hand give', async () => {
    const got = await told()
    const { ids, leadership, defection, mass, nonviolent, gains } = byHand()
    const sets = [leadership, defection, mass, nonviolent]
    expect(got.cases).toEqual(ids)

    const lead = got.necessity.conditions.find(({ text }) => text === 'leadership')!.necessity
    const both = sum(least(leadership, gains))
    expect(lead.inclusion).toBeCloseTo(both / sum(gains), 9)
    expect(lead.coverage).toBeCloseTo(both / sum(leadership), 9)
    expect(lead.ron).toBeCloseTo(sum(inverse(leadership)) / sum(inverse(least(leadership, gains))), 9)

    for (const row of got.truthTable.rows) {
      const inRow = least(...sets.map((set, k) => (row.values[k] === 1 ? set : inverse(set))))
      const fit = enough(inRow, gains)
      expect(row.inclusion).toBeCloseTo(fit.inclusion, 9)
      expect(row.pri).toBeCloseTo(fit.pri, 9)
      expect(row.cases).toEqual(ids.filter((_, k) => inRow[k]! > 0.5))
      expect(row.output).toBe(fit.inclusion >= 0.8 && fit.pri >= 0.5 ? '1' : '0')
    }
    expect(got.truthTable.rows.length + got.truthTable.remainderRows.length).toBe(16)

    const first = (kind: string) => got.solutions.find((one) => one.kind === kind)!.models[0]!
    expect(got.solutions.map(({ kind, modelCount }) => [kind, modelCount])).toEqual([
      ['complex', 1],
      ['parsimonious', 1],
      ['intermediate', 1],
    ])
    const term = first('parsimonious').terms[0]!
    expect(term.text).toBe('leadership*defection*mass*nonviolent')
    near(term, enough(least(...sets), gains))
    expect(term.unique).toBeCloseTo(term.coverage, 9)
    expect(term.cases).toEqual(['GEO2003', 'PHL1986', 'SDN2018', 'UKR2004'])
    for (const kind of ['complex', 'intermediate']) near(first(kind), enough(least(...sets), gains))
    expect(first('complex').assumed.count).toBe(0)
    // the one row without cases is of no use to a shorter term
    expect(first('parsimonious').assumed).toEqual({ rows: [], count: 0 })
  })
  test('in the terminal, in both languages', async () => {
    const [en, ar] = await Promise.all([
      sharara(place.path, 'compare', 'leadership'),
      sharara(place.path, 'compare', 'leadership', '--lang', 'ar'),
    ])
    expect(en.out).toContain('Model 1: leadership*defection*mass*nonviolent -> gains (gains that stayed)')
    expect(en.out).toMatch(/\n {2}leadership +0\.\d{3} +0\.\d{3} +0\.\d{3}\n/)
    expect(en.out).toContain('Rows whose cases differ in the outcome: 1, 4, 5, 7, 8, 13.')
    expect(ar.out).toContain('النموذج 1: leadership*defection*mass*nonviolent -> gains (مكاسب بقيت)')
    expect(ar.out).toContain('جدول الصدق')
    expect({ code: ar.code, err: ar.err }).toEqual({ code: 0, err: '' })
  })
  test('into a folder, whole', async () => {
    const { code } = await sharara(place.path, 'compare', '--out', 'new/folder')
    expect(code).toBe(0)
    const files = everything(join(place.path, 'new/folder'))
    for (const name of ['html', 'json', 'md']) expect(files).toContain(`comparison.${name}`)
    for (const name of ['set-mass', 'truth-table', 'venn', 'intermediate-1', 'robustness-intermediate'])
      expect(files).toEqual(expect.arrayContaining([`pictures/${name}.en.svg`, `pictures/${name}.ar.svg`]))
    const page = readFileSync(join(place.path, 'new/folder/comparison.md'), 'utf8')
    expect(page).toContain('| row | leadership | defection | mass | nonviolent | gains | n | inclusion | PRI |')
    const data = JSON.parse(readFileSync(join(place.path, 'new/folder/comparison.json'), 'utf8')) as unknown
    expect(data).toEqual(await told())
  })
  test('help has six examples', async () => {
    const { out } = await sharara(place.path, 'compare', '--help')
    expect(out.match(/^ {2}sharara compare/gm)).toHaveLength(6)
  })
})

const small = ['case,a,b,x', 'one,1,1,1', 'two,1,0,1', 'three,0,1,0', 'four,0,0,0'].join('\n')

describe('a table of one’s own', () => {
  test('with the question on the command line', async () => {
    const path = write('small.csv', small)
    const got = await told('--table', path, '--conditions', 'a,b', '--outcome', 'x')
    expect(got.solutions.map(({ models }) => models.map(({ text }) => text))).toEqual([['a'], ['a'], ['a']])
    const absent = await told('--table', path, '--conditions', 'a,b', '--outcome', '~x', '--directions', '~a')
    expect(absent.solutions.map(({ models }) => models.map(({ text }) => text))).toEqual([['~a'], ['~a'], ['~a']])
  })
  test('as Parquet: the same answer', async () => {
    const csv = await told('--table', write('small.csv', small), '--conditions', 'a,b', '--outcome', 'x')
    const column = (name: string, data: (string | number)[]) => ({ name, data })
    const columnData = [
      column('case', ['one', 'two', 'three', 'four']),
      column('a', [1, 1, 0, 0]),
      column('b', [1, 0, 1, 0]),
      column('x', [1, 1, 0, 0]),
    ]
    writeFileSync(join(place.path, 'small.parquet'), new Uint8Array(parquetWriteBuffer({ columnData })))
    const parquet = await told('--table', 'small.parquet', '--conditions', 'a,b', '--outcome', 'x')
    expect(parquet.truthTable).toEqual(csv.truthTable)
    expect(parquet.solutions).toEqual(csv.solutions)
  })
  test('named by a study beside it', async () => {
    write('small.csv', small)
    const study = write(
      'study.json',
      '{"format": "sharara-study/1", "table": "small.csv", "conditions": ["a", "b"], "outcome": "x", "inclCut": 1}',
    )
    expect((await told(study)).solutions[0]!.models[0]!.text).toBe('a')
  })
  test('few cases for many conditions: a warning', async () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const rows = [0, 1, 2, 3].map((k) => [`k${k}`, ...names.map((_, j) => (k + j) % 2), k > 1 ? 1 : 0].join(','))
    const path = write('wide.csv', [['case', ...names, 'x'].join(','), ...rows].join('\n'))
    const { code, err } = await sharara(place.path, 'compare', '--table', path, '--conditions', names.join(','), '--outcome', 'x')
    expect(code).toBe(0)
    expect(err).toContain('Beware: the table: got 5 conditions, so 32 rows, and 4 cases')
  })
})

describe('mistakes: every problem at once, exit code 2, nothing written', () => {
  /** What of the wanted pieces is not said. */
  const unsaid = async (wanted: readonly string[], ...args: readonly string[]): Promise<readonly string[]> => {
    const { code, out, err } = await sharara(place.path, 'compare', ...args, '--out', 'never')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toMatch(/at .*\.ts:\d+/)
    expect(existsSync(join(place.path, 'never'))).toBe(false)
    return wanted.filter((piece) => !err.includes(piece))
  }
  test('in the table', async () => {
    const path = write('bad.csv', ['case,a,b,c,x', 'one,1,,1,1', 'two,0,1,1,1', 'two,1,lots,1,0', 'four,0,0,1,0'].join('\n'))
    const wanted = [
      'got case two 2 times',
      'case one, column b: got nothing',
      'got "lots"; wanted a number',
      'column outcom: got no column of this name',
      '4 problems',
      'Nothing was compared.',
    ]
    expect(await unsaid(wanted, '--table', path, '--conditions', 'a,b,c', '--outcome', 'outcom')).toEqual([])
  })
  test('in the study', async () => {
    write('small.csv', small)
    const study = {
      format: 'sharara-study/1',
      table: 'small.csv',
      conditons: [],
      conditions: ['a', 'q'],
      outcome: 'x',
      sets: { q: { column: 'b', method: 'logistc', anchors: {} } },
      inclCut: 3,
      directions: { qq: 1 },
    }
    const wanted = [
      'Did you mean "conditions"?',
      'Did you mean "logistic"?',
      'inclCut: got 3; wanted a number from 0 to 1',
      'directions.qq',
    ]
    expect(await unsaid([...wanted, '4 problems', 'line 1: '], write('bad.json', JSON.stringify(study)))).toEqual([])
    const anchors = { exclusion: 3, crossover: 1, inclusion: 2 }
    const sound = { ...study, inclCut: 1, directions: {}, conditons: undefined }
    const disordered = { ...sound, sets: { q: { column: 'b', anchors } } }
    expect(
      await unsaid(
        ['order.json: one problem', 'line 1: sets.q.anchors: got {"exclusion":3,"crossover":1,"inclusion":2}'],
        write('order.json', JSON.stringify(disordered)),
      ),
    ).toEqual([])
  })
  test('reasons that one language only can read, anchors of a set of the middle', async () => {
    write('small.csv', small)
    const sets = {
      a: { column: 'a', codes: { 1: { degree: 1, why: 'because' }, 0: { degree: 0, wy: {} } }, why: 'so' },
      b: { column: 'b', method: 'bell', anchors: { exclusion: [0], crossover: [1, 2], inclusion: [3, 4] } },
    }
    const study = { format: 'sharara-study/1', table: 'small.csv', conditions: ['a', 'b'], outcome: 'x', sets }
    const wanted = [
      'got "because"',
      'the reason in both languages',
      'Did you mean "why"?',
      'sets.a.why',
      'sets.b.anchors.exclusion',
      'two numbers',
      '4 problems',
    ]
    expect(await unsaid(wanted, write('why.json', JSON.stringify(study)))).toEqual([])
  })
  test('on the command line', async () => {
    expect(await unsaid(['got no column of this name', 'Did you mean "leadership"?'], '--conditions', 'leadershp,mass')).toEqual([])
    expect(
      await unsaid(
        ['--consistency-cutoff: got "2"; wanted a number from 0 to 1', '--incl-cut is called --consistency-cutoff now'],
        '--incl-cut',
        '2',
      ),
    ).toEqual([])
    expect(await unsaid(['"mas" is none of the conditions', 'Did you mean mass?'], '--directions', 'mas')).toEqual([])
    expect(await unsaid(['With --table say what to compare'], '--table', write('small.csv', small))).toEqual([])
    expect(await unsaid(['There is no file'], 'gone.json')).toEqual([])
    expect(
      await unsaid(
        ['column unified_leadership, ', 'wanted a number, or a study whose `codes` say'],
        '--conditions',
        'unified_leadership,mass',
      ),
    ).toEqual([])
  })
})
