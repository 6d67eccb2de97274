/** A published model as experiments see it: its outputs are made from its series, so that every model has some. */
import {
  runModel,
  settingProblems,
  startModel,
  valueProblems,
  type ModelRecord,
  type ModelRun,
  type PublishedModel,
} from '../../contract/index.ts'
import { publishedModels } from '../../models/index.ts'
import { defaultsOf } from '../../quantities/index.ts'
import { valueDigest } from '../../random/index.ts'
import type { Problem, Change } from '../../scenario/index.ts'
import { fill, type Words } from '../../text/index.ts'
import type { SeriesDetail } from '../contract.ts'
import type { Ending, Going, ModelCard, Subject } from './contract.ts'
import type { ModelSetup, OutputRecord, Said } from './setup.ts'

/** The end of a run that came to its last step with nothing decided. */
export const undecided = 'undecided'

const phrases = {
  undecided: { en: 'undecided at the last step', ar: 'لم يُحسم حتى آخر خطوة' },
  last: { en: '{name}, at the end', ar: '{name}: عند النهاية' },
  mean: { en: '{name}, mean', ar: '{name}: المتوسط' },
  peak: { en: '{name}, most', ar: '{name}: الأقصى' },
  peakStep: { en: '{name}, step of the most', ar: '{name}: خطوة الأقصى' },
  steps: { en: 'Steps', ar: 'الخطوات' },
  notHere: {
    en: '{name}: a published model has no such thing; its numbers are changed by name.',
    ar: '{name}: لا شيء كهذا في نموذج منشور؛ تُغيَّر أرقامه بأسمائها.',
  },
} as const satisfies Record<string, Words>

/** Steps of the probe: enough for every rule of a model to have moved something. */
const probeSteps = 4

/** Points of a course that is kept by the day, where there are no days: evenly spaced over the longest run. */
const keptPoints = 240

const cards = new Map<string, ModelCard>()

/** Null where there is no such model. */
export function publishedCard(id: string): ModelCard | null {
  const published = publishedModels.find((one) => one.id === id)
  if (published === undefined) return null
  const known = cards.get(id) ?? madeCard(published)
  cards.set(id, known)
  return known
}

function madeCard({ id, model }: PublishedModel): ModelCard {
  let version: string | null = null
  return {
    id,
    version: () => (version ??= `${id}/${versionOf(id).slice(0, 12)}`),
    outputs: outputsOf(model.series),
    series: Object.fromEntries(Object.entries(model.series).map(([name, { unit, words }]) => [name, { unit, words }])),
    outcomes: { ...model.ends.outcomes, [undecided]: phrases.undecided },
    numbers: model.setup,
    mechanisms: {},
    usual: `${Object.keys(model.series)[0] ?? ''}Mean`,
  }
}

/** What is declared, and how the model moves in a few steps: a change of either is another version. */
function versionOf(id: string): string {
  const { model, presets } = modelNamed(id)
  const probe = runModel(model, { steps: probeSteps }, 1).fingerprint()
  const said = Object.entries(presets).map(([name, { values }]) => [name, values])
  return valueDigest([defaultsOf(model.setup), said, Object.keys(model.series), Object.keys(model.ends.outcomes), probe])
}

function outputsOf(series: PublishedModel['model']['series']): Readonly<Record<string, Said>> {
  const each = Object.entries(series).flatMap(([name, { unit, words }]) => [
    [`${name}Last`, { unit, words: fill(phrases.last, { name: words }) }] as const,
    [`${name}Mean`, { unit, words: fill(phrases.mean, { name: words }) }] as const,
    [`${name}Peak`, { unit, words: fill(phrases.peak, { name: words }) }] as const,
    [`${name}PeakStep`, { unit: 'step', words: fill(phrases.peakStep, { name: words }) }] as const,
  ])
  return Object.fromEntries([...each, ['steps', { unit: 'step', words: phrases.steps }]])
}

function modelNamed(id: string): PublishedModel {
  const published = publishedModels.find((one) => one.id === id)
  if (published === undefined) throw new RangeError(`no model ${id}`)
  return published
}

