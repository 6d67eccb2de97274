/** What the records say together, and in how many runs it is found: the table of docs/model.md. */
import type { Kept } from '../patterns.ts'

export function patternTable({ model, seeds, patterns }: Kept): string {
  const rows = patterns.map(({ episode, what, record, runs, asked }) => `| ${episode} | ${what} | ${record} | ${runs} of ${asked} |`)
  return [
    `Model \`${model}\`, ${seeds} runs of each episode.`,
    '',
    '| episode | pattern | record | runs |',
    '| --- | --- | --- | ---: |',
    ...rows,
  ].join('\n')
}
