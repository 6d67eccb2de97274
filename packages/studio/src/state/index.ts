/** What is shown, and everything that may change it. */
export { firstAddress, readAddress, viewNames, writeAddress, type Address, type ViewName } from './address.ts'
export { behind } from './behind.svelte.ts'
export { Ensemble, type ManyRuns } from './ensemble.svelte.ts'
export { ServerEnsemble } from './serverEnsemble.svelte.ts'
export { RunView } from './runView.svelte.ts'
export { say, studio, type Notice } from './studio.svelte.ts'
export { begin, record, redo, undo, type History } from './history.ts'
export { browserStorage, speeds, type Settings } from './settings.ts'
