/** One self-contained module of a package, for a page without a bundler: `<script type="module">` and nothing else. */
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { root } from './packages.ts'

export async function bundle(entry: string, file: string): Promise<void> {
  const made = await rolldown({ input: join(root, entry), platform: 'browser', logLevel: 'silent' })
  await made.write({ file, format: 'esm', minify: true, sourcemap: false, codeSplitting: false })
  await made.close()
}
