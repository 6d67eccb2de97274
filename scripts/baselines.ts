/**
 * Renews the committed results of the baselines and their digest in the version of the model: the one command that may. It runs
 * the baseline tests with leave to write, then again, in a process that has the new digest; the changelog must then say what
 * changed in the results and why.
 */
import { spawnSync } from 'node:child_process'

for (const renew of ['1', '0']) {
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'packages/core/test/baseline.test.ts'], {
    stdio: 'inherit',
    env: { ...process.env, SHARARA_RENEW_BASELINES: renew },
  })
  process.exitCode = status ?? 1
  if (status !== 0) break
}
