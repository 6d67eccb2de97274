/** The entry `runs` of a study file: which runs of the model are its cases. */
import { cardNamed, readFactor, type Factor } from '../experiments/index.ts'
import type { Path } from '../scenario/index.ts'
import { fill, type Words } from '../text/index.ts'
import { argumentOf, type Reader } from './reader.ts'
import { studyWords as words } from './words.ts'

export interface RunsOf {
  readonly scenario: string
  /** As `reserve=0.1..0.3` or the name of a mechanism; each at its low and its high end. */
  readonly factors: readonly string[]
  readonly seeds: number
  readonly sample: number
  /** 2 to the power of this many cells: a fraction of all combinations. All of them if not given. */
  readonly base?: number
  /** A cell is a case, with the mean of its seeds; or each run is one. */
  readonly by: 'cell' | 'run'
  /** Name of the study of the record to be put beside it. */
  readonly record?: string
  /** By condition: why the record has nothing to be held against it. */
  readonly unmapped: Readonly<Record<string, Words>>
}

const entries = ['scenario', 'factors', 'seeds', 'sample', 'base', 'by', 'record', 'unmapped']
const mostFactors = 12

export function readRuns(value: unknown, read: Reader, path: Path): RunsOf {
  const own = read.fields(value, path, entries)
  const factors = read.texts(own['factors'], [...path, 'factors'])
  factors.forEach((text, k) => {
    const { problem } = readFactor(text, cardNamed(typeof own['scenario'] === 'string' ? own['scenario'] : ''))
    if (problem !== null) read.wrong([...path, 'factors', k], text, problem)
  })
  if (factors.length > mostFactors) read.wrong([...path, 'factors'], factors.length, fill(words.atMost, { most: mostFactors }))
  const { base, by, record, unmapped } = own
  if (by !== undefined && by !== 'cell' && by !== 'run') read.wrong([...path, 'by'], by, fill(words.oneOfNames, { names: 'cell, run' }))
  const reasons = unmapped === undefined ? {} : read.fields(unmapped, [...path, 'unmapped'], null)
  return {
    scenario: read.text(own['scenario'], [...path, 'scenario']),
    factors,
    seeds: read.number(own['seeds'], [...path, 'seeds'], 1, 10_000, 5),
    sample: read.number(own['sample'], [...path, 'sample'], 1, 1000, 1),
    ...(base === undefined ? {} : { base: read.number(base, [...path, 'base'], 1, mostFactors, NaN) }),
    by: by === 'run' ? 'run' : 'cell',
    ...(record === undefined ? {} : { record: read.text(record, [...path, 'record']) }),
    unmapped: Object.fromEntries(Object.entries(reasons).map(([name, why]) => [name, argumentOf(why, read, [...path, 'unmapped', name])])),
  }
}

/** Factors of a study that was read: nothing can be wrong with them any more. */
export function factorsOf({ scenario, factors }: RunsOf): Factor[] {
  return factors.flatMap((text) => readFactor(text, cardNamed(scenario)).value ?? [])
}
