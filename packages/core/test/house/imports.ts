/** Rule 1: imports go down the list of rooms, through the other room's face, in no circle. */
import { posix } from 'node:path'
import { at, isNode, isTest, walk, type Node, type SourceFile } from './source.ts'

/** Rooms of core, top first: each may import only those after it. */
export const rooms: readonly string[] = [
  'claims',
  'analyses',
  'studies',
  'coupling',
  'clocks',
  'scoreboard',
  'experiments',
  'comparison',
  'foresight',
  'intake',
  'episodes',
  'run',
  'generator',
  'scenario',
  'models',
  'national',
  'population',
  'country',
  'vocabulary',
  'contract',
  'quantities',
  'tables',
  'random',
  'text',
]

/** Rule 8: the comparison of cases knows nothing of the models that it is held against. */
const simulation = new Set(['episodes', 'run', 'scenario', 'models', 'national', 'population'])

const coreSource = 'packages/core/src/'
const externalOfCore = new Set(['zod', 'simple-statistics'])

interface Import {
  readonly specifier: string
  readonly start: number
}

export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = []
  walk(file.program, (node) => {
    const source = /^(Import|Export).*Declaration$/.test(node.type) || node.type === 'ImportExpression' ? node.source : undefined
    const literal = node.type === 'TSImportType' ? importTypeSource(node) : source
    if (isNode(literal) && typeof literal.value === 'string') found.push({ specifier: literal.value, start: node.start })
  })
  return found
}

/** `import('x').T` keeps its source as a literal, in older trees inside a literal type. */
function importTypeSource(node: Node): unknown {
  const { source, argument } = node
  return source ?? (isNode(argument) && argument.type === 'TSLiteralType' ? argument.literal : argument)
}

function target(file: SourceFile, specifier: string): string | undefined {
  return specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file.path), specifier)) : undefined
}

/** The room of a path of core; '' for the face of core itself, undefined outside of core's source. */
function roomOf(path: string): string | undefined {
  if (!path.startsWith(coreSource)) return undefined
  const rest = path.slice(coreSource.length)
  return rest.includes('/') ? rest.slice(0, rest.indexOf('/')) : ''
}

/** Rooms that core may not have, because no rule says where they stand. */
export function strangeRooms(files: readonly SourceFile[]): string[] {
  const found = new Set(files.map((file) => roomOf(file.path) ?? ''))
  return [...found]
    .filter((room) => room !== '' && !rooms.includes(room))
    .map((room) => `${coreSource}${room}: a room that is not on the list`)
}

export function wrongImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ specifier, start }) => {
      const problem = isTest(file.path) ? testProblem(file, specifier) : (packageProblem(file, specifier) ?? roomProblem(file, specifier))
      return problem === undefined ? [] : [at(file, start, `imports ${specifier}: ${problem}`)]
    }),
  )
}

function testProblem(file: SourceFile, specifier: string): string | undefined {
  const to = target(file, specifier)
  if (packageOf(file.path) === undefined) return outsideProblem(to)
  return to?.startsWith('packages/') && packageOf(to) !== packageOf(file.path) ? 'a test stays in its package' : undefined
}

/** Scripts, benchmarks and country builds stand outside of the packages and enter them by the faces of rooms. */
function outsideProblem(to: string | undefined): string | undefined {
  if (to === undefined || packageOf(to) === undefined || to.endsWith('/index.ts')) return undefined
  return 'a room is entered by its index.ts'
}

function packageOf(path: string): string | undefined {
  return /^packages\/[^/]+/.exec(path)?.[0]
}

/** Faces of packages, and who may enter by them: the comparison as a library takes two rooms of core, and nothing else. */
const faces: Readonly<Record<string, readonly string[]>> = {
  '@sharara/core': ['packages/workbench', 'packages/studio'],
  '@sharara/core/comparison': ['packages/comparison'],
  // the page fetches published models only where somebody opens them
  '@sharara/core/models': ['packages/studio'],
  '@sharara/core/tables': ['packages/comparison'],
  '@sharara/comparison': ['packages/workbench', 'packages/studio', 'packages/comparison'],
  '@sharara/comparison/tables': ['packages/comparison'],
  '@sharara/comparison/documents': ['packages/workbench', 'packages/studio'],
  '@sharara/comparison/pictures': ['packages/workbench', 'packages/studio'],
  '@sharara/comparison/files': ['packages/workbench', 'packages/studio', 'packages/comparison'],
}

/** studio → core ← workbench; other packages only by name and only by their face. */
function packageProblem(file: SourceFile, specifier: string): string | undefined {
  const own = packageOf(file.path)
  const to = target(file, specifier)
  if (to !== undefined) {
    if (isTest(to)) return 'a test is imported by tests only'
    if (own === undefined) return outsideProblem(to)
    return packageOf(to) === own ? undefined : 'another package is imported by its name'
  }
  if (own === 'packages/core') return externalOfCore.has(specifier) ? undefined : 'core depends on zod and simple-statistics only'
  if (!specifier.startsWith('@sharara/') || own === undefined) return undefined
  return faces[specifier]?.includes(own) === true ? undefined : 'studio → core ← workbench, each through its face'
}

function roomProblem(file: SourceFile, specifier: string): string | undefined {
  const from = roomOf(file.path)
  const path = target(file, specifier)
  if (from === undefined || path === undefined) return undefined
  const to = roomOf(path)
  if (to === from) return undefined
  if (to === undefined) return 'leaves the source of core'
  if (to === '') return 'the face of core is for those outside'
  if (path !== `${coreSource}${to}/index.ts`) return 'another room is entered by its index.ts'
  if (from === 'comparison' && simulation.has(to)) return 'simulation and comparison meet in experiments and claims only'
  return from === '' || rooms.indexOf(from) < rooms.indexOf(to) ? undefined : `${from} stands below ${to}`
}

/** Circles of files that import each other, type-only imports included; each is told once, from its first file. */
export function circles(files: readonly SourceFile[]): string[] {
  const known = new Map(files.map((file) => [file.path, file]))
  const edges = (path: string): string[] =>
    importsOf(known.get(path)!).flatMap(({ specifier }) => {
      const to = target(known.get(path)!, specifier)
      return to !== undefined && known.has(to) ? [to] : []
    })
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path)
    if (start !== -1) found.push([...way.slice(start), path].join(' → '))
    if (start !== -1 || done.has(path)) return
    for (const next of edges(path)) visit(next, [...way, path])
    done.add(path)
  }
  for (const file of files) visit(file.path, [])
  return found
}
