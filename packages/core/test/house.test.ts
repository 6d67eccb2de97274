/** The rules of the house, held against the tree; and each rule against a small violation, to see that it can fail. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { forbiddenInCore, looseEnds, vagueNames } from './house/bans.ts'
import { circles, rooms, strangeRooms, wrongImports } from './house/imports.ts'
import { unpairedData, unpairedWords } from './house/pairs.ts'
import {
  longestFile,
  longestFunction,
  lostFromLock,
  tooLong,
  withoutHash,
  wrongDependencies,
  type Lock,
  type Manifest,
} from './house/shape.ts'
import { bareWords, scriptOf } from './house/svelte.ts'
import { keptExports, unusedExports } from './house/unused.ts'
import { saidIn, saidInData, strayTerms, termsOf } from './house/terms.ts'
import { isTest, listTree, parseSource, readSource, root, type SourceFile } from './house/source.ts'

const top = ['packages', 'scripts', 'bench', 'countries', 'episodes', 'scenarios', 'examples', 'docs'].filter((folder) =>
  existsSync(join(root, folder)),
)
const paths = top.flatMap((folder) => [`${folder}/`, ...listTree(join(root, folder))])
const components = paths
  .filter((path) => path.endsWith('.svelte') && !isTest(path))
  .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const)
const files = [...paths.filter((path) => path.endsWith('.ts')).map(readSource), ...components.map(([path, text]) => scriptOf(path, text))]
const sources = files.filter((file) => !isTest(file.path))
const core = sources.filter((file) => file.path.startsWith('packages/core/src/'))

const inRoom = (path: string, text: string): SourceFile => parseSource(`packages/core/src/${path}`, text)
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))

describe('the tree', () => {
  test('is found', () => expect(core.length).toBeGreaterThan(10))
  test('core has only the rooms on the list', () => expect(strangeRooms(core)).toEqual([]))
  test('imports go down, through faces, within their package', () => expect(wrongImports(files)).toEqual([]))
  test('no files import each other in a circle', () => expect(circles(sources)).toEqual([]))
  test('core uses nothing that a host gives and no inexact arithmetic', () => expect(core.flatMap(forbiddenInCore)).toEqual([]))
  test('no folder has a name that says nothing', () => expect(vagueNames(paths)).toEqual([]))
  test('files and functions are short, or say why not', () =>
    expect([
      ...sources.flatMap(tooLong),
      ...tests()
        .flatMap(tooLong)
        .filter((problem) => problem.includes(' lines (300)')),
    ]).toEqual([]))
  test('no any, no silenced checks, no code in comments', () => expect(files.flatMap(looseEnds)).toEqual([]))
  test('every sentence in code has both languages', () => expect(sources.flatMap(unpairedWords)).toEqual([]))
  test('components say nothing in one language', () => expect(components.flatMap(([path, text]) => bareWords(path, text))).toEqual([]))
  test('every sentence in data has both languages', () =>
    expect(paths.filter(isData).flatMap((path) => unpairedData(path, json(path)))).toEqual([]))
  test('one thing is called by one word in Arabic', () => {
    const said = [...sources.flatMap(saidIn), ...paths.filter(isData).flatMap((path) => saidInData(path, json(path)))]
    expect(strayTerms(said, termsOf(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')))).toEqual([])
  })
  test.for(['packages/core', 'packages/comparison', 'packages/workbench', 'packages/studio', '.'])('dependencies of %s', (folder) =>
    expect(wrongDependencies(json(`${folder}/package.json`) as Manifest)).toEqual([]),
  )
  test('links in documents lead somewhere', () => expect(documents().flatMap(deadLinks)).toEqual([]))
  test('the lock knows the programs of every system', () => expect(lostFromLock(json('package-lock.json') as Lock)).toEqual([]))
  test('every package that is installed has a hash in the lock', () =>
    expect(withoutHash(json('package-lock.json') as Lock, (path) => existsSync(join(root, path)))).toEqual([]))
  test('nothing is exported that nobody uses', () => {
    const markup = components.map(([, text]) => text)
    const rest = files.filter(({ path }) => !path.endsWith('/house/unused.ts')) // it names the exceptions
    expect(unusedExports(rest, markup)).toEqual([])
    expect(Object.keys(keptExports).filter((name) => unusedExports(rest, markup, {}).every((told) => !told.includes(name)))).toEqual([])
  })
})

function tests(): SourceFile[] {
  return files.filter((file) => isTest(file.path))
}

/** The documents at the root and below, as pairs of folder and text. */
function documents(): [path: string, text: string][] {
  const own = readdirSync(root).filter((name) => name.endsWith('.md'))
  return [...own, ...paths.filter((path) => path.endsWith('.md'))].map((path) => [path, readFileSync(join(root, path), 'utf8')])
}

