/** `sharara warn contagion`: odds of an onset next to a neighbour that rose, beside the placebo. */
import { fill, foresight, type Words } from '@sharara/core'
import { table, type Output } from '../output.ts'
import { openPanel, type PanelOptions } from './input.ts'
import { otherWords as say } from './words.ts'

export interface ContagionOptions extends PanelOptions {
  readonly target: foresight.TargetName
  readonly json?: boolean
}

export async function runContagion(options: ContagionOptions, out: Output): Promise<void> {
  const panel = await openPanel(options, out)
  const found = foresight.contagion(panel, options.target)
  if (options.json === true) {
    out.say(JSON.stringify({ target: options.target, lags: found }, null, 2))
    return
  }
  const t = (sentence: Words): string => sentence[out.language]
  const shown = ({ value, low, high }: foresight.Interval): string => `${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`
  const named = (lag: number): Words => (lag < 0 ? say.after : lag === 0 ? say.lag0 : lag === 1 ? say.lag1 : say.lag2)
  out.say(fill(say.contagionTitle, { target: foresight.targets[options.target].label }))
  out.say(
    table([
      ['', t(say.controlled), t(say.withEffects)],
      ...found.map(({ lag, controlled, withEffects }) => [t(named(lag)), shown(controlled), shown(withEffects)]),
    ]),
  )
  out.say(say.contagionMeaning)
}
