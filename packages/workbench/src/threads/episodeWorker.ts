/** Where a thread that makes episodes starts; what Node makes of our TypeScript is kept, so that it is ready sooner. */
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { work } = await import('./episodeWork.ts')

export default work
