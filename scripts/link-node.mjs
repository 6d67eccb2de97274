// Two installed packages carry a program named `node`: the one this house works with, and an older one for the test that
// the same run gives the same result on both. `npm run` must find the first, whatever order they were linked in.
// Plain JavaScript, because the Node that installs may be too old to read TypeScript.
import { existsSync, rmSync, symlinkSync } from 'node:fs'

const link = new URL('../node_modules/.bin/node', import.meta.url)
const target = new URL('../node_modules/node/bin/node', import.meta.url)

if (process.platform !== 'win32' && existsSync(target)) {
  rmSync(link, { force: true })
  symlinkSync('../node/bin/node', link)
}
