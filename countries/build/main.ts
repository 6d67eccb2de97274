/** `node countries/build/main.ts [country …]` writes profile.json and outline.json of the countries named, or of all. */
import { nearest } from '../../packages/core/src/text/index.ts'
import { writeCountry } from './build.ts'
import { countries } from './countries.ts'

const asked = process.argv.slice(2)
const unknown = asked.filter((id) => countries[id] === undefined)
if (unknown.length > 0) {
  for (const id of unknown)
    console.error(
      `There is no country "${id}". Did you mean "${nearest(id, Object.keys(countries)) ?? Object.keys(countries).join(', ')}"?`,
    )
  process.exitCode = 2
} else
  for (const id of asked.length > 0 ? asked : Object.keys(countries)) writeCountry(new URL(`../${id}/`, import.meta.url), countries[id]!)
