/** What a point of a plan changes, in words. */
import type { Given } from '../quantities/index.ts'
import { fill, type Words } from '../text/index.ts'
import type { Plan } from './contract.ts'
import { subjectOf } from './subject/index.ts'

const sentences = {
  value: { en: '{label} {to} instead of {from}', ar: '{label} {to} بدل {from}' },
  off: { en: 'without “{label}”', ar: 'من دون «{label}»' },
  hours: { en: '{to} hours', ar: '{to:hours}' },
  sample: { en: 'one simulated person stands for {to}', ar: 'كل شخص محاكى يمثل {to}' },
} as const satisfies Record<string, Words>

/** What the settings of a point change in its arm, one sentence each. */
export function changesOf({ arms, points }: Plan, point: number): readonly Words[] {
  const { arm, settings } = points[point]!
  const { card, ...subject } = subjectOf(arms[arm]!.setup)
  const values = Object.entries(settings.values ?? {}).map(([name, to]) => {
    const from = subject.rangeInUse(name) ?? subject.valueInUse(name) ?? NaN
    return fill(sentences.value, { label: card.numbers[name]?.label ?? name, to: short(to), from: short(from) })
  })
  const off = (settings.off ?? []).map((name) => fill(sentences.off, { label: card.mechanisms[name] ?? name }))
  const hours = settings.hours === undefined ? [] : [fill(sentences.hours, { to: settings.hours })]
  const sample = settings.sample === undefined ? [] : [fill(sentences.sample, { to: settings.sample })]
  return [...values, ...off, ...hours, ...sample]
}

function short(value: Given): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(4))) : `${short(value.low)}–${short(value.high)}`
}
