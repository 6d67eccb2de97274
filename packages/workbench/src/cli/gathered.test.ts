/** Several mistakes on one line: all of them are told, in the order of the line, and nothing is done. */
import { afterEach, expect, test, vi } from 'vitest'
import { main } from './index.ts'

afterEach(() => void vi.restoreAllMocks())

async function told(...line: readonly string[]): Promise<readonly [code: number, out: string, err: string[]]> {
  const [said, err]: [string[], string[]] = [[], []]
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0)
  const code = await main(line)
  vi.restoreAllMocks()
  return [code, said.join(''), err.join('').trim().split('\n')]
}

const scoreboard = ['scoreboard', '--seeds', 'x', '--only', 'case,siz', '--cases', 'none.csv', '--days', '2']

test('values of options', async () => {
  const [code, out, err] = await told(...scoreboard)
  expect([code, out]).toEqual([2, ''])
  expect(err).toEqual([
    '--seeds: got "x"; wanted a whole number from 1 to 1000.',
    expect.stringMatching(/^--only: got "siz".*Did you mean size/),
    '--cases: there is no file none.csv.',
    '--days: got "2"; wanted a whole number from 5 to 800.',
  ])
  const arabic = (await told(...scoreboard, '--lang', 'ar'))[2]
  expect(arabic).toHaveLength(4)
  for (const line of arabic) expect(line).toMatch(/\p{Script=Arabic}/u)
})

test('an unknown option beside them', async () => {
  const [code, , err] = await told('ensemble', 'kazakhstan-2022', '--runs', '-1', '--smaple', '100')
  expect([code, err.length]).toEqual([2, 2])
  expect(err.join()).toMatch(/--runs: got "-1".*--smaple.*--sample/)
})

test('help is help, whatever else stands on the line', async () => {
  const [code, out, err] = await told('scoreboard', '--seeds', 'x', '--help')
  expect([code, err]).toEqual([0, ['']])
  expect(out).toContain('Usage: sharara scoreboard')
})
