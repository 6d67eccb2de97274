/** Local time of the country, as text; no zone of this machine enters. */

/** `2022-01-02T17:00` for hour 41 of a run that starts on 1 January. */
export function timeAt(start: string, hour: number): string {
  return new Date(Date.parse(`${start}:00Z`) + hour * 3_600_000).toISOString().slice(0, 16)
}

/** ISO date of the day that an hour falls in. */
export function dayAt(start: string, hour: number): string {
  return timeAt(start, hour).slice(0, 10)
}
