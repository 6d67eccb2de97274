/** The hour of the day: which part of the mobilised is to be seen (model.md section 3). */

/**
 * Visible share of the mobilised by hour of the day, 0–23. Chosen for the prototype from when the gatherings of January
 * 2022 were reported: empty at 5, filling from 9, full from 16 to 19.
 */
const visibleShare = [
  0.45, 0.35, 0.25, 0.18, 0.15, 0.12, 0.12, 0.18, 0.28, 0.4, 0.55, 0.65, 0.75, 0.82, 0.88, 0.94, 1, 1, 1, 1, 0.95, 0.85, 0.7, 0.55,
] as const

/** The share integrated over a step that begins `hour` hours after a start at `startHour` o'clock (prototype.md, correction 15). */
export function hourFactor(startHour: number, hour: number, stepHours: number): number {
  if (stepHours <= 1) return visibleShare[Math.floor(startHour + hour) % 24]!
  let sum = 0
  for (let k = 0; k < stepHours; k++) sum += visibleShare[Math.floor(startHour + hour + k) % 24]!
  return sum / stepHours
}

export function clockHour(startHour: number, hour: number): number {
  return Math.floor(startHour + hour) % 24
}
