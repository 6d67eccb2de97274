/** A table that is its own picture: values over two lists, the darker the more; signs where a value is missing. */
import type { Words } from '@sharara/core'
import { both, label, number } from '../page/html.ts'

export interface HeatMap {
  /** Unique in the page: letters, digits, hyphens. */
  readonly id: string
  readonly title: Words
  readonly summary: Words
  /** What stands down the side and along the top. */
  readonly corner: Words
  readonly columns: readonly Words[]
  readonly rows: readonly {
    readonly label: Words
    readonly cells: readonly {
      readonly text: string
      /** From 0 to 1, for the shade; null where nothing is known. */
      readonly share: number | null
    }[]
  }[]
  readonly note?: Words
}

const steps = 5

export function heatMap({ id, title, summary, corner, columns, rows, note }: HeatMap): string {
  const head = `<tr><th scope="col">${both(corner)}</th>${columns.map((words) => `<th scope="col">${both(words)}</th>`).join('')}</tr>`
  const body = rows.map(({ label: name, cells }) => {
    const each = cells.map(({ text, share }) => `<td class="s${share === null ? 0 : shade(share)}">${number(text)}</td>`)
    return `<tr><th scope="row">${both(name)}</th>${each.join('')}</tr>`
  })
  const end = note ? `<p class="note">${both(note)}</p>` : ''
  return `<figure class="panel" id="chart-${id}"><figcaption><h3>${both(title)}</h3><p>${both(summary)}</p></figcaption><div class="scroll" tabindex="0" role="group" ${label(title)}><table class="heat"><caption class="unseen">${both(title)}</caption><thead>${head}</thead><tbody>${body.join('')}</tbody></table></div>${end}</figure>`
}

/** Of the six shades of the style sheet; only nothing at all has the lightest. */
function shade(share: number): number {
  return share <= 0 ? 0 : Math.min(steps, 1 + Math.floor(share * steps))
}
