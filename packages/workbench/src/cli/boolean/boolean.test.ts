/** `sharara boolean`: answers, and one clear sentence for every mistake, in the reader's language. */
import { afterEach, expect, test, vi } from 'vitest'
import { main } from '../index.ts'

afterEach(() => void vi.restoreAllMocks())

async function told(...line: readonly string[]): Promise<readonly [code: number, out: string, err: string]> {
  const [out, err]: [string[], string[]] = [[], []]
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0)
  const code = await main(['boolean', ...line])
  vi.restoreAllMocks()
  return [code, out.join('').trim(), err.join('').trim()]
}

test.each([
  [['negate', 'A*~B + C'], '~A*~C + B*~C'],
  [['factorise', 'A*B + A*C + D'], 'A*(B + C) + D'],
  [['intersect', 'A + B', '~A + C'], 'A*C + ~A*B + B*C'],
  [['expand', 'A + B'], 'A*B + A*~B + ~A*B'],
  [['negate', 'R[1]', '--values', 'R=3'], 'R[2] + R[0]'],
  [['simplify', 'فقر*قمع + فقر*~قمع'], 'فقر'],
])('%j', async (line, answer) => {
  expect(await told(...line)).toEqual([0, answer, ''])
})

test('every shortest form, and how many; how many values were taken for granted', async () => {
  const [, out, err] = await told('simplify', 'A*~B + B*~C + C*~A')
  expect([out.split('\n').length, err]).toEqual([2, 'Equally short forms: 2.'])
  expect((await told('negate', 'R[2]'))[2]).toContain('--values')
  expect(JSON.parse((await told('within', 'A*B', 'A', '--json'))[1])).toMatchObject({ tool: 'within', holds: true, texts: [] })
})

test.each([
  [['negat', 'A'], 'Did you mean negate?'],
  [['negate', 'A', 'B'], 'got 2 statements; wanted from 1 to 1'],
  [['within', 'A'], 'wanted from 2 to 2'],
  [['expand', 'A*(B'], 'At place 5: got the end'],
  [['expand', 'A*B -> C'], 'got an arrow'],
  [['negate', 'A[2]', '--values', 'A=2'], 'from 3 to 30'],
  [['negate', 'A', '--values', 'B=3'], 'a condition of the statements'],
  [['negate', Array.from({ length: 17 }, (_, k) => `X${k}`).join('+')], 'more than 65536 combinations'],
])('%j is refused', async (line, sentence) => {
  const [code, out, err] = await told(...line)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(sentence)
  expect((await told(...line, '--lang', 'ar'))[2]).toMatch(/[\u0600-\u06ff]/)
})
