/** Who is to be named, as CITATION.cff has it (a test holds the two against each other). */
import type { Words } from '@sharara/core'

export const authors: Words = { en: 'The Sharara maintainers', ar: 'القائمون على شرارة' }
export const licence = 'Apache-2.0'
export const year = 2026
