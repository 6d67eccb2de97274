/** Numbers with what they count, in both languages. */
export { counted, whole } from '@sharara/core'
