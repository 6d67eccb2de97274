/** Digest of the committed results of the baselines; written by `npm run baselines` and by nothing else. */
export const baselineDigest = '6c48635cfa93df8ff187687cc347b05b'
