/** Regions by days: a table that is its own picture. */
import { showEpisode } from '../episode.ts'
import type { ReportInput } from '../input.ts'
import { whole } from '../counted.ts'
import { largest, type Measures } from '../measures.ts'
import { words } from '../words.ts'
import { both, label } from './html.ts'

/** Darkness from 0 (nobody) to 5 (more than ten thousand), a step for each factor of about five. */
function shade(value: number): number {
  return value < 20 ? 0 : value < 100 ? 1 : value < 500 ? 2 : value < 2500 ? 3 : value < 10000 ? 4 : 5
}

export function heat(input: ReportInput, measures: Measures): string {
  const shown = showEpisode(input)
  const named = measures.days.map((day) => shown?.regions.get(day.date) ?? new Set<string>())
  const recorded = named.some((day) => day.size > 0)
  const regions = input.setup.profile.regions
  const order = regions.map((_, index) => index).sort((a, b) => largest(measures.regionDay[b]!) - largest(measures.regionDay[a]!))
  const rows = order.map((region) => {
    const cells = measures.regionDay[region]!.map((value, day) => {
      const ring = named[day]!.has(regions[region]!.id)
      return `<td class="s${shade(value)}${ring ? ' ring' : ''}"><bdi dir="ltr">${value < 0.5 ? '·' : whole(value)}</bdi>${ring ? `<span class="unseen"> (${both(words.heatRecorded)})</span>` : ''}</td>`
    })
    return `<tr><th scope="row">${both(regions[region]!.name)}</th>${cells.join('')}</tr>`
  })
  const summary = recorded ? words.heatSummary : words.heatSummaryPlain
  const key = recorded ? `<div class="legend"><span class="key"><i class="ring-key"></i>${both(words.heatRecorded)}</span></div>` : ''
  return `<figure class="panel" id="chart-heat"><figcaption><h3>${both(words.heatTitle)}</h3><p>${both(summary)}</p></figcaption>${key}<div class="scroll" tabindex="0" role="region" ${label(words.heatTitle)}><table class="heat"><caption class="unseen">${both(words.heatTitle)}</caption><thead><tr><th scope="col">${both(words.region)}</th>${measures.days.map((day) => `<th scope="col">${both(day.short)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></figure>`
}
