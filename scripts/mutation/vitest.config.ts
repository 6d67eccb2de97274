/** The tests that mutants are held against: named by `npm run mutate`. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: (process.env['SHARARA_MUTATION_TESTS'] ?? '').split(','),
    exclude: ['**/node_modules/**'],
    testTimeout: 60_000,
    isolate: false,
  },
})
