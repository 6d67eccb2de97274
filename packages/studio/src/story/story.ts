/**
 * A told story of an episode: a document (`stories/<scenario>.json`) whose steps name an hour, perhaps a place, and the
 * entries of the record that they rest on. What the model did at that hour is computed, never written.
 */
import { asObject, readJson, type EpisodeRecord, type Words } from '@sharara/core'

export interface StoryStep {
  readonly hour: number
  readonly place: string | null
  readonly title: Words
  readonly text: Words
  /** Ids of answers, incidents, figures and targets of the record, or its `outcome`; `seat:<place>`, `aside:<place>:<day>`. */
  readonly record: readonly string[]
}

export interface Story {
  readonly scenario: string
  readonly headline: Words
  readonly lead: Words
  /** The hour that the front page shows. */
  readonly moment: number
  readonly steps: readonly StoryStep[]
}

/** Where a step rests: what the record says and who says so. */
export interface Cited {
  readonly label: Words
  readonly text: string
  readonly url: string | null
}

/** @throws RangeError saying what is wrong; the stories are our own files, and a test reads each. */
export function readStory(text: string): Story {
  const file = asObject(readJson(text).value)
  if (file?.['format'] !== 'sharara-story/1') throw new RangeError('not a story: its format is not sharara-story/1')
  const steps = file['steps']
  if (!Array.isArray(steps) || steps.length === 0) throw new RangeError('a story has steps')
  return {
    scenario: textOf(file['scenario'], 'scenario'),
    headline: pairOf(file['headline'], 'headline'),
    lead: pairOf(file['lead'], 'lead'),
    moment: numberOf(file['moment'], 'moment'),
    steps: steps.map((step, i) => stepOf(step, `steps[${i}]`)),
  }
}

function stepOf(value: unknown, path: string): StoryStep {
  const step = asObject(value)
  if (step === null) throw new RangeError(`${path} is not an object`)
  const record = step['record']
  return {
    hour: numberOf(step['hour'], `${path}.hour`),
    place: step['place'] === undefined ? null : textOf(step['place'], `${path}.place`),
    title: pairOf(step['title'], `${path}.title`),
    text: pairOf(step['text'], `${path}.text`),
    record: Array.isArray(record) ? record.map((id, i) => textOf(id, `${path}.record[${i}]`)) : [],
  }
}

function textOf(value: unknown, path: string): string {
  if (typeof value !== 'string' || value === '') throw new RangeError(`${path} is not a text`)
  return value
}

function numberOf(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new RangeError(`${path} is not a number`)
  return value
}

function pairOf(value: unknown, path: string): Words {
  const pair = asObject(value)
  return { en: textOf(pair?.['en'], `${path}.en`), ar: textOf(pair?.['ar'], `${path}.ar`) }
}

/** What the record says under an id. @throws RangeError where it says nothing. */
export function citedOf(record: EpisodeRecord, id: string): Cited {
  const entry = entryOf(record, id)
  if (entry === null) throw new RangeError(`the record has no “${id}”`)
  const [label, source] = entry
  const from = record.sources[source]
  return { label, text: from?.text ?? source, url: from?.url ?? null }
}

/** Whether this is the record that the story is told from: while the scenario changes it may still be the one before. */
export function restsOn(record: EpisodeRecord, { steps }: Story): boolean {
  return steps.every(({ record: ids }) => ids.every((id) => entryOf(record, id) !== null))
}

function entryOf(record: EpisodeRecord, id: string): readonly [label: Words, source: string] | null {
  const answer = record.answers.find((one) => one.answer === id)
  if (answer !== undefined) return [answer.label, answer.source]
  const incident = record.incidents.find((one) => one.id === id)
  if (incident !== undefined) return [incident.label, incident.source]
  const figure = record.figures.find((one) => one.id === id)
  if (figure !== undefined) return [figure.label, figure.figure.source]
  const seat = record.seats.find(({ place }) => id === `seat:${place}`)
  if (seat !== undefined) return [seat.what, seat.source]
  const aside = record.standAsides.find(({ place, day }) => id === `aside:${place}:${day}`)
  if (aside !== undefined) return [aside.what, aside.source]
  if (id === 'outcome') return record.outcome === null ? null : [record.outcome.label, record.outcome.source]
  const target = record.targets.find((one) => one.id === id)
  return target === undefined ? null : [target.label, target.source]
}
