/** Digest of the committed results of the baselines; written by `npm run baselines` and by nothing else. */
export const baselineDigest = '811dfc05172f51f50a36a439dc30af27'
