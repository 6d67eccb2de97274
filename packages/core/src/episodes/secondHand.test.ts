import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { secondHand } from './secondHand.ts'

const episodes = join(import.meta.dirname, '../../../../episodes')
const shipped = ['cases/cases.json', ...readdirSync(episodes).filter((name) => name.endsWith('.json'))]
  .flatMap((name) => readFileSync(join(episodes, name), 'utf8').match(/https?:\/\/[^"]+/g) ?? [])
  .filter((url, index, all) => all.indexOf(url) === index)

describe('a page at second hand', () => {
  test.each([
    ['https://en.wikipedia.org/wiki/2022_Kazakh_unrest', 'wiki'],
    ['https://brainly.infogalactic.com/info/2022_Kazakh_protests', 'wiki'],
    ['https://review.clateway.com/wiki/view_html.php?q=1', 'wiki'],
    ['https://docslib.org/doc/12463128/1989-tiananmen-square-protests', 'wiki'],
    ['https://docslib.org/doc/45671/human-rights-violations', 'copy'],
    ['https://shopping933.blogspot.com/2022/01/were-kazakhstani-protests-predictable.html', 'blog'],
    ['https://drvpu8u8hwoyd.cloudfront.net/a/31702308.html', 'copy'],
    ['https://pledgetimes.com/kazakh-police-use-force/', 'copy'],
    ['https://cyberlaw.ccdcoe.org/wiki/Kazakhstan_internet_blockage_(2022)', null],
    ['https://kloop.kg/blog/2022/01/05/odnim-video/', null],
    ['https://www.hrw.org/news/2022/01/26/kazakhstan', null],
    ['https://wikileaks.org/plusd/cables/08TUNIS679_a.html', null],
    ['https://pcdn.global/about', null],
    ['https://www.landev.org/a', null],
    ['https://overtime.newspaper.org/a', null],
  ])('%s: %s', (url, hand) => expect(secondHand(url)).toBe(hand))

  test('is none where there is no address', () => expect(secondHand('see the wiki')).toBe(null))

  test('of those that ship, a third is marked', () => {
    const marked = shipped.filter((url) => secondHand(url) !== null).length
    expect(marked / shipped.length).toBeGreaterThan(0.25)
    expect(marked / shipped.length).toBeLessThan(0.4)
  })
})
