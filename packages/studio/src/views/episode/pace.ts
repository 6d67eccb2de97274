/** How fast the clock goes: quiet days run by, until the first thousand are out. */
import type { Frames } from '../../compute/index.ts'

const thousand = 1000
/** Hours of the episode in a second of the reader’s, while nothing is to be seen yet. */
const quietPace = 20
/** So many hours before the first thousand the clock slows down. */
const ahead = 3

/** The first hour that has arrived with a thousand people in the streets; null where there is none. */
export function firstThousand(frames: Frames): number | null {
  const { crowd } = frames.national
  for (let hour = 0; hour < frames.hours; hour++) if (crowd[hour]! >= thousand) return hour
  return null
}

/** Hours of the episode in a second; `first` as above. */
export function paceAt(hour: number, first: number | null, speed: number): number {
  return first === null || hour < first - ahead ? Math.max(quietPace, speed) : speed
}
