/**
 * The packages as a stranger has them: built, packed, unpacked into an empty project, imported by plain JavaScript, compiled
 * against under the strictest rules, and the command run. What they depend on is linked from the house, so that nothing is fetched.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './packages.ts'

const folder = mkdtempSync(join(tmpdir(), 'sharara-release-'))
const project = join(folder, 'project')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/release/main.ts'), join(folder, 'out'), '--no-page'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const modules = join(project, 'node_modules')
  mkdirSync(join(modules, '@sharara'), { recursive: true })
  // what the command has of its own comes before what the house has for others
  for (const from of ['packages/workbench/node_modules', 'packages/comparison/node_modules', 'node_modules'])
    link(join(root, from), modules)
  for (const name of ['core', 'comparison', 'data', 'workbench']) {
    const to = join(modules, '@sharara', name)
    mkdirSync(to)
    execFileSync('tar', ['xzf', tarball(name), '-C', to, '--strip-components=1'])
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n')
}, 180_000)

/** Observable's runtime, as far as it is used here. */
interface Notebook {
  module(): {
    variable(observed: boolean): { define(name: string, inputs: readonly string[], body: () => unknown): void }
    redefine(name: string, inputs: readonly string[], body: () => unknown): void
    value(name: string): Promise<number>
  }
}

interface Resource {
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly schema: { readonly fields: readonly { readonly name: string }[] }
  readonly licenses: readonly { readonly name: string }[]
}

function tarball(name: string): string {
  return join(
    folder,
    'out',
    readdirSync(join(folder, 'out')).find((file) => file.startsWith(`sharara-${name}-`))!,
  )
}

function link(from: string, to: string): void {
  if (!existsSync(from)) return
  for (const name of readdirSync(from)) {
    if (name === '@sharara' || name.startsWith('.')) continue
    if (name.startsWith('@')) {
      mkdirSync(join(to, name), { recursive: true })
      link(join(from, name), join(to, name))
    } else if (!existsSync(join(to, name))) symlinkSync(join(from, name), join(to, name))
  }
}

function run(command: string, ...args: readonly string[]): { readonly status: number | null; readonly out: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: 'utf8' })
  return { status, out: stdout + stderr }
}

const example = readFileSync(join(root, 'examples/embed/node.mjs'), 'utf8')

test('plain JavaScript runs Kazakhstan, in this Node and in the older one', () => {
  writeFileSync(join(project, 'node.mjs'), example)
  const older = join(root, 'node_modules/node22/bin/node')
  const told = [process.execPath, ...(existsSync(older) ? [older] : [])].map((node) => run(node, 'node.mjs'))
  expect(told[0]!.out).toMatch(/^[a-z-]+ [0-9a-f]{32}\n$/)
  expect(new Set(told.map(({ status, out }) => `${status} ${out}`)).size).toBe(1)
})

