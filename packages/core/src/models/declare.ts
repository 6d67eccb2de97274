/** Short forms for declaring what a published model takes. */
import type { Quantity, Source } from '../quantities/index.ts'

type Pair = readonly [en: string, ar: string]

export function quantity(unit: string, value: number, range: readonly [number, number], source: Source, label: Pair, help: Pair): Quantity {
  return {
    unit,
    default: value,
    min: range[0],
    max: range[1],
    source,
    label: { en: label[0], ar: label[1] },
    help: { en: help[0], ar: help[1] },
  }
}

export const published = (text: string): Source => ({ kind: 'published', text })

export const chosen = (text: string): Source => ({ kind: 'chosen', text })

/** How long a run is at the most. */
export function stepsQuantity(value: number, most: number): Quantity {
  return quantity(
    'steps',
    value,
    [1, most],
    chosen('long enough to see the pattern of the paper'),
    ['Steps', 'الخطوات'],
    ['Most steps of a run.', 'أقصى عدد لخطوات التشغيلة.'],
  )
}
