/** Why a run ended so, in sentences: what decided, and what would have made another end. Every number comes from the run. */
import { outcomes, type Margin, type OutcomeReport, type RunEvent, type Words } from '@sharara/core'
import { endWords as words } from '../../words/seat.ts'
import type { Writer } from '../../words/index.ts'

export interface EndStory {
  readonly why: string
  readonly flips: readonly string[]
}

/** Days of pressure below which the ruler was not pressed at all; hardly anything as a force. */
const slight = 0.05

type Values = Readonly<Record<string, string | Words>>

/** `timeOf` writes an hour of the run as a moment. */
export function endStory(report: OutcomeReport, events: readonly RunEvent[], timeOf: (hour: number) => string, writer: Writer): EndStory {
  const margin = (name: string): Margin => report.margins.find((each) => each.name === name)!
  const gone = events.some(({ kind }) => kind === 'ruler-gone' || kind === 'pact')
  const sacrifice = events.find(({ kind, values }) => kind === 'answer' && values['answer'] === 'sacrifice-patron')
  const crushed = (['force', 'crowd', 'emptied'] as const).every((name) => margin(name).margin >= 0)
  const values = valuesOf(report, margin, writer)
  const told = (sentence: Words, more: Values = {}): string => writer.say(sentence, { ...values, ...more })
  const times = (wanted: number, had: number): string => writer.times(wanted / had, wanted / had < 10 ? 1 : 0)
  const fall = margin('fall')
  const pressed = margin('sacrifice')
  const force = margin('force')
  const flips: string[] = []
  const { outcome } = report
  if (!gone && outcome !== 'civil-war') {
    flips.push(pressed.value < slight ? told(words.flipNever) : told(words.flipFall, { times: times(fall.needed, pressed.value) }))
  }
  if (outcome === 'figurehead-replaced' && !gone && sacrifice !== undefined && pressed.margin < 0) {
    flips.push(told(words.flipWithout, { end: outcomes[crushed ? 'crushed' : 'faded'] }))
  }
  if ((outcome === 'faded' || outcome === 'concessions-only') && force.margin < 0 && force.value > 0) {
    flips.push(told(words.flipForce, { times: times(force.needed, force.value) }))
  }
  if (outcome === 'crushed') flips.push(told(words.flipLess, { times: times(force.needed, force.value), end: outcomes.faded }))
  if (['faded', 'crushed', 'concessions-only'].includes(outcome) && pressed.value >= slight) {
    flips.push(told(words.flipSacrifice, { times: times(pressed.needed, pressed.value) }))
  }
  if (gone && (outcome === 'figurehead-replaced' || outcome === 'captured')) {
    flips.push(told(words.flipMovement, { times: times(margin('reform').needed, margin('reform').value) }))
  }
  return {
    why: told(sentenceFor(report, gone, sacrifice !== undefined, crushed), {
      time: sacrifice === undefined ? '' : timeOf(sacrifice.hour),
    }),
    flips,
  }
}

function sentenceFor({ outcome, margins }: OutcomeReport, gone: boolean, sacrificed: boolean, crushed: boolean): Words {
  const valueOf = (name: string): number => margins.find((each) => each.name === name)?.value ?? 0
  const forced = (margins.find((each) => each.name === 'force')?.margin ?? -1) >= 0
  if (outcome === 'figurehead-replaced') {
    if (gone) return words.fellLost
    if (!sacrificed) return words.pressedOut
    return valueOf('sacrifice') < slight ? words.sacrificedCalm : words.sacrificed
  }
  if (outcome === 'captured') return words.captured
  if (outcome === 'revolution') return words.revolution
  if (outcome === 'negotiated-reform') return words.reform
  if (outcome === 'civil-war') return words.war
  if (outcome === 'crushed') return words.crushed
  if (outcome === 'concessions-only') return words.conceded
  return forced && !crushed ? words.fadedStill : words.faded
}

function valuesOf(report: OutcomeReport, margin: (name: string) => Margin, writer: Writer): Values {
  const one = (value: number): string => writer.number(value, 1)
  const two = (value: number): string => writer.number(value, 2)
  const emptied = margin('emptied')
  const peak = margin('crowd').value
  const { deep = 0, rival = 0 } = report.strengths
  return {
    most: one(margin('sacrifice').value),
    sacrifice: one(margin('sacrifice').needed),
    resolve: one(margin('fall').needed),
    movement: two(margin('revolution').value),
    needed: two(margin('revolution').needed),
    reform: two(margin('reform').needed),
    top: two(Math.max(deep, rival)),
    deep: two(deep),
    rival: two(rival),
    force: one(margin('force').value),
    least: one(margin('force').needed),
    gone: writer.share(peak > 0 ? Math.min(1, emptied.value / peak) : 0),
  }
}