function deadLinks([path, text]: readonly [path: string, text: string]): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '')
  return links.filter((link) => !existsSync(join(root, dirname(path), link))).map((link) => `${path} → ${link}`)
}

function isData(path: string): boolean {
  return /^(countries|episodes|scenarios)\/.*\.json$/.test(path) && !path.includes('outline')
}

describe('imports', () => {
  const problems = (path: string, text: string): number => wrongImports([inRoom(path, text)]).length

  test('the list names each room once', () => expect(new Set(rooms).size).toBe(rooms.length))
  test('up the list', () => expect(problems('random/a.ts', "import { x } from '../national/index.ts'")).toBe(1))
  test('up the list, a type', () => expect(problems('random/a.ts', "import type { X } from '../run/index.ts'")).toBe(1))
  test('up the list, an inline type', () => expect(problems('text/a.ts', "export type X = import('../run/index.ts').Run")).toBe(1))
  test('up the list, at run time', () => expect(problems('text/a.ts', "export const x = import('../run/index.ts')")).toBe(1))
  test('up the list, passed on', () => expect(problems('text/a.ts', "export * from '../run/index.ts'")).toBe(1))
  test('down the list', () => expect(problems('national/a.ts', "import { exp } from '../random/index.ts'")).toBe(0))
  test('past the face', () => expect(problems('national/a.ts', "import { exp } from '../random/arithmetic.ts'")).toBe(1))
  test('a subfolder of the same room', () => expect(problems('national/a.ts', "import { x } from './constants/acting.ts'")).toBe(0))
  test('comparison of a simulation', () => expect(problems('comparison/a.ts', "import { x } from '../run/index.ts'")).toBe(1))
  test('core from its own face', () => expect(problems('run/a.ts', "import { x } from '../index.ts'")).toBe(1))
  test('a package other than zod', () => expect(problems('run/a.ts', "import x from 'd3-geo'\nimport { z } from 'zod'")).toBe(1))
  test('Node', () => expect(problems('run/a.ts', "import { readFileSync } from 'node:fs'")).toBe(1))
  test('core from the workbench past the face', () =>
    expect(
      wrongImports([parseSource('packages/workbench/src/a.ts', "import '../../core/src/index.ts'\nimport '@sharara/core/run'")]).length,
    ).toBe(2))
  test('the studio from the workbench', () =>
    expect(wrongImports([parseSource('packages/workbench/src/a.ts', "import '@sharara/studio'\nimport '@sharara/core'")]).length).toBe(1))
  test('core from a script past the faces of rooms', () =>
    expect(
      wrongImports([parseSource('bench/a.ts', "import '../packages/core/src/run/run.ts'\nimport '../packages/core/src/run/index.ts'")]),
    ).toHaveLength(1))
  test('a test from a source', () => expect(problems('run/a.ts', "import './a.test.ts'")).toBe(1))
  test('a room off the list', () => expect(strangeRooms([inRoom('helpers/a.ts', '')]).length).toBe(1))
  test('a circle of types', () =>
    expect(circles([inRoom('run/a.ts', "import type { B } from './b.ts'"), inRoom('run/b.ts', "import { a } from './a.ts'")])).toEqual([
      'packages/core/src/run/a.ts → packages/core/src/run/b.ts → packages/core/src/run/a.ts',
    ]))
})

