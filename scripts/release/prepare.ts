/**
 * Gives the house another version: `node scripts/release/prepare.ts 0.2.0`. Packages, lock, citation and metadata say it; the
 * changelog's unreleased entries become those of the version. What is left to do is printed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { released, root } from './packages.ts'

const packages = [...released, 'studio']
const [version, day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2)
if (version === undefined || !/^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/.test(version)) {
  console.error('node scripts/release/prepare.ts <version, such as 0.2.0> [day, such as 2026-11-27]')
  process.exit(2)
}

function change(path: string, turn: (text: string) => string): void {
  const text = readFileSync(join(root, path), 'utf8')
  const turned = turn(text)
  if (turned === text) throw new Error(`${path} does not say its version where it should`)
  writeFileSync(join(root, path), turned)
}

type Package = { version?: string; dependencies?: Record<string, string> }

function raise(entry: Package): void {
  entry.version = version!
  for (const name of Object.keys(entry.dependencies ?? {})) if (name.startsWith('@sharara/')) entry.dependencies![name] = version!
}

function json(path: string, turn: (value: Package & { packages?: Record<string, Package> }) => void): void {
  change(path, (text) => {
    const value = JSON.parse(text) as Package // npm's own files
    turn(value)
    return `${JSON.stringify(value, null, 2)}\n`
  })
}

const before = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
for (const path of ['package.json', ...packages.map((name) => `packages/${name}/package.json`)]) json(path, raise)
json('package-lock.json', (lock) => {
  lock.version = version
  for (const path of ['', ...packages.map((name) => `packages/${name}`)]) raise(lock.packages![path]!)
})
change('CITATION.cff', (text) => text.replace(/^version: .*$/m, `version: ${version}`).replace(/^(date-released: ).*$/m, `$1${day}`))
for (const path of ['codemeta.json', '.zenodo.json']) change(path, (text) => text.replace(/("version": ")[^"]*/, `$1${version}`))
change('CHANGELOG.md', (text) => text.replace(/^## Unreleased$/m, `## Unreleased\n\n## ${version}, ${day}`))

console.log(`${before} → ${version}`)
console.log('Now: read the changelog and write its migration notes; npm run notice; npm test; commit; tag; npm run release.')
