/** The site: every document is in it and in the list, no link leads nowhere, both languages are found by the search. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import MiniSearch from 'minisearch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roomOf } from './count.ts'
import { buildSite } from './main.ts'
import { documents, groups, moved, nameOf, type Document } from './page.ts'
import { askOptions, indexOptions } from './terms.ts'

const folder = mkdtempSync(join(tmpdir(), 'sharara-site-'))
let pages: readonly Document[] = documents()
beforeAll(async () => {
  pages = await buildSite(folder, false)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const read = (url: string): string => readFileSync(join(folder, url), 'utf8')

describe('the site', () => {
  test('lists every document once', () => {
    const listed = groups.flatMap(({ names }) => names)
    expect(new Set(listed).size).toBe(listed.length)
    expect(pages.map(({ path }) => nameOf(path)).filter((name) => !listed.includes(name))).toEqual([])
  })

  test('has no link that leads nowhere, anchors included', () => {
    const anchors = new Map(pages.map(({ url, sections }) => [resolve(folder, url), new Set(sections.map(({ anchor }) => anchor))]))
    const dead = pages.flatMap(({ url }) =>
      [...read(url).matchAll(/(?:href|src)="([^"]+)"/g)].flatMap(([, link]) => {
        if (/^[a-z]+:/.test(link!)) return []
        const [file, anchor] = link!.split('#') as [string, string | undefined]
        const target = file === '' ? resolve(folder, url) : resolve(folder, dirname(url), file)
        const lost =
          !existsSync(target) ||
          (anchor !== undefined && anchor !== 'text' && anchors.get(target)?.has(decodeURIComponent(anchor)) !== true)
        return lost ? [`${url} → ${link}`] : []
      }),
    )
    expect(dead).toEqual([])
  })

  test.for(Object.entries(moved))('answers at the old address %s', ([url, target]) => {
    const [page, anchor] = target.split('#') as [string, string]
    expect(pages.find((one) => one.url === page)?.sections.map((one) => one.anchor)).toContain(anchor)
    expect(pages.some((one) => one.url === url)).toBe(false)
    expect(read(url)).toContain(`#${anchor}">`)
  })

  test('reads from the right in Arabic', () => {
    expect(read('ar/index.html')).toContain('<html lang="ar" dir="rtl">')
    expect(read('index.html')).toContain('<html lang="en" dir="ltr">')
  })

  test.for([
    ['en', 'leadership', 'claims.html'],
    ['en', 'truth tab', 'comparison'],
    ['ar', 'القياده', 'ar/claims.html'], // as many write it
    ['ar', 'اسئله', 'ar/'],
  ])('finds %s: %s', ([language, asked, url]) => {
    const index = MiniSearch.loadJSON(read(`search.${language}.json`), indexOptions)
    const hits = index.search(asked!, askOptions).map((hit) => (hit as unknown as { url: string }).url) // stored with each entry
    expect(hits.some((hit) => hit.startsWith(url!))).toBe(true)
  })
})

test('lines are counted by the room that a reader would look in', () => {
  expect(
    [
      'packages/studio/src/views/desk/Desk.svelte',
      'packages/studio/src/views/ViewOf.svelte',
      'packages/studio/src/words/desk.ts',
      'packages/studio/src/map/map.test.ts',
      'packages/studio/vite.config.ts',
      'packages/workbench/src/report/foresight/track.ts',
      'packages/workbench/src/report/write.ts',
      'packages/studio/test/baselines/front.png',
      'packages/core/src/index.ts',
    ].map((path) => roomOf(path)),
  ).toEqual([
    'studio/views/desk',
    'studio/views',
    'studio/words',
    'studio: tests',
    'studio: frame and build',
    'report/foresight',
    'report/',
    null,
    null,
  ])
})
