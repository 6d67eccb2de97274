/**
 * Code and styles lie in one folder that is named by the content of all of them: every part names many others, and marks of
 * content in each of those names would be some eight kilobytes that cannot be compressed.
 */
import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const written = 'assets/code'

/** Names for the build: data and fonts keep marks of their own, and stay with a reader when only code changes. */
export const named = {
  entryFileNames: `${written}/[name].js`,
  chunkFileNames: `${written}/[name].js`,
  assetFileNames: ({ names }: { readonly names: readonly string[] }): string =>
    names.some((name) => name.endsWith('.css')) ? `${written}/[name][extname]` : 'assets/[name]-[hash][extname]',
}

export function oneFolder(): Plugin {
  return {
    name: 'one-folder',
    apply: 'build',
    writeBundle(options, bundle) {
      const folder = options.dir
      const parts = Object.keys(bundle)
        .filter((name) => name.startsWith(`${written}/`) && !name.endsWith('.map'))
        .toSorted()
      if (folder === undefined || parts.length === 0) return
      const content = createHash('sha256')
      for (const part of parts) content.update(part).update(readFileSync(join(folder, part)))
      const final = `assets/${content.digest('hex').slice(0, 12)}`
      renameSync(join(folder, written), join(folder, final))
      for (const name of ['index.html', 'service-worker.js']) {
        const path = join(folder, name)
        writeFileSync(path, readFileSync(path, 'utf8').replaceAll(`${written}/`, `${final}/`))
      }
    },
  }
}
