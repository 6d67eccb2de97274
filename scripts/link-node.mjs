// The Node that this house works with is a package for each system, pinned with its hash in package-lock.json and installed
// without running anything. `npm run` must find it first, before an older one that a test needs and that is linked under the
// same name. On a system without such a package the reader's own Node is used.
// Plain JavaScript, because the Node that installs may be too old to read TypeScript.
import { existsSync, rmSync, symlinkSync } from 'node:fs'

const own = `node-${process.platform}-${process.arch}`
const link = new URL('../node_modules/.bin/node', import.meta.url)
const target = new URL(`../node_modules/${own}/bin/node`, import.meta.url)

// On Windows npm writes small programs in the place of links, and there is no older Node beside ours.
if (process.platform !== 'win32') {
  rmSync(link, { force: true })
  if (existsSync(target)) symlinkSync(`../${own}/bin/node`, link)
}
