/** `npx node countries/build/iran.ts` writes profile.json and outline.json of Iran. */
import { iran } from '../iran/facts.ts'
import { writeCountry } from './build.ts'

writeCountry(new URL('../iran/', import.meta.url), iran)
