/** From what stands on the command line to the arm, the factors and the questions of an analysis; all faults are told together. */
import {
  conditions,
  constants,
  declared,
  mechanismNames,
  pillars,
  readFactor,
  readResponse,
  switchOf,
  type Arm,
  type Factor,
  type Problem,
  type Response,
  type Words,
} from '@sharara/core'
import { Failure, recordOf } from '../../store/index.ts'
import type { ExperimentOptions } from '../experiment/options.ts'
import { readInputs, type SettingOptions } from '../inputs.ts'
import { words as general } from '../words.ts'

export interface AnalysisOptions extends SettingOptions, ExperimentOptions {
  /** Seeds a point. */
  readonly runs: number
  readonly of?: readonly string[]
}

export function armOf(nameOrPath: string, options: SettingOptions): Arm {
  const { id, setup } = readInputs(nameOrPath, options)
  return { id, words: setup.scenario.name, setup, record: recordOf(setup) }
}

type Read<T> = { readonly value: T; readonly problem: null } | { readonly value: null; readonly problem: Words }

/** Reads each, or throws the failure that lists all that are wrong. */
export function readAll<T>(texts: readonly string[], read: (text: string) => Read<T>, option: string): readonly T[] {
  const found = texts.map((text) => ({ text, ...read(text) }))
  const problems = found.flatMap(({ text, problem }) => (problem === null ? [] : [problemOf(`${option} ${text}`, problem)]))
  if (problems.length > 0) throw new Failure(general.notRun, 2, problems)
  return found.flatMap(({ value }) => (value === null ? [] : [value]))
}

export function problemOf(got: string, sentence: Words): Problem {
  const text = { en: `${got}: ${sentence.en}`, ar: `${got}: ${sentence.ar}` }
  return { file: '', path: '', got: { en: got, ar: got }, wanted: { en: '', ar: '' }, words: text }
}

const tables: Readonly<Record<string, readonly string[]>> = {
  conditions: Object.keys(conditions),
  pillars: Object.keys(pillars),
  constants: Object.keys(constants).map((name) => (mechanismNames.some((own) => own === name) ? `constants.${name}` : name)),
  mechanisms: mechanismNames.map((mechanism) => switchOf(mechanism).name),
}

/** The name of a table stands for all that is in it and can be varied without a range being said. */
export function expand(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const own = Object.hasOwn(tables, text) ? tables[text] : undefined
    return own === undefined ? [text] : own.filter((name) => readFactor(name).value !== null)
  })
}

export function factorsOf(texts: readonly string[]): readonly Factor[] {
  return readAll(expand(texts), readFactor, '--vary')
}

export function responsesOf(texts: readonly string[] | undefined): readonly Response[] {
  return readAll(texts ?? [], readResponse, '--of')
}

/** Names that are varied twice. */
export function repeatedNames(factors: readonly Factor[]): readonly string[] {
  const names = factors.map(({ name }) => name)
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}

/** The unit of a factor as it is printed; of a switch none. */
export function unitOf(factor: Factor): string {
  return factor.kind === 'switch' ? '' : (declared[factor.name]?.unit ?? '')
}
