/**
 * What ready cards do over many seeds, computed beforehand by `npm run cards` and shipped with its model’s version: the same
 * seeds with and without the card, run by run, so that the page can show it at once.
 */
import { asObject, readJson, type Outcome, type RunRecord, type RunSetup } from '@sharara/core'

export const measuredFormat = 'sharara-cards/1'

/** Run by run, in the order of the seeds 1, 2, 3 … */
export interface MeasuredRuns {
  readonly peak: readonly number[]
  readonly dead: readonly number[]
  readonly detained: readonly number[]
  readonly ends: readonly Outcome[]
  /** Whether the seat of power of the heaviest place fell. */
  readonly fell: readonly boolean[]
}

export interface MeasuredCards {
  readonly scenario: string
  /** Version of the model that made them. */
  readonly model: string
  readonly made: string
  readonly runs: number
  /** One simulated person for so many. */
  readonly sample: number
  /** The place whose seat is meant. */
  readonly seat: string
  readonly base: MeasuredRuns
  readonly cards: Readonly<Record<string, MeasuredRuns>>
}

export interface OneRun {
  readonly peak: number
  readonly dead: number
  readonly detained: number
  readonly end: Outcome
  readonly fell: boolean
}

/** The place whose city hall is asked about: the heaviest, capital or metropolis; the first of equals. */
export function seatPlace({ profile }: RunSetup): number {
  const found = profile.places.findIndex(({ role }) => role === 'metropolis')
  if (found >= 0) return found
  const most = Math.max(...profile.places.map(({ weight }) => weight))
  return profile.places.findIndex(({ weight }) => weight === most)
}

/** The numbers of one run that is over. */
export function measureOne(record: RunRecord, seat: number): OneRun {
  const last = record.hours - 1
  return {
    peak: Math.round(record.national.crowd.reduce((most, value) => Math.max(most, value), 0)),
    dead: Math.round(record.national.dead[last]!),
    detained: Math.round(record.national.detained[last]!),
    end: record.outcome!.outcome,
    fell: record.events.some(({ kind, place }) => kind === 'seat-lost' && place === seat),
  }
}

export function gather(runs: readonly OneRun[]): MeasuredRuns {
  return {
    peak: runs.map(({ peak }) => peak),
    dead: runs.map(({ dead }) => dead),
    detained: runs.map(({ detained }) => detained),
    ends: runs.map(({ end }) => end),
    fell: runs.map(({ fell }) => fell),
  }
}

/** @throws RangeError where it is no such file; it is our own, and a test reads it. */
export function readMeasured(text: string): MeasuredCards {
  const file = asObject(readJson(text).value)
  if (file?.['format'] !== measuredFormat) throw new RangeError(`not a file of ready cards: its format is not ${measuredFormat}`)
  return file as unknown as MeasuredCards // a border: our own file, whose every entry a test holds
}

/** What a card reaches: the streets, only how it ends, or hardly anything. */
export type Reach = 'streets' | 'end' | 'little'

/** Differences below these are hardly any: shares of the middle run, and shares of the runs. */
const slightShare = 0.1
const slightRuns = 0.15

export function reachOf(base: MeasuredRuns, card: MeasuredRuns): Reach {
  const far = (name: 'peak' | 'dead' | 'detained'): boolean => {
    const [before, after] = [middle(base[name]), middle(card[name])]
    return Math.abs(after - before) > slightShare * Math.max(before, after, 1)
  }
  const fell = Math.abs(share(base.fell) - share(card.fell))
  if (far('peak') || far('dead') || far('detained') || fell > slightRuns) return 'streets'
  const names = new Set([...base.ends, ...card.ends])
  const moved = [...names].reduce((sum, name) => sum + Math.abs(countEnd(base, name) - countEnd(card, name)), 0) / 2
  return moved > slightRuns * base.ends.length ? 'end' : 'little'
}

export function countEnd({ ends }: MeasuredRuns, name: Outcome): number {
  return ends.filter((end) => end === name).length
}

/** The end that most runs come to. */
export function mostlyEnds(runs: MeasuredRuns): Outcome {
  const names = [...new Set(runs.ends)]
  return names.toSorted((a, b) => countEnd(runs, b) - countEnd(runs, a))[0]!
}

function share(values: readonly boolean[]): number {
  return values.filter(Boolean).length / Math.max(1, values.length)
}

/** The middle run; with an even number the lower of the two in the middle: a number that a run had. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0
}

/** Between which 8 in 10 runs lie, outwards. */
export function eightInTen(values: readonly number[]): readonly [number, number] {
  const sorted = values.toSorted((a, b) => a - b)
  const last = sorted.length - 1
  return [sorted[Math.floor(0.1 * last)] ?? 0, sorted[Math.ceil(0.9 * last)] ?? 0]
}
