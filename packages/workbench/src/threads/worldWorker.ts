/** Where a thread that makes worlds starts; what Node makes of our TypeScript is kept, so that it is ready sooner. */
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { work } = await import('./worldWork.ts')

export default work
