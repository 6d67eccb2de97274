/** The source tree as the rule tests see it: files with their syntax trees and comments. Core itself reads no files; its tests may. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parseSync } from 'rolldown/utils'

export const root: string = join(import.meta.dirname, '../../../..')

/** A syntax node as far as the rules look at it: its type, where it stands, and whatever else the type brings. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

export interface Comment {
  readonly type: 'Line' | 'Block'
  readonly value: string
  readonly start: number
  readonly end: number
}

export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly program: Node
  readonly comments: readonly Comment[]
}

const skipped = new Set(['node_modules', 'dist', 'runs', 'coverage', '.git'])

/** Paths of all files below a folder, and of the folders themselves (which end with a slash). */
export function listTree(folder: string): string[] {
  const found: string[] = []
  for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (skipped.has(entry.name)) continue
    const path = join(folder, entry.name)
    const shown = relative(root, path).split(sep).join('/')
    if (entry.isDirectory()) found.push(`${shown}/`, ...listTree(path))
    else found.push(shown)
  }
  return found
}

export function readSource(path: string): SourceFile {
  return parseSource(path, readFileSync(join(root, path), 'utf8'))
}

export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  return { path, text, program: program as unknown as Node, comments }
}

export function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.includes('/test/')
}

export function lineAt(file: SourceFile, offset: number): number {
  let line = 1
  for (let i = file.text.indexOf('\n'); i !== -1 && i < offset; i = file.text.indexOf('\n', i + 1)) line++
  return line
}

/** How every violation is told: place, then what is wrong there. */
export function at(file: SourceFile, offset: number, problem: string): string {
  return `${file.path}:${lineAt(file, offset)} ${problem}`
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

export function children(node: Node): Node[] {
  return Object.values(node).flatMap((value): Node[] => {
    if (Array.isArray(value)) return value.filter(isNode)
    return isNode(value) ? [value] : []
  })
}

/** Visits a node and all below it, each with its parent. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  visit(node, parent)
  for (const child of children(node)) walk(child, visit, node)
}
