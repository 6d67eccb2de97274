/**
 * Every table of the doorway with the answer, the question or the problem that it is to get. The tables may not be part of this
 * project: without them beside the repository the tests are skipped, and say so.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readTableFile } from '@sharara/comparison/files'
import { compareCases, prepareStudy, readStudy, type CompareStudy, type Sheet } from '@sharara/core'
import { describe, expect, test } from 'vitest'

const folder = new URL('../../../../shared/inputs/doorway/', import.meta.url)
const there = existsSync(folder)

interface Asked {
  readonly file: string
  /** Conditions with `;` between. */
  readonly conditions: string
  readonly outcome: string
  readonly more?: Partial<CompareStudy>
  readonly encoding?: string
  /** The complex solution; null: no row is sufficient. */
  readonly answer?: string | null
  /** A part of what is told: a warning or a note beside an answer, else the problem. */
  readonly told?: string
}

const three = { conditions: 'A;B;C', outcome: 'OUT' }
const two = { conditions: 'A;B', outcome: 'OUT' }
const renumbered = (...names: readonly string[]): Partial<CompareStudy> => ({
  sets: Object.fromEntries(names.map((name) => [name, { column: name, renumber: true }])),
})

const asked: readonly Asked[] = [
  ...['base.csv', 'semi_dec.csv', 'semi_dec_bom_crlf.csv', 'trail.csv', 'trailcols.csv'].map((file) => ({
    file,
    ...three,
    answer: 'A + B*C',
  })),
  { file: 'utf16.csv', ...three, answer: 'A + B*C', told: 'utf-16le' },
  { file: 'latin1.csv', ...three, told: '--encoding' },
  { file: 'latin1.csv', ...three, encoding: 'latin1', answer: 'A*C', told: 'windows-1252' },
  { file: 'r_write_table.tab', conditions: 'A;B', outcome: 'O', answer: 'A', told: 'no name of its own' },
  { file: 'no_name_crisp.csv', conditions: 'BUR;LOW', outcome: 'O', answer: 'LOW', told: 'numbered 1 to 6' },
  { file: 'bool.csv', ...three, answer: 'A*~B + B*C' },
  { file: 'yes.csv', ...three, answer: 'A*~B + B*C' },
  { file: 'comma.csv', conditions: 'GDP, per head;B', outcome: 'OUT', answer: '"GDP, per head"' },
  { file: 'nfd.csv', conditions: '\u00c9ducation;B', outcome: 'OUT', answer: '\u00c9ducation' },
  { file: 'digit.csv', conditions: '2010_gdp;A*B;~C', outcome: 'Y', answer: '"2010_gdp" + "A*B"*"~C"' },
  { file: 'odd.csv', conditions: 'PRI;OUT;n', outcome: 'constructor', answer: 'PRI + OUT*n' },
  { file: 'constcond.csv', ...three, answer: 'A*C', told: 'got 1 for every case' },
  { file: 'allneg.csv', conditions: 'A;B', outcome: 'O', answer: null },
  { file: 'no_negative_row.csv', conditions: 'A;B', outcome: 'O', answer: '1' },
  { file: 'outcome_half.csv', conditions: 'A;B', outcome: 'O', answer: 'A*B', told: 'neither with the outcome nor without' },
  ...['half.csv', 'half_dn.csv', 'half_eps.csv'].map((file) => ({ file, ...two, answer: 'A', told: 'belongs to no row' })),
  ...['na.csv', 'dot.csv', 'empty.csv'].flatMap((file) => [
    { file, ...three, told: 'case España, column B: got nothing' },
    { file, ...three, more: { dropMissing: true }, answer: 'A*~B', told: '(1): España' },
  ]),
  { file: 'panel.csv', ...two, told: '--case country,year' },
  { file: 'panel.csv', ...two, more: { cases: ['country', 'year'] }, answer: 'A', told: 'country, year' },
  { file: 'hours.parquet', conditions: 'A', outcome: 'O', answer: 'A' },
  { file: 'fuzzydash.csv', conditions: 'A;B', outcome: 'O', told: 'case c, column A: got the mark' },
  { file: 'fuzzym1.csv', conditions: 'A;B', outcome: 'O', told: 'column A: got numbers from -1' },
  { file: 'trend.csv', conditions: 'TREND;B', outcome: 'OUT', told: '−1 is no degree and no mark' },
  { file: 'pm.csv', ...two, told: 'column OUT: got the values -1, 1' },
  { file: 'gap.csv', ...three, told: 'without a gap' },
  { file: 'gap.csv', ...three, more: renumbered('A'), answer: 'A[1]*C[0] + A[2]*B[1]*C[0] + A[2]*B[0]*C[1] + A[0]*B[0]*C[1]' },
  { file: 'onebased.csv', ...three, told: 'which value is the outcome' },
  {
    file: 'onebased.csv',
    conditions: 'A;B;C',
    outcome: 'OUT[2]',
    more: renumbered('A', 'B', 'C'),
    answer: 'A[1]*C[0] + A[2]*B[1]*C[0] + A[2]*B[0]*C[1] + A[0]*B[0]*C[1]',
    told: '1 → 0, 2 → 1, 3 → 2',
  },
  { file: 'percent.csv', ...two, told: 'column A, 4 cases (a, b, c, d): got "90%"' },
  { file: 'thousand.csv', conditions: 'GDP;B', outcome: 'OUT', told: 'without marks between the thousands' },
  { file: 'acled_like.csv', conditions: 'year;fatalities', outcome: 'event_type', told: 'got "Protests", "Riots"' },
]

