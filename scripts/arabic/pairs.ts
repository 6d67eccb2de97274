/** Sentences in both languages, as catalogues and data files have them. */
import { parseSync } from 'rolldown/utils'

export interface Pair {
  readonly path: string
  /** Names on the way to it within its file. */
  readonly place: string
  readonly en: string
  readonly ar: string
}

const arabic = /[\u0621-\u064A]/

/** Pairs of a TypeScript file, of the scripts of a component, or of a data file. */
export function pairsIn(path: string, text: string): Pair[] {
  if (path.endsWith('.json')) return found(path, JSON.parse(text), '')
  const code = path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n')
    : text
  return found(path, parseSync(path.replace(/svelte$/, 'ts'), code).program, '')
}

function found(path: string, value: unknown, place: string): Pair[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((child, index) => found(path, child, isData(path) ? `${place}/${index}` : place))
  const node = value as Readonly<Record<string, unknown>> // an object, by the lines above
  if (isData(path)) return [...pairOf(path, place, node['en'], node['ar']), ...children(path, node, place)]
  if (node['type'] === 'ObjectExpression') {
    const of = (name: string): string | undefined =>
      textOf((node['properties'] as readonly Node[]).find((property) => property.key?.name === name)?.value)
    return [...pairOf(path, place, of('en'), of('ar')), ...children(path, node, place)]
  }
  if (node['type'] === 'ArrayExpression' || node['type'] === 'CallExpression') {
    const row = (node['elements'] ?? node['arguments']) as readonly unknown[]
    const within = row.flatMap((child, index) => found(path, child, `${place}/${index}`))
    return [...sideBySide(path, place, row.map(textOf)), ...within, ...found(path, node['callee'], place)]
  }
  const key = node['type'] === 'Property' ? (node['key'] as Node['key']) : undefined
  const below = key === undefined ? place : `${place}/${key.name ?? String(key.value)}`
  // forms of a noun stand alone: their place is what they have in common with those of before
  const form = key === undefined || key.name === 'ar' ? undefined : textOf(node['value'])
  return [...pairOf(path, below, below, form), ...children(path, node, below)]
}

interface Node {
  readonly key?: { readonly name?: string; readonly value?: unknown }
  readonly value?: unknown
}

/** English and Arabic next to each other, as rows of numbers have them. */
function sideBySide(path: string, place: string, texts: readonly (string | undefined)[]): Pair[] {
  return texts.flatMap((text, index) => {
    const before = texts[index - 1]
    return before === undefined || text === undefined || arabic.test(before) ? [] : pairOf(path, `${place}/side${index}`, before, text)
  })
}

const isData = (path: string): boolean => path.endsWith('.json')

function children(path: string, node: Readonly<Record<string, unknown>>, place: string): Pair[] {
  return Object.entries(node).flatMap(([name, child]) => found(path, child, isData(path) ? `${place}/${name}` : place))
}

function pairOf(path: string, place: string, en: unknown, ar: unknown): Pair[] {
  return typeof en === 'string' && typeof ar === 'string' && arabic.test(ar) ? [{ path, place, en, ar }] : []
}

/** The fixed text of a string or template. */
function textOf(value: unknown): string | undefined {
  const node = value as { readonly type?: string; readonly value?: unknown; readonly quasis?: readonly { value: { cooked: string } }[] }
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  return node?.type === 'TemplateLiteral' ? node.quasis!.map((quasi) => quasi.value.cooked).join('{}') : undefined
}
