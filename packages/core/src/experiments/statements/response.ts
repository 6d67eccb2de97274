/** What is asked of runs as one number each: an output, or whether the run came to an end of a certain kind. */
import { fill, nearest, type Words } from '../../text/index.ts'
import { outputNames, outputs, type OutputName, type RunResult } from '../contract.ts'
import { endNames, endOf, ends, type End } from './shares.ts'

export type Response =
  | { readonly kind: 'output'; readonly name: OutputName; readonly words: Words; readonly unit: string }
  /** 1 where the run ended so, else 0: the mean over runs is the share of this end. */
  | { readonly kind: 'end'; readonly name: End; readonly words: Words; readonly unit: 'share' }

export function outputResponse(name: OutputName): Response {
  return { kind: 'output', name, ...outputs[name] }
}

export function endResponse(name: End): Response {
  return { kind: 'end', name, words: ends[name], unit: 'share' }
}

export type ReadResponse = { readonly value: Response; readonly problem: null } | { readonly value: null; readonly problem: Words }

/** By the name of an output or of an end. */
export function readResponse(text: string): ReadResponse {
  const output = outputNames.find((name) => name === text)
  if (output !== undefined) return { value: outputResponse(output), problem: null }
  const end = endNames.find((name) => name === text)
  if (end !== undefined) return { value: endResponse(end), problem: null }
  const known = [...outputNames, ...endNames]
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
 * counts as the end of the run, `hours`: what is analysed then is the time that passed without it.
 */
export function responseOf(result: RunResult, response: Response, hours: number): number {
  if (response.kind === 'end') return endOf(result) === response.name ? 1 : 0
  if (result.outcome === null) return NaN
  return result.values[response.name] ?? (response.unit === 'h' ? hours : NaN)
}

/** `table[point][k]`: the numbers of the runs of each of `points` points, in the order of the seeds. */
export function responseTable(
  results: readonly RunResult[],
  points: number,
  response: Response,
  hours: number,
): readonly (readonly number[])[] {
  const table = Array.from({ length: points }, (): number[] => [])
  for (const result of results) table[result.point]!.push(responseOf(result, response, hours))
  return table
}

/** The mean of each point over its runs that have a number; NaN where none has. */
export function responseMeans(results: readonly RunResult[], points: number, response: Response, hours: number): readonly number[] {
  return responseTable(results, points, response, hours).map((own) => {
    const known = own.filter((value) => !Number.isNaN(value))
    return known.reduce((sum, value) => sum + value, 0) / known.length
  })
}
