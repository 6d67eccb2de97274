/** Rule 10: every sentence a user can see exists in both languages. */
import { at, isNode, walk, type Node, type SourceFile } from './source.ts'

/** Arabic letters, or a counted noun that brings them. */
const arabic = /[\u0621-\u064A]|\{\w+:\w+\}/
const letters = /\p{L}/u
/** `{name}` and `{name:noun}` are filled in later, in the reader’s language. */
const holes = /\{\w+(?::\w+)?\}/g
/** Directions and locale tags are looked up by language, not read. */
const technical = /^(ltr|rtl|[a-z]{2}(-[\w-]+)?)$/

export function unpairedWords(file: SourceFile): string[] {
  const found: string[] = []
  walk(file.program, (node) => {
    if (node.type !== 'ObjectExpression' || !Array.isArray(node.properties)) return
    const en = valueOf(node.properties, 'en')
    const ar = valueOf(node.properties, 'ar')
    const problem = en === undefined && ar === undefined ? undefined : pairProblem(en, ar, textOf)
    if (problem !== undefined) found.push(at(file, node.start, problem))
  })
  return found
}

/** The same for data files: profiles, scenarios, episodes. */
export function unpairedData(path: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { en, ar } = value as { en?: unknown; ar?: unknown }
  const problem = en === undefined && ar === undefined ? undefined : pairProblem(en, ar, (x) => (typeof x === 'string' ? x : undefined))
  const below = Object.entries(value).flatMap(([key, child]) => unpairedData(`${path}/${key}`, child))
  return problem === undefined ? below : [`${path} ${problem}`, ...below]
}

function pairProblem(en: unknown, ar: unknown, read: (value: unknown) => string | undefined): string | undefined {
  if (en === undefined) return 'has Arabic words and no English ones'
  if (ar === undefined) return 'has English words and no Arabic ones'
  const [english, other] = [read(en), read(ar)]
  if (english === undefined || other === undefined || !letters.test(english.replaceAll(holes, ''))) return undefined
  if (technical.test(english) && technical.test(other)) return undefined
  return arabic.test(other) ? undefined : `has no Arabic letters in “${other.slice(0, 40)}”`
}

export function valueOf(properties: readonly unknown[], name: string): unknown {
  const named = (property: Node): boolean =>
    isNode(property.key) && property.computed !== true && (property.key.name === name || property.key.value === name)
  return properties.filter(isNode).find((property) => property.type === 'Property' && named(property))?.value
}

/** The fixed text of a string or template; holes of a template count as nothing. */
export function textOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value
  if (value.type !== 'TemplateLiteral' || !Array.isArray(value.quasis)) return undefined
  return value.quasis.map((quasi) => (isNode(quasi) ? String((quasi.value as { cooked?: unknown }).cooked) : '')).join('')
}
