/** Rules 2 and 9 and the habits: what core may not touch, folder names, `any`, silenced checks, dead code. */
import { at, isNode, walk, type Node, type SourceFile } from './source.ts'

const hostGlobals = new Set(
  (
    'Date performance console process fetch document window self globalThis global navigator location crypto Buffer require ' +
    'setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame XMLHttpRequest WebSocket Worker localStorage eval'
  ).split(' '),
)

/** Exact by the language's own definition; every other function of Math is host-dependent or random. */
const exactMath = new Set(
  'abs ceil floor round trunc sign min max sqrt imul clz32 fround PI E SQRT2 SQRT1_2 LN2 LN10 LOG2E LOG10E'.split(' '),
)

/** What core's source may not use (rule 2, and section 9.1 of the model: same result to the last bit everywhere). */
export function forbiddenInCore(file: SourceFile): string[] {
  const own = declaredNames(file.program)
  const found: string[] = []
  walk(file.program, (node, parent) => {
    const problem = globalProblem(node, parent, own) ?? mathProblem(node) ?? powerProblem(node)
    if (problem !== undefined) found.push(at(file, node.start, problem))
  })
  return found
}

function globalProblem(node: Node, parent: Node | undefined, own: ReadonlySet<string>): string | undefined {
  if (node.type !== 'Identifier' || typeof node.name !== 'string') return undefined
  if (!hostGlobals.has(node.name) || own.has(node.name) || isName(node, parent)) return undefined
  return `uses ${node.name}, which the host gives: core takes what it needs as an argument`
}

/** An identifier that only names a member: `x.window`, `{ window: 1 }`, `interface { window: number }`. */
function isName(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined || parent.computed === true) return false
  if (parent.type === 'MemberExpression') return parent.property === node
  if (parent.type === 'TSQualifiedName') return parent.right === node
  return 'key' in parent && parent.key === node
}

function declaredNames(program: Node): Set<string> {
  const names = new Set<string>()
  const add = (value: unknown): void => {
    if (!isNode(value)) return
    if (value.type === 'Identifier' && typeof value.name === 'string') names.add(value.name)
    else if (/Pattern$|^Property$|^RestElement$/.test(value.type)) {
      for (const part of [value.left, value.value, value.argument, value.elements, value.properties].flat()) add(part)
    }
  }
  walk(program, (node) => {
    if (/^VariableDeclarator$|Function|^Class|^Import.*Specifier$/.test(node.type)) {
      for (const part of [node.id, node.local, node.params].flat()) add(part)
    }
  })
  return names
}

function mathProblem(node: Node): string | undefined {
  if (node.type !== 'MemberExpression' || !isNode(node.object) || node.object.name !== 'Math' || !isNode(node.property)) return undefined
  const name = node.computed === true ? 'by a computed name' : String(node.property.name)
  if (exactMath.has(name)) return undefined
  return `uses Math.${name}: not the same to the last bit everywhere, or random; the room random has its own`
}

function powerProblem(node: Node): string | undefined {
  if (node.operator !== '**' && node.operator !== '**=') return undefined
  const constant = isNode(node.left) && isNode(node.right) && node.left.type === 'Literal' && node.right.type === 'Literal'
  return constant ? undefined : 'uses ** on something that is not a constant: multiply, or take pow from the room random'
}

const vagueFolders = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'misc', 'lib'])

/** Rule 9, folders. Takes a listing in which folders end with a slash. */
export function vagueNames(paths: readonly string[]): string[] {
  return paths
    .filter((path) => path.endsWith('/') && vagueFolders.has(path.split('/').at(-2) ?? ''))
    .map((path) => `${path} is a name that says nothing: name the room for the reader’s question`)
}

/** Habits: no `any`, no silenced checks without a reason, no code left in comments. */
export function looseEnds(file: SourceFile): string[] {
  const found: string[] = []
  walk(file.program, (node) => {
    if (node.type === 'TSAnyKeyword') found.push(at(file, node.start, 'says any'))
  })
  for (const comment of file.comments) {
    const problem = commentProblem(comment.value.trim())
    if (problem !== undefined) found.push(at(file, comment.start, problem))
  }
  return found
}

const silenced = /^@ts-(ignore|nocheck)\b/
const unreasoned = /^(@ts-expect-error|(ox|es)lint-disable\S*( [\w/,@ -]*?)?)$/
const deadCode =
  /^(import .* from '|export (const|function|type|interface) |(const|let) [\w{[][^=]* = \S|return \S.*[)\]}]$|(if|for|while) \(.*\) ?\{?$|\} else|await \w+[.(])/

function commentProblem(text: string): string | undefined {
  if (silenced.test(text)) return 'silences the type check'
  if (unreasoned.test(text)) return 'silences a check without saying why'
  return text.split('\n').some((line) => deadCode.test(line.replace(/^\s*\*?\s*/, ''))) ? 'leaves code in a comment' : undefined
}
