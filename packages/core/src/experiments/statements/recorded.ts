/** What the record says of a number that runs leave behind. */
import type { Target } from '../../episodes/index.ts'
import type { Arm, OutputName } from '../contract.ts'

export interface Recorded {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}

/** The target that measures the same thing as the output, of the whole country and the whole episode. */
const sameThing: Readonly<Partial<Record<OutputName, (target: Target, days: number) => boolean>>> = {
  peakCrowd: ({ measure }) => measure.kind === 'peak-crowd',
  dead: ({ measure }) => measure.kind === 'deaths' && measure.region === undefined,
  deadForces: ({ measure }) => measure.kind === 'deaths-forces',
  injured: ({ measure }) => measure.kind === 'injured',
  detained: ({ measure }, days) => measure.kind === 'detained' && measure.day === days,
  seatsLost: ({ measure }) => measure.kind === 'seats-lost-count',
  armyRefusing: ({ measure }) => measure.kind === 'army-refusing-max',
}

export function recordedOf({ record, setup }: Arm, name: OutputName): Recorded | null {
  if (record === null) return null
  const same = sameThing[name]
  const found = same && record.targets.find((target) => same(target, record.days))
  if (found && typeof found.value === 'number') return { value: found.value, low: found.low, high: found.high }
  return name === 'peakCrowd' ? fromShare({ record, setup }) : null
}

/** Where the record has the largest crowd as a share of the people. */
function fromShare({ record, setup }: Pick<Arm, 'record' | 'setup'>): Recorded | null {
  const target = record?.targets.find(({ measure }) => measure.kind === 'peak-share')
  if (!target || typeof target.value !== 'number') return null
  const people = setup.profile.places.reduce((sum, place) => sum + place.population, 0)
  const of = (share: number | null): number | null => (share === null ? null : share * people)
  return { value: target.value * people, low: of(target.low), high: of(target.high) }
}
