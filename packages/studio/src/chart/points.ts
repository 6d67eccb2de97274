/** What the charts are given. */

/** A reported number with the sources' own range. */
export interface RecordPoint {
  readonly hour: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

/** A series over the hours of a run; `known` of its values are there so far. */
export interface Line {
  readonly values: ArrayLike<number>
  readonly known: number
  readonly kind: 'model' | 'second' | 'ghost'
  readonly area?: boolean
}