describe('one word for one thing', () => {
  const terms = termsOf(
    '## One word, one meaning\n| run | one execution | تشغيلة | job | تشغيل، تشغيلًا |\n| stand aside | | امتناع | | جانبًا |\n',
  )
  const stray = (text: string): number => strayTerms(saidIn(inRoom('run/a.ts', text)), terms).length

  test('the old word, with what is written together with it', () => expect(stray("const a = { en: 'Two runs', ar: 'وبالتشغيل' }")).toBe(1))
  test('side by side in a row', () => expect(stray("f('They stand a little aside', 'وقفوا جانبًا')")).toBe(1))
  test('another thing in English', () => expect(stray("const a = { en: 'Play', ar: 'تشغيل' }")).toBe(0))
  test('the right word', () => expect(stray("const a = { en: 'a run', ar: 'تشغيلة' }")).toBe(0))
  test('in data', () => expect(strayTerms(saidInData('a.json', { x: [{ en: 'run', ar: 'تشغيلًا' }] }), terms)).toHaveLength(1))
})

describe('what nobody uses', () => {
  const problems = (...texts: string[]): number =>
    unusedExports(
      texts.map((text, k) => inRoom(`run/${'abc'[k]}.ts`, text)),
      ['<p>{shown()}</p>'],
      { kept: 'here' },
    ).length

  test('in no file', () => expect(problems('export const lost = 1')).toBe(1))
  test('in a comment only', () => expect(problems('export const lost = 1', '// lost')).toBe(1))
  test('passed on only', () => expect(problems('export const lost = 1', "export { lost } from './a.ts'")).toBe(1))
  test('in another file', () => expect(problems('export const found = 1', "import { found } from './a.ts'\nfound()")).toBe(0))
  test('in its own file', () => expect(problems('export type Found = 1\nexport const kept: Found = 1')).toBe(0))
  test('in the markup of a component', () => expect(problems('export const shown = () => 1')).toBe(0))
  test('a package without a hash, where it is installed', () => {
    const lock = { packages: { '': {}, 'packages/a': {}, 'node_modules/a': { link: true }, 'node_modules/b': { integrity: 'sha512-x' } } }
    expect(withoutHash(lock, () => true)).toEqual([])
    const without = { packages: { ...lock.packages, 'node_modules/c': {} } }
    expect([withoutHash(without, () => true).length, withoutHash(without, () => false).length]).toEqual([1, 0])
  })
})

describe('what core may not use', () => {
  const problems = (text: string): number => forbiddenInCore(inRoom('run/a.ts', text)).length

  test.for([
    'Math.random()',
    'Math.exp(1)',
    'Math.pow(2, x)',
    'Math.sin(1)',
    'Math.hypot(1, 2)',
    "Math['exp'](1)",
    'Date.now()',
    'new Date()',
    'performance.now()',
    'console.log(1)',
    'process.env',
    'fetch(url)',
    'document.body',
    'window.x',
    'globalThis.x',
    'setTimeout(f, 1)',
    'x ** 2',
    '2 ** x',
    'x **= 2',
    'f({ process })',
  ])('%s', (text) => expect(problems(text)).toBe(1))

  test.for([
    'Math.sqrt(x)',
    'Math.imul(a, b)',
    '2 ** 32',
    'x.process',
    'f({ window: 3 })',
    'const { window } = x',
    'const location = 3\nf(location)',
  ])('%s is fine', (text) => expect(problems(text)).toBe(0))
})

describe('names, sizes, loose ends', () => {
  const long = (lines: number): string => 'f()\n'.repeat(lines)

  test('a folder that says nothing', () =>
    expect(vagueNames(['packages/core/src/utils/', 'packages/core/src/text/', 'docs/lib'])).toHaveLength(1))
  test('a long file', () => expect(tooLong(inRoom('run/a.ts', long(longestFile + 1)))).toHaveLength(1))
  test('a long file that says why', () => expect(tooLong(inRoom('run/a.ts', `// One piece: a table.\n${long(longestFile)}`))).toEqual([]))
  test('a file at the limit', () => expect(tooLong(inRoom('run/a.ts', long(longestFile)))).toEqual([]))
  test.for(['function g() {', 'const g = () => {', 'export const g = function () {'])('a long function: %s', (head) =>
    expect(tooLong(inRoom('run/a.ts', `${head}\n${long(longestFunction)}}\n`))).toHaveLength(1),
  )
  test.for([
    (body: string) => `/** One piece: the loop. */\nexport function g() {\n${body}}`,
    (body: string) => `function g() {\n// one piece: the loop.\n${body}}`,
  ])('a long function that says why', (text) => expect(tooLong(inRoom('run/a.ts', text(long(longestFunction))))).toEqual([]))
  test('a word about another function', () =>
    expect(
      tooLong(inRoom('run/a.ts', `/** One piece: the loop. */\nfunction f() {}\n\nfunction g() {\n${long(longestFunction)}}`)),
    ).toHaveLength(1))

  test.for([
    'let x: any',
    'const y = x as any',
    '// @ts-ignore\nf()',
    '// @ts-expect-error\nf()',
    '// oxlint-disable-next-line no-var\nf()',
    '// const x = f(3)',
    '// return f(x)',
  ])('%s', (text) => expect(looseEnds(inRoom('run/a.ts', text))).toHaveLength(1))
  test.for([
    '// any number of people',
    '// @ts-expect-error: a missing language does not compile\nf()',
    '// if the ruler falls, the run ends',
    '// return to the start',
  ])('%s is fine', (text) => expect(looseEnds(inRoom('run/a.ts', text))).toEqual([]))
})

