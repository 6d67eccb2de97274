/** A picture on a page: title, what can be seen, the drawing in the reader's language, the data as a table. */
import type { Words } from '@sharara/core'
import type { Picture } from '@sharara/comparison/pictures'
import { embedded } from './drawn.ts'
import { both, number, table } from '../page/html.ts'
import { pageWords as words } from './pageWords.ts'

export function figure(picture: Picture, after = ''): string {
  const { id, title, summary, head, rows } = picture
  const plots = (['en', 'ar'] as const).map((language) => `<div class="plot ${language}">${embedded(picture, language)}</div>`).join('')
  const data = table({ caption: title, head: head.map(both), rows: rows.map((row) => row.map(cell)) })
  return `<figure class="panel" id="picture-${id}"><figcaption><h3>${both(title)}</h3><p>${both(summary)}</p></figcaption>${plots}${after}<details><summary>${both(words.dataTable)}</summary>${data}</details></figure>`
}

/** Words in both languages, numbers and names kept in order inside Arabic text. */
export function cell(value: string | Words): string {
  return typeof value === 'string' ? number(value) : both(value)
}
