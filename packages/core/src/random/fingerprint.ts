/** Fingerprints of bytes and texts. */

/** Every host has it; the language's own library does not list it. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/**
 * A running 128-bit fingerprint of bytes: MurmurHash3_x86_128 (Appleby, public domain) over the stream, 16 bytes a block.
 * Equal to the published function for whole blocks; a column's tail counts as a block filled up with zeros, where the
 * published one mixes tails in its own way.
 * Not for security; it tells equal histories from different ones.
 */
export class Fingerprint {
  private readonly lanes: Int32Array
  private length: number

  constructor(state: readonly number[] = [0, 0, 0, 0, 0]) {
    this.lanes = Int32Array.from(state.slice(0, 4))
    this.length = state[4]!
  }

  /** The inner state, from which a fingerprint goes on. */
  state(): number[] {
    return [...this.lanes, this.length]
  }

  /** Adds the bytes of a column; columns shorter than a block are filled up with zeros. */
  add(column: ArrayBufferView): this {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
    const blocks = bytes.length >>> 4
    // words in the host's own order are those of the stream where it begins with the least byte and the column lies on a word
    if (littleEndian && (column.byteOffset & 3) === 0) this.blocks(new Int32Array(column.buffer, column.byteOffset, blocks * 4))
    else
      for (let i = 0; i < blocks; i++)
        this.block(word(bytes, i * 16), word(bytes, i * 16 + 4), word(bytes, i * 16 + 8), word(bytes, i * 16 + 12))
    if (bytes.length & 15) {
      const rest = new Uint8Array(16)
      rest.set(bytes.subarray(blocks * 16))
      this.block(word(rest, 0), word(rest, 4), word(rest, 8), word(rest, 12))
    }
    this.length = (this.length + bytes.length) | 0
    return this
  }

  /** 32 hexadecimal digits. */
  digest(): string {
    const h = Int32Array.from(this.lanes, (lane) => lane ^ this.length)
    spread(h)
    for (let i = 0; i < 4; i++) h[i] = finish(h[i]!)
    spread(h)
    return Array.from(h, (lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
  }

  /** Whole blocks as words; `block` is its plain twin. */
  private blocks(words: Int32Array): void {
    let [h0, h1, h2, h3] = [this.lanes[0]!, this.lanes[1]!, this.lanes[2]!, this.lanes[3]!]
    for (let i = 0; i < words.length; i += 4) {
      h0 = (Math.imul((turn(h0 ^ Math.imul(turn(Math.imul(words[i]!, c1), 15), c2), 19) + h1) | 0, 5) + 0x561ccd1b) | 0
      h1 = (Math.imul((turn(h1 ^ Math.imul(turn(Math.imul(words[i + 1]!, c2), 16), c3), 17) + h2) | 0, 5) + 0x0bcaa747) | 0
      h2 = (Math.imul((turn(h2 ^ Math.imul(turn(Math.imul(words[i + 2]!, c3), 17), c4), 15) + h3) | 0, 5) + 0x96cd1c35) | 0
      h3 = (Math.imul((turn(h3 ^ Math.imul(turn(Math.imul(words[i + 3]!, c4), 18), c1), 13) + h0) | 0, 5) + 0x32ac3b17) | 0
    }
    this.lanes.set([h0, h1, h2, h3])
  }

  private block(k1: number, k2: number, k3: number, k4: number): void {
    const h = this.lanes
    h[0] = Math.imul((turn(h[0]! ^ Math.imul(turn(Math.imul(k1, c1), 15), c2), 19) + h[1]!) | 0, 5) + 0x561ccd1b
    h[1] = Math.imul((turn(h[1]! ^ Math.imul(turn(Math.imul(k2, c2), 16), c3), 17) + h[2]!) | 0, 5) + 0x0bcaa747
    h[2] = Math.imul((turn(h[2]! ^ Math.imul(turn(Math.imul(k3, c3), 17), c4), 15) + h[3]!) | 0, 5) + 0x96cd1c35
    h[3] = Math.imul((turn(h[3]! ^ Math.imul(turn(Math.imul(k4, c4), 18), c1), 13) + h[0]) | 0, 5) + 0x32ac3b17
  }
}

/** 32 hex digits over a text. */
export function textDigest(text: string): string {
  return new Fingerprint().add(new TextEncoder().encode(text)).digest()
}

/**
 * 32 hex digits over plain data. Keys count by name, not by place, and one that is undefined is not there: two objects that
 * say the same have the same digest.
 */
export function valueDigest(value: unknown): string {
  return textDigest(JSON.stringify(value, (_, part: unknown) => (isObject(part) ? ordered(part) : part)))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function ordered(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

const c1 = 0x239b961b
const c2 = 0xab0e9789 | 0
const c3 = 0x38b34ae5
const c4 = 0xa1e38b93 | 0

function word(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
}

function turn(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by))
}

function finish(x: number): number {
  let h = x ^ (x >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

function spread(h: Int32Array): void {
  h[0] = h[0]! + h[1]! + h[2]! + h[3]!
  h[1] = h[1]! + h[0]
  h[2] = h[2]! + h[0]
  h[3] = h[3]! + h[0]
}
