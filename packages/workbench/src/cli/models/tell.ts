/** What is printed of published models. */
import { fill, publishedModels, unitWords, type FoundModel, type ModelRecord, type PublishedModel, type Words } from '@sharara/core'
import { number, table, type Output } from '../output.ts'
import { modelsWords } from './words.ts'

export function tellModels(json: boolean, replicate: boolean, out: Output): void {
  if (replicate) return tellReplications(publishedModels, json, out)
  if (json) return out.say(JSON.stringify(publishedModels.map(summaryOf), null, 2))
  out.say(modelsWords.title)
  out.say(table(publishedModels.map(({ id, title }) => [`${id.padEnd(24)}${title[out.language]}`])))
  out.say(modelsWords.more)
}

function summaryOf({ id, title, citation, doi, summary, adds, claims, departures, presets, model }: PublishedModel) {
  return { id, title, citation, doi, summary, adds, claims, departures, presets, setup: model.setup }
}

export function tellModel(published: PublishedModel, json: boolean, out: Output): void {
  if (json) return out.say(JSON.stringify(summaryOf(published), null, 2))
  const t = (words: Words): string => words[out.language]
  out.say(published.title)
  out.say(published.citation)
  out.say('')
  out.say(published.summary)
  out.say(published.adds)
  for (const departure of published.departures) out.say(`• ${t(departure)}`)
  out.say(`\n${t(modelsWords.numbers)}`)
  const rows = Object.entries(published.model.setup).map(([name, one]) => [
    `${name.padEnd(18)}${t(one.label)}`,
    number(one.default),
    `${number(one.min)} … ${number(one.max)}`,
    t(unitWords(one.unit)),
  ])
  out.say(table(rows))
  out.say(`\n${t(modelsWords.presets)}`)
  out.say(table(Object.entries(published.presets).map(([name, { words }]) => [`${`${published.id}/${name}`.padEnd(32)}${t(words)}`])))
}

/** Computes the numbers of the paper again and holds them beside it. */
export function tellReplications(models: readonly PublishedModel[], json: boolean, out: Output): void {
  const computed = models.flatMap((published) => {
    out.tell(published.title)
    return published.replications.map((one) => ({ published, one, value: one.compute() }))
  })
  if (json) {
    const rows = computed.map(({ published, one, value }) => ({
      model: published.id,
      id: one.id,
      published: one.published,
      computed: value,
      tolerance: one.tolerance,
      standard: one.standard,
      source: one.source,
      reproduced: Math.abs(value - one.published) <= one.tolerance,
    }))
    return out.say(JSON.stringify(rows, null, 2))
  }
  const heads = [modelsWords.number, modelsWords.published, modelsWords.computed, modelsWords.tolerance].map((words) => words[out.language])
  const rows = computed.map(({ one, value }) => [
    `${Math.abs(value - one.published) <= one.tolerance ? '✓' : '✗'} ${one.words[out.language]}`,
    number(one.published),
    number(value),
    number(one.tolerance),
  ])
  out.say(table([heads, ...rows]))
  for (const { one } of computed) if (one.fails === true) out.say(`✗ ${one.words[out.language]}: ${one.why[out.language]}`)
}

const blocks = '▁▂▃▄▅▆▇█'
const pictureWidth = 60

/** A series as a row of blocks, from its least to its largest value; each block shows the largest value of its stretch. */
function picture(series: Float64Array): string {
  const least = series.reduce((a, b) => Math.min(a, b), Infinity)
  const most = series.reduce((a, b) => Math.max(a, b), -Infinity)
  const width = Math.min(pictureWidth, series.length)
  return Array.from({ length: width }, (_, i) => {
    const own = series.subarray(Math.floor((i * series.length) / width), Math.max(1, Math.floor(((i + 1) * series.length) / width)))
    const value = own.reduce((a, b) => Math.max(a, b), -Infinity)
    return blocks[most === least ? 0 : Math.min(7, Math.floor((8 * (value - least)) / (most - least)))]!
  }).join('')
}

export function tellRecord(
  { published, preset }: FoundModel,
  { series, steps, events, outcome }: ModelRecord,
  { seed, fingerprint }: { readonly seed: number; readonly fingerprint: string },
  folder: string,
  out: Output,
): void {
  const { model } = published
  const t = (words: Words): string => words[out.language]
  const name = preset === null ? published.title : published.presets[preset]!.words
  out.say(fill(modelsWords.ran, { name, steps, seed }))
  const moving = Object.entries(series).filter(([, values]) => values.some((value) => value !== values[0]))
  const rows = moving.map(([id, values]) => {
    const { words, unit } = model.series[id]!
    const most = values.reduce((a, b) => Math.max(a, b), -Infinity)
    return [`${picture(values)}  ${t(words)}`, number(values.at(-1) ?? 0), number(most), t(unitWords(unit))]
  })
  out.say(table([['', t(modelsWords.last), t(modelsWords.largest), ''], ...rows]))
  const still = Object.entries(series).filter(([id]) => !moving.some(([other]) => other === id))
  const same = still.map(([id, values]) => `${t(model.series[id]!.words)} ${number(values[0] ?? 0)}`)
  if (same.length > 0) out.say(fill(modelsWords.unchanged, { list: same.join(' · ') }))
  if (events.length > 0) out.say(fill(modelsWords.events, { count: events.length }))
  out.say(fill(modelsWords.end, { end: outcome === null ? modelsWords.goesOn : model.ends.outcomes[outcome]! }))
  out.say(fill(modelsWords.fingerprint, { fingerprint }))
  out.say(fill(modelsWords.folder, { folder }))
}
