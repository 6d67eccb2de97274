/** What is known to be wrong, in docs/limits.md: sentences about the figures of the scoreboard that ships, so that no two pages differ. */
import { boardSections, type BoardRow } from '../../packages/core/src/scoreboard/index.ts'
import { fill, type Language } from '../../packages/core/src/text/index.ts'
import { limitsText } from './limitsText.ts'
import type { Shipped } from './scoreboard.ts'

const columns = ['seen', 'unseen', 'baseRate'] as const satisfies readonly (keyof BoardRow)[]

export function knownWrong({ made, scoreboard }: Shipped, language: Language): string {
  const facts: Record<string, string> = { made, model: scoreboard.model }
  for (const { rows } of boardSections(scoreboard))
    for (const row of rows) for (const column of columns) facts[`${row.id}_${column}`.replaceAll('-', '_')] = row[column]
  const [head, ...lines] = limitsText.map((words) => fill(words, facts)[language])
  return [head, lines.map((line) => `- ${line}`).join('\n')].join('\n\n')
}
