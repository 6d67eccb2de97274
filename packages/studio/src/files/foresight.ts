/** What the foresight room shows at once, the map of the world, and the tables from which all of it can be made anew. */
import { foresight, type clocks } from '@sharara/core'
import { fetchText, NotThere, type Outline } from './fetched.ts'

const urls: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../../../data/open/{wdi,wgi,mass-mobilization,onset-labels,ucdp,prices,countries,adjacency,falls}.csv', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>('../../../data/vdem/{vdem.csv,outlook.json}', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../data/vdem/clocks/*.json', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../data/open/world.json', { query: '?url', import: 'default', eager: true }),
}

function fetched(file: string): Promise<string> {
  const url = Object.entries(urls).find(([path]) => path.endsWith(`/${file}`))?.[1]
  return url === undefined ? Promise.reject(new NotThere(file)) : fetchText(url)
}

/** Made by scripts/foresight.ts. @throws NotThere */
export async function openOutlooks(): Promise<foresight.OutlookFile> {
  return foresight.readOutlooks(await fetched('outlook.json'))
}

/** @throws NotThere */
export async function openWorld(): Promise<Outline> {
  return JSON.parse(await fetched('world.json')) as Outline // our own file, made by packages/data/build/world.ts
}

/** What the room of clocks shows, made by scripts/clocks.ts. @throws NotThere */
export async function openClockRecord(): Promise<clocks.ClockRecord> {
  return JSON.parse(await fetched('clocks/record.json')) as clocks.ClockRecord // our own file
}

/** A fit of the hazard: definition and end of what was known. @throws NotThere */
export async function openClockFit(id: string): Promise<clocks.ClockFile> {
  return JSON.parse(await fetched(`clocks/${id}.json`)) as clocks.ClockFile // our own file
}

/** Texts of the source tables by name, 5 MB, as `readSources` takes them. @throws NotThere */
export async function foresightTables(onPart: (share: number) => void): Promise<Readonly<Record<string, string>>> {
  const names = [...foresight.sourceNames, 'countries', 'adjacency', 'falls']
  let done = 0
  const texts = await Promise.all(
    names.map(async (name) => {
      const text = await fetched(`${name}.csv`)
      onPart(++done / names.length)
      return [name, text] as const
    }),
  )
  return Object.fromEntries(texts)
}
