/**
 * The studio as one HTML file that opens from a disk, without network and without a server: `npm run studio:file [-- <path>]`.
 * Code, styles, fonts, workers and all data that ship are inside. Workers are started from blobs: a page from a disk may not
 * load a part of its own.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, type Rolldown } from 'vite'

/** Writes the file and returns its size in bytes. */
export async function writeSingle(path: string): Promise<number> {
  const output = await built()
  const chunk = output.find((part) => part.type === 'chunk' && part.isEntry)
  const page = output.find(({ fileName }) => fileName === 'index.html')
  if (chunk?.type !== 'chunk' || page?.type !== 'asset') throw new Error('the build gave no page')
  const others = output.filter((part) => part.type === 'chunk' && part !== chunk)
  if (others.length > 0) throw new Error(`parts that a page from a disk may not load: ${others.map(({ fileName }) => fileName).join(', ')}`)
  const styles = output.filter((part) => part.type === 'asset' && part.fileName.endsWith('.css')).map((part) => textOf(part))
  const code = withWorkers(chunk.code, output)
  const html = textOf(page)
    .replace('<html ', '<html data-single ')
    .replaceAll(/<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(/<script type="module"[^>]*><\/script>/, '')
    .replace('</head>', () => `<style>${styles.join('\n')}</style></head>`)
    .replace('</body>', () => `<script type="module">${code.replaceAll('</script', '<\\/script')}</script></body>`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, html)
  return Buffer.byteLength(html)
}

async function built(): Promise<Rolldown.RolldownOutput['output']> {
  const result = await build({
    configFile: join(import.meta.dirname, 'vite.config.ts'),
    logLevel: 'error',
    worker: { format: 'iife' },
    build: {
      write: false,
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [first] = Array.isArray(result) ? result : [result]
  if (first === undefined || !('output' in first)) throw new Error('the build gave nothing')
  return first.output
}

/** Each worker's address is replaced by a blob with its code, as a plain script: a page from a disk may start no module of a blob. */
function withWorkers(code: string, output: Rolldown.RolldownOutput['output']): string {
  return output
    .filter((part) => part.type === 'asset' && /worker[^/]*\.js$/.test(part.fileName))
    .reduce((now, part) => {
      const name = part.fileName.split('/').at(-1)!.replaceAll('.', '\\.')
      const address = new RegExp(`new URL\\(new URL\\(.${name}.,import\\.meta\\.url\\)\\.href,[^)]*\\),\\{type:.module.\\}`)
      if (!address.test(now)) throw new Error(`nobody starts ${part.fileName}`)
      return now.replace(address, () => `URL.createObjectURL(new Blob([${JSON.stringify(textOf(part))}],{type:"text/javascript"}))`)
    }, code)
}

function textOf(part: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  if (part.type === 'chunk') return part.code
  return typeof part.source === 'string' ? part.source : Buffer.from(part.source).toString('utf8')
}

if (import.meta.main) {
  const path = process.argv[2] ?? join(import.meta.dirname, 'dist/sharara-studio.html')
  const bytes = await writeSingle(path)
  process.stdout.write(`${path}: ${(bytes / 1e6).toFixed(1)} MB\n`)
}
