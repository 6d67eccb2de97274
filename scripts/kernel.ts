/**
 * Compiles the kernel of the national model, from its text to the bytes that the program carries: `npm run kernel`. The compiler,
 * WABT, is installed into scripts/kernel when it is first asked for.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { textDigest } from '../packages/core/src/random/index.ts'

const folder = join(import.meta.dirname, '../packages/core/src/national/kernel')
const tools = join(import.meta.dirname, 'kernel')
const compiler = join(tools, 'node_modules/wabt/index.js')

/** The text, and whether the compiler is here. */
export const text: string = readFileSync(join(folder, 'frontiers.wat'), 'utf8')
export const installed: boolean = existsSync(compiler)

interface Wabt {
  parseWat(name: string, text: string, features: { simd: boolean }): { toBinary(options: object): { buffer: Uint8Array } }
}

/** The bytes of `frontiers.wat`, in base 64. */
export async function compiled(): Promise<string> {
  const { default: open } = (await import(pathToFileURL(compiler).href)) as { default: () => Promise<Wabt> } // installed apart, with its types
  const module = (await open()).parseWat('frontiers.wat', text, { simd: true })
  return Buffer.from(module.toBinary({}).buffer).toString('base64')
}

if (import.meta.main) {
  if (!installed && spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: tools, stdio: 'inherit' }).status !== 0)
    throw new Error('npm ci in scripts/kernel failed')
  const lines = (await compiled()).match(/.{1,120}/gu)!.map((line) => `  '${line}'`)
  writeFileSync(
    join(folder, 'bytes.ts'),
    `/** The bytes of frontiers.wat, made by \`npm run kernel\`. */
declare const atob: (text: string) => string

/** Digest of the text that they were made from. */
export const madeFrom = '${textDigest(text)}'

const text =
${lines.join(' +\n')}

export function bytes(): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
`,
  )
}
