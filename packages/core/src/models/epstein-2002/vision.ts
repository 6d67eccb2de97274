/** What lies within vision: the sites of a circle around a site, without the site itself. */
export interface Vision {
  readonly radius: number
  /** For each row from −radius to radius, how far it goes to either side. */
  readonly spans: Int32Array
  /** All offsets, row by row. */
  readonly dx: Int32Array
  readonly dy: Int32Array
}

export function visionOf(reach: number): Vision {
  const radius = Math.floor(reach)
  const spans = new Int32Array(2 * radius + 1)
  const dx: number[] = []
  const dy: number[] = []
  for (let y = -radius; y <= radius; y++) {
    const span = Math.floor(Math.sqrt(reach * reach - y * y))
    spans[y + radius] = span
    for (let x = -span; x <= span; x++) {
      if (x === 0 && y === 0) continue
      dx.push(x)
      dy.push(y)
    }
  }
  return { radius, spans, dx: Int32Array.from(dx), dy: Int32Array.from(dy) }
}

/** Coordinates from −radius to size + radius − 1, brought back onto the torus. */
export function wrapOf(size: number, radius: number): Int32Array {
  return Int32Array.from({ length: size + 2 * radius }, (_, i) => (i - radius + size) % size)
}
