/**
 * Workers as parts of the page's own build: what page and workers both need (the model, the schemas, the comparison) is one
 * file that each of them loads, instead of a copy in every worker. A build into one file cannot share and keeps Vite's way.
 */
import { basename, dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const started = /new URL\('(\.\/worker\.ts)', import\.meta\.url\)/g

export function sharedWorkers(): Plugin {
  let shared = true
  return {
    name: 'shared-workers',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      shared = config.worker.format === 'es'
    },
    transform(code, id) {
      if (!shared || !code.includes('new Worker(')) return null
      const room = dirname(id)
      const replaced = code.replaceAll(started, (_, path: string) => {
        const part = this.emitFile({ type: 'chunk', id: join(room, path), name: `worker-of-${basename(room)}` })
        return `import.meta.ROLLUP_FILE_URL_${part}`
      })
      return { code: replaced, map: null }
    },
  }
}
