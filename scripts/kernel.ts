/** Compiles the kernel of the national model, from its text to the bytes that the program carries: `npm run kernel`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openWabt from 'wabt'

const folder = join(import.meta.dirname, '../packages/core/src/national/kernel')

/** The bytes of `frontiers.wat`, in base 64. */
export async function compiled(): Promise<string> {
  const wabt = await openWabt()
  const module = wabt.parseWat('frontiers.wat', readFileSync(join(folder, 'frontiers.wat'), 'utf8'), { simd: true })
  return Buffer.from(module.toBinary({}).buffer).toString('base64')
}

if (import.meta.main) {
  const lines = (await compiled()).match(/.{1,120}/gu)!.map((line) => `  '${line}'`)
  writeFileSync(
    join(folder, 'bytes.ts'),
    `/** The bytes of frontiers.wat, made by \`npm run kernel\`. */
declare const atob: (text: string) => string

const text =
${lines.join(' +\n')}

export function bytes(): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
`,
  )
}
