/** Digest of the committed results of the baselines; written by `npm run baselines` and by nothing else. */
export const baselineDigest = 'd8d60e63dc610021e98b013e55df06d4'
