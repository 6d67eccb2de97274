/** What a study asks beyond its question: rows kept out, kinds of solutions, cut-offs of necessity, and further analyses. */
import { toolNames, toolTakes, type ToolName } from '../comparison/index.ts'
import type { Words } from '../text/index.ts'
import { fill, nearest } from '../text/index.ts'
import type { Path } from '../scenario/index.ts'
import type { Reader } from './reader.ts'
import { studyWords as words } from './words.ts'

export type Contradictions = 'negative' | 'open' | 'explained'

export interface NecessityCuts {
  readonly inclusion: number
  readonly relevance: number
  readonly coverage: number
  readonly depth: number
}

export interface AskedMore {
  /** Rows that may not be assumed and count as negative: their numbers, or expressions. */
  readonly exclude?: readonly (number | string)[]
  /** By row, as it stands in `exclude`: why. */
  readonly excludeWhy?: Readonly<Record<string, string>>
  /** Rows between the two cuts on inclusion: negative, open as remainders, or explained as well. */
  readonly contradictions?: Contradictions
  /** Enhanced standard analysis: no untenable row is assumed. */
  readonly enhanced?: boolean
  /** What cannot be: no remainder of this expression is assumed. */
  readonly impossible?: string
  /** Every model without a superfluous term, not only the shortest. */
  readonly allModels?: boolean
  readonly rowDominance?: boolean
  /** Expectations of several conditions at once, such as `DEMOC*ETHFRACT`. */
  readonly expectations?: readonly string[]
  readonly necessity?: NecessityCuts
  /** Expressions whose fit is asked for. */
  readonly fit?: readonly string[]
  /** What the theory expects to bring the outcome. */
  readonly theory?: string
  /** Columns that say of each case which unit and which cluster (year, region) it belongs to. */
  readonly clusters?: { readonly units: string; readonly clusters: string }
  /** The absence of the outcome beside it. */
  readonly both?: boolean
  /** How consistency is reckoned: as by Ragin, or as by Haesebrouck, who weighs the cases that are against it. */
  readonly measure?: 'ragin' | 'haesebrouck'
  /** Share against which the inclusion of each term is tested (binomial test). */
  readonly benchmark?: number
  /** Conditions that came first: they are analysed before the others (two-step). */
  readonly remote?: readonly string[]
  readonly coincidence?: CoincidenceAsked
  /** How likely the truth table stays as it is: up to so many cases are lost or miscoded, or each with this chance. */
  readonly retention?: number
  /** Boolean tools put to statements. */
  readonly tools?: readonly ToolAsked[]
  /** Every repetition of the protocol of robustness, whatever time it takes. */
  readonly robustness?: boolean
}

export interface ToolAsked {
  readonly tool: ToolName
  readonly of: readonly string[]
}

export interface CoincidenceAsked {
  readonly consistency: number
  readonly coverage: number
  readonly outcomes?: readonly string[]
  readonly ordering?: readonly (readonly string[])[]
  readonly strict?: boolean
}

export const askedEntries = (
  'exclude excludeWhy contradictions enhanced impossible allModels rowDominance expectations necessity fit theory clusters both measure ' +
  'benchmark remote coincidence retention tools robustness'
).split(' ')

export const necessityDefaults: NecessityCuts = { inclusion: 0.9, relevance: 0.6, coverage: 0, depth: 2 }

type Own = Readonly<Record<string, unknown>>

export function readAsked(own: Own, read: Reader): AskedMore {
  const text = (name: string): Record<string, string> => (own[name] === undefined ? {} : { [name]: read.text(own[name], [name]) })
  const texts = (name: string): Record<string, readonly string[]> =>
    own[name] === undefined ? {} : { [name]: read.texts(own[name], [name]) }
  const flag = (name: string): Record<string, boolean> => (own[name] === undefined ? {} : { [name]: read.flag(own[name], [name]) })
  return {
    ...(own['exclude'] === undefined ? {} : { exclude: rowsOf(own['exclude'], read) }),
    ...(own['excludeWhy'] === undefined ? {} : { excludeWhy: reasonsOf(own['excludeWhy'], read) }),
    ...oneOf(own, 'contradictions', ['negative', 'open', 'explained'] as const, read),
    ...flag('enhanced'),
    ...text('impossible'),
    ...flag('allModels'),
    ...flag('rowDominance'),
    ...texts('expectations'),
    ...(own['necessity'] === undefined ? {} : { necessity: necessityOf(own['necessity'], read) }),
    ...texts('fit'),
    ...text('theory'),
    ...(own['clusters'] === undefined ? {} : { clusters: clustersOf(own['clusters'], read) }),
    ...flag('both'),
    ...oneOf(own, 'measure', ['ragin', 'haesebrouck'] as const, read),
    ...(own['benchmark'] === undefined ? {} : { benchmark: read.number(own['benchmark'], ['benchmark'], 0, 1, 0.5) }),
    ...texts('remote'),
    ...(own['coincidence'] === undefined ? {} : { coincidence: coincidenceOf(own['coincidence'], read) }),
    ...(own['retention'] === undefined ? {} : { retention: retentionOf(own['retention'], read) }),
    ...(own['tools'] === undefined ? {} : { tools: toolsOf(own['tools'], read) }),
    ...flag('robustness'),
  }
}

