/** Digest of the committed results of the baselines; written by `npm run baselines` and by nothing else. */
export const baselineDigest = '549619d943646c1712684581b25a65c4'
