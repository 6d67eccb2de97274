/**
 * Writes NOTICE from the installed packages: what people run or are given (nothing of what is needed for development only), each
 * with its licence, and the text of each licence as its package brings it. `npm run notice` after a change of dependencies.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Entry {
  readonly version?: string
  readonly dev?: boolean
  readonly link?: boolean
  readonly license?: string
}

/** Compiled into the page that is given out, though it is installed for development. */
const insidePage = ['svelte']

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> } // npm's own format, version 3
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
const ours = Object.entries(lock.packages).filter(
  ([path, { dev, link }]) => path.includes('node_modules/') && link !== true && (dev !== true || insidePage.includes(nameOf(path))),
)

function licenceText(path: string): string {
  if (!existsSync(path)) return ''
  const file = readdirSync(path).find((name) => /^(licen[cs]e|copying)(\.|-|$)/i.test(name))
  return file === undefined ? '' : readFileSync(join(path, file), 'utf8').trim().replaceAll(/\r\n?/g, '\n')
}

/** Packages by the text of their licence: many share one. */
const byText = new Map<string, string[]>()
for (const [path, { version = '', license = 'see its text' }] of ours.toSorted(([a], [b]) => a.localeCompare(b, 'en'))) {
  const text = licenceText(path)
  byText.set(text, [...(byText.get(text) ?? []), `${nameOf(path)} ${version} (${license})`])
}

const parts = [...byText].map(([text, names]) => {
  const licence =
    text === '' ? 'The package brings no text of its licence, or is made for another system than the one this list was written on.' : text
  return `${names.join('\n')}\n\n${licence.replaceAll(/^/gm, '    ').replaceAll(/[ \t]+$/gm, '')}\n`
})
const head = `Sharara
Licensed under the Apache License, Version 2.0: see LICENSE. Tables in packages/data have licences of their own: see its README.

The programs below are used by Sharara or are part of its pages. Written by \`npm run notice\` from the installed packages.
`
writeFileSync('NOTICE', [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`))
console.log(`NOTICE: ${ours.length} packages, ${byText.size} texts.`)
