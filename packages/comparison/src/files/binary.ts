/** Bytes with a place to read at, in either order of bytes; reading past the end is a broken file. */
export class Bytes {
  at = 0
  little = true
  private readonly view: DataView
  private readonly all: Uint8Array
  private readonly decoders = new Map<string, InstanceType<typeof TextDecoder>>()

  constructor(bytes: Uint8Array) {
    this.all = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get left(): number {
    return this.all.length - this.at
  }

  take(count: number): Uint8Array {
    if (count < 0 || count > this.left) throw new RangeError(`the file ends at byte ${this.all.length}, in the middle of its data`)
    this.at += count
    return this.all.subarray(this.at - count, this.at)
  }

  text(count: number, encoding = 'utf-8'): string {
    return this.decode(this.take(count), encoding)
  }

  /** Up to the first zero. */
  decode(bytes: Uint8Array, encoding = 'utf-8'): string {
    const end = bytes.indexOf(0)
    const decoder = this.decoders.get(encoding) ?? new TextDecoder(encoding)
    this.decoders.set(encoding, decoder)
    return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end))
  }

  u8 = (): number => this.view.getUint8(this.move(1))
  i8 = (): number => this.view.getInt8(this.move(1))
  u16 = (): number => this.view.getUint16(this.move(2), this.little)
  i16 = (): number => this.view.getInt16(this.move(2), this.little)
  i32 = (): number => this.view.getInt32(this.move(4), this.little)
  u32 = (): number => this.view.getUint32(this.move(4), this.little)
  u64 = (): number => Number(this.view.getBigUint64(this.move(8), this.little))
  f32 = (): number => this.view.getFloat32(this.move(4), this.little)
  f64 = (): number => this.view.getFloat64(this.move(8), this.little)

  private move(count: number): number {
    this.take(count)
    return this.at - count
  }
}

/** `2020-03-01`, and the time where there is one. */
export function isoOf(milliseconds: number): string {
  const date = new Date(milliseconds)
  if (Number.isNaN(date.getTime())) return ''
  const text = date.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19)
}
