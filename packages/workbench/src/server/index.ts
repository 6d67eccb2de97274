/** The server behind the studio: runs, ensembles, cases and claims over HTTP. */
export { refuseOpenDoor, serve, type ServeOptions, type Serving } from './serve.ts'
export { usualLimits, type Limits } from './limits.ts'
export { buildCommand, readPage } from './page.ts'
