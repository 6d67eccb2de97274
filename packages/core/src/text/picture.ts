/** What a picture of many runs shows, as plain data: the page and every report draw it with the same hand, at the width there is. */
import type { Words } from './words.ts'

/** How a value is written: 0.42 as 42 %, a difference of shares of 0.42 as +42 (points), 1234.5 as 1,235, or 0.123 to three digits. */
export type PictureUnit = 'share' | 'points' | 'count' | 'number'

/** Colours by meaning: the model, a second thing beside it, the record, and what is against. */
export type Tone = 'model' | 'second' | 'record' | 'against'

/** Lying bars from zero, each with its interval; negative ones go the other way. */
export interface BarPicture {
  readonly kind: 'bars'
  readonly unit: PictureUnit
  readonly rows: readonly {
    readonly label: Words
    /** Where the bar begins, if not at zero: a step of a waterfall, whose text is the length of the step. */
    readonly start?: number
    readonly value: number
    readonly low?: number
    readonly high?: number
    readonly tone?: Tone
    /** A diamond on the bar: what happened. */
    readonly record?: number
  }[]
  /** A line across all bars: a base rate. */
  readonly mark?: number
  /** Ends of the axis, where they are not to follow from the rows. */
  readonly from?: number
  readonly to?: number
}

/** Values in order, one or more series: the middle line, bands around it from wide to narrow, and the record. */
export interface FanPicture {
  readonly kind: 'fan'
  readonly unit: PictureUnit
  /** Names below the picture, at a place between 0 and 1. */
  readonly ticks: readonly { readonly at: number; readonly label: Words }[]
  readonly series: readonly {
    readonly tone: Tone
    readonly middle: readonly number[]
    readonly bands: readonly { readonly low: readonly number[]; readonly high: readonly number[] }[]
    /** Each value holds until the next: a curve of survival. */
    readonly steps?: boolean
  }[]
  /** One for each value in order; null where nothing is known. */
  readonly record?: readonly ({ readonly value: number | null; readonly low: number | null; readonly high: number | null } | null)[]
  /** Offers the reader a scale by powers of ten. */
  readonly logarithmic?: boolean
  readonly most?: number
}

/** Standing columns side by side in groups: how many runs on each day, for instance. */
export interface ColumnPicture {
  readonly kind: 'columns'
  readonly unit: PictureUnit
  readonly labels: readonly Words[]
  readonly series: readonly { readonly tone: Tone; readonly values: readonly number[] }[]
  /** Index of the label at which the record stands, and the ends of its uncertainty. */
  readonly record?: { readonly at: number; readonly low: number; readonly high: number }
}

/** Points over two axes, named where there is room. */
export interface PointPicture {
  readonly kind: 'points'
  readonly across: { readonly words: Words; readonly unit: PictureUnit }
  readonly up: { readonly words: Words; readonly unit: PictureUnit }
  readonly points: readonly { readonly x: number; readonly y: number; readonly label?: Words; readonly tone?: Tone }[]
}

export type Picture = BarPicture | FanPicture | ColumnPicture | PointPicture
