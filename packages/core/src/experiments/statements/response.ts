/** What is asked of runs as one number each: an output, or whether the run came to an end of a certain kind. */
import { fill, nearest, type Words } from '../../text/index.ts'
import type { RunResult } from '../contract.ts'
import { nationalCard, type ModelCard } from '../subject/index.ts'
import { endOf, endsOf } from './shares.ts'
import { isTime } from './times.ts'

export type Response =
  | { readonly kind: 'output'; readonly name: string; readonly words: Words; readonly unit: string }
  /** 1 where the run ended so, else 0: the mean over runs is the share of this end. */
  | { readonly kind: 'end'; readonly name: string; readonly words: Words; readonly unit: 'share' }

/** @throws RangeError where the model has no such output. */
export function outputResponse(name: string, card: ModelCard = nationalCard): Response {
  const said = card.outputs[name]
  if (said === undefined) throw new RangeError(`no output ${name}`)
  const { unit, words } = said
  return { kind: 'output', name, unit, words }
}

export function endResponse(name: string, card: ModelCard = nationalCard): Response {
  return { kind: 'end', name, words: endsOf(card)[name]!, unit: 'share' }
}

export type ReadResponse = { readonly value: Response; readonly problem: null } | { readonly value: null; readonly problem: Words }

/** By the name of an output or of an end. */
export function readResponse(text: string, card: ModelCard = nationalCard): ReadResponse {
  if (Object.hasOwn(card.outputs, text)) return { value: outputResponse(text, card), problem: null }
  if (Object.hasOwn(endsOf(card), text)) return { value: endResponse(text, card), problem: null }
  const known = [...Object.keys(card.outputs), ...Object.keys(endsOf(card))]
  const near = nearest(text, known)
  const names = near ?? known.join(', ')
  return { value: null, problem: fill(near === undefined ? unknown : unknownNear, { name: text, names }) }
}

const unknown = {
  en: 'There is no output or outcome "{name}". There are: {names}.',
  ar: 'لا توجد قيمة ولا مآل باسم "{name}". الموجود: {names}.',
} as const satisfies Words
const unknownNear = {
  en: 'There is no output or outcome "{name}". Did you mean {names}?',
  ar: 'لا توجد قيمة ولا مآل باسم "{name}". هل تقصد {names}؟',
} as const satisfies Words

/**
 * The number of one run; NaN of a failed run and where the thing has no number. An hour of something that never happened
 * counts as the end of the run, `length`: what is analysed then is the time that passed without it.
 */
export function responseOf(result: RunResult, response: Response, length: number): number {
  if (response.kind === 'end') return endOf(result) === response.name ? 1 : 0
  if (result.outcome === null) return NaN
  return result.values[response.name] ?? (isTime(response.unit) ? length : NaN)
}

/** `table[point][k]`: the numbers of the runs of each of `points` points, in the order of the seeds. */
export function responseTable(
  results: readonly RunResult[],
  points: number,
  response: Response,
  length: number,
): readonly (readonly number[])[] {
  const table = Array.from({ length: points }, (): number[] => [])
  for (const result of results) table[result.point]!.push(responseOf(result, response, length))
  return table
}

/** The mean of each point over its runs that have a number; NaN where none has. */
export function responseMeans(results: readonly RunResult[], points: number, response: Response, length: number): readonly number[] {
  return responseTable(results, points, response, length).map((own) => {
    const known = own.filter((value) => !Number.isNaN(value))
    return known.reduce((sum, value) => sum + value, 0) / known.length
  })
}
