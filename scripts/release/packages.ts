/** What each package that can be installed holds, and how it describes itself. The house itself runs from source. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const root: string = join(import.meta.dirname, '../..')

export interface Description {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, string>>
}

export function readDescription(folder: string): Description {
  return JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as Description // our own file
}

export const released = ['core', 'comparison', 'data', 'workbench'] as const
export type Released = (typeof released)[number]

/** What the command needs beside its code, under the same paths as in the repository: its home. */
export const homeFolders = [
  'scenarios',
  'countries',
  'episodes',
  'stories',
  'examples/studies',
  'examples/fits',
  'packages/data/open',
  'packages/data/vdem',
  'packages/data/README.md',
] as const

/** Folders and files that are for those who build the house. */
export function isForReaders(path: string): boolean {
  return !/(^|\/)(build|node_modules|baselines)(\/|$)|\.(test|cases)\.ts$|\.ts$/.test(path)
}

/** A subpath for each room of core, so that nobody loads what he does not use. */
export function coreExports(): Readonly<Record<string, unknown>> {
  const source = join(root, 'packages/core/src')
  const rooms = readdirSync(source).filter((name) => statSync(join(source, name)).isDirectory())
  const entry = (path: string) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` })
  return {
    '.': entry('index'),
    './bundle': { types: './dist/index.d.ts', default: './dist/bundle.js' },
    ...Object.fromEntries(rooms.toSorted().map((room) => [`./${room}`, entry(`${room}/index`)])),
    './package.json': './package.json',
  }
}

/** The entries that a package has in the house, as they are once built. */
export function builtExports(folder: Released): Readonly<Record<string, unknown>> {
  const entries = Object.entries(readDescription(folder).exports ?? {}).filter(([, path]) => path.endsWith('.ts'))
  return Object.fromEntries(
    entries.map(([name, path]) => {
      const built = path.replace(/^\.\/src\//, './dist/').replace(/\.ts$/, '')
      return [name, { types: `${built}.d.ts`, default: `${built}.js` }]
    }),
  )
}
