export {
  verdicts,
  type Claim,
  type ClaimResult,
  type Evidence,
  type Figure,
  type PartResult,
  type RuleName,
  type Uncertainty,
  type Verdict,
} from './contract.ts'
export { claims, ledger, testClaim } from './ledger.ts'
export { combination, rules } from './rules.ts'
export {
  binomialAtLeast,
  binomialAtMost,
  clopperPearson,
  fisher,
  rankSum,
  setFit,
  type FourFold,
  type RankSum,
  type SetFit,
} from './statistics.ts'
