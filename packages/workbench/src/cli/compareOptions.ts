/** What `sharara compare` can be told on its line, and the study that comes of it. */
import { comparison, fill, nearest, unnamedStudy, type CompareStudy, type Language, type Words } from '@sharara/core'
import { Option, type Command } from 'commander'
import { Failure } from '../store/index.ts'
import { compareHelp } from './compareHelp.ts'
import { compareWords as words } from '../analyses/compare/compareWords.ts'
import { gathered, joined, oneOf, wholeNumber } from './usage.ts'

export interface StudyOptions {
  readonly conditions?: readonly string[]
  readonly outcome?: string
  readonly nCut?: number
  readonly inclCut?: number
  readonly lowerInclCut?: number
  readonly priCut?: number
  readonly directions?: readonly string[]
  readonly expect?: readonly string[]
  readonly case?: readonly string[]
  readonly leaveOut?: readonly string[]
  readonly dropMissing?: boolean
  readonly renumber?: readonly string[]
  readonly calibrate?: readonly string[]
  readonly exclude?: readonly string[]
  readonly impossible?: string
  readonly enhanced?: boolean
  readonly contradictions?: 'negative' | 'open' | 'explained'
  readonly allModels?: boolean
  readonly rowDominance?: boolean
  readonly necessity?: CompareStudy['necessity']
  readonly fit?: readonly string[]
  readonly both?: boolean
  readonly theory?: string
  readonly clusters?: CompareStudy['clusters']
  readonly measure?: 'ragin' | 'haesebrouck'
  readonly benchmark?: number
  readonly remote?: readonly string[]
  readonly coincidence?: readonly [consistency: number, coverage: number]
  readonly effects?: readonly string[]
  readonly ordering?: readonly (readonly string[])[]
  readonly strict?: boolean
  readonly retention?: number
  readonly tool?: readonly string[]
  readonly robustness?: boolean
}

/** A cut-off from 0 to 1. */
export function cut(option: string): (given: string) => number {
  return (given) => {
    const value = Number(given)
    if (given.trim() !== '' && value >= 0 && value <= 1) return value
    throw new Failure(fill(words.badCut, { option, got: given }), 2)
  }
}

function again(given: string, before: readonly string[] = []): readonly string[] {
  return [...before, given]
}

/** An option under the field’s name whose value keeps the name that a study file has for it. */
function optionFor(entry: string, flags: string, help: string, parse: (given: string) => unknown): Option {
  const option = new Option(flags, help).argParser(parse)
  option.attributeName = () => entry
  return option
}

export function studyOptions(command: Command, language: Language): Command {
  const t = (sentence: Words): string => sentence[language]
  return command
    .option('--conditions <names>', t(compareHelp.conditions), gathered)
    .option('--outcome <name>', t(compareHelp.outcome))
    .option('--case <columns>', t(compareHelp.case), gathered)
    .option('--leave-out <cases>', t(compareHelp.leaveOut), gathered)
    .option('--drop-missing', t(compareHelp.dropMissing))
    .option('--renumber <columns>', t(compareHelp.renumber), gathered)
    .option('--calibrate <anchors>', t(compareHelp.calibrate), again)
    .addOption(optionFor('nCut', '--frequency-cutoff <number>', t(compareHelp.nCut), wholeNumber('--frequency-cutoff', 1, 10_000)))
    .addOption(optionFor('inclCut', '--consistency-cutoff <number>', t(compareHelp.inclCut), cut('--consistency-cutoff')))
    .addOption(
      optionFor('lowerInclCut', '--lower-consistency-cutoff <number>', t(compareHelp.lowerInclCut), cut('--lower-consistency-cutoff')),
    )
    .addOption(optionFor('priCut', '--pri-cutoff <number>', t(compareHelp.priCut), cut('--pri-cutoff')))
    .option('--measure <name>', t(compareHelp.measure), oneOf('--measure', ['ragin', 'haesebrouck']))
    .option('--directions <names>', t(compareHelp.directions), gathered)
    .option('--expect <expression>', t(compareHelp.expect), again)
    .option('--exclude <rows>', t(compareHelp.exclude), gathered)
    .option('--impossible <expression>', t(compareHelp.impossible))
    .option('--enhanced', t(compareHelp.enhanced))
    .option('--contradictions <how>', t(compareHelp.contradictions), oneOf('--contradictions', ['negative', 'open', 'explained']))
    .option('--all-models', t(compareHelp.allModels))
    .option('--row-dominance', t(compareHelp.rowDominance))
    .option('--both', t(compareHelp.both))
    .option('--necessity <cuts>', t(compareHelp.necessity), necessityOf)
    .option('--fit <expression>', t(compareHelp.fit), again)
    .option('--benchmark <share>', t(compareHelp.benchmark), cut('--benchmark'))
    .option('--theory <expression>', t(compareHelp.theory))
    .option('--clusters <columns>', t(compareHelp.clusters), clustersOf)
    .option('--remote <names>', t(compareHelp.remote), gathered)
    .option('--coincidence <cuts>', t(compareHelp.coincidence), coincidenceOf)
    .option('--effects <names>', t(compareHelp.effects), gathered)
    .option('--ordering <levels>', t(compareHelp.ordering), (given: string) => given.split('<').map((level) => gathered(level)))
    .option('--strict', t(compareHelp.strict))
    .option('--retention <number>', t(compareHelp.retention), retentionOf)
    .option('--tool <statements>', t(compareHelp.tool), again)
    .option('--robustness', t(compareHelp.robustness))
}

