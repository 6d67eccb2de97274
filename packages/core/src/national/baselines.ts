/** Digest of the committed results of the baselines; written by `npm run baselines` and by nothing else. */
export const baselineDigest = '46c3ed27692a75ecf675810f067439d5'
