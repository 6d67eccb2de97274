/** Builds the studio into static files that work from any folder of any web server: all addresses in it are relative. */
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'
import { withoutUnasked, wordless } from './wordless.ts'

/** The page has no view of published models yet: they are left out of its code, and out of that of its workers (65 kB compressed). */
function withoutPublishedModels(): Plugin {
  const none = '\0no-published-models'
  return {
    name: 'without-published-models',
    enforce: 'pre',
    resolveId: (source) => (/(?:^|\/)models\/index\.ts$/.test(source) ? none : null),
    load: (id) => (id === none ? 'export const publishedModels = []' : null),
  }
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [withoutPublishedModels(), withoutUnasked(), svelte()],
  worker: { format: 'es', plugins: () => [withoutPublishedModels(), withoutUnasked(), wordless()] },
  // Files of the library keep their form: they are checked as text, like any file a user brings.
  build: {
    target: 'es2022',
    assetsInlineLimit: (file) => (/\.(json|csv|woff2)$/.test(file) ? false : undefined),
    reportCompressedSize: false,
  },
  server: { fs: { allow: ['../..'] } },
})
