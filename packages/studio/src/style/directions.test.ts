/** What is placed by the direction of reading must not turn its own direction: “end” would then be the other edge of the page. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const turned = (css: string): readonly string[] =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, , rule = '']) => /\bdirection: ltr/.test(rule) && /\binset-inline/.test(rule))
    .map(([, name = '']) => name.trim())

test('a rule that turns its direction is found', () => {
  expect(turned('.a { direction: ltr; inset-inline-end: 0 } .b { direction: ltr }')).toEqual(['.a'])
})

test('nothing that is placed at an edge turns its own direction', () => {
  const found = globSync('**/*.{svelte,css}', { cwd: root }).flatMap((file) =>
    turned(readFileSync(join(root, file), 'utf8')).map((name) => `${file}: ${name}`),
  )
  expect(found).toEqual([])
})
