/** The tutorial, followed to the letter in an empty folder; and its Arabic twin, which shows the same lines. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'sharara-tutorial-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Block {
  readonly kind: string
  readonly text: string
}

function blocksOf(page: string): Block[] {
  const text = readFileSync(join(root, 'docs', page), 'utf8')
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind, body]) => ({ kind: kind!, text: body! }))
}

const blocks = blocksOf('tutorial.md')
const command = 'npm run -s sharara -- '
const lines = blocks.filter(({ kind }) => kind === 'sh').flatMap(({ text }) => text.trim().split('\n'))

describe('the tutorial', () => {
  test('shows the same lines in both languages', () => expect(blocksOf('tutorial.ar.md')).toEqual(blocks))

  test('has nothing but commands of the program and of npm', () =>
    expect(lines.filter((line) => !line.startsWith(command))).toEqual(['npm ci', 'npm start', 'npm run studio']))

  test('says which file each block is', () => {
    const files = { json: 'mine.json', csv: 'protests.csv' }
    for (const [kind, name] of Object.entries(files)) writeFileSync(join(folder, name), blocks.find((block) => block.kind === kind)!.text)
    expect(blocks.map(({ kind }) => kind).filter((kind) => kind !== 'sh')).toEqual(Object.keys(files))
  })

  test.for(lines.filter((line) => line.startsWith(command)))('%s', { timeout: 300_000 }, (line) => {
    const ran = spawnSync(process.execPath, [join(root, 'packages/workbench/src/main.ts'), ...line.slice(command.length).split(' ')], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, CI: 'true' },
    })
    expect(ran.status === 0 ? 0 : ran.stderr).toBe(0)
  })

  test('leaves what it says', () => {
    const left = ['first/report.html', 'many/report.html', 'compared/analysis.R', 'compared/methods.en.md', 'armenia/report.html']
    expect(left.filter((path) => !existsSync(join(folder, 'tutorial', path)))).toEqual([])
    const solution = readFileSync(join(folder, 'tutorial/compared/comparison.md'), 'utf8').replaceAll('\\', '')
    expect(solution).toContain('leadership*defection + leadership*~violence')
  })
})
