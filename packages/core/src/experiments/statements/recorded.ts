/** What the record says of a number that runs leave behind. */
import type { Target } from '../../episodes/index.ts'
import type { Arm } from '../contract.ts'
import { nationalArm } from '../subject/index.ts'

export interface Recorded {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}

/** The target that measures the same thing as the output, of the whole country and the whole episode. */
const sameThing: Readonly<Partial<Record<string, (target: Target, days: number) => boolean>>> = {
  peakCrowd: ({ measure }) => measure.kind === 'peak-crowd',
  dead: ({ measure }) => measure.kind === 'deaths' && measure.region === undefined,
  deadForces: ({ measure }) => measure.kind === 'deaths-forces',
  injured: ({ measure }) => measure.kind === 'injured',
  detained: ({ measure }, days) => measure.kind === 'detained' && measure.day === days,
  seatsLost: ({ measure }) => measure.kind === 'seats-lost-count',
  armyRefusing: ({ measure }) => measure.kind === 'army-refusing-max',
}

export function recordedOf(arm: Arm, name: string): Recorded | null {
  const { record, setup } = nationalArm(arm) ?? { record: null }
  if (record === null || setup === undefined) return null
  const same = Object.hasOwn(sameThing, name) ? sameThing[name] : undefined
  const found = same && record.targets.find((target) => same(target, record.days))
  if (found && typeof found.value === 'number') return { value: found.value, low: found.low, high: found.high }
  return name === 'peakCrowd' ? fromShare({ record, setup }) : null
}

/** Where the record has the largest crowd as a share of the people. */
function fromShare({ record, setup }: Pick<NonNullable<ReturnType<typeof nationalArm>>, 'record' | 'setup'>): Recorded | null {
  const target = record?.targets.find(({ measure }) => measure.kind === 'peak-share')
  if (!target || typeof target.value !== 'number') return null
  const people = setup.profile.places.reduce((sum, place) => sum + place.population, 0)
  // three digits: a share of “about 1.25 %” counts nobody to the last head
  const of = (share: number): number => Number((share * people).toPrecision(3))
  const end = (share: number | null): number | null => (share === null ? null : of(share))
  return { value: of(target.value), low: end(target.low), high: end(target.high) }
}
