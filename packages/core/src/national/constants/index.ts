/** The behavioural constants of the national model: the same for every country (theory.md, claim 1). */
import { actingConstants } from './acting.ts'
import { forceConstants } from './forces.ts'
import { stateConstants } from './state.ts'

type Constants = typeof actingConstants & typeof forceConstants & typeof stateConstants

export const constants: Constants = { ...actingConstants, ...forceConstants, ...stateConstants }

/** A value for each constant. */
export type ConstantValues = { readonly [K in keyof Constants]: number }
