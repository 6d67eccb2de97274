/** What `sharara compare --out` gives to be taken along, that the command repeats it, and that other programs read it. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparison } from '@sharara/core'
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
    // degrees whole for the next analyst, three digits where people read them
    expect(files).toContain('tables/document.tex')
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

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0
const [latex, office] = ['pdflatex', 'soffice'].map(has)

describe('what other programs make of it', () => {
  const lipset = 'published.csv'
  const long = ['--conditions', 'DEV,URB,LIT,IND,STB', '--outcome', 'SURV', '--both', '--coincidence', '0.8,0.8', '--theory', 'DEV*LIT']
  const write = async (folder: string, ...more: readonly string[]): Promise<string> => {
    const { cases, columns } = comparison.publishedTables.lipsetFuzzy
    const rows = cases.map((name, k) => [name, ...columns.map(({ values }) => values[k]! / 3 + 0.3)].join())
    writeFileSync(join(place.path, lipset), [`case,${columns.map(({ name }) => name).join()}`, ...rows].join('\n'))
    expect((await compare('--table', lipset, ...long, ...more, '--out', folder)).code).toBe(0)
    return join(place.path, folder, 'tables')
  }
  test.runIf(latex)(`LaTeX sets the tables, none wider than the page${latex ? '' : ' (skipped: no pdflatex)'}`, async () => {
    const folder = await write('latex')
    const { status, stdout } = spawnSync('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', 'document.tex'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect([status, /Overfull.*/.exec(stdout)?.[0]]).toEqual([0, undefined])
    const tex = readFileSync(join(folder, 'tables.tex'), 'utf8')
    expect(tex).toMatch(/^% .*usepackage\{array,booktabs,longtable\}/)
    expect(tex).not.toMatch(/\d\.\d{4}/)
    expect(readFileSync(join(folder, 'calibrated.csv'), 'utf8')).toMatch(/\d\.\d{4}/)
  })
  test.runIf(office)(
    `a word processor reads both documents${office ? '' : ' (skipped: no LibreOffice)'}`,
    { timeout: 120_000 },
    async () => {
      const folder = await write('word')
      const own = `-env:UserInstallation=file://${join(place.path, 'office')}`
      spawnSync('soffice', [own, '--headless', '--convert-to', 'txt:Text', 'tables.en.docx', 'tables.ar.docx'], { cwd: folder })
      const read = (language: string): string => readFileSync(join(folder, `tables.${language}.txt`), 'utf8').replaceAll('\u200e', '')
      expect(read('en')).toMatch(/case\s+DEV\s+URB\s+LIT\s+IND\s+STB\s+SURV/)
      expect(read('en')).toContain('Truth table for ~SURV')
      const arabic = read('ar')
      for (const text of ['~DEV', 'DEV*LIT', 'RoN']) expect(arabic).toContain(text)
      // the end of a formula does not change sides
      expect(arabic).not.toContain('DEV~')
    },
  )
})
