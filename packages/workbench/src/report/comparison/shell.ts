/** A page whose pictures are drawn already, but for those that are given. */
import { fill, type Words } from '@sharara/core'
import { wholePage, type WholePage } from '../page/document.ts'
import { both } from '../page/html.ts'
import { words } from '../words.ts'

export function pageOf(name: Words, version: string, sections: readonly string[], pictures: WholePage['pictures'] = {}): string {
  const body = ['<main id="main" tabindex="-1">', ...sections, '</main>', `<footer><p>${both(words.fonts)}</p></footer>`].join('\n')
  const title = fill({ en: '{name} · Sharara', ar: '{name} · شرارة' }, { name })
  return wholePage({ title, version, body, pictures })
}
