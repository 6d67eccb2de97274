/** Chance and arithmetic that are equal to the last bit everywhere: streams by name, exact exp and log, fingerprints. */
export { cos, exp, log, log10, normalQuantile, pow, quarterPower, relaxation, sin } from './arithmetic.ts'
export { binomial, normal, part, poisson, roundFairly, stream } from './draws.ts'
export { Fingerprint, textDigest, valueDigest } from './fingerprint.ts'
export { largestPermutation, partner, permutation, permute, restore, type Permutation } from './permutation.ts'
export { bits, threefry, uniform, words } from './threefry.ts'
