/** The behavioural constants of the national model: the same for every country (claims.md, claim 1). */
import { actingConstants } from './acting.ts'
import { forceConstants } from './forces.ts'
import { hourConstants } from './hours.ts'
import { outcomeConstants } from './outcome.ts'
import { stateConstants } from './state.ts'

type Constants = typeof actingConstants & typeof forceConstants & typeof stateConstants & typeof outcomeConstants & typeof hourConstants

export const constants: Constants = {
  ...actingConstants,
  ...forceConstants,
  ...stateConstants,
  ...outcomeConstants,
  ...hourConstants,
}

/** A value for each constant. */
export type ConstantValues = { readonly [K in keyof Constants]: number }
