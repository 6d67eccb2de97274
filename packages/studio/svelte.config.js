// Runes everywhere; warnings of the compiler, accessibility among them, fail `npm run check:types`.
export default { compilerOptions: { runes: true } }
