/** Numbers as text: typed arrays in base64, quantised to what an eye can tell apart on a map. */

/** Whole numbers up to 65,535 exactly; above that in equal steps, `scale` apart. */
export interface EncodedCounts {
  readonly scale: number
  readonly data: string
}

export function encodeCounts(values: ArrayLike<number>): EncodedCounts {
  let largest = 0
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, values[i]!)
  const scale = largest > 65535 ? largest / 65535 : 1
  const codes = new Uint16Array(values.length)
  for (let i = 0; i < values.length; i++) codes[i] = Math.round(Math.max(0, values[i]!) / scale)
  return { scale, data: base64(codes) }
}

/** Two columns in one byte: the seat in the two low bits, the share that stands aside in steps of 1/63 above them. */
export function encodeSeats(seats: ArrayLike<number>, asides: ArrayLike<number>): string {
  const codes = new Uint8Array(seats.length)
  for (let i = 0; i < seats.length; i++) {
    const aside = Math.round(Math.min(1, Math.max(0, asides[i]!)) * 63)
    codes[i] = (aside << 2) | (Math.min(2, Math.max(0, Math.round(seats[i]!))) & 3)
  }
  return base64(codes)
}

/** Counts as one byte on a logarithmic scale, about 6 % a step: enough for the side of a square. */
export function encodeLogarithmic(values: ArrayLike<number>): string {
  const codes = new Uint8Array(values.length)
  for (let i = 0; i < values.length; i++) codes[i] = Math.min(255, Math.round(Math.log1p(Math.max(0, values[i]!)) * logarithmicSteps))
  return base64(codes)
}

/** Steps of the logarithmic code for a factor of e; 255 steps reach 3 million. */
export const logarithmicSteps = 17

function base64(array: Uint16Array | Uint8Array): string {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64')
}
