/** What goes to the terminal moves no cursor and turns no text around. */
import { expect, test, vi } from 'vitest'
import { outputIn, printable } from './output.ts'

test('escapes, other control characters and overrides are written out', () => {
  const sly = '\u001B]0;title\u0007\u001B[2J\u0000\u009B31m\u202Eabc\u2066d\rgone'
  expect(printable(sly)).toBe('\\u001b]0;title\\u0007\\u001b[2J\\u0000\\u009b31m\\u202eabc\\u2066d\\u000dgone')
})
test('in JSON they are the same characters still', () => {
  const name = 'a\u009B\u202E'
  expect(JSON.parse(printable(JSON.stringify({ name })))).toEqual({ name })
})
test('tabs, ends of lines and Arabic pass', () => {
  const text = 'شرارة\tspark\r\n\u200Fم\n'
  expect(printable(text)).toBe(text)
})

test('in Arabic a table says percent as Arabic does; JSON stays as it is', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const { say } = outputIn('ar')
  for (const text of ['  ALB1997  100 %', '{"share": "100 %"}', 'النقطة 3 (\u2066a=1\u2069)']) say(text)
  outputIn('en').say('  ALB1997  100 %')
  const said = write.mock.calls.map(([text]) => text)
  write.mockRestore()
  expect(said).toEqual(['  ALB1997  100 ٪\n', '{"share": "100 %"}\n', 'النقطة 3 (a=1)\n', '  ALB1997  100 %\n'])
})