/** `0.9,0.6,2`: inclusion, relevance, depth. */
function necessityOf(given: string): NonNullable<CompareStudy['necessity']> {
  const [inclusion = 0.9, relevance = 0.6, depth = 2] = given.split(',').map(Number)
  const good = [inclusion, relevance].every((value) => value >= 0 && value <= 1) && Number.isInteger(depth) && depth >= 1 && depth <= 10
  if (!good) throw new Failure(fill(words.badNecessity, { got: given }), 2)
  return { inclusion, relevance, coverage: 0, depth }
}

function clustersOf(given: string): NonNullable<CompareStudy['clusters']> {
  const [units, clusters, ...more] = gathered(given)
  if (units === undefined || clusters === undefined || more.length > 0) throw new Failure(fill(words.badClusters, { got: given }), 2)
  return { units, clusters }
}

function coincidenceOf(given: string): readonly [number, number] {
  const [consistency = 1, coverage = consistency] = given.split(',').map(Number)
  if ([consistency, coverage].every((value) => value >= 0 && value <= 1)) return [consistency, coverage]
  throw new Failure(fill(words.badCut, { option: '--coincidence', got: given }), 2)
}

/** Options that are entries of a study under the same name. */
const same = [
  ...(['dropMissing', 'impossible', 'enhanced', 'contradictions', 'allModels', 'rowDominance', 'necessity', 'fit', 'both'] as const),
  ...(['theory', 'clusters', 'measure', 'benchmark', 'remote', 'lowerInclCut', 'retention', 'robustness'] as const),
]

export function changed(study: CompareStudy, options: StudyOptions): CompareStudy {
  const conditions = [...new Set(options.conditions ?? study.conditions)]
  const kept = Object.fromEntries(Object.entries(study.directions).filter(([name]) => conditions.includes(name)))
  const entries = same.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]] as const]))
  return {
    ...study,
    ...Object.fromEntries(entries),
    name: options.conditions === undefined && options.outcome === undefined ? study.name : unnamedStudy,
    conditions,
    outcome: options.outcome ?? study.outcome,
    nCut: options.nCut ?? study.nCut,
    inclCut: options.inclCut ?? study.inclCut,
    priCut: options.priCut ?? study.priCut,
    directions: options.directions === undefined ? kept : directionsOf(options.directions, conditions),
    ...(options.case === undefined ? {} : { cases: options.case }),
    ...(options.expect === undefined ? {} : { expectations: options.expect }),
    ...(options.exclude === undefined ? {} : { exclude: options.exclude.map((one) => (/^\d+$/.test(one) ? Number(one) : one)) }),
    ...(options.coincidence === undefined ? {} : { coincidence: coincidences(options, options.coincidence) }),
    ...(options.tool === undefined ? {} : { tools: options.tool.map(toolOf) }),
    leaveOut: [...study.leaveOut, ...(options.leaveOut ?? [])],
    sets: { ...study.sets, ...renumbered(options.renumber ?? [], study), ...calibratedSets(options.calibrate ?? [], study) },
  }
}

