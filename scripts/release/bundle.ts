/** One self-contained module of a package, for a page without a bundler: `<script type="module">` and nothing else. */
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { leanSchema } from '../../packages/studio/lean/index.ts'
import { root } from './packages.ts'

/** Hints for bundlers stand in the modules; of the one file nothing is left to shake off. Licences stay. */
const comments = { legal: true, annotation: false, jsdoc: false } as const

export async function bundle(entry: string, file: string): Promise<void> {
  const made = await rolldown({
    input: join(root, entry),
    platform: 'browser',
    logLevel: 'silent',
    plugins: [{ name: 'lean-schemas', transform: leanSchema }],
  })
  await made.write({ file, format: 'esm', minify: true, sourcemap: false, codeSplitting: false, comments })
  await made.close()
}
