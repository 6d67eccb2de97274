/** Digest of the committed results of the baselines; written by `npm run baselines` and by nothing else. */
export const baselineDigest = '82698399193e09e31fc91ed17870f646'
