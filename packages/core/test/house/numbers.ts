/** Rule 3 in the equations: a number that shapes results is declared, with unit, range, words and source, and not written. */
import { at, isNode, walk, type SourceFile } from './source.ts'

const equations = 'packages/core/src/national/'

/** Where other numbers stand: declarations; the bounds of what is taken in; units, mathematics and the globe; how the two engines and the kernel, which equal each other, lay out memory; the country that is moved to know the model by. */
const elsewhere = [
  'constants/',
  'setup.ts',
  'mathematics.ts',
  'frontier.ts',
  'kernel/',
  'people.ts',
  'reference.ts',
  'probe.ts',
  'version.ts',
]

const admitted: ReadonlySet<unknown> = new Set([0, 1, 2])

/** Numbers other than 0, 1 and 2 in the equations of the national model. */
export function nakedNumbers(file: SourceFile): string[] {
  if (!file.path.startsWith(equations)) return []
  const own = file.path.slice(equations.length)
  if (own.endsWith('.cases.ts') || elsewhere.some((name) => own.startsWith(name))) return []
  const found: string[] = []
  walk(file.program, (node, parent) => {
    if (node.type !== 'Literal' || typeof node.value !== 'number' || admitted.has(node.value)) return
    const inType = parent !== undefined && isNode(parent) && parent.type === 'TSLiteralType'
    if (!inType) found.push(at(file, node.start, `has the number ${node.value} in an equation: declare it in national/constants`))
  })
  return found
}
