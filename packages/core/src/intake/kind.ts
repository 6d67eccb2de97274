/** Which of the things that can be brought a file is, by what stands in it. */
import type { LibraryFile } from '../scenario/index.ts'
import { readDelimited } from '../tables/index.ts'
import { eventColumns, placesOf } from './columns.ts'

export type BroughtKind = 'profile' | 'regions' | 'people' | 'events'

/** Null for what is none of them. */
export function kindOfBrought({ text }: Pick<LibraryFile, 'text'>): BroughtKind | null {
  const start = text.slice(0, 4000)
  if (/^\s*\{/.test(start)) {
    if (/"format"\s*:\s*"sharara-country\//.test(start)) return 'profile'
    return /"type"\s*:\s*"(?:FeatureCollection|Topology|Feature)"/.test(start + text.slice(-4000)) ? 'regions' : null
  }
  const head = text.split(/\r\n|\r|\n/, 3).join('\n')
  const { sheet } = readDelimited(head, { file: '' })
  if (sheet === null || sheet.header.length < 2) return null
  const has = placesOf(sheet, eventColumns)
  const dated = has.has('date') || (has.has('year') && has.has('month') && has.has('day'))
  const told = (['dead', 'crowd', 'crowdLow', 'crowdClass', 'type'] as const).some((column) => has.has(column))
  return dated && told ? 'events' : 'people'
}
