/**
 * A checkpoint as bytes: magic, fingerprint of all that follows, length of the head, head as JSON, columns, and of the
 * people only those not at home.
 * Numbers are little-endian, as on every machine this runs on.
 */
import { Fingerprint } from '../random/index.ts'
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

// Both exist in Node, browsers and workers; core's type library has no platform.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string }

type Column = Float64Array | Float32Array | Int32Array

const magic = 'sharara-checkpoint/2'
/** After the magic and the 32 digits of the fingerprint. */
const bodyAt = magic.length + 32

export function packCheckpoint(head: CheckpointHead, columns: readonly Column[], people: Uint8Array): Uint8Array {
  const out: number[] = []
  for (let i = 0; i < people.length; i++) if (people[i] !== 0) out.push(i)
  const index = Int32Array.from(out)
  const state = Uint8Array.from(out, (i) => people[i]!)
  const text = new TextEncoder().encode(JSON.stringify({ ...head, columns: columns.map((column) => column.length), out: out.length }))
  const parts = [bytesOf(Int32Array.of(text.length)), text, ...columns.map(bytesOf), bytesOf(index), state]
  const whole = new Uint8Array(bodyAt + parts.reduce((sum, part) => sum + part.length, 0))
  let at = bodyAt
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  whole.set(new TextEncoder().encode(magic + digestOf(whole)))
  return whole
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
  if (new TextDecoder().decode(bytes.subarray(0, magic.length)) !== magic) throw new RangeError('not a checkpoint of this version')
  if (new TextDecoder().decode(bytes.subarray(magic.length, bodyAt)) !== digestOf(bytes)) throw new RangeError('the checkpoint is damaged')
  let at = bodyAt
  const read = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new RangeError('the checkpoint is cut short')
    at += length
    return bytes.slice(at - length, at)
  }
  const textLength = new Int32Array(read(4).buffer)[0]!
  if (textLength < 0) throw new RangeError('the checkpoint is not readable')
  const head = headIn(new TextDecoder().decode(read(textLength)))
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
  if (at !== bytes.length) throw new RangeError('the checkpoint holds more than it says')
  holdPeople(index, state, people)
  const all = new Uint8Array(people)
  for (let k = 0; k < index.length; k++) all[index[k]!] = state[k]!
  return { head, people: all }
}

function digestOf(checkpoint: Uint8Array): string {
  return new Fingerprint().add(checkpoint.subarray(bodyAt)).digest()
}

function bytesOf(column: Column): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
}
