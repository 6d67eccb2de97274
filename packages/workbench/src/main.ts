#!/usr/bin/env node
/**
 * Where the command line starts. What Node makes of our TypeScript is kept between calls, so that they start in a third of the
 * time: in the user's own folder, since code lying where others may write could be theirs.
 */
import { enableCompileCache } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

const { XDG_CACHE_HOME: cache, LOCALAPPDATA: local } = process.env
enableCompileCache(join(cache || local || join(homedir(), '.cache'), 'sharara', 'compiled'))
const { main } = await import('./cli/index.ts')

process.exitCode = await main(process.argv.slice(2))
