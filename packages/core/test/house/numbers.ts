/** Rule 3 in the equations: a number that shapes results is declared, with unit, range, words and source, and not written. */
import { at, isNode, walk, type Node, type SourceFile } from './source.ts'
import { importsOf } from './imports.ts'

/**
 * What a file may hold that holds no equations: `any` number where numbers are declared, or where a country is made up to know the
 * model by; `bounds` of what is taken in, as arguments of a check; else these and no others.
 */
type Allowed = 'any' | 'bounds' | readonly number[]

/**
 * The rooms whose equations hold no other numbers than 0, 1 and 2, and where others stand in each: declarations; units, mathematics,
 * statistics, the calendar and the globe; how the two engines and the kernel, which equal each other, lay out memory.
 */
export const rooms: Readonly<Record<string, Readonly<Record<string, Allowed>>>> = {
  'packages/core/src/national/': {
    'constants/': 'any',
    'setup.ts': 'bounds',
    'mathematics.ts': [3, 4, 6, 15, 24, 40, 100, 105, 336, 3456, 6371, 65536, 1e5, 1e6, 0.6931471805599453, 0.017453292519943295],
    'frontier.ts': [3, 4, 6, 10, 15, 16, 32, 64, 256],
    'kernel/index.ts': [4, 8, 16, 65536],
    'people.ts': [3, 64],
    'reference.ts': [3],
    'probe.ts': 'any',
    'version.ts': [12],
  },
  'packages/core/src/clocks/': {
    'numbers.ts': 'any',
    'eraNumbers.ts': 'any',
    'aftermathNumbers.ts': 'any',
    'reachNumbers.ts': 'any',
    'definitions.ts': 'any',
    'weeks.ts': 'any',
    'method.ts': 'any',
  },
  'packages/core/src/coupling/': { 'numbers.ts': 'any', 'limits.ts': 'any', 'method.ts': 'any' },
  'packages/core/src/population/': { 'shape.ts': 'any' },
}

const admitted: ReadonlySet<unknown> = new Set([0, 1, 2])

/** What an equation takes no number from: examples, files of data, and the country that the model is known by. */
const noSource = /\.(cases\.ts|json)$|\/probe\.ts$/

/**
 * Numbers other than 0, 1 and 2 in the equations of the national model, of the layout of people and of the clocks: written as such,
 * as a text that reads as one, as the length or the letters of something written, as an expression of several that are written, or
 * taken in from where numbers may stand.
 */
export function nakedNumbers(file: SourceFile): string[] {
  const room = Object.keys(rooms).find((path) => file.path.startsWith(path))
  if (room === undefined) return []
  const own = file.path.slice(room.length)
  const allowed = allowedIn(room, own)
  if (own.endsWith('.cases.ts') || allowed === 'any') return []
  const found: string[] = []
  const tell = (node: { readonly start: number }, what: string): void =>
    void found.push(at(file, node.start, `${what} in an equation: declare it in a table of the room`))
  walk(file.program, (node, parent) => {
    const value = written(node, parent)
    if (value !== undefined && !admitted.has(value) && !isAllowed(allowed, value, parent)) tell(node, `has the number ${value}`)
    const hidden = allowed === undefined ? hiddenIn(node, parent) : undefined
    if (hidden !== undefined) tell(node, hidden)
  })
  if (own !== 'version.ts')
    for (const { specifier, start } of importsOf(file)) if (noSource.test(specifier)) tell({ start }, `takes numbers from ${specifier}`)
  return found
}

function allowedIn(room: string, own: string): Allowed | undefined {
  const entry = Object.entries(rooms[room]!).find(([name]) => (name.endsWith('/') ? own.startsWith(name) : own === name))
  return entry?.[1]
}

/** A number that is written, or a text that reads as one; not in a type, and not the section of a document. */
function written(node: Node, parent: Node | undefined): number | undefined {
  if (parent?.type === 'TSLiteralType' || (parent?.type === 'Property' && nameOf(parent.key) === 'section')) return undefined
  const value = node.type === 'Literal' ? (node.bigint ?? node.value) : node.type === 'TemplateElement' ? cooked(node) : undefined
  if (typeof value === 'number') return value
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined
}

function cooked({ value }: Node): unknown {
  return (value as { readonly cooked?: unknown }).cooked // the text between two expressions
}

function isAllowed(allowed: Allowed | undefined, value: number, parent: Node | undefined): boolean {
  if (allowed !== 'bounds') return typeof allowed === 'object' && allowed.includes(value)
  return (
    parent?.type === 'ArrayExpression' ||
    (parent?.type === 'CallExpression' && isNode(parent.callee) && parent.callee.type === 'MemberExpression')
  )
}

/** A number that no digit shows, or that several digits make. */
function hiddenIn(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === 'MemberExpression' && isNode(node.object)) {
    const { type, value } = node.object
    const text = type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string')
    if (text || (type === 'ArrayExpression' && nameOf(node.property) === 'length')) return 'counts what is written'
  }
  if (node.type !== 'BinaryExpression') return undefined
  const family = familyOf(node)
  if (parent?.type === 'BinaryExpression' && familyOf(parent) === family) return undefined
  const worth = valueOf(node)
  if (worth !== undefined) return admitted.has(Math.abs(worth)) ? undefined : `makes the number ${worth}`
  const terms = termsOf(node, family).flatMap((term) => valueOf(term) ?? [])
  return terms.filter((term) => family !== '*' || Math.abs(term) !== 1).length > 1 ? 'makes a number of several' : undefined
}

const families: Readonly<Record<string, string>> = { '+': '+', '-': '+', '*': '*', '/': '*' }

function familyOf({ operator }: Node): string {
  return families[operator as string] ?? (operator as string) // of a binary expression
}

/** Terms of a sum, factors of a product, sides of any other operator. */
function termsOf(node: unknown, family: string): Node[] {
  const bare = open(node)
  if (bare?.type !== 'BinaryExpression' || familyOf(bare) !== family) return bare === undefined ? [] : [bare]
  return [...termsOf(bare.left, family), ...termsOf(bare.right, family)]
}

function open(node: unknown): Node | undefined {
  if (!isNode(node)) return undefined
  return node.type === 'ParenthesizedExpression' ? open(node.expression) : node
}

/** The value of an expression in which nothing but numbers stands. */
function valueOf(node: unknown): number | undefined {
  const bare = open(node)
  if (bare?.type === 'Literal') return typeof bare.value === 'number' ? bare.value : undefined
  if (bare?.type === 'UnaryExpression') return signed(bare.operator, valueOf(bare.argument))
  if (bare?.type !== 'BinaryExpression') return undefined
  const [left, right] = [valueOf(bare.left), valueOf(bare.right)]
  if (left === undefined || right === undefined) return undefined
  const worth: Readonly<Record<string, number>> = {
    '+': left + right,
    '-': left - right,
    '*': left * right,
    '/': left / right,
    '%': left % right,
    '**': left ** right,
    '<<': left << right,
    '>>': left >> right,
    '|': left | right,
    '&': left & right,
  }
  return worth[bare.operator as string] // of a binary expression
}

function signed(operator: unknown, value: number | undefined): number | undefined {
  if (value === undefined) return undefined
  return operator === '-' ? -value : operator === '~' ? ~value : value
}

function nameOf(key: unknown): unknown {
  return isNode(key) ? (key.name ?? key.value) : undefined
}
