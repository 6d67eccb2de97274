/** The floors of docs/architecture.md: every room with what it is for and what it stands on, read from the code itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

interface Room {
  readonly name: string
  /** The comment at the head of its index.ts. */
  readonly purpose: string
  /** Rooms of the same package that its files import, types included. */
  readonly standsOn: ReadonlySet<string>
  /** Entries of other packages of the house. */
  readonly packages: ReadonlySet<string>
}

/** Rooms of components, which have no index.ts to say it. */
const ofComponents: Readonly<Record<string, string>> = {
  'studio/shell': 'The frame of the page: top bar, notices, settings, footer.',
  'studio/style': 'Style sheets and fonts.',
  'studio/views': 'What one looks at, a folder each.',
}

/** Packages top first; within each, a room comes before those that it stands on. */
const packages = ['studio', 'workbench', 'comparison', 'core'] as const

export function floors(): string {
  return packages.map((name) => floor(name)).join('\n\n')
}

function floor(name: string): string {
  const rooms = ordered(roomsOf(name))
  const rows = rooms.map(
    ({ name: room, purpose, standsOn, packages: others }) =>
      `| \`${room}\` | ${purpose} | ${
        [...standsOn]
          .toSorted()
          .concat([...others].toSorted())
          .join(', ') || '–'
      } |`,
  )
  return [`### \`packages/${name}\``, '', '| room | is for | stands on |', '| --- | --- | --- |', ...rows].join('\n')
}

function roomsOf(name: string): Room[] {
  const source = join(root, 'packages', name, 'src')
  const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.map(({ name: room }) => {
    const folder = join(source, room)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(ts|svelte)$/.test(file) && !/\.(test|cases)\.ts$/.test(file),
    )
    const found = files.flatMap((file) => importsOf(readFileSync(join(folder, file), 'utf8')).map((specifier) => ({ file, specifier })))
    const inside = found.flatMap(({ file, specifier }) => roomReached(join(room, file), specifier) ?? [])
    return {
      name: room,
      purpose: purposeOf(folder, `${name}/${room}`),
      standsOn: new Set(inside.filter((other) => other !== room)),
      packages: new Set(found.filter(({ specifier }) => specifier.startsWith('@sharara/')).map(({ specifier }) => `\`${specifier}\``)),
    }
  })
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier]) => specifier!)
}

/** The room that a file reaches by a relative import; undefined for packages, and for what lies beside the rooms. */
function roomReached(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const [room = '', ...rest] = join(file, '..', specifier).split('/')
  return room !== '..' && rest.length > 0 ? room : undefined
}

function purposeOf(folder: string, name: string): string {
  const index = join(folder, 'index.ts')
  const head = existsSync(index) ? /^\/\*\*([\s\S]*?)\*\//.exec(readFileSync(index, 'utf8'))?.[1] : ofComponents[name]
  if (head === undefined) throw new Error(`packages/${name}: index.ts does not say at its head what the room is for`)
  const said = head.replaceAll(/\s*\n\s*\* ?/g, ' ').trim()
  // the first sentence; more stands in the file
  return /^.*?[.](?= [A-Z`]|$)/.exec(said)?.[0] ?? said
}

/** A room before all that it stands on; by name where either could come first. */
function ordered(rooms: readonly Room[]): Room[] {
  const found: Room[] = []
  const left = new Map(rooms.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((room) => [room.name, room]))
  while (left.size > 0) {
    const free = [...left.values()].filter((room) => ![...left.values()].some((other) => other.standsOn.has(room.name)))
    const next = free.length > 0 ? free : [...left.values()] // a circle: in the studio, where parts of a page know each other
    for (const room of next) {
      found.push(room)
      left.delete(room.name)
    }
  }
  return found
}
