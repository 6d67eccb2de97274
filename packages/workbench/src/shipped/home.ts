/** Where the files lie that come with the command. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder that holds `scenarios` and `countries`, from here upwards. */
export const home: string = findHome(import.meta.dirname)

function findHome(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'scenarios')) && existsSync(join(folder, 'countries'))) return folder
    if (dirname(folder) === folder) return start
  }
}
