/**
 * Writes packages/studio/arabic-edit.md: every Arabic sentence that is another one than before, with the reason by kind. It reads the
 * catalogues of then out of the history, so it needs a whole clone. `node scripts/arabic.ts [commit of before]`.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changesBetween, reasons, reasonOf, type Change } from './arabic/changes.ts'
import { pairsIn, type Pair } from './arabic/pairs.ts'

const root = join(import.meta.dirname, '..')
/** The last state of the page before it was edited. */
const before = process.argv[2] ?? '8a092d6'

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 })
}

const isCatalogue = (path: string): boolean =>
  /^(packages\/[a-z]+\/src\/.*\.(ts|svelte)|(stories|scenarios|countries|episodes)\/.*\.json)$/.test(path) &&
  !/\.(test|cases)\.ts$|^countries\/made\//.test(path)

const listed = (text: string): string[] => text.split('\n').filter(isCatalogue)
const then: Pair[] = listed(git('ls-tree', '-r', '--name-only', before)).flatMap((path) => pairsIn(path, git('show', `${before}:${path}`)))
const now: Pair[] = listed(git('ls-files')).flatMap((path) => pairsIn(path, readFileSync(join(root, path), 'utf8')))

const { changed, added, gone } = changesBetween(then, now)

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = ({ path, was, is, kind }: Change & { readonly kind: string }): string =>
  `| \`${path.split('/').at(-1)}\` | ${cell(was.ar)} | ${cell(is.ar)} | ${kind} |`
const kinds = changed.map((one) => ({ ...one, kind: reasonOf(one) }))
const counts = Object.entries(reasons).flatMap(([kind, words]) => {
  const count = kinds.filter((one) => one.kind === kind).length
  return count === 0 ? [] : [`- **${kind}** ${words}: ${count}`]
})
const date = git('show', '-s', '--format=%as', before).trim()

writeFileSync(
  join(root, 'packages/studio/arabic-edit.md'),
  `# The Arabic edit

Every Arabic sentence of the program and of its stories, scenarios, countries and records that is another one than on ${date} (\`${before}\`), with the reason by kind. Written by \`node scripts/arabic.ts\` out of the history; sentences are matched by their English, else by their place. Beside these ${changed.length}, ${added} are new and ${gone} went with what they spoke of. Counted nouns are written by one function (\`counted\` in \`packages/core/src/text\`).

${counts.join('\n')}

| file | before | after | reason |
| --- | --- | --- | --- |
${kinds.map(row).join('\n')}
`,
)
process.stdout.write(`packages/studio/arabic-edit.md: ${changed.length} changed, ${added} new, ${gone} gone\n`)
