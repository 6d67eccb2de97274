/** `sharara compare`: from a table of cases, or a study of one, to what is necessary and what is sufficient. */
import { resolve } from 'node:path'
import {
  compareCases,
  compareRobustness,
  fill,
  nearest,
  prepareStudy,
  unnamedStudy,
  type CompareStudy,
  type Sheet,
  type Words,
} from '@sharara/core'
import { Failure, shown } from '../store/index.ts'
import { writeComparison } from './compareFiles.ts'
import { openStudy, sheetOf, shippedStudy } from './compareStudy.ts'
import { json, tell } from './compareTell.ts'
import { compareWords as words } from './compareWords.ts'
import type { Output } from './output.ts'
import { compareOnRuns, shippedRuns, type OnRunsOptions } from './onRuns/run.ts'
import { words as onRunsWords } from './onRuns/words.ts'
import { joined } from './usage.ts'

export interface CompareOptions extends OnRunsOptions {
  readonly on?: string
  readonly table?: string
  readonly conditions?: readonly string[]
  readonly outcome?: string
  readonly nCut?: number
  readonly inclCut?: number
  readonly priCut?: number
  readonly directions?: readonly string[]
  readonly case?: readonly string[]
  readonly leaveOut?: readonly string[]
  readonly dropMissing?: boolean
  readonly renumber?: readonly string[]
  readonly encoding?: string
}

export async function runCompare(path: string | undefined, options: CompareOptions, out: Output): Promise<void> {
  if (options.on !== undefined && options.on !== 'runs') throw new Failure(fill(onRunsWords.badOn, { got: options.on }), 2)
  if (options.on === 'runs' || options.sideBySide === true) {
    const own = path ?? shippedRuns
    return compareOnRuns(own, changed(openStudy(own), options), options, out)
  }
  const written = openStudy(path ?? shippedStudy)
  const sheet = await sheetOf(options.table ?? written.table, options.encoding)
  const base = path === undefined && options.table !== undefined ? forOwnTable(written, sheet, options) : written
  const study = changed(base, options)
  const { prepared, problems } = prepareStudy(study, sheet)
  if (prepared === null) throw new Failure(words.notCompared, 2, problems)
  for (const note of prepared.notes) out.tell(fill(words.note, { sentence: note }))
  for (const { words: sentence } of prepared.warnings) out.tell(fill(words.warning, { sentence }))
  const compared = { ...compareCases(study, prepared, sheet.file), robustness: compareRobustness(study, prepared, 'intermediate') }
  if (options.out !== undefined) await writeComparison(resolve(options.out), compared, out)
  if (options.json === true) out.say(json(compared))
  else tell(compared, out)
  if (options.out !== undefined) out.tell(fill(words.written, { folder: shown(resolve(options.out)) }))
}

/** Our sets where the reader's table has their columns; the question and the cut-offs are his. */
function forOwnTable(ours: CompareStudy, { header }: Sheet, { conditions, outcome }: CompareOptions): CompareStudy {
  const fits = Object.values(ours.sets).every(({ column }) => header.includes(column))
  if (!fits && (conditions === undefined || outcome === undefined)) throw new Failure(words.tellWhat, 2)
  // a column of the table goes before a set of ours that has its name
  const sets = Object.entries(ours.sets).filter(([name, { column }]) => header.includes(column) && !header.includes(name))
  const plain = { ...ours, sets: Object.fromEntries(sets), leaveOut: [] }
  return conditions === undefined ? plain : { ...plain, name: unnamedStudy, nCut: 1, inclCut: 0.8, priCut: 0, directions: {} }
}

function changed(study: CompareStudy, options: CompareOptions): CompareStudy {
  const conditions = [...new Set(options.conditions ?? study.conditions)]
  const kept = Object.fromEntries(Object.entries(study.directions).filter(([name]) => conditions.includes(name)))
  return {
    ...study,
    name: options.conditions === undefined && options.outcome === undefined ? study.name : unnamedStudy,
    conditions,
    outcome: options.outcome ?? study.outcome,
    nCut: options.nCut ?? study.nCut,
    inclCut: options.inclCut ?? study.inclCut,
    priCut: options.priCut ?? study.priCut,
    directions: options.directions === undefined ? kept : directionsOf(options.directions, conditions),
    ...(options.case === undefined ? {} : { cases: options.case }),
    leaveOut: [...study.leaveOut, ...(options.leaveOut ?? [])],
    ...(options.dropMissing === undefined ? {} : { dropMissing: options.dropMissing }),
    sets: { ...study.sets, ...renumbered(options.renumber ?? [], study) },
  }
}

/** Columns whose codes become 0, 1, 2, … in their order. */
function renumbered(names: readonly string[], { sets }: CompareStudy): CompareStudy['sets'] {
  return Object.fromEntries(names.map((name) => [name, { column: Object.hasOwn(sets, name) ? sets[name]!.column : name, renumber: true }]))
}

/** `leadership,~violent,DEV[1],DEV[2]`, as values by condition. */
function directionsOf(given: readonly string[], conditions: readonly string[]): CompareStudy['directions'] {
  const found = new Map<string, number[]>()
  for (const one of given) {
    const [, name = one, level] = /^(.*)[[{](\d+)[\]}]$/.exec(one) ?? []
    const exact = conditions.includes(name)
    const bare = exact ? name : name.replace(/^~\s*/, '')
    if (!conditions.includes(bare)) throw new Failure(noSuchCondition(bare, conditions), 2)
    const value = level === undefined ? (exact ? 1 : 0) : Number(level)
    found.set(bare, [...(found.get(bare) ?? []), value])
  }
  return Object.fromEntries([...found].map(([name, values]) => [name, values.length === 1 ? values[0]! : values]))
}

function noSuchCondition(got: string, conditions: readonly string[]): Words {
  const near = nearest(got, conditions)
  const sentence = fill(words.badDirection, { got, names: conditions.join(', ') })
  return near === undefined ? sentence : joined(sentence, fill(words.near, { nearest: near }))
}

/** A cut-off from 0 to 1. */
export function cut(option: string): (given: string) => number {
  return (given) => {
    const value = Number(given)
    if (given.trim() !== '' && value >= 0 && value <= 1) return value
    throw new Failure(fill(words.badCut, { option, got: given }), 2)
  }
}
