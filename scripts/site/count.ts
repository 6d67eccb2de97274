/**
 * Documents, words, links, and links that lead nowhere, as a commit has them: `node scripts/site/count.ts [commit …]` (HEAD where
 * none is named). A document is a Markdown file that git knows outside of templates; a link within the house is broken where neither
 * a file nor a folder of that name is in the commit.
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

if (import.meta.main) {
  for (const commit of process.argv.length > 2 ? process.argv.slice(2) : ['HEAD']) {
    const { documents, words, links, broken } = countAt(commit)
    process.stdout.write(`${commit}: ${documents} documents, ${words} words, ${links} links, ${broken.length} broken\n`)
    for (const one of broken) process.stdout.write(`  ${one}\n`)
  }
}
