/**
 * A page as one HTML file that opens from a disk, without network and without a server. Code, styles, fonts and workers are
 * inside. Workers are started from blobs: a page from a disk may not load a part of its own.
 *
 * `npm run studio:file [-- <path>]` writes the studio with all data that ship; `node single.ts --page report <path>` the report
 * of a run with room for the run, and `--page told` that of many runs, which the command line fills.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'

type PageName = 'index' | 'report' | 'told'

/** Writes the studio, or a report without its runs, and returns the size in bytes. */
export async function writeSingle(path: string, page: PageName = 'index'): Promise<number> {
  const output = await built(page)
  const chunk = output.find((part) => part.type === 'chunk' && part.isEntry)
  const frame = output.find(({ fileName }) => fileName === `${page}.html`)
  if (chunk?.type !== 'chunk' || frame?.type !== 'asset') throw new Error('the build gave no page')
  const others = output.filter((part) => part.type === 'chunk' && part !== chunk)
  if (others.length > 0) throw new Error(`parts that a page from a disk may not load: ${others.map(({ fileName }) => fileName).join(', ')}`)
  const styles = output.filter((part) => part.type === 'asset' && part.fileName.endsWith('.css')).map((part) => textOf(part))
  const code = withWorkers(chunk.code, output)
  const html = textOf(frame)
    .replace('<html ', '<html data-single ')
    .replaceAll(/<link rel="(?:stylesheet|modulepreload|manifest|icon)"[^>]*>/g, '')
    .replace(/<script type="module"[^>]*><\/script>/, '')
    .replace('</head>', () => `<style>${styles.join('\n')}</style></head>`)
    .replace('</body>', () => `<script type="module">${code.replaceAll('</script', '<\\/script')}</script></body>`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, html)
  return Buffer.byteLength(html)
}

async function built(page: PageName): Promise<Rolldown.RolldownOutput['output']> {
  const result = await build({
    configFile: join(import.meta.dirname, 'vite.config.ts'),
    logLevel: 'error',
    worker: { format: 'iife' },
    plugins: page === 'index' ? [] : [withoutShipped()],
    build: {
      write: false,
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: join(import.meta.dirname, `${page}.html`), output: { codeSplitting: false } },
    },
  })
  const [first] = Array.isArray(result) ? result : [result]
  if (first === undefined || !('output' in first)) throw new Error('the build gave nothing')
  return first.output
}

/** A report carries its own run: none of the files that ship with the page. */
function withoutShipped(): Plugin {
  return {
    name: 'without-shipped',
    enforce: 'pre',
    transform: (code, id) =>
      /\/src\/files\/\w+\.ts$/.test(id) ? { code: code.replaceAll(/import\.meta\.glob<string>\([^)]*\)/g, '{}'), map: null } : null,
  }
}

/** Each worker's address is replaced by a blob with its code, as a plain script: a page from a disk may start no module of a blob, and has no use for a service worker. */
function withWorkers(code: string, output: Rolldown.RolldownOutput['output']): string {
  return output
    .filter((part) => part.type === 'asset' && /(?<!service-)worker[^/]*\.js$/.test(part.fileName))
    .reduce((now, part) => {
      const name = part.fileName.split('/').at(-1)!.replaceAll('.', '\\.')
      const address = new RegExp(`new URL\\(new URL\\(.[./]*${name}.,import\\.meta\\.url\\)\\.href,[^)]*\\),\\{type:.module.\\}`)
      if (!address.test(now)) throw new Error(`nobody starts ${part.fileName}`)
      return now.replace(address, () => `URL.createObjectURL(new Blob([${JSON.stringify(textOf(part))}],{type:"text/javascript"}))`)
    }, code)
}

function textOf(part: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  if (part.type === 'chunk') return part.code
  return typeof part.source === 'string' ? part.source : Buffer.from(part.source).toString('utf8')
}

function isPage(name: string | undefined): name is PageName {
  return name === 'index' || name === 'report' || name === 'told'
}

if (import.meta.main) {
  const [first, second, third] = process.argv.slice(2)
  const page = first === '--page' && isPage(second) ? second : 'index'
  const path = (page === 'index' ? first : third) ?? join(import.meta.dirname, `dist/${page === 'index' ? 'sharara-studio' : page}.html`)
  const bytes = await writeSingle(path, page)
  process.stdout.write(`${path}: ${(bytes / 1e6).toFixed(2)} MB\n`)
}
