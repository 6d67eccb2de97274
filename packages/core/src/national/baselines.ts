/** Digest of the committed results of the baselines; written by `npm run baselines` and by nothing else. */
export const baselineDigest = 'e79664af6c7464165aca69b5c18c354e'
