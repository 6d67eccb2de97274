/**
 * What a checkpoint must look like before a run goes on from it. Its fingerprint tells damage and is no secret, so that a
 * stranger can seal anything: every number is looked at here, and nothing of it is trusted to be an index, a count or an hour.
 */
import { z } from 'zod'
import type { Step } from '../national/index.ts'

type State = Step['state']
type Column = Float64Array | Float32Array | Int32Array

/** No count, hour, share or weight of a state comes near it. */
const most = 1e12
const number = z.number().min(-most).max(most)
const indexBelow = (below: number) => z.int().min(0).max(below - 1) // prettier-ignore
const word = z.string().max(200).refine((text) => !(text in {})) // prettier-ignore
const text = z.string().max(100_000)
const numbers = z.record(word, number)

const headSchema = z.object({
  parts: z.string(),
  hours: z.int().min(0),
  model: text,
  inputs: text,
  columns: z.array(z.int().min(0)).max(10_000),
  out: z.int().min(0),
})

/** @throws RangeError where it is no head of a checkpoint. */
export function headIn(json: string): z.infer<typeof headSchema> {
  return held(headSchema, json)
}

/**
 * @param fresh a state of the same inputs at hour 0, which says which numbers there are.
 * @throws RangeError where these cannot be the parts of such a state.
 */
export function holdParts(json: string, fresh: State, { places, answers, hours, steps }: Readonly<Record<Limits, number>>): void {
  const pending = z.strictObject({ index: indexBelow(answers), hour: number })
  const open = z.strictObject({ kind: word, hour: number, crowd: number, before: number })
  const ledger = z
    .object({
      pending: z.array(pending).max(10_000),
      done: numbers,
      triggered: z.array(indexBelow(answers)).max(10_000),
      lessons: numbers,
      open: z.array(open).max(100_000),
      crowds: z.array(number).max(hours + steps + 2),
    })
    .catchall(z.union([number, numbers]))
  const event = z.strictObject({
    hour: number,
    kind: word,
    place: z.int().min(-1).max(places - 1), // prettier-ignore
    words: z.strictObject({ en: text, ar: text }),
    values: z.record(word, z.union([number, text])),
  })
  const now = Object.fromEntries(Object.keys(fresh.now).map((name) => [name, number]))
  held(
    z.strictObject({ now: z.strictObject({ ...now, step: z.int().min(0).max(steps) }), ledger, story: z.array(event).max(100_000) }),
    json,
  )
}

type Limits = 'places' | 'answers' | 'hours' | 'steps'

/** @throws RangeError where a column holds what is no number of a state. Whole numbers are counts of people. */
export function holdColumns(columns: readonly Column[], people: number): void {
  for (const column of columns) {
    const [low, high] = column instanceof Int32Array ? [0, people] : [-most, most]
    for (let k = 0; k < column.length; k++) {
      if (!(column[k]! >= low && column[k]! <= high)) throw new RangeError('a number in the checkpoint is none of a run')
    }
  }
}

/** Bit 0 in the street, bits 1–2 what became of them; who is not free is not in the street. @throws RangeError */
export function holdPeople(index: Int32Array, state: Uint8Array, people: number): void {
  for (let k = 0; k < index.length; k++) {
    const at = index[k]!
    const inOrder = at >= 0 && at < people && (k === 0 || at > index[k - 1]!)
    if (!inOrder || ![1, 2, 4, 6].includes(state[k]!)) throw new RangeError('the checkpoint tells of people who are none')
  }
}

function held<T>(schema: z.ZodType<T>, json: string): T {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new RangeError('the checkpoint is not readable')
  }
  const { data, success } = schema.safeParse(value)
  if (!success) throw new RangeError('the checkpoint does not hold what a run leaves')
  return data
}
