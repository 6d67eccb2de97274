/** Digest of the committed results of the baselines; written by `npm run baselines` and by nothing else. */
export const baselineDigest = '3312048f9ad954e6d3a6698dd47db6ed'
