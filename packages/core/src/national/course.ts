/**
 * What the model needs of a scenario: the part that is science. The file format, its checks and its versions belong to
 * the room `scenario`, whose type fits this one.
 */
import type { Answer } from '../country/index.ts'
import type { ConstantValues } from './constants/index.ts'
import type { Mechanism } from './mechanisms.ts'
import type { Words } from '../text/index.ts'

export interface Course {
  /** Local time of hour 0, ISO 8601 without offset. */
  readonly start: string
  readonly hours: number
  readonly stepHours: number
  readonly sample: number
  readonly seed: number
  readonly shocks: readonly CourseShock[]
  readonly sparks: readonly { readonly place: string; readonly hour: number; readonly hours: number; readonly people: number }[]
  readonly calls: readonly { readonly hour: number; readonly hours: number; readonly places?: readonly string[] | undefined }[]
  readonly foreignNews: readonly { readonly hour: number; readonly level: number; readonly halfHours: number }[]
  readonly playbook?: readonly Answer[] | undefined
  readonly conditions: Readonly<Record<string, number>>
  readonly pillars: Readonly<Record<string, number>>
  readonly constants: Readonly<Partial<ConstantValues>>
  readonly mechanisms: Readonly<Partial<Record<Mechanism, boolean>>>
}

export interface CourseShock {
  readonly kind: 'price' | 'offence'
  readonly hour: number
  readonly size: number
  readonly good?: string | undefined
  readonly origin?: string | undefined
  readonly label: Words
}
