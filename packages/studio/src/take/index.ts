/** What can be taken along: pictures, tables, the run, the scenario, the citation, the link; each names its source. */
import { csvOf, type Table } from '../chart/index.ts'
import { studio } from '../state/index.ts'
import { words } from '../words/chart.ts'
import { asPng, standAlone } from './drawing.ts'
import { parquetOf } from './parquet.ts'
import { save } from './save.ts'
import { sourceComments, sourceLine } from './source.ts'

export { save } from './save.ts'
export { citation, embedCode, openScenario, scenarioText } from './scenario.ts'
export { authors, licence, year } from './credit.ts'
export { shareAddress, sourceComments, sourceLine, version } from './source.ts'
export { isoOf } from './parquet.ts'

function nameOf(id: string, ending: string): string {
  const { run, address, aside } = studio
  if (aside !== null) return `${aside().name}-${id}.${ending}`
  return `${address.scenario}-seed-${run?.setup.scenario.seed ?? 0}-${id}.${ending}`
}

/** What cannot be done is told, never silently left. */
async function telling(act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    studio.tell(words.noPicture, { reason: error instanceof Error ? error.message : String(error) })
  }
}

export function takeSvg(drawing: SVGSVGElement | null, id: string, title: string, legend: Element | null = null): Promise<void> {
  return telling(async () => {
    if (drawing === null) return
    const { text } = await standAlone(drawing, { title, source: sourceLine(), rightToLeft: studio.language === 'ar', legend })
    save(nameOf(id, 'svg'), text, 'image/svg+xml')
  })
}

export function takePng(drawing: SVGSVGElement | null, id: string, title: string, legend: Element | null = null): Promise<void> {
  return telling(async () => {
    if (drawing === null) return
    const picture = await standAlone(drawing, { title, source: sourceLine(), rightToLeft: studio.language === 'ar', legend })
    save(nameOf(id, 'png'), await asPng(picture))
  })
}

/** A drawing that is not on the page, put there for the moment in which its styles are read. */
export async function takeDrawn(text: string | null, format: 'png' | 'svg', id: string, title: string): Promise<void> {
  if (text === null) return
  const drawn = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
  if (!(drawn instanceof SVGSVGElement)) return
  drawn.style.cssText = 'position:absolute;width:0;height:0'
  document.body.append(drawn)
  const legend = document.querySelector('.theatre .legend')
  await (format === 'png' ? takePng(drawn, id, title, legend) : takeSvg(drawn, id, title, legend))
  drawn.remove()
}

export function takeCsv(table: Table, id: string, title: string): void {
  save(nameOf(id, 'csv'), csvOf(table, sourceComments(title)), 'text/csv')
}

export function takeParquet(): Promise<void> {
  return telling(async () => {
    const { run } = studio
    if (run !== null) save(nameOf('places', 'parquet'), await parquetOf(run, [sourceLine()]))
  })
}

export function takeScenario(text: string): void {
  save(nameOf('scenario', 'json'), text, 'application/json')
}
