/** Rule 9, sizes; and what each package may depend on. */
import { at, children, lineAt, type Comment, type Node, type SourceFile } from './source.ts'

export const longestFile = 300
export const longestFunction = 60

/** The words at the head of a long file or function that say why it is one piece. */
const excuse = /\bone piece:\s*\S/i

export function tooLong(file: SourceFile): string[] {
  const lines = file.text.trimEnd().split('\n').length
  const found: string[] = []
  if (lines > longestFile && !excused(headOfFile(file)))
    found.push(at(file, 0, `has ${lines} lines (${longestFile}) and no word why it is one piece`))
  const visit = (node: Node, statement: Node): void => {
    if (isFunction(node)) {
      const length = lineAt(file, node.end) - lineAt(file, node.start) + 1
      if (length > longestFunction && !excused(headOfFunction(file, node, statement))) {
        found.push(at(file, node.start, `a function of ${length} lines (${longestFunction}) and no word why it is one piece`))
      }
    }
    for (const child of children(node)) visit(child, isStatement(child) ? child : statement)
  }
  visit(file.program, file.program)
  return found
}

function isFunction(node: Node): boolean {
  return node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
}

/** A place before which a comment is about what follows. */
function isStatement(node: Node): boolean {
  return /Statement$|Declaration$|^MethodDefinition$|^PropertyDefinition$|^Property$/.test(node.type)
}

function excused(comments: readonly Comment[]): boolean {
  return comments.some((comment) => excuse.test(comment.value))
}

function headOfFile(file: SourceFile): Comment[] {
  const first = children(file.program)[0]
  return file.comments.filter((comment) => first === undefined || comment.end <= first.start)
}

/** Comments that end right above the statement of the function, or open its body. */
function headOfFunction(file: SourceFile, node: Node, statement: Node): Comment[] {
  const top = lineAt(file, statement.start)
  const start = lineAt(file, node.start)
  return file.comments.filter((comment) => {
    const above = comment.end <= statement.start && top - lineAt(file, comment.end) <= 1
    const inside = comment.start > node.start && comment.end < node.end && lineAt(file, comment.start) - start <= 2
    return above || inside
  })
}

export interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** What others may stand on. */
const below = new Set(['@sharara/core', '@sharara/comparison'])

export function wrongDependencies(manifest: Manifest): string[] {
  const { name, dependencies = {}, devDependencies = {}, optionalDependencies = {} } = manifest
  const names = Object.keys(dependencies)
  const found: string[] = []
  if (name === '@sharara/core' && names.some((own) => own !== 'zod' && own !== 'simple-statistics'))
    found.push(`${name} depends on ${names.join(', ')}: zod and simple-statistics only`)
  for (const other of names.filter((dependency) => dependency.startsWith('@sharara/') && !below.has(dependency))) {
    found.push(`${name} depends on ${other}: studio → core ← workbench`)
  }
  for (const [dependency, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
    if (!/(^|@)\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) found.push(`${name} takes ${dependency} at ${version}: name one exact version`)
  }
  return found
}

interface LockEntry {
  readonly integrity?: string
  readonly link?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>
}

/** Packages that are installed and of which the lock does not say what they must be, byte for byte. */
export function withoutHash({ packages }: Lock, isInstalled: (path: string) => boolean): string[] {
  return Object.entries(packages)
    .filter(
      ([path, { integrity, link }]) => path.startsWith('node_modules/') && link !== true && integrity === undefined && isInstalled(path),
    )
    .map(([path]) => `package-lock.json has no integrity of ${path}`)
}

/** Entries for other systems that npm has dropped from the lock; `npm ci` would refuse it. */
export function lostFromLock({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages))
      .map((name) => `package-lock.json has lost ${name}: npm run lock`),
  )
}
