/** Analyses as whoever asks them sees them: begun, and written into their folder, the same for terminal and server. */
export { beginAnalysis, type Begun } from './begin.ts'
export type { Told, View } from './contract.ts'
export { views } from './views.ts'
export { tellers, writers, writeTold, type Teller, type Written } from './write.ts'
