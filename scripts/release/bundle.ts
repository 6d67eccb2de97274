/** One self-contained module of a package, for a page without a bundler: `<script type="module">` and nothing else. */
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { root } from './packages.ts'

/** What a schema finds is told by core's own words, in both languages: the library's English ones are never said. */
const withoutSentences = {
  name: 'without-sentences',
  load: (id: string) => (id.endsWith('/zod/v4/locales/en.js') ? 'export default () => ({ localeError: () => undefined })' : null),
}

const formats =
  'email|jwt|emoji|guid|uuid\\w*|nanoid|cuid2?|ulid|base64(?:url)?|xid|ksuid|ipv[46]|cidrv[46]|e164|datetime|date|time|duration'

/** No file of ours has an e-mail address, a token or an address of a network: texts are not asked for these forms. */
const withoutFormats = {
  name: 'without-formats',
  transform: (code: string, id: string): string | null =>
    id.endsWith('/zod/v4/classic/schemas.js')
      ? code.replaceAll(new RegExp(`^ {4}(?:${formats})\\(params\\) \\{\\n[^}]*^ {4}\\},\\n`, 'gm'), '')
      : null,
}

/** Hints for bundlers stand in the modules; of the one file nothing is left to shake off. Licences stay. */
const comments = { legal: true, annotation: false, jsdoc: false } as const

export async function bundle(entry: string, file: string): Promise<void> {
  const made = await rolldown({
    input: join(root, entry),
    platform: 'browser',
    logLevel: 'silent',
    plugins: [withoutSentences, withoutFormats],
  })
  await made.write({ file, format: 'esm', minify: true, sourcemap: false, codeSplitting: false, comments })
  await made.close()
}
