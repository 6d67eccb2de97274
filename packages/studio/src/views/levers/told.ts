/** How values of levers are written for the reader. */
import type { Words } from '@sharara/core'
import type { Control, Lever, LeverValue, Said } from '../../levers/index.ts'
import type { Writer } from '../../words/index.ts'
import { words } from '../../words/levers.ts'
import { besideNumber } from '../../words/units.ts'

/** A number with all the digits that it has, in the reader's digits, to be typed again as it stands. */
export function exact(writer: Writer, value: number): string {
  return new Intl.NumberFormat(writer.locale, { maximumSignificantDigits: 8, useGrouping: false }).format(value)
}

export function valueText(writer: Writer, control: Control, value: LeverValue): string {
  if (typeof value === 'boolean') return writer.say(value ? words.on : words.off)
  if (control.kind === 'choice') {
    const option = control.options.find((each) => each.value === value)
    return option === undefined ? String(value) : writer.say(option.words)
  }
  if (control.kind !== 'number' || typeof value !== 'number') return String(value)
  const unit = writer.say(besideNumber(control.unit))
  // what is in brackets says what kind of number it is; it stands beside the control and need not be said again
  return unit === '' || unit.startsWith('(') ? exact(writer, value) : `${exact(writer, value)} ${unit}`
}

export function saidText(writer: Writer, { words: sentence, values }: Said): string {
  return writer.say(sentence, values)
}

/** "Delay: 14 h → 0 h", with the thing that it is a part of before it. */
export function changeText(writer: Writer, lever: Lever, value: LeverValue): string {
  const { control, shipped } = lever
  const said = { label: saidText(writer, lever.label), from: valueText(writer, control, shipped), to: valueText(writer, control, value) }
  return lever.of === undefined ? writer.say(words.change, said) : writer.say(words.changeOf, { ...said, of: saidText(writer, lever.of) })
}

/** How a source is called. */
export function sourceKind(kind: 'published' | 'estimated' | 'fitted' | 'chosen' | 'missing'): Words {
  return words[kind]
}
