/** One page of the site: the documents, where each goes, and how a document becomes HTML. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix, relative, resolve } from 'node:path'
import MarkdownIt from 'markdown-it'
import { root } from '../release/packages.ts'
import type { Language, Words } from '../../packages/core/src/text/index.ts'

export interface Section {
  /** 1 for the title of a page. */
  readonly level: number
  readonly anchor: string
  readonly heading: string
  readonly text: string
}

export interface Document {
  /** From the root of the repository. */
  readonly path: string
  /** From the root of the site. */
  readonly url: string
  readonly language: Language
  readonly title: string
  readonly text: string
  readonly html: string
  readonly sections: readonly Section[]
}

/** The order in which the documents are offered; every document stands in one of these groups (a test). */
export const groups: readonly { readonly words: Words; readonly names: readonly string[] }[] = [
  { words: { en: 'Begin', ar: 'البداية' }, names: ['README', 'tutorial', 'studio', 'limits'] },
  { words: { en: 'Model, theory, evidence', ar: 'النموذج والنظرية والأدلة' }, names: ['model', 'claims', 'data'] },
  { words: { en: 'Questions to it', ar: 'أسئلة تُطرح عليه' }, names: ['comparison', 'experiments', 'scale', 'api'] },
  { words: { en: 'The house', ar: 'البيت' }, names: ['architecture', 'CONTRIBUTING', 'CHANGELOG'] },
]

/** Pages that became parts of others, and where their old addresses lead. */
export const moved: Readonly<Record<string, string>> = {
  'odd.html': 'model.html#the-national-model-as-an-odd',
  'constants.html': 'model.html#the-constants-what-they-were-fitted-to-and-how',
  'prototype.html': 'model.html#notes-of-the-prototype',
  'classics.html': 'model.html#published-models-of-the-field',
  'theory.html': 'claims.html#the-theory-under-test',
  'cases.html': 'data.html#the-cases',
  'record.html': 'data.html#the-model-against-the-record',
  'scoreboard.html': 'data.html#the-scoreboard',
  'clocks.html': 'experiments.html#clocks-of-decades-and-of-the-world',
  'foresight.html': 'experiments.html#foresight',
  'leadership.html': 'experiments.html#what-leadership-does',
  'comparison-library.html': 'comparison.html#the-comparison-as-a-library',
  'SECURITY.html': 'limits.html#security',
  'ar/cases.html': 'ar/data.html#الحالات',
  'ar/record.html': 'ar/data.html#النموذج-مقابل-السجل',
  'ar/scoreboard.html': 'ar/data.html#لوحة-النتائج',
  'ar/clocks.html': 'ar/experiments.html#ساعتا-العقود-والعالم',
  'ar/foresight.html': 'ar/experiments.html#الاستشراف',
  'ar/leadership.html': 'ar/experiments.html#ما-الذي-تفعله-القيادة',
}

const words = {
  search: { en: 'Search', ar: 'ابحث' },
  none: { en: 'Nothing found', ar: 'لا نتائج' },
  studio: { en: 'Open the studio', ar: 'افتح الاستوديو' },
  site: { en: 'Sharara', ar: 'شرارة' },
  contents: { en: 'On this page', ar: 'في هذه الصفحة' },
  skip: { en: 'Skip to the text', ar: 'إلى النص' },
  onlyEnglish: { en: '', ar: ' (بالإنجليزية)' },
} satisfies Record<string, Words>

/** Each language by its own name. */
const ownNames = new Map<Language, string>([
  ['en', 'English'],
  ['ar', 'العربية'],
])

const markdown = new MarkdownIt({ html: false, linkify: false })

