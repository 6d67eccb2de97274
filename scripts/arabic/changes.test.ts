/** The list of Arabic sentences that changed: found by their English or their place, each with its kind. */
import { expect, test } from 'vitest'
import { changesBetween, reasonOf } from './changes.ts'
import { pairsIn } from './pairs.ts'

const catalogue = (sentences: string): string => `export const words = {${sentences}} as const`
const then = pairsIn(
  'a.ts',
  catalogue(`
    crowd: { en: '{n} people in {place}', ar: '{n} شخص في {place}' },
    hit: { en: 'hit', ar: 'إصابة' },
    same: { en: 'same', ar: 'نفسه' },
    old: { en: 'An old thing of no use', ar: 'شيء قديم' },
    two: 'تغييرين',
    runs: { en: 'Runs so far', ar: 'تشغيل حتى الآن' },
  `),
)
const now = pairsIn(
  'a.ts',
  catalogue(`
    crowd: { en: '{n} in {place}', ar: '{n} في {place}' },
    hit: { en: 'hit', ar: 'مطابق' },
    same: { en: 'same', ar: 'نفسه' },
    two: 'تغييران',
    runs: { en: 'Runs so far', ar: 'تشغيلة حتى الآن' },
    fresh: { en: 'New', ar: 'جديد' },
  `),
)

test('each changed sentence is found once, with its kind; new ones and gone ones are counted', () => {
  const { changed, added, gone } = changesBetween(then, now)
  expect(changed.map((one) => [one.was.ar, reasonOf(one)])).toEqual([
    ['{n} شخص في {place}', 'A1'],
    ['إصابة', 'A2'],
    ['تغييرين', 'A7'],
    ['تشغيل حتى الآن', 'A5'],
  ])
  expect([added, gone]).toEqual([1, 1])
})

test('pairs are read from components and from data too', () => {
  expect(pairsIn('a.svelte', `<script lang="ts">const w = { en: 'x', ar: 'س' }</script><p>…</p>`)).toHaveLength(1)
  expect(pairsIn('a.json', '{"list":[{"name":{"en":"x","ar":"س"}}]}')).toMatchObject([{ place: '/list/0/name' }])
})