function retentionOf(given: string): number {
  const value = Number(given)
  if ((value > 0 && value < 1) || (Number.isInteger(value) && value >= 1 && value <= 50)) return value
  throw new Failure(fill(words.badRetention, { got: given }), 2)
}

/** `negate a*~b`, `intersect a + b; c`: a tool and its statements. Whether there is such a tool is told with the study. */
function toolOf(given: string): NonNullable<CompareStudy['tools']>[number] {
  const [, name = '', rest = ''] = /^\s*(\S+)\s*(.*)$/s.exec(given) ?? []
  const tool = comparison.toolNames.find((one) => one === name)
  const of = rest.split(';').map((text) => text.trim())
  if (tool === undefined) {
    const near = nearest(name, comparison.toolNames)
    const sentence = fill(words.badTool, { got: name, names: comparison.toolNames.join(', ') })
    throw new Failure(near === undefined ? sentence : joined(sentence, fill(words.near, { nearest: near })), 2)
  }
  const [least, most] = comparison.toolTakes[tool]
  if (of.length < least || of.length > most || of.includes(''))
    throw new Failure(fill(words.badTools, { got: given, tool, least, most }), 2)
  return { tool, of }
}

function coincidences(
  { effects, ordering, strict }: StudyOptions,
  [consistency, coverage]: readonly [number, number],
): NonNullable<CompareStudy['coincidence']> {
  return {
    consistency,
    coverage,
    ...(effects === undefined ? {} : { outcomes: effects }),
    ...(ordering === undefined ? {} : { ordering }),
    ...(strict === undefined ? {} : { strict }),
  }
}

/** `gdp=400,550,900`: anchors of a fuzzy set; one or two numbers are thresholds of values. */
function calibratedSets(given: readonly string[], { sets }: CompareStudy): CompareStudy['sets'] {
  const made = given.map((one) => {
    const [, name = '', list = ''] = /^\s*(.*?)\s*=\s*([-+\d.,eE\s]+)$/s.exec(one) ?? []
    const numbers = list.split(',').map((text) => (text.trim() === '' ? NaN : Number(text)))
    const good = name !== '' && numbers.length <= 3 && numbers.every((value) => Number.isFinite(value))
    if (!good) throw new Failure(fill(words.badCalibration, { got: one }), 2)
    const [exclusion, crossover, inclusion] = numbers
    const rule: comparison.MembershipRule =
      inclusion === undefined
        ? { method: 'crisp', thresholds: numbers }
        : { method: 'logistic', anchors: { exclusion: exclusion!, crossover: crossover!, inclusion } }
    return [name, { ...(Object.hasOwn(sets, name) ? sets[name]! : { column: name }), rule }] as const
  })
  return Object.fromEntries(made)
}

/** Columns whose codes become 0, 1, 2, … in their order. */
function renumbered(names: readonly string[], { sets }: CompareStudy): CompareStudy['sets'] {
  return Object.fromEntries(names.map((name) => [name, { column: Object.hasOwn(sets, name) ? sets[name]!.column : name, renumber: true }]))
}

/** `leadership,~violent,DEV[1],DEV[2]`, as values by condition. */
function directionsOf(given: readonly string[], conditions: readonly string[]): CompareStudy['directions'] {
  const found = new Map<string, number[]>()
  for (const one of given) {
    const [, name = one, levels] = /^(.*)[[{]([\d,\s]+)[\]}]$/.exec(one) ?? []
    const exact = conditions.includes(name)
    const bare = exact ? name : name.replace(/^~\s*/, '')
    if (!conditions.includes(bare)) throw new Failure(noSuchCondition(bare, conditions), 2)
    const values = levels === undefined ? [exact ? 1 : 0] : levels.split(',').map(Number)
    found.set(bare, [...(found.get(bare) ?? []), ...values])
  }
  return Object.fromEntries([...found].map(([name, values]) => [name, values.length === 1 ? values[0]! : values]))
}

function noSuchCondition(got: string, conditions: readonly string[]): Words {
  const near = nearest(got, conditions)
  const sentence = fill(words.badDirection, { got, names: conditions.join(', ') })
  return near === undefined ? sentence : joined(sentence, fill(words.near, { nearest: near }))
}