/** Files that are pages: the documents, and those at the root that people read. */
export function documents(): readonly Document[] {
  const own = ['README.md', 'README.ar.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter((name) => existsSync(join(root, name)))
  const rest = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  return [...own, ...rest.map((name) => `docs/${name}`)].map(readDocument)
}

export function nameOf(path: string): string {
  return basename(path).replace(/(\.ar)?\.md$/, '')
}

function urlOf(path: string): string {
  const name = nameOf(path) === 'README' ? 'index' : nameOf(path)
  return path.endsWith('.ar.md') ? `ar/${name}.html` : `${name}.html`
}

function readDocument(path: string): Document {
  const language: Language = path.endsWith('.ar.md') ? 'ar' : 'en'
  const text = readFileSync(join(root, path), 'utf8')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/^<\/?div[^>]*>$/gm, '') // the page itself says in which direction it is read
  const url = urlOf(path)
  const tokens = markdown.parse(text, {})
  const taken = new Set<string>()
  const sections: { level: number; anchor: string; heading: string; text: string }[] = []
  tokens.forEach((token, i) => {
    if (token.type === 'heading_open') {
      const heading = tokens[i + 1]!.content.replaceAll(/[`*]/g, '')
      const given = /^<a id="([^"]+)"><\/a>$/.exec(tokens[i - 2]?.content ?? '')?.[1] // pages give short names to their parts
      const anchor = given ?? anchorOf(heading, taken)
      if (given !== undefined) Object.assign(tokens[i - 2]!, { content: '', children: [] })
      token.attrSet('id', anchor)
      sections.push({ level: Number(token.tag.slice(1)), anchor, heading, text: '' })
    } else if (token.type === 'inline' || token.type === 'fence') {
      if (sections.length > 0) sections.at(-1)!.text += `${token.content} `
      for (const child of token.children ?? [])
        if (child.type === 'link_open') child.attrSet('href', linkOf(path, url, String(child.attrGet('href'))))
      for (const child of token.children ?? [])
        if (child.type === 'image') child.attrSet('src', pictureOf(path, url, String(child.attrGet('src'))))
    }
  })
  const html = markdown.renderer.render(tokens, markdown.options, {})
  return { path, url, language, title: sections[0]?.heading ?? nameOf(path), text, html, sections }
}

/** As forges make it: small letters, hyphens, a number where it is taken. */
function anchorOf(heading: string, taken: Set<string>): string {
  const plain = heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-')
  let anchor = plain
  for (let n = 1; taken.has(anchor); n++) anchor = `${plain}-${n}`
  taken.add(anchor)
  return anchor
}

/** A link as it is within the site; to a file of the repository that is no page it leads to the page that says where things are. */
function linkOf(path: string, url: string, link: string): string {
  if (/^[a-z]+:|^#/.test(link)) return link
  const [file = '', anchor] = link.split('#')
  const target = relative(root, resolve(root, dirname(path), file))
  const page = /^(docs\/)?[^/]+\.md$/.test(target) ? urlOf(target) : 'architecture.html'
  return `${posix.relative(posix.dirname(url), page) || posix.basename(page)}${anchor === undefined ? '' : `#${anchor}`}`
}

function pictureOf(path: string, url: string, link: string): string {
  return posix.relative(posix.dirname(url), relative(root, resolve(root, dirname(path), link)))
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export function renderPage(document: Document, all: readonly Document[], studio: boolean): string {
  const { language, url } = document
  const up = posix.relative(posix.dirname(url), '.')
  const at = (target: string): string => (up === '' ? target : `${up}/${target}`)
  const name = nameOf(document.path)
  const twin = all.find((other) => nameOf(other.path) === name && other.language !== language)
  const inOther = twin ?? all.find((other) => other.language !== language && nameOf(other.path) === 'README')!
  const say = (said: Words): string => escape(said[language])
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(document.title)} · ${say(words.site)}</title>
<link rel="stylesheet" href="${at('style.css')}">
<a class="skip" href="#text">${say(words.skip)}</a>
<header><a class="name" href="${at(language === 'ar' ? 'ar/index.html' : 'index.html')}">${say(words.site)}</a>
<form role="search" data-index="${at(`search.${language}.json`)}" data-root="${at('')}" data-none="${say(words.none)}"><input type="search" aria-label="${say(words.search)}" placeholder="${say(words.search)}" autocomplete="off"><ol hidden></ol></form>
${studio ? `<a href="${at('studio/index.html')}">${say(words.studio)}</a>` : ''}
<a href="${at(inOther.url)}" lang="${inOther.language}">${ownNames.get(inOther.language)}</a></header>
<nav>${navigation(document, all, at)}</nav>
<main id="text">${contents(document)}${document.html}</main>
<script type="module" src="${at('search.js')}"></script>
</html>
`
}

/** Parts of a long page, to be unfolded. */
function contents({ sections, language }: Document): string {
  const parts = sections.filter(({ level }) => level === 2)
  if (parts.length < 4) return ''
  const items = parts.map(({ anchor, heading }) => `<li><a href="#${anchor}">${escape(heading)}</a>`)
  return `<details class="contents"><summary>${escape(words.contents[language])}</summary><ul>${items.join('')}</ul></details>`
}

/** What is left at the address of a page that has become a part of another. */
export function renderMoved(url: string, target: string): string {
  const to = escape(posix.relative(posix.dirname(url), target))
  return `<!doctype html><meta charset="utf-8"><title>${to}</title><meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${to}"><a href="${to}">${to}</a>\n`
}

function navigation(document: Document, all: readonly Document[], at: (url: string) => string): string {
  const { language } = document
  return groups
    .map(({ words: title, names }) => {
      const links = names.flatMap((name) => {
        const own = all.filter(({ path }) => nameOf(path) === name)
        const page = own.find((one) => one.language === language) ?? own[0]
        if (page === undefined) return []
        const here = page === document ? ' aria-current="page"' : ''
        const foreign = page.language === language ? '' : words.onlyEnglish[language]
        return [`<li><a href="${at(page.url)}"${here}>${escape(page.title)}${foreign}</a>`]
      })
      return links.length === 0 ? '' : `<h2>${escape(title[language])}</h2><ul>${links.join('')}</ul>`
    })
    .join('')
}
