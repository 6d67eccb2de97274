/** What `sharara compare --out` gives to be taken along, and that the command repeats it; the tables of the doorway, where they are. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { everything, newPlace, sharara } from './sharara.ts'

const place = newPlace()
afterAll(place.clear)
const compare = (...args: readonly string[]) => sharara(place.path, 'compare', ...args)

const table = [
  'case;A B;B;C;OUT',
  'Österreich;0,9;0,2;0,8;2',
  'مصر;0,1;0,3;0,2;0',
  'Perú;0,7;0,9;0,6;2',
  'x;0,3;0,8;0,4;1',
  'y;0,2;0,6;0,9;NA',
]
const asked = ['--table', 'own.csv', '--conditions', '"A B",B,C', '--outcome', 'OUT[2]', '--drop-missing', '--both', '--fit', '"A B"*~B']

describe('taken along', () => {
  test('every form, and the study that repeats the answer', async () => {
    writeFileSync(join(place.path, 'own.csv'), table.join('\r\n'))
    const { code, err } = await compare(...asked, '--out', 'folder')
    expect([code, err]).toEqual([0, expect.stringContaining('(1): y')])
    const files = everything(join(place.path, 'folder'))
    for (const name of ['analysis.R', 'citation.bib', 'methods.en.md', 'methods.ar.md', 'study.json']) expect(files).toContain(name)
    for (const name of ['calibrated.csv', 'truth-table.csv', 'tables.tex', 'tables.md', 'tables.ar.docx'])
      expect(files).toContain(`tables/${name}`)
    expect(readFileSync(join(place.path, 'folder/tables/calibrated.csv'), 'utf8').split('\r\n')[1]).toBe('Österreich,0.9,0.2,0.8,2')
    const parts = unzipSync(readFileSync(join(place.path, 'folder/tables/tables.ar.docx')))
    expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('<w:bidiVisual/>')
    const [first, again] = [await compare(...asked, '--json'), await compare('folder/study.json', '--json')]
    const answer = (text: string): unknown => ({ ...(JSON.parse(text) as object), study: null })
    expect(answer(again.out)).toEqual(answer(first.out))
  })
  const hasR = spawnSync('Rscript', ['--version']).status === 0
  test.runIf(hasR)(`the script is one that R reads${hasR ? '' : ' (skipped: no Rscript)'}`, async () => {
    writeFileSync(join(place.path, 'own.csv'), table.join('\n'))
    const { out } = await compare(...asked, '--r-script')
    writeFileSync(join(place.path, 'own.R'), out)
    const told = spawnSync('Rscript', ['-e', `invisible(parse(${JSON.stringify(join(place.path, 'own.R'))}, encoding = "UTF-8"))`], {
      encoding: 'utf8',
    })
    expect(told.stderr).toBe('')
    // the data are what they should be, without the packages
    const data = out.slice(out.indexOf('cases <-'), out.indexOf('tt <-'))
    const values = spawnSync('Rscript', ['-e', `${data}\ncat(sum(data$B), nrow(data))`], { encoding: 'utf8' })
    expect(values.stdout).toBe('2.2 4')
  })
})

const doorway = join(import.meta.dirname, '../../../../shared/inputs/doorway')
const there = existsSync(doorway)

describe(`tables of the doorway${there ? '' : ' (skipped: ../shared/inputs/doorway is not there)'}`, () => {
  const same = ['base.csv', 'semi_dec.csv', 'semi_dec_bom_crlf.csv', 'trail.csv', 'trailcols.csv', 'utf16.csv']
  test.runIf(there)('the same numbers from every form', async () => {
    const answers = await Promise.all(
      same.map(async (file) => {
        const { code, out } = await compare('--table', join(doorway, file), '--conditions', 'A,B,C', '--outcome', 'OUT', '--json')
        expect([file, code]).toEqual([file, 0])
        const { truthTable, solutions } = JSON.parse(out) as Record<string, unknown>
        return JSON.stringify([truthTable, solutions])
      }),
    )
    expect(new Set(answers).size).toBe(1)
  })
  const refused: readonly (readonly [file: string, conditions: string, outcome: string, told: string])[] = [
    ['trend.csv', 'TREND,B', 'OUT', '−1 is no degree and no mark'],
    ['pm.csv', 'A,B', 'OUT', '−1 is no degree and no mark'],
    ['fuzzydash.csv', 'A,B', 'O', 'case c, column A'],
    ['onebased.csv', 'A,B,C', 'OUT', 'which value is the outcome'],
    ['gap.csv', 'A,B,C', 'OUT', 'without a gap'],
    ['na.csv', 'A,B,C', 'OUT', '--drop-missing'],
    ['latin1.csv', 'A,B,C', 'OUT', '--encoding'],
    ['panel.csv', 'A,B', 'OUT', '--case country,year'],
    ['percent.csv', 'A,B', 'OUT', '"90%"'],
  ]
  test.runIf(there)('questions and problems', async () => {
    for (const [file, conditions, outcome, told] of refused) {
      const { code, err } = await compare('--table', join(doorway, file), '--conditions', conditions, '--outcome', outcome)
      expect([file, code, err]).toEqual([file, 2, expect.stringContaining(told)])
    }
  })
})
