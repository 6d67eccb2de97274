/// <reference lib="dom" />
/** Reads the columns the page carries and answers questions about a place at an hour. */
import { page } from './state.ts'

const placeCount = page.places.length

function bytes(data: string): Uint8Array<ArrayBuffer> {
  const text = atob(data)
  const array = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) array[i] = text.charCodeAt(i)
  return array
}

const words16 = (data: string): Uint16Array => new Uint16Array(bytes(data).buffer)

const crowds = words16(page.columns.crowd.data)
const dead = words16(page.columns.dead.data)
const detained = words16(page.columns.detained.data)
const security = bytes(page.columns.security.data)
const seats = bytes(page.columns.seats)

const at = (place: number, hour: number): number => hour * placeCount + place

export function crowdAt(place: number, hour: number): number {
  return crowds[at(place, hour)]! * page.columns.crowd.scale
}

/** Between two hours in a straight line, so that a playing map moves softly. */
export function crowdBetween(place: number, hour: number): number {
  const whole = Math.floor(hour)
  const now = crowdAt(place, whole)
  return whole + 1 < page.hours ? now + (crowdAt(place, whole + 1) - now) * (hour - whole) : now
}

export const deadAt = (place: number, hour: number): number => dead[at(place, hour)]! * page.columns.dead.scale
export const detainedAt = (place: number, hour: number): number => detained[at(place, hour)]! * page.columns.detained.scale
export const securityAt = (place: number, hour: number): number => Math.expm1(security[at(place, hour)]! / page.columns.security.steps)
export const seatAt = (place: number, hour: number): number => seats[at(place, hour)]! & 3
export const asideAt = (place: number, hour: number): number => (seats[at(place, hour)]! >> 2) / 63

/** Largest crowd of each place in the whole run. */
export const peaks: readonly number[] = page.places.map((_, place) => {
  let largest = 0
  for (let hour = 0; hour < page.hours; hour++) largest = Math.max(largest, crowdAt(place, hour))
  return largest
})

export const largestCrowd: number = Math.max(1, ...peaks)