describe('both languages', () => {
  const problems = (text: string): number => unpairedWords(inRoom('run/a.ts', `f(${text})`)).length

  test.for([
    "{ en: 'peace' }",
    "{ ar: 'سلام' }",
    "{ en: 'peace', ar: 'peace' }",
    "{ en: 'peace', ar: '' }",
    '{ en: `peace ${x}`, ar: `${x}` }',
    "{ 'en': 'peace' }",
  ])('%s', (text) => expect(problems(text)).toBe(1))
  test.for([
    "{ en: 'peace', ar: 'سلام' }",
    "{ en: '—', ar: '—' }",
    "{ en: 'ltr', ar: 'rtl' }",
    "{ en: 'en-GB', ar: 'ar-KZ' }",
    '{ en: x, ar: y }',
  ])('%s is fine', (text) => expect(problems(text)).toBe(0))
  test('in data', () =>
    expect(unpairedData('a.json', { places: [{ name: { en: 'Aktau' } }] })).toEqual([
      'a.json/places/0/name has English words and no Arabic ones',
    ]))
})

describe('components', () => {
  const said = (markup: string): number => bareWords('a.svelte', markup).length

  test.for([
    '<p>Peace</p>',
    '<p>سلام</p>',
    '<button aria-label="Close">×</button>',
    '<img {src} alt={`a map of ${place}`} />',
    "<p>{open ? 'open' : say(words.closed)}</p>",
    '<p>{`${count} people`}</p>',
    "<svg><text>{name ?? 'nobody'}</text></svg>",
  ])('%s', (markup) => expect(said(markup)).toBe(1))
  test.for([
    '<p>{say(words.peace)} · {number} – 3</p>',
    '<p class={open ? "open" : "closed"} id="here">{name}</p>',
    '<button aria-label={say(words.close)}>×</button>',
    "{#if view === 'episode'}<Episode />{/if}",
  ])('%s is fine', (markup) => expect(said(markup)).toBe(0))
  test('scripts keep their lines', () =>
    expect(looseEnds(scriptOf('a.svelte', '<!-- A. -->\n<script lang="ts">\n  let x: any\n</script>\n<p>{x}</p>'))).toEqual([
      'a.svelte:3 says any',
    ]))
})

describe('packages and documents', () => {
  test('a dead link', () =>
    expect(deadLinks(['docs/a.md', '[x](gone.md) [y](../README.md) [z](https://example.org)'])).toEqual(['docs/a.md → gone.md']))
  test('core with a second dependency', () =>
    expect(wrongDependencies({ name: '@sharara/core', dependencies: { zod: '4.0.0', d3: '7.0.0' } })).toHaveLength(1))
  test('workbench on studio', () =>
    expect(wrongDependencies({ name: '@sharara/workbench', dependencies: { '@sharara/studio': '0.1.0' } })).toHaveLength(1))
  test('a range', () => expect(wrongDependencies({ name: 'x', devDependencies: { a: '^1.0.0', b: 'npm:c@2.0.0' } })).toHaveLength(1))
  test('a lock with a hole', () =>
    expect(lostFromLock({ packages: { 'node_modules/a': { optionalDependencies: { b: '1.0.0' } } } })).toHaveLength(1))
})