function oneOf<T extends string>(own: Own, name: string, known: readonly T[], read: Reader): Record<string, T> {
  const given = own[name]
  if (given === undefined) return {}
  const found = known.find((one) => one === given)
  if (found !== undefined) return { [name]: found }
  const wanted: Words = fill(words.oneOfNames, { names: known.join(', ') })
  read.wrong([name], given, wanted, typeof given === 'string' ? nearest(given, known) : undefined)
  return {}
}

function rowsOf(value: unknown, read: Reader): (number | string)[] {
  if (!Array.isArray(value)) {
    read.wrong(['exclude'], value, words.rows)
    return []
  }
  return value.map((one: unknown, k) => {
    if (typeof one === 'number' && Number.isInteger(one) && one >= 1) return one
    if (typeof one === 'string' && one.trim() !== '') return one
    read.wrong(['exclude', k], one, words.rows)
    return 1
  })
}

function reasonsOf(value: unknown, read: Reader): Record<string, string> {
  const given = Object.entries(read.fields(value, ['excludeWhy'], null))
  return Object.fromEntries(given.map(([row, why]) => [row, read.text(why, ['excludeWhy', row])]))
}

function necessityOf(value: unknown, read: Reader): NecessityCuts {
  const at: Path = ['necessity']
  const own = read.fields(value, at, ['inclusion', 'relevance', 'coverage', 'depth'])
  const cut = (name: keyof NecessityCuts): number => read.number(own[name], [...at, name], 0, 1, necessityDefaults[name])
  return {
    inclusion: cut('inclusion'),
    relevance: cut('relevance'),
    coverage: cut('coverage'),
    depth: read.number(own['depth'], [...at, 'depth'], 1, 10, 2),
  }
}

function clustersOf(value: unknown, read: Reader): { readonly units: string; readonly clusters: string } {
  const own = read.fields(value, ['clusters'], ['units', 'clusters'])
  return { units: read.text(own['units'], ['clusters', 'units']), clusters: read.text(own['clusters'], ['clusters', 'clusters']) }
}

function coincidenceOf(value: unknown, read: Reader): CoincidenceAsked {
  const at: Path = ['coincidence']
  const own = read.fields(value, at, ['consistency', 'coverage', 'outcomes', 'ordering', 'strict'])
  const { outcomes, ordering } = own
  const levels = Array.isArray(ordering) ? ordering.map((one: unknown, k) => read.texts(one, [...at, 'ordering', k])) : []
  if (ordering !== undefined && !Array.isArray(ordering)) read.wrong([...at, 'ordering'], ordering, words.levels)
  return {
    consistency: read.number(own['consistency'], [...at, 'consistency'], 0, 1, 1),
    coverage: read.number(own['coverage'], [...at, 'coverage'], 0, 1, 1),
    ...(outcomes === undefined ? {} : { outcomes: read.texts(outcomes, [...at, 'outcomes']) }),
    ...(ordering === undefined ? {} : { ordering: levels }),
    ...(own['strict'] === undefined ? {} : { strict: read.flag(own['strict'], [...at, 'strict']) }),
  }
}

/** Cases that are hit: whole numbers, or the chance of each. */
export const mostHit = 50

function retentionOf(value: unknown, read: Reader): number {
  const good = typeof value === 'number' && ((value > 0 && value < 1) || (Number.isInteger(value) && value >= 1 && value <= mostHit))
  if (good) return value
  read.wrong(['retention'], value, fill(words.retention, { most: mostHit }))
  return 1
}

function toolsOf(value: unknown, read: Reader): ToolAsked[] {
  if (!Array.isArray(value)) {
    read.wrong(['tools'], value, words.tools)
    return []
  }
  return value.flatMap((one: unknown, k) => {
    const at: Path = ['tools', k]
    const own = read.fields(one, at, ['tool', 'of'])
    const of = read.texts(own['of'], [...at, 'of'])
    const given = own['tool']
    const tool = toolNames.find((name) => name === given)
    if (tool === undefined) {
      const near = typeof given === 'string' ? nearest(given, toolNames) : undefined
      read.wrong([...at, 'tool'], given, fill(words.oneOfNames, { names: toolNames.join(', ') }), near)
      return []
    }
    const [least, most] = toolTakes[tool]
    if (of.length < least || of.length > most) read.wrong([...at, 'of'], of, fill(words.statements, { least, most }))
    return [{ tool, of }]
  })
}
