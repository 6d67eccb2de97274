/**
 * Threefry-2x32 with 20 rounds: a counter-based generator (Salmon, Moraes, Dror and Shaw 2011, "Parallel random numbers:
 * as easy as 1, 2, 3", SC11). A draw is a pure function of (seed, stream, step, subject); only adds, rotations and xors,
 * so it gives the same bits everywhere.
 */
const parity = 0x1bd11bda

/** The two output words of the last `threefry` call. Module state on purpose: the hot loops must not allocate. */
export const words: Uint32Array = new Uint32Array(2)

/** Fills `words` for key (seed, stream) and counter (step, subject); all four are taken as unsigned 32-bit words. */
export function threefry(seed: number, stream: number, step: number, subject: number): void {
  const third = parity ^ seed ^ stream
  let a = (step + seed) | 0
  let b = (subject + stream) | 0
  for (let block = 0; block < 5; block++) {
    const odd = (block & 1) === 1
    a = (a + b) | 0
    b = rotate(b, odd ? 17 : 13) ^ a
    a = (a + b) | 0
    b = rotate(b, odd ? 29 : 15) ^ a
    a = (a + b) | 0
    b = rotate(b, odd ? 16 : 26) ^ a
    a = (a + b) | 0
    b = rotate(b, odd ? 24 : 6) ^ a
    const turn = (block + 1) % 3
    a = (a + (turn === 0 ? seed : turn === 1 ? stream : third)) | 0
    b = (b + (turn === 0 ? stream : turn === 1 ? third : seed) + block + 1) | 0
  }
  words[0] = a
  words[1] = b
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

/** A uniform number in [0, 1) with 53 bits. */
export function uniform(seed: number, stream: number, step: number, subject: number): number {
  threefry(seed, stream, step, subject)
  return ((words[0]! >>> 5) * 67108864 + (words[1]! >>> 6)) / 9007199254740992
}

/** 32 bits, for keys of permutations. */
export function bits(seed: number, stream: number, step: number, subject: number): number {
  threefry(seed, stream, step, subject)
  return words[0]!
}
