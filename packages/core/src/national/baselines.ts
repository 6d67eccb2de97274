/** Digest of the committed results of the baselines; written by `npm run baselines` and by nothing else. */
export const baselineDigest = 'b49646cb70c17fec081bd0550d553666'
