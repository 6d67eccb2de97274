/**
 * Builds the packages that can be installed: `node scripts/release/main.ts [folder]` leaves a tarball of each in the folder
 * (`release` where none is named), with their SHA-256 sums. The page is built into the workbench unless `--no-page` is given.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { bundle } from './bundle.ts'
import { compile } from './compile.ts'
import { croissant, dataIndex, dataPackage, dataTypes } from './data.ts'
import { archive } from './archive.ts'
import { plainTables } from './tables.ts'
import { builtExports, coreExports, homeFolders, isForReaders, readDescription, released, root, type Released } from './packages.ts'

const engines = { node: '>=22' }

/** Builds all packages; the names of the tarballs. */
export async function buildAll(out: string, page: boolean): Promise<readonly string[]> {
  mkdirSync(out, { recursive: true })
  // within the house, where the compiler finds what the packages depend on
  const stage = mkdtempSync(join(root, '.release-'))
  try {
    return await build(out, stage, page)
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

async function build(out: string, stage: string, page: boolean): Promise<readonly string[]> {
  const folders = Object.fromEntries(released.map((name) => [name, join(stage, name)])) as Record<Released, string>
  await buildCore(folders.core)
  const core = { '@sharara/core': [join(folders.core, 'dist/index.d.ts')], '@sharara/core/*': [join(folders.core, 'dist/*/index.d.ts')] }
  await buildComparison(folders.comparison, core)
  buildData(folders.data)
  const comparison = {
    '@sharara/comparison': [join(folders.comparison, 'dist/index.d.ts')],
    '@sharara/comparison/*': [join(folders.comparison, 'dist/*.d.ts'), join(folders.comparison, 'dist/*/index.d.ts')],
  }
  buildWorkbench(folders.workbench, { ...core, ...comparison }, page)
  const tarballs = released.map((name) => pack(folders[name], out))
  const sums = [...tarballs, ...archive(out)].map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex')}  ${file}`,
  )
  writeFileSync(join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`)
  return tarballs
}

function describe(name: Released, folder: string, more: object, files: readonly string[]): void {
  const { scripts: _, devDependencies: __, exports: ___, bin: ____, ...kept } = readDescription(name) as unknown as Record<string, unknown>
  const own = readme(name)
  writeFileSync(join(folder, 'README.md'), own)
  for (const file of ['LICENSE', 'NOTICE']) if (existsSync(join(root, file))) cpSync(join(root, file), join(folder, file))
  const description = { ...kept, engines, ...more, files: [...files, 'NOTICE'] }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(description, null, 2)}\n`)
}

function readme(name: Released): string {
  const file = join(root, 'packages', name, 'README.md')
  return existsSync(file) ? readFileSync(file, 'utf8') : `# @sharara/${name}\n\n${readDescription(name).description}\n`
}

async function buildCore(folder: string): Promise<void> {
  compile('core', join(folder, 'dist'))
  await bundle('packages/core/src/index.ts', join(folder, 'dist/bundle.js'))
  describe('core', folder, { sideEffects: false, types: './dist/index.d.ts', exports: coreExports() }, ['dist'])
}

async function buildComparison(folder: string, known: Readonly<Record<string, readonly string[]>>): Promise<void> {
  compile('comparison', join(folder, 'dist'), known)
  await bundle('packages/core/src/comparison/index.ts', join(folder, 'dist/bundle.js'))
  const bundled = { types: './dist/index.d.ts', default: './dist/bundle.js' }
  const exports = { ...builtExports('comparison'), './bundle': bundled, './package.json': './package.json' }
  describe('comparison', folder, { sideEffects: false, types: './dist/index.d.ts', exports }, ['dist'])
}

function buildData(folder: string): void {
  mkdirSync(folder, { recursive: true })
  copyHome(folder)
  writeFileSync(join(folder, 'index.js'), dataIndex)
  writeFileSync(join(folder, 'index.d.ts'), dataTypes)
  for (const [path, text] of plainTables()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { version } = readDescription('data')
  writeFileSync(join(folder, 'datapackage.json'), dataPackage(folder, version))
  writeFileSync(join(folder, 'croissant.json'), croissant(folder, version))
  const exports = { '.': { types: './index.d.ts', default: './index.js' }, './*': './*' }
  const peer = { dependencies: { '@sharara/core': readDescription('core').version } }
  describe('data', folder, { types: './index.d.ts', exports, ...peer }, [
    'index.js',
    'index.d.ts',
    'datapackage.json',
    'croissant.json',
    'tables',
    ...topFolders(),
  ])
}

function buildWorkbench(folder: string, known: Readonly<Record<string, readonly string[]>>, page: boolean): void {
  compile('workbench', join(folder, 'dist'), known)
  copyHome(folder)
  if (page) buildPage(join(folder, 'packages/studio/dist'))
  for (const name of ['report', 'told']) buildReport(name, join(folder, `packages/studio/dist/${name}.html`))
  for (const sheet of ['style/tokens.css', 'style/marks.css'])
    cpSync(join(root, 'packages/studio/src', sheet), join(folder, 'packages/studio/dist', sheet))
  describe('workbench', folder, { bin: { sharara: './dist/main.js' } }, ['dist', ...topFolders()])
}

function topFolders(): readonly string[] {
  return [...new Set(homeFolders.map((path) => path.split('/')[0]!))]
}

function copyHome(folder: string): void {
  for (const path of homeFolders) {
    const from = join(root, path)
    if (!existsSync(from)) continue
    cpSync(from, join(folder, path), { recursive: true, filter: (file) => isForReaders(relative(root, file)) })
  }
}

function buildPage(to: string): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--outDir', to, '--emptyOutDir', '--logLevel', 'error']
  const made = spawnSync(process.execPath, args, { cwd: join(root, 'packages/studio'), encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`the page does not build:\n${made.stderr.slice(0, 4000)}`)
}

/** The page of a report, into which the command puts what it tells. */
function buildReport(name: string, to: string): void {
  const made = spawnSync(process.execPath, [join(root, 'packages/studio/single.ts'), '--page', name, to], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`the report's page does not build:\n${made.stderr.slice(0, 4000)}`)
}

function pack(folder: string, out: string): string {
  const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', out], { cwd: folder, encoding: 'utf8' })
  if (packed.status !== 0) throw new Error(`${folder} cannot be packed:\n${packed.stderr}`)
  const said = JSON.parse(packed.stdout) as unknown
  const first = Array.isArray(said) ? (said[0] as { filename: string }) : (Object.values(said as object)[0] as { filename: string }) // npm's own words, of either form
  return first.filename
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const out = resolve(folder ?? join(root, 'release'))
  for (const file of await buildAll(out, !process.argv.includes('--no-page'))) {
    console.log(`${file}  ${Math.round(readFileSync(join(out, file)).length / 1000)} kB`)
  }
  console.log(`${readdirSync(out).length} entries in ${out}`)
}
