/** TypeScript of a package to JavaScript with declarations and maps, by the compiler of the house. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './packages.ts'

/** @param known declarations of packages that are built already, by name. @throws Error with what the compiler said. */
export function compile(folder: string, to: string, known: Readonly<Record<string, readonly string[]>> = {}): void {
  const source = join(root, 'packages', folder, 'src')
  const settings = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      types: folder === 'core' ? [] : ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      noEmit: false,
      rootDir: source,
      outDir: to,
      rewriteRelativeImportExtensions: true,
      declaration: folder !== 'workbench',
      declarationMap: folder !== 'workbench',
      sourceMap: true,
      paths: known,
    },
    include: [source],
    exclude: [join(source, '**/*.test.ts')],
  }
  mkdirSync(to, { recursive: true })
  // beside the sources, since packages are looked up from where the settings lie
  const file = join(root, 'packages', folder, 'tsconfig.release.json')
  writeFileSync(file, JSON.stringify(settings))
  try {
    const made = spawnSync(process.execPath, [join(root, 'node_modules/@typescript/native/bin/tsc'), '-p', file], { encoding: 'utf8' })
    if (made.status !== 0) throw new Error(`${folder} does not compile:\n${made.stdout.slice(0, 4000)}`)
  } finally {
    rmSync(file)
  }
}