test('a bundler takes the comparison alone, and the bundle runs anywhere', () => {
  copyFileSync(join(root, 'examples/embed/bundler.mjs'), join(project, 'bundler.mjs'))
  const made = run(process.execPath, join(root, 'node_modules/rolldown/bin/cli.mjs'), 'bundler.mjs', '--file', 'alone/bundle.mjs')
  expect(made.status === 0 ? 0 : made.out).toBe(0)
  const told = run(process.execPath, 'alone/bundle.mjs')
  expect(told.out).toContain('-> SURV (1.000, 1.000)')
  const bundle = readFileSync(join(project, 'alone/bundle.mjs'), 'utf8')
  expect(bundle).not.toMatch(/from "@sharara|startRun/)
})

test('cells of a notebook compute a run, and compute it anew when one is changed', async () => {
  copyFileSync(join(root, 'examples/embed/notebook.mjs'), join(project, 'notebook.mjs'))
  const { default: cells } = (await import(join(project, 'notebook.mjs'))) as { default: readonly [string, string[], () => unknown][] }
  const { Runtime } = (await import(join(root, 'node_modules/@observablehq/runtime/src/index.js'))) as { Runtime: new () => Notebook } // brings no types
  const main = new Runtime().module()
  for (const [name, inputs, body] of cells) main.variable(true).define(name, inputs, body)
  const before = await main.value('largest')
  main.redefine('leadership', [], () => 1)
  expect(before).toBeGreaterThan(1000)
  expect(await main.value('largest')).not.toBe(before)
})

test('the data describe themselves: every table with its columns, size, hash and licence', () => {
  const own = join(project, 'node_modules/@sharara/data')
  const json = (name: string): unknown => JSON.parse(readFileSync(join(own, name), 'utf8'))
  const { resources } = json('datapackage.json') as { resources: readonly Resource[] }
  expect(resources.map(({ path }) => path)).toContain('tables/cases.csv')
  for (const { path, bytes, hash, schema, licenses } of resources) {
    const held = readFileSync(join(own, path))
    expect([path, held.length, `sha256:${createHash('sha256').update(held).digest('hex')}`]).toEqual([path, bytes, hash])
    expect(schema.fields.map(({ name }) => name).join()).toBe(held.toString('utf8').split(/\r?\n/, 1)[0])
    expect(licenses[0]!.name.includes('SA')).toBe(path.includes('/vdem/'))
  }
  const described = json('croissant.json') as { distribution: readonly { name: string; sha256: string }[]; recordSet: readonly unknown[] }
  expect(described.distribution.map(({ name, sha256 }) => [name, `sha256:${sha256}`])).toEqual(
    resources.map(({ path, hash }) => [path, hash]),
  )
  expect(described.recordSet.length).toBe(resources.length)
})

test('sums of all that is given out are right, and the parts are listed', () => {
  const out = join(folder, 'out')
  const lines = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trim().split('\n')
  for (const line of lines) {
    const [sum, name] = line.split('  ') as [string, string]
    expect([
      name,
      createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex'),
    ]).toEqual([name, sum])
  }
  const names = lines.map((line) => line.slice(66))
  for (const name of ['sbom.cdx.json', 'CITATION.cff', 'NOTICE', 'LICENSE']) expect(names).toContain(name)
})

test('strict TypeScript under nodenext compiles against the declarations', () => {
  writeFileSync(
    join(project, 'user.ts'),
    `import { readScenario, startRun, type RunRecord } from '@sharara/core'
import { minimise, truthTable } from '@sharara/core/comparison'
import * as qca from '@sharara/comparison'
import { openLibrary } from '@sharara/data'
const library = await openLibrary()
const { setup } = readScenario(library.load('scenario', 'kazakhstan-2022')!, library)
const record: RunRecord | null = setup === null ? null : startRun(setup).record()
export const used: readonly unknown[] = [record?.hours, minimise, truthTable, qca.minimise]
`,
  )
  const settings = {
    strict: true,
    module: 'nodenext',
    target: 'es2024',
    lib: ['es2024', 'dom'],
    noEmit: true,
    skipLibCheck: false,
    types: [],
  }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: settings, files: ['user.ts'] }))
  expect(run(process.execPath, join(root, 'node_modules/@typescript/native/bin/tsc'), '-p', '.')).toEqual({ status: 0, out: '' })
})

test('the command runs a scenario, many on threads, a comparison and a country', () => {
  const main = join(project, 'node_modules/@sharara/workbench/dist/main.js')
  const sharara = (...args: readonly string[]) => run(process.execPath, main, ...args)
  expect(sharara('run', 'kazakhstan-2022', '--sample', '200', '--hours', '30', '--quiet', '--out', 'one')).toEqual({
    status: 0,
    out: 'one\n',
  })
  expect(existsSync(join(project, 'one/report.html'))).toBe(true)
  expect(sharara('ensemble', 'kazakhstan-2022', '--sample', '500', '--hours', '24', '--runs', '2', '--quiet', '--out', 'many').status).toBe(
    0,
  )
  expect(sharara('compare', '--json').status).toBe(0)
  expect(sharara('country', 'list').out).toContain('EGY')
  expect(sharara('run', 'no-such').status).toBe(2)
})

test.each(['core', 'comparison', 'data', 'workbench'])('%s says what it is and holds no tests', async (name) => {
  const own = join(project, 'node_modules/@sharara', name)
  const { messages } = await publint({ pkgDir: own, level: 'error', pack: false })
  expect(messages).toEqual([])
  expect(existsSync(join(own, 'README.md')) && existsSync(join(own, 'LICENSE'))).toBe(true)
  const files = readdirSync(own, { recursive: true }).map(String)
  expect(files.filter((file) => /\.test\.|(^|\/)src\//.test(file))).toEqual([])
})

test.each(['core', 'comparison'])('the types of %s are right for those who import modules', async (name) => {
  const made = createPackageFromTarballData(new Uint8Array(readFileSync(tarball(name))))
  const analysis = await checkPackage(made)
  const kinds = analysis.types === false ? ['none'] : analysis.problems.map(({ kind }) => kind)
  // the packages are modules only: whoever requires them is told so by Node
  expect(kinds.filter((kind) => kind !== 'CJSResolvesToESM' && kind !== 'NoResolution')).toEqual([])
})

test('the comparison alone is small, and core too', () => {
  const size = (name: string, file: string): number => statSync(join(project, 'node_modules/@sharara', name, file)).size
  expect(size('comparison', 'dist/bundle.js')).toBeLessThan(200_000)
  expect(size('core', 'dist/bundle.js')).toBeLessThan(1_200_000)
})
