/**
 * Joins the scripts of the page. They are small modules without dependencies, so types are stripped and each becomes one
 * function that returns what it exports; a bundler would be the largest dependency of the workbench.
 */
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

/** Published packages hold JavaScript beside this file; the repository holds TypeScript. */
const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
const folder = new URL('./client/', import.meta.url)

/** @param entry the module that starts the page: `experiment` for many runs, `comparison` where all is drawn already. */
export function bundleClient(entry: 'experiment' | 'comparison'): string {
  const done = new Set<string>()
  const parts: string[] = []
  include(entry, done, parts)
  return `'use strict';\n${parts.join('\n')}`
}

function include(name: string, done: Set<string>, parts: string[]): void {
  if (done.has(name)) return
  done.add(name)
  const source = plain(readFileSync(new URL(`${name}${extension}`, folder), 'utf8'))
  const exported = [...source.matchAll(/^export (?:const|function|let) (\w+)/gm)].map((match) => match[1])
  const body = source
    .replace(/^import \{([^}]*)\} from '\.\/(\w+)\.[tj]s';?$/gm, (_, names: string, from: string) => {
      include(from, done, parts)
      return `const {${names}} = module_${from};`
    })
    .replace(/^export (?=const|function|let)/gm, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^\s*\/\*\*.*?\*\/\s*$/gms, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
  parts.push(`const module_${name} = (() => {${body}return { ${exported.join(', ')} };})();`)
}

function plain(source: string): string {
  if (extension === '.js') return source
  // Node calls the function experimental on stderr, which belongs to the user of the command line.
  const warn = process.emitWarning
  process.emitWarning = () => undefined
  try {
    return stripTypeScriptTypes(source)
  } finally {
    process.emitWarning = warn
  }
}
