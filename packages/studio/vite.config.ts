/** Builds the studio into static files that work from any folder of any web server: all addresses in it are relative. */
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { offline } from './offline.ts'
import { named, oneFolder } from './oneFolder.ts'
import { sharedWorkers } from './sharedWorkers.ts'
import { withoutUnasked } from './unasked.ts'

/** Rooms of core that several views open and none at first: one part each, which compresses better than many small ones. */
const groups = ['comparison|studies|tables', 'foresight', 'clocks|coupling', 'generator'].map((rooms) => ({
  name: rooms.split('|')[0]!,
  test: new RegExp(`/core/src/(${rooms})/`),
}))

/** What the first run of a country needs, on the page and in its worker: one part, since the words of its many files repeat one another. */
const inFirst = 'text|random|quantities|contract|scenario|vocabulary|national|country|population|run|experiments/subject'
/** The columns of the table of cases are for the views that show it. */
const ofRecords = String.raw`episodes/(?!cases\.|cases/(?!confidence))`
const first = {
  name: 'national',
  test: new RegExp(String.raw`/core/src/(?:(?:${inFirst})/|${ofRecords})|/node_modules/zod/|no-published-models`),
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [sharedWorkers(), withoutUnasked(), svelte(), offline(), oneFolder()],
  worker: { format: 'es', plugins: () => [withoutUnasked()] },
  // Files of the library keep their form: they are checked as text, like any file a user brings.
  build: {
    target: 'es2022',
    assetsInlineLimit: (file) => (/\.(json|csv|woff2)$/.test(file) ? false : undefined),
    // a worker has no document to preload its parts from
    modulePreload: { resolveDependencies: (_, parts, { hostId }) => (/\bworker-of-/.test(hostId) ? [] : parts) },
    reportCompressedSize: false,
    rolldownOptions: { output: { ...named, codeSplitting: { groups: [...groups, first], includeDependenciesRecursively: false } } },
  },
  server: { fs: { allow: ['../..'] } },
})