export function publishedSubject(setup: ModelSetup): Subject {
  const { model } = modelNamed(setup.model)
  const values: Readonly<Record<string, number>> = { ...defaultsOf(model.setup), ...setup.values }
  const length = Math.round(values['steps']!)
  const people = Math.ceil(unitsOf(values))
  return {
    card: publishedCard(setup.model)!,
    seed: setup.seed,
    length,
    unit: 'step',
    sample: 1,
    size: { people, steps: length, rows: length * Object.keys(model.series).length },
    valueInUse: (name) => values[name] ?? null,
    rangeInUse: () => null,
    isOff: () => false,
    change: (settings) => changed(setup, settings),
    start: () => new PublishedGoing(startModel(model, setup.values, setup.seed), length),
  }
}

/** Sites, persons or places: what the size of a model is declared by. */
function unitsOf({ width, height, side, people, persons, places }: Readonly<Record<string, number>>): number {
  if (width !== undefined && height !== undefined) return width * height
  if (side !== undefined) return side * side
  return Math.max(100, people ?? 0, persons ?? 0, places ?? 0)
}

function changed(setup: ModelSetup, { seed, values = {}, off = [], ...whole }: Change): ReturnType<Subject['change']> {
  const published = modelNamed(setup.model)
  const given = { ...setup.values, ...values }
  const single = valueProblems(published.model, values)
  const wrong = single.length > 0 ? single : settingProblems(published, given)
  const strange = [...Object.keys(whole), ...off.map((name) => `--off ${name}`)]
  const problems = [
    ...strange.map((name) => problemOf(name, fill(phrases.notHere, { name }))),
    ...wrong.map(({ name, words }) => problemOf(name, words)),
  ]
  const next = { ...setup, values: given as ModelSetup['values'], seed: seed ?? setup.seed } // a range is a problem here
  return { setup: problems.length === 0 ? next : null, problems }
}

function problemOf(path: string, words: Words): Problem {
  return { file: '', path, got: words, wanted: words, words }
}

class PublishedGoing implements Going {
  private readonly run: ModelRun<unknown>
  private readonly length: number

  constructor(run: ModelRun<unknown>, length: number) {
    this.run = run
    this.length = length
  }

  get over(): boolean {
    return this.run.over
  }

  get done(): number {
    return this.run.steps / this.length
  }

  step(): void {
    this.run.step()
  }

  finish(held: OutputRecord | null, detail: SeriesDetail): Ending {
    const record = this.run.record()
    const outcome = record.outcome ?? undecided
    const values = numbersOf(record)
    return {
      outcome,
      fingerprint: this.run.fingerprint(),
      values,
      targets: (held?.targets ?? []).map(({ measure: { output } }) => (output === 'outcome' ? outcome : (values[output] ?? null))),
      series: keptOf(record, detail, this.length),
    }
  }
}

function numbersOf({ series, steps }: ModelRecord): Record<string, number | null> {
  const found: Record<string, number | null> = {}
  for (const [name, column] of Object.entries(series)) {
    let at = 0
    let sum = 0
    for (let step = 0; step < column.length; step++) {
      sum += column[step]!
      if (column[step]! > column[at]!) at = step
    }
    found[`${name}Last`] = column.at(-1) ?? null
    found[`${name}Mean`] = column.length === 0 ? null : sum / column.length
    found[`${name}Peak`] = column[at] ?? null
    found[`${name}PeakStep`] = column.length === 0 ? null : at
  }
  return { ...found, steps }
}

function keptOf({ series }: ModelRecord, detail: SeriesDetail, length: number): Record<string, readonly number[]> {
  if (detail === 'none') return {}
  const stride = strideOf(length, detail)
  return Object.fromEntries(Object.entries(series).map(([name, column]) => [name, [...column].filter((_, step) => step % stride === 0)]))
}

/** Steps between two points of a course that is kept so. */
export function strideOf(length: number, detail: SeriesDetail): number {
  return detail === 'hours' ? 1 : Math.max(1, Math.ceil(length / keptPoints))
}
