/** `sharara warn contagion`: odds of an onset next to a neighbour that rose, beside the placebo. */
import { fill, foresight, type Words } from '@sharara/core'
import { table, type Output } from '../output.ts'
import { shippedSources, shippedText } from '../../store/index.ts'
import { needLabels, openPanel, type PanelOptions } from './input.ts'
import { otherWords as say } from './words.ts'

export interface ContagionOptions extends PanelOptions {
  readonly target: foresight.TargetName
  readonly monthly?: boolean
  readonly json?: boolean
}

export async function runContagion(options: ContagionOptions, out: Output): Promise<void> {
  const panel = await openPanel(options, out)
  if (options.monthly === true) return tellMonthly(panel, options.json === true, out)
  needLabels(panel, options.target)
  const found = foresight.contagion(panel, options.target)
  if (options.json === true) {
    out.say(JSON.stringify({ target: options.target, lags: found }, null, 2))
    return undefined
  }
  const t = (sentence: Words): string => sentence[out.language]
  const named = (lag: number): Words => (lag < 0 ? say.after : lag === 0 ? say.lag0 : lag === 1 ? say.lag1 : say.lag2)
  out.say(fill(say.contagionTitle, { target: foresight.targets[options.target].label }))
  out.say(
    table([
      ['', t(say.controlled), t(say.withEffects)],
      ...found.map(({ lag, controlled, withEffects }) => [t(named(lag)), shown(controlled), shown(withEffects)]),
    ]),
  )
  out.say(say.contagionMeaning)
  return undefined
}

const shown = ({ value, low, high }: foresight.Interval): string => `${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`

function tellMonthly(panel: foresight.Panel, json: boolean, out: Output): void {
  const found = foresight.monthlyContagion(panel, shippedText('protests'), shippedSources(true).tables['onset-labels'])
  if (json) {
    out.say(JSON.stringify(found, null, 2))
    return
  }
  const t = (sentence: Words): string => sentence[out.language]
  out.say(fill(say.monthlyTitle, { months: found.months, onsets: found.onsets }))
  const named = ([from, to]: foresight.MonthWindow): Words =>
    fill(from < 0 ? say.monthsAfter : say.monthsAgo, { from: Math.abs(from), to: Math.abs(to) })
  const lines = found.windows.map(({ window, controlled, withEffects }) => [t(named(window)), shown(controlled), shown(withEffects)])
  out.say(table([['', t(say.controlled), t(say.withEffects)], ...lines]))
  out.say(say.contagionMeaning)
}
