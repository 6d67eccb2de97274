/** `sharara list`: what there is to run and to compare with. */
import { asObject, readJson, type FileKind, type Words } from '@sharara/core'
import { openLibrary } from '../store/index.ts'
import { table, type Output } from './output.ts'
import { words } from './words.ts'

const titles = { scenario: words.scenarios, country: words.countries, episode: words.episodes } as const

export function runList(options: { readonly json?: boolean }, out: Output): void {
  const library = openLibrary(process.cwd())
  const all = (Object.keys(titles) as FileKind[]).map((kind) => ({
    kind,
    files: library.names(kind).map((id) => ({ id, name: nameIn(library.load(kind, id)?.text ?? '') })),
  }))
  if (options.json === true) {
    out.say(JSON.stringify(Object.fromEntries(all.map(({ kind, files }) => [kind, files])), null, 2))
    return
  }
  for (const { kind, files } of all) {
    out.say(titles[kind])
    out.say(table(files.map(({ id, name }) => [`${id.padEnd(24)}${name?.[out.language] ?? ''}`])))
  }
}

function nameIn(text: string): Words | null {
  const name = asObject(asObject(readJson(text).value)?.['name'])
  return typeof name?.['en'] === 'string' && typeof name['ar'] === 'string' ? { en: name['en'], ar: name['ar'] } : null
}
