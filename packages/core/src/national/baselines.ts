/** Digest of the committed results of the baselines; written by `npm run baselines` and by nothing else. */
export const baselineDigest = 'c6d8633d44ca8c84b0793505bd49d7c6'
