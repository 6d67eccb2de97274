/** Mistakes at `sharara compare`: each is told once, clearly, in the reader's language, with exit code 2 and nothing written. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { main } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'sharara-mistakes-'))
const table = join(folder, 'strikes.csv')
writeFileSync(table, 'case,gdp,unions,strikes\na,300,1,0\nb,600,0,1\nc,950,1,1\nd,400,0,0\n')
const out = join(folder, 'out')
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => void vi.restoreAllMocks())

async function told(...line: readonly string[]): Promise<readonly [code: number, out: string, err: string]> {
  const [said, err]: [string[], string[]] = [[], []]
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0)
  const code = await main(['compare', '--table', table, ...line])
  vi.restoreAllMocks()
  return [code, said.join(''), err.join('')]
}

const asked = ['--conditions', 'gdp,unions', '--outcome', 'strikes', '--calibrate', 'gdp=400.5,550,900']

test('raw numbers with their anchors on the line', async () => {
  const [code, said] = await told(...asked, '--quiet')
  expect([code, said]).toEqual([0, expect.stringContaining('gdp')])
  expect((await told('--conditions', 'gdp', '--outcome', 'strikes', '--calibrate', 'gdp=350,700'))[1]).toContain('gdp[2]')
})

test.each<readonly [readonly string[], RegExp]>([
  [['--conditions', 'gdp,unoins', '--outcome', 'strikes', '--calibrate', 'gdp=400,550,900'], /unoins.*Did you mean "?unions/],
  [['--conditions', 'gdp,unions', '--outcome', 'strikes'], /column gdp: got/],
  [['--conditions', 'gdp,unions', '--outcome', 'strikes', '--calibrate', 'gdp=900,550,600'], /exclusion, crossover and inclusion in order/],
  [[...asked, '--calibrate', 'unions'], /--calibrate: got "unions"; wanted a column and three anchors/],
  [[...asked, '--consistency-cutoff', '80'], /--consistency-cutoff: got "80"; wanted a number from 0 to 1/],
  [[...asked, '--lower-consistency-cutoff', '0.9'], /lowerInclCut: got 0.9; wanted at most inclCut, 0.8/],
  [[...asked, '--directions', 'gdq'], /--directions: "gdq" is none of the conditions.*Did you mean gdp/],
  [[...asked, '--directions', 'gdp[2]'], /directions.gdp: got 2; wanted values of gdp from 0 to 1/],
  [[...asked, '--exclude', '9'], /from 1 to 4/],
  [[...asked, '--fit', 'gdp*('], /fit\[0\].*|At place/],
  [[...asked, '--contradictions', 'opne'], /--contradictions: got "opne".*Did you mean open/],
  [[...asked, '--retention', '0'], /--retention: got "0"/],
  [[...asked, '--retention', '1'], /crisp sets/],
  [[...asked, '--tool', 'negat gdp'], /Did you mean negate/],
  [[...asked, '--tool', 'within gdp'], /within takes from 2 to 2 statements/],
  [[...asked, '--clusters', 'year'], /--clusters: got "year"/],
  [[...asked, '--necessity', '2,1'], /--necessity: got "2,1"/],
  [[...asked, '--leave-out', 'z'], /leaveOut: got "z"; wanted a case of the table/],
  [[...asked, '--outcme', 'x'], /--outcme.*Did you mean --outcome/],
])('%j', async (line, sentence) => {
  const [code, said, err] = await told(...line, '--out', out)
  expect([code, said, existsSync(out)]).toEqual([2, '', false])
  expect(err).toMatch(sentence)
  expect((await told(...line, '--lang', 'ar'))[2]).toMatch(/[\u0600-\u06ff]/)
})

test('with --quiet and --out only the folder is printed', async () => {
  const kept = join(folder, 'quiet')
  const [code, said] = await told(...asked, '--quiet', '--out', kept)
  expect([code, said.trim(), existsSync(join(kept, 'comparison.html'))]).toEqual([0, kept, true])
})
