/** Numbers that are not of the world and cannot be fitted: units, orders of engagement by name, the globe. */
import { cos, sin } from '../random/index.ts'

export const hoursPerDay = 24
export const perHundred = 100
export const perHundredThousand = 1e5
export const perMillion = 1e6

/** ln 2: what a half-time has in its exponent. */
export const ln2 = 0.6931471805599453

/** Quarters of a whole: exponents that need only × and √ are counted in them. */
export const quarters = 4

/** Orders of engagement, by rising force. */
export const orders = { restraint: 0, batons: 1, rubber: 2, live: 3 } as const

/** Subject of a draw about people of `source` at `place`: no two pairs share one, since a profile has fewer places. */
export function pairOf(place: number, source: number): number {
  return place * 65536 + source
}

/** As many subjects as there are fates, for draws that differ by fate. */
export const fatesPerSubject = 4

interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** Great-circle distance in km by the chord (exact for any distance; no function whose last digit is open). */
export function kilometres(a: Point, b: Point): number {
  const [ax, ay, az] = onSphere(a)
  const [bx, by, bz] = onSphere(b)
  const half = Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by) + (az - bz) * (az - bz)) / 2
  // arcsin as a series: distances here are far below a quarter of the globe.
  const square = half * half
  return 2 * 6371 * half * (1 + square * (1 / 6 + square * (3 / 40 + square * (15 / 336 + square * (105 / 3456)))))
}

function onSphere(point: Point): [number, number, number] {
  const degree = 0.017453292519943295
  const across = cos(point.latitude * degree)
  return [across * cos(point.longitude * degree), across * sin(point.longitude * degree), sin(point.latitude * degree)]
}
