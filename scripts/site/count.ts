/**
 * Documents, words, links, and links that lead nowhere, as a commit has them: `node scripts/site/count.ts [commit …]` (HEAD where
 * none is named). A document is a Markdown file that git knows outside of templates; a link within the house is broken where neither
 * a file nor a folder of that name is in the commit.
 *
 * `node scripts/site/count.ts --lines [commit …]`: lines of the sources of studio and report, a room each, one column a commit.
 */
import { execFileSync } from 'node:child_process'
import { dirname, join, normalize } from 'node:path'

export interface Count {
  readonly documents: number
  readonly words: number
  readonly links: number
  readonly broken: readonly string[]
}

/** @param files every path of the house. */
export function count(documents: ReadonlyMap<string, string>, files: readonly string[]): Count {
  const there = new Set(files.flatMap((path) => path.split('/').map((_, k, parts) => parts.slice(0, k + 1).join('/'))))
  let [words, links] = [0, 0]
  const broken: string[] = []
  for (const [path, text] of documents) {
    words += text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
    for (const [, target] of text.replace(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s]+)\)/g)) {
      links++
      if (/^[a-z]+:|^#/.test(target!)) continue
      const to = normalize(join(dirname(path), decodeURI(target!.split('#')[0]!))).replace(/\/$/, '')
      if (to !== '.' && !there.has(to)) broken.push(`${path} → ${target}`)
    }
  }
  return { documents: documents.size, words, links, broken }
}

export function countAt(commit: string): Count {
  const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e8 })
  const files = git('ls-tree', '-r', '--name-only', '-z', commit).split('\0')
  const documents = files.filter((path) => path.endsWith('.md') && !path.startsWith('.github/'))
  return count(new Map(documents.map((path) => [path, git('show', `${commit}:${path}`)])), files)
}

/** Rooms of the page and of the reports: a view each, the tests as one. */
export function roomOf(path: string): string | null {
  if (!/\.(?:ts|js|mjs|svelte|css|html)$/.test(path)) return null
  const [, report] = /^packages\/workbench\/src\/report\/(?:(\w+)\/)?/.exec(path) ?? []
  if (path.startsWith('packages/workbench/src/report/')) return `report/${report ?? ''}`
  if (!path.startsWith('packages/studio/')) return null
  if (path.startsWith('packages/studio/test/') || path.includes('.test.')) return 'studio: tests'
  const [, room, view] = /^packages\/studio\/src\/(\w+)\/(?:(\w+)\/)?/.exec(path) ?? []
  return room === undefined ? 'studio: frame and build' : `studio/${room}${room === 'views' && view !== undefined ? `/${view}` : ''}`
}

/** Lines of each room as a commit has them. */
export function linesAt(commit: string): ReadonlyMap<string, number> {
  const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e8 })
  const rooms = new Map<string, number>()
  for (const path of git('ls-tree', '-r', '--name-only', '-z', commit, 'packages').split('\0')) {
    const room = roomOf(path)
    if (room !== null) rooms.set(room, (rooms.get(room) ?? 0) + git('show', `${commit}:${path}`).split('\n').length - 1)
  }
  return rooms
}

function tellLines(commits: readonly string[]): void {
  const counts = commits.map((commit) => linesAt(commit))
  const rooms = [...new Set(counts.flatMap((lines) => [...lines.keys()]))].toSorted()
  const row = (name: string, of: (lines: ReadonlyMap<string, number>) => number): string =>
    `${name.padEnd(28)}${counts.map((lines) => String(of(lines)).padStart(9)).join('')}\n`
  process.stdout.write(`${' '.repeat(28)}${commits.map((commit) => commit.slice(0, 8).padStart(9)).join('')}\n`)
  for (const room of rooms) process.stdout.write(row(room, (lines) => lines.get(room) ?? 0))
  process.stdout.write(row('all', (lines) => [...lines.values()].reduce((sum, own) => sum + own, 0)))
}

if (import.meta.main && process.argv[2] === '--lines') tellLines(process.argv.length > 3 ? process.argv.slice(3) : ['HEAD'])
else if (import.meta.main) {
  for (const commit of process.argv.length > 2 ? process.argv.slice(2) : ['HEAD']) {
    const { documents, words, links, broken } = countAt(commit)
    process.stdout.write(`${commit}: ${documents} documents, ${words} words, ${links} links, ${broken.length} broken\n`)
    for (const one of broken) process.stdout.write(`  ${one}\n`)
  }
}
