/**
 * A checkpoint of the national model as bytes: head as JSON, columns, and of the people only those not at home.
 */
import { bytesOf, seal, unseal } from '../contract/index.ts'
import { headIn, holdColumns, holdPeople } from './received.ts'

export interface CheckpointHead {
  /** The parts of the state that are not columns, as JSON. */
  readonly parts: string
  readonly hours: number
  /** Version of the model that wrote it: another one would go on with another history. */
  readonly model: string
  /** Fingerprint of the inputs: country, scenario and the constants in use. */
  readonly inputs: string
}

type Column = Float64Array | Float32Array | Int32Array

const magic = 'sharara-checkpoint/2'

export function packCheckpoint(head: CheckpointHead, columns: readonly Column[], people: Uint8Array): Uint8Array {
  const out: number[] = []
  for (let i = 0; i < people.length; i++) if (people[i] !== 0) out.push(i)
  const index = Int32Array.from(out)
  const state = Uint8Array.from(out, (i) => people[i]!)
  const said = { ...head, columns: columns.map((column) => column.length), out: out.length }
  return seal(magic, JSON.stringify(said), [...columns, index, state])
}

/** Written by another version of the model. */
export class OtherModel extends RangeError {
  readonly got: string
  readonly wanted: string

  constructor(got: string, wanted: string) {
    super(`the checkpoint is of model ${got}; this is ${wanted}`)
    this.got = got
    this.wanted = wanted
  }
}

/** Fills the columns and returns the head and one byte a person. @throws RangeError where anything is not as a run leaves it. */
export function unpackCheckpoint(
  bytes: Uint8Array,
  people: number,
  columns: readonly Column[],
  wanted: Pick<CheckpointHead, 'model' | 'inputs'>,
): { head: CheckpointHead; people: Uint8Array } {
  const { head: said, read, end } = unseal(magic, bytes)
  const head = headIn(said)
  if (head.model !== wanted.model) throw new OtherModel(head.model, wanted.model)
  if (head.inputs !== wanted.inputs)
    throw new RangeError('the checkpoint belongs to other inputs: another country, scenario or set of constants')
  if (head.columns.length !== columns.length || head.columns.some((length, k) => length !== columns[k]!.length)) {
    throw new RangeError('the checkpoint belongs to another country or scenario')
  }
  for (const column of columns) bytesOf(column).set(read(column.byteLength))
  holdColumns(columns, people)
  const index = new Int32Array(read(head.out * 4).buffer)
  const state = read(head.out)
  end()
  holdPeople(index, state, people)
  const all = new Uint8Array(people)
  for (let k = 0; k < index.length; k++) all[index[k]!] = state[k]!
  return { head, people: all }
}
