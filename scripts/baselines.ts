/**
 * Renews the committed baseline fingerprints: the one command that may. It runs the baseline tests with leave to write;
 * the changelog must then say what changed in the results and why.
 */
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'baseline'], {
  stdio: 'inherit',
  env: { ...process.env, SHARARA_RENEW_BASELINES: '1' },
})
process.exitCode = status ?? 1
