/** `npx node countries/build/kazakhstan.ts` writes profile.json and outline.json of Kazakhstan. */
import { kazakhstan } from '../kazakhstan/facts.ts'
import { writeCountry } from './build.ts'

writeCountry(new URL('../kazakhstan/', import.meta.url), kazakhstan)
