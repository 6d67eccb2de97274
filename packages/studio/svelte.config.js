/**
 * Runes everywhere; warnings of the compiler, accessibility among them, fail `npm run check:types`. Names of classes are short:
 * they stand in the page some two thousand times.
 * @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig}
 */
export default { compilerOptions: { runes: true, cssHash: ({ hash, filename, css }) => `s${hash(filename ?? css)}`.slice(0, 5) } }