/** Studies whose fault is in the table or in themselves. */
const studies = {
  'polity.json': 'case c, column DEM: got the mark',
  'indirect.json': 'case c0, column x: got numbers below 0',
  'equal.json': 'none equal',
}

async function sheetOf(file: string, encoding?: string): Promise<{ sheet: Sheet | null; told: string[] }> {
  const bytes = new Uint8Array(readFileSync(new URL(file, folder)))
  const { sheet, problems } = await readTableFile(bytes, { file, ...(encoding === undefined ? {} : { encoding }) })
  return { sheet, told: problems.map(({ got, wanted }) => `${got.en}; ${wanted.en}`) }
}

function answered(study: CompareStudy, sheet: Sheet): { answer: string | null | undefined; told: string[] } {
  const { prepared, problems } = prepareStudy(study, sheet)
  if (prepared === null) return { answer: undefined, told: problems.map(({ words }) => words.en) }
  const { models } = compareCases(study, prepared, sheet.file).solutions[0]!
  return {
    answer: models.length === 0 ? null : models.map(({ text }) => text).join(' | '),
    told: [...prepared.warnings.map(({ words }) => words.en), ...prepared.notes.map(({ en }) => en)],
  }
}

describe(`tables of the doorway${there ? '' : ' (skipped: ../shared/inputs/doorway is not there)'}`, () => {
  test.runIf(there)('each of them is asked', () => {
    const known = new Set([...asked.map(({ file }) => file), ...Object.keys(studies), 'raw.csv', 'polity.csv', 'README.md'])
    expect(readdirSync(folder).filter((file) => !known.has(file))).toEqual([])
  })
  test.runIf(there).for(asked)('$file: $conditions, $outcome', async ({ file, conditions, outcome, more, encoding, answer, told }) => {
    const name = { en: file, ar: file }
    const plain = { name, outcome, sets: {}, nCut: 1, inclCut: 0.8, priCut: 0, directions: {}, leaveOut: [] }
    const read = await sheetOf(file, encoding)
    const got =
      read.sheet === null ? { answer: undefined, told: [] } : answered({ ...plain, conditions: conditions.split(';'), ...more }, read.sheet)
    expect(got.answer).toBe(answer)
    expect([...read.told, ...got.told].join('\n')).toContain(told ?? '')
  })
  test.runIf(there).for(Object.entries(studies))('%s', async ([file, told]) => {
    const { study, problems } = readStudy({ file, text: readFileSync(new URL(file, folder), 'utf8') })
    const sheet = study === null ? null : (await sheetOf(study.table!)).sheet
    const found = sheet === null ? problems.map(({ words }) => words.en) : answered(study!, sheet).told
    expect(found.join('\n')).toContain(told)
  })
})
