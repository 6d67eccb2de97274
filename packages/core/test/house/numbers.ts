/** Rule 3 in the equations: a number that shapes results is declared, with unit, range, words and source, and not written. */
import { at, isNode, walk, type SourceFile } from './source.ts'

/**
 * The rooms whose equations hold no other numbers than these, and where others stand in each: declarations; the bounds of what is
 * taken in; units, mathematics, statistics, the calendar and the globe; how the two engines and the kernel, which equal each other,
 * lay out memory; the country that is moved to know the model by.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  'packages/core/src/national/': [
    'constants/',
    'setup.ts',
    'mathematics.ts',
    'frontier.ts',
    'kernel/',
    'people.ts',
    'reference.ts',
    'probe.ts',
    'version.ts',
  ],
  'packages/core/src/clocks/': [
    'numbers.ts',
    'eraNumbers.ts',
    'aftermathNumbers.ts',
    'reachNumbers.ts',
    'definitions.ts',
    'weeks.ts',
    'method.ts',
  ],
  'packages/core/src/coupling/': ['numbers.ts', 'limits.ts', 'method.ts'],
  'packages/core/src/population/': ['shape.ts'],
}

const admitted: ReadonlySet<unknown> = new Set([0, 1, 2])

/** Numbers other than 0, 1 and 2 in the equations of the national model, of the layout of people and of the clocks. */
export function nakedNumbers(file: SourceFile): string[] {
  const room = Object.keys(rooms).find((path) => file.path.startsWith(path))
  if (room === undefined) return []
  const own = file.path.slice(room.length)
  if (own.endsWith('.cases.ts') || rooms[room]!.some((name) => own.startsWith(name))) return []
  const found: string[] = []
  walk(file.program, (node, parent) => {
    if (node.type !== 'Literal' || typeof node.value !== 'number' || admitted.has(node.value)) return
    const inType = parent !== undefined && isNode(parent) && parent.type === 'TSLiteralType'
    if (!inType) found.push(at(file, node.start, `has the number ${node.value} in an equation: declare it in a table of the room`))
  })
  return found
}
