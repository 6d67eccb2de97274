/** Builds the files of one country and writes them, or only returns their text. */
import { renameSync, writeFileSync } from 'node:fs'
import type { Facts } from './facts.ts'
import { encodeOutlines, regionOutlines } from './outline.ts'
import { buildProfile } from './profile.ts'

const toleranceDegrees = 0.002

export interface BuiltCountry {
  readonly 'profile.json': string
  readonly 'outline.json': string
}

export function buildCountry(facts: Facts): BuiltCountry {
  const outlines = regionOutlines(facts)
  return {
    'profile.json': pages(buildProfile(facts, outlines)),
    'outline.json': pages(encodeOutlines(facts.head.id, facts, outlines, toleranceDegrees)),
  }
}

/** A file is replaced in one move: an interrupted build leaves the old one. */
export function writeCountry(folder: URL, facts: Facts): void {
  const built = buildCountry(facts)
  for (const name of ['profile.json', 'outline.json'] as const) {
    const text = built[name]
    const partial = new URL(`${name}.partial`, folder)
    writeFileSync(partial, text)
    renameSync(partial, new URL(name, folder))
    process.stdout.write(`${facts.head.id}/${name}: ${text.length} characters\n`)
  }
}

/** JSON with one row a line: a changed number is one changed line in a diff. */
function pages(value: object): string {
  const lines = Object.entries(value).map(([name, part]) => `  ${JSON.stringify(name)}: ${rows(part as unknown)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

function rows(part: unknown): string {
  if (Array.isArray(part) && part.length > 0) return `[\n${part.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`
  if (typeof part === 'object' && part !== null && !Array.isArray(part)) {
    const entries = Object.entries(part)
    if (entries.some(([, inner]) => typeof inner === 'object') || entries.length > 4)
      return `{\n${entries.map(([name, inner]) => `    ${JSON.stringify(name)}: ${JSON.stringify(inner)}`).join(',\n')}\n  }`
  }
  return JSON.stringify(part)
}
