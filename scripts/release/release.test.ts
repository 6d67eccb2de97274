/**
 * The packages as a stranger has them: built, packed, unpacked into an empty project, imported by plain JavaScript, compiled
 * against under the strictest rules, and the command run. What they depend on is linked from the house, so that nothing is fetched.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
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
