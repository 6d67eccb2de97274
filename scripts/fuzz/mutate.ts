/** Changes to bytes and to JSON, each from a seeded draw. */

/** Whole numbers below a bound; the same for the same seed (the generator of Park and Miller). */
export function drawsFrom(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1
  for (let k = 0; k < 5; k++) state = (state * 48_271) % 2_147_483_647 // neighbours among seeds begin alike
  return (below) => (state = (state * 48_271) % 2_147_483_647) % Math.max(1, below)
}

export type Draw = ReturnType<typeof drawsFrom>

const strange: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e308,
  -1e-300,
  2 ** 53,
  '',
  '__proto__',
  'constructor',
  '../../..',
  '/etc/passwd',
  '=1+1',
  '\u001B[2J',
  '\u202E',
  'x'.repeat(5000),
  [],
  {},
  [[[[]]]],
  { en: 'a', ar: 'ب' },
  Array.from({ length: 3000 }, () => 1), // prettier-ignore
]

/** One to three values of the document are replaced, left out, doubled or put under another name. */
export function changeJson(document: unknown, draw: Draw): unknown {
  const whole: { root: unknown } = { root: structuredClone(document) }
  for (let change = 0; change <= draw(3); change++) {
    const places: [holder: Record<string, unknown>, name: string][] = []
    const seen = new Set<unknown>()
    const walk = (holder: Record<string, unknown>): void => {
      if (seen.has(holder)) return
      seen.add(holder)
      for (const name of Object.keys(holder)) {
        places.push([holder, name])
        const inner = holder[name]
        if (typeof inner === 'object' && inner !== null) walk(inner as Record<string, unknown>) // lists have names too
      }
    }
    walk(whole)
    const place = places[draw(places.length)]
    if (place === undefined) break
    const [holder, name] = place
    const way = draw(14)
    const value = holder[name]
    // A third of the numbers change a little, so that some mutants are taken and go further in.
    if (way > 9) holder[name] = typeof value === 'number' ? [value + 1, value - 1, value / 2, value * 2][way - 10] : value
    else if (way < 6) holder[name] = strange[draw(strange.length)]
    else if (way === 6) Reflect.deleteProperty(holder, name)
    else if (way === 7) holder[`${name}x`] = holder[name]
    else if (typeof holder[name] === 'number') holder[name] = holder[name] * [-1, 0, 1e3, 1e-3, NaN][draw(5)]!
    else holder[name] = places[draw(places.length)]?.[0]
  }
  return whole.root
}

/** A few bytes changed, a piece left out, doubled, or cut off. */
export function changeBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  const at = draw(bytes.length)
  const length = 1 + draw(Math.min(400, bytes.length))
  const way = draw(6)
  if (way === 0) return bytes.slice(0, at)
  if (way === 1) return Buffer.concat([bytes.slice(0, at), bytes.slice(at + length)])
  if (way === 2) return Buffer.concat([bytes.slice(0, at + length), bytes.slice(at)])
  const changed = Uint8Array.from(bytes)
  for (let change = 0; change <= draw(6); change++) changed[draw(bytes.length)] = draw(256)
  return changed
}

/** As JSON even where it holds circles or numbers that JSON has not. */
export function written(value: unknown, draw: Draw): string {
  try {
    const text = JSON.stringify(value, null, draw(2)) ?? 'null'
    return draw(12) === 0 ? text.replace(/\d+/, 'NaN') : text
  } catch {
    return '{"circle": true}'
  }
}
