/**
 * The exported script in R. The packages QCA, SetMethods and cna are in no registry that the tests may use, so this is not their
 * answer: R reads the whole script, every call has only arguments that the manuals list, and calibration and truth table, reckoned
 * in R from the textbook by stand-ins (standIn.R), give our rows, inclusion and PRI to 1e-6, as the script itself demands.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishedTables, type CaseTable } from '../../comparison/index.ts'
import type { Sheet } from '../../tables/index.ts'
import { compareCases, prepareStudy, rScript, type CompareStudy } from '../index.ts'

const { lipsetCrisp, lipsetFuzzy, lipsetMultivalue } = publishedTables

function sheetOf({ cases, columns }: CaseTable): Sheet {
  return {
    file: 'lipset.csv',
    header: ['case', ...columns.map(({ name }) => name), 'UNIT', 'YEAR'],
    rows: cases.map((name, place) => ({ cells: [name, ...columns.map(({ values }) => values[place]!), `u${place % 6}`, place % 3] })),
  }
}

const plain: CompareStudy = {
  name: { en: 'Lipset', ar: 'لبست' },
  conditions: ['DEV', 'URB', 'LIT', 'IND', 'STB'],
  outcome: 'SURV',
  sets: {},
  nCut: 1,
  inclCut: 0.75,
  priCut: 0,
  directions: { DEV: 1, STB: 1 },
  leaveOut: [],
}

const everything: Partial<CompareStudy> = {
  lowerInclCut: 0.6,
  priCut: 0.3,
  exclude: [18, '~DEV*URB*IND'],
  contradictions: 'open',
  expectations: ['DEV*~IND'],
  allModels: true,
  rowDominance: true,
  necessity: { inclusion: 0.85, relevance: 0.5, coverage: 0, depth: 3 },
  fit: ['DEV*STB + ~URB'],
  theory: 'DEV*LIT',
  clusters: { units: 'UNIT', clusters: 'YEAR' },
  both: true,
  coincidence: { consistency: 0.8, coverage: 0.8, outcomes: ['SURV', '~DEV'], ordering: [['DEV', 'URB'], ['SURV']], strict: true },
  tools: [
    { tool: 'negate', of: ['DEV*~STB + LIT'] },
    { tool: 'intersect', of: ['DEV + LIT', 'STB'] },
    { tool: 'expand', of: ['DEV + STB'] },
    { tool: 'within', of: ['DEV*STB', 'DEV'] },
  ],
}

/** Raw numbers with anchors: degrees scaled as a person would find them. */
const raw: CaseTable = {
  ...lipsetFuzzy,
  columns: lipsetFuzzy.columns.map((column) => ({ ...column, values: column.values.map((value) => Math.round(value * 970 + 13)) })),
}
const anchored = (exclusion: number, crossover: number, inclusion: number) => ({ exclusion, crossover, inclusion })
const sets: CompareStudy['sets'] = {
  DEV: { column: 'DEV', rule: { method: 'logistic', anchors: anchored(100, 480.5, 900) } },
  URB: { column: 'URB', rule: { method: 'logistic', anchors: anchored(950, 500.5, 20), degree: 0.9 } },
  LIT: { column: 'LIT', rule: { method: 'linear', anchors: anchored(50, 400.5, 950), below: 2, above: 0.5 } },
  IND: { column: 'IND', rule: { method: 'linear', anchors: anchored(900, 300.5, 100) } },
  STB: { column: 'STB', rule: { method: 'crisp', thresholds: [350, 700] } },
  SURV: { column: 'SURV', rule: { method: 'logistic', anchors: anchored(100, 500.5, 900) } },
}

const studies: readonly (readonly [string, CaseTable, Partial<CompareStudy>])[] = [
  ['crisp', lipsetCrisp, { inclCut: 1, retention: 3 }],
  ['crisp-chance', lipsetCrisp, { inclCut: 0.8, nCut: 2, retention: 0.05, outcome: '~SURV' }],
  ['fuzzy', lipsetFuzzy, everything],
  [
    'values',
    lipsetMultivalue,
    { inclCut: 0.8, directions: { DEV: [1, 2] }, fit: ['DEV[2]'], tools: [{ tool: 'negate', of: ['DEV[1]*URB[0]'] }] },
  ],
  ['anchors', raw, { sets, directions: {} }],
  [
    'arabic',
    lipsetFuzzy,
    { conditions: ['غنى', 'tt', 'LIT'], sets: { غنى: { column: 'DEV' }, tt: { column: 'URB' } }, directions: { غنى: 1 } },
  ],
]

const hasR = spawnSync('Rscript', ['--version']).status === 0

test.skipIf(!hasR)('R reads every exported script, and reckons our rows from its data', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sharara-r-'))
  try {
    for (const [name, table, more] of studies) {
      const [study, sheet] = [{ ...plain, ...more }, sheetOf(table)]
      const { prepared, problems } = prepareStudy(study, sheet)
      expect([name, problems.map(({ words }) => words.en)]).toEqual([name, []])
      writeFileSync(join(folder, `${name}.R`), rScript(study, prepared!, compareCases(study, prepared!, 'lipset.csv'), '0'))
    }
    const lines = [
      `source(${JSON.stringify(join(import.meta.dirname, 'standIn.R'))})`,
      ...studies.map(([name]) => `cat("${name}: "); source(${JSON.stringify(join(folder, `${name}.R`))}, local = new.env())`),
    ]
    writeFileSync(join(folder, 'all.R'), lines.join('\n'))
    const { stdout, stderr } = spawnSync('Rscript', ['--vanilla', join(folder, 'all.R')], { encoding: 'utf8' })
    expect([stdout.trim().split('\n'), stderr]).toEqual([studies.map(([name]) => `${name}: The truth table is the same.`), ''])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
