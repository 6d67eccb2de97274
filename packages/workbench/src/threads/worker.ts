/** Where a thread of the pool starts. As in main.ts, what Node makes of our TypeScript is kept: a thread is ready sooner. */
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { work } = await import('./work.ts')

export default work
