/** Digest of the committed results of the baselines; written by `npm run baselines` and by nothing else. */
export const baselineDigest = '2fdbe7d82d3f95f61eb74b750290ceb4'
