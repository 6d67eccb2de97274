/** The essay's 25 claims: a mechanism, tests on evidence with their rules, and the verdict that follows. */
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
export { carriers, claims, holm, ledger, testClaim } from './ledger.ts'
export { combination, rules } from './rules.ts'
