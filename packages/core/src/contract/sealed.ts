/**
 * What checkpoints of all models have in common: magic, fingerprint of all that follows, length of the head, head as text, columns.
 * Numbers are little-endian, as on every machine this runs on.
 */
import { Fingerprint } from '../random/index.ts'

// Both exist in Node, browsers and workers; core's type library has no platform.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string }

/** Digits of the fingerprint. */
const digits = 32

export interface Unsealed {
  readonly head: string
  /** The next so many bytes, as a copy. @throws RangeError where there are not so many. */
  read(length: number): Uint8Array
  /** @throws RangeError where bytes are left. */
  end(): void
}

export function seal(magic: string, head: string, columns: readonly ArrayBufferView[]): Uint8Array {
  const text = new TextEncoder().encode(head)
  const parts = [bytesOf(Int32Array.of(text.length)), text, ...columns.map(bytesOf)]
  const bodyAt = magic.length + digits
  const whole = new Uint8Array(bodyAt + parts.reduce((sum, part) => sum + part.length, 0))
  let at = bodyAt
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  whole.set(new TextEncoder().encode(magic + digestOf(whole, bodyAt)))
  return whole
}

/** @throws RangeError where the bytes are not sealed by this magic, or damaged. */
export function unseal(magic: string, bytes: Uint8Array): Unsealed {
  const bodyAt = magic.length + digits
  if (new TextDecoder().decode(bytes.subarray(0, magic.length)) !== magic) throw new RangeError(`not a checkpoint of this kind: ${magic}`)
  if (new TextDecoder().decode(bytes.subarray(magic.length, bodyAt)) !== digestOf(bytes, bodyAt)) {
    throw new RangeError('the checkpoint is damaged')
  }
  let at = bodyAt
  const read = (length: number): Uint8Array => {
    if (length < 0 || at + length > bytes.length) throw new RangeError('the checkpoint is cut short')
    at += length
    return bytes.slice(at - length, at)
  }
  const head = new TextDecoder().decode(read(new Int32Array(read(4).buffer)[0]!))
  const end = (): void => {
    if (at !== bytes.length) throw new RangeError('the checkpoint holds more than it says')
  }
  return { head, read, end }
}

export function bytesOf(column: ArrayBufferView): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
}

function digestOf(checkpoint: Uint8Array, bodyAt: number): string {
  return new Fingerprint().add(checkpoint.subarray(bodyAt)).digest()
}
