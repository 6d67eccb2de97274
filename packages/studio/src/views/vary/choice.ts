/** What is asked: of a scenario or a published model, which numbers between which values, how often; from the address and back. */
import { change, defaultsOf, type Change } from '@sharara/core'
import { publishedModels } from '@sharara/core/models'
import type { Kind } from './protocol.ts'

export const designs = ['grid', 'factorial', 'latin', 'sobol'] as const
export const methods = ['morris', 'sobol', 'pawn'] as const
/** What the size of a method is called on the command line, and what it is where nobody says. */
export const sizes = {
  morris: ['trajectories', 10],
  sobol: ['base', 64],
  pawn: ['points', 200],
} as const satisfies Record<(typeof methods)[number], readonly [string, number]>

/** More than this takes hours in a page: the command line does it on many machines. */
export const mostRuns = 20_000

export interface Choice {
  readonly kind: Kind
  /** Id of a published model; null for the scenario of the page. */
  readonly model: string | null
  readonly preset: string
  /** Numbers of the model that differ from the preset's. */
  readonly own: Readonly<Record<string, number>>
  readonly seed: number
  /** As the command line takes them: `reserve=0.1..0.3`, `danger`. */
  readonly vary: readonly string[]
  /** Name of an output or an end; empty: the usual number and the commonest end. */
  readonly of: string
  readonly runs: number
  readonly design: (typeof designs)[number]
  readonly levels: number
  readonly points: number
  readonly method: (typeof methods)[number]
  readonly size: number
  readonly sample: number
}

export const sampleSizes = [1, 10, 100]

/** What varies where nobody has said it, by model, or by model and setting: the first in a sweep, all in a sensitivity analysis. */
const examples: Readonly<Record<string, readonly string[]>> = {
  '': ['corruption=0.2..1', 'discipline=0..1', 'reserve=0.1..0.3'],
  'granovetter-1978': ['deviation=5..25', 'mean=10..40', 'people=50..200'],
  'granovetter-1978/even': ['people=50..200', 'rounding'],
  'granovetter-1978/perturbed': ['people=50..200', 'rounding'],
  'kuran-1991': ['threshold2=0..30', 'threshold3=0..30', 'threshold5=10..60'],
  'lohmann-1994': ['threshold=1..4', 'noise=0.3..3', 'seenIfBad=0.55..0.95'],
  'epstein-2002': ['legitimacy=0.6..0.95', 'officers=0.01..0.07', 'vision=1..5'],
  'siegel-2009': ['motive=0..1', 'spread=0.05..0.5', 'memory=0.1..0.9'],
  'davies-2013': ['police=500..4000', 'joining=0.05..0.3', 'attraction=0.5..2'],
  'lang-de-sterck-2014': ['visible=0.05..0.6', 'capacity=0.1..0.6', 'start=0.05..0.5'],
  'moro-2016': ['legitimacy=0.3..0.9', 'rebels=0.02..0.1', 'police=0.02..0.1'],
  'bonnasse-gahot-2018': ['contagion=0.001..0.01', 'susceptible=0.05..0.5', 'fading=0.2..0.8'],
  'chenoweth-hocking-marks-2022': ['activists=0.001..0.03', 'legitimacy=0.3..0.8', 'police=0.02..0.08'],
}

function exampleOf(kind: Kind, model: string | null, preset: string): readonly string[] {
  const all = examples[`${model}/${preset}`] ?? examples[model ?? ''] ?? []
  return kind === 'sweep' ? all.slice(0, 1) : all
}

export function choiceIn(more: Readonly<Record<string, string>>): Choice {
  const published = publishedModels.find(({ id }) => id === more['model'])
  const presets = Object.keys(published?.presets ?? {})
  const preset = presets.find((name) => name === more['preset']) ?? presets[0] ?? ''
  const own = numbersIn(more['set'] ?? '', published?.model.setup ?? {})
  const kind = more['kind'] === 'sensitivity' ? 'sensitivity' : 'sweep'
  const method = methods.find((name) => name === more['method']) ?? 'morris'
  const whole = (name: string, least: number, most: number, otherwise: number): number => {
    const value = /^\d{1,9}$/.test(more[name] ?? '') ? Number(more[name]) : NaN
    return value >= least && value <= most ? value : otherwise
  }
  return {
    kind,
    model: published?.id ?? null,
    preset,
    own,
    seed: whole('seed', 0, 999_999_999, 1),
    vary: more['vary']?.split(';').filter((text) => text !== '') ?? exampleOf(kind, published?.id ?? null, preset),
    of: /^[\w-]{1,60}$/.test(more['of'] ?? '') ? more['of']! : '',
    runs: whole('runs', 1, 1000, kind === 'sweep' ? 10 : 2),
    design: designs.find((name) => name === more['design']) ?? 'grid',
    levels: whole('levels', 2, 1000, 5),
    points: whole('points', 2, 100_000, 100),
    method,
    size: whole('size', 2, 1_000_000, sizes[method][1]),
    sample: sampleSizes.find((size) => String(size) === more['sample']) ?? 100,
  }
}

function numbersIn(text: string, setup: Readonly<Record<string, unknown>>): Record<string, number> {
  const pairs = text.split(',').map((item) => item.split(':'))
  return Object.fromEntries(
    pairs.flatMap(([name = '', value = '']) =>
      Object.hasOwn(setup, name) && value !== '' && Number.isFinite(Number(value)) ? [[name, Number(value)]] : [],
    ),
  )
}

/** The same, for the address; what is usual is left out. */
export function written(choice: Choice): Readonly<Record<string, string>> {
  const usual = choiceIn({ kind: choice.kind, ...(choice.model === null ? {} : { model: choice.model }), method: choice.method })
  const example = exampleOf(choice.kind, choice.model, choice.preset)
  const own = Object.entries(choice.own).map(([name, value]) => `${name}:${value}`)
  const plain = (['preset', 'seed', 'of', 'runs', 'design', 'levels', 'points', 'size', 'sample'] as const).flatMap((name) =>
    choice[name] === usual[name] ? [] : [[name, String(choice[name])] as const],
  )
  return {
    ...(choice.kind === 'sweep' ? {} : { kind: choice.kind }),
    ...(choice.model === null ? {} : { model: choice.model }),
    ...(choice.kind === 'sensitivity' && choice.method !== 'morris' ? { method: choice.method } : {}),
    ...(own.length === 0 ? {} : { set: own.join(',') }),
    ...(choice.vary.join(';') === example.join(';') ? {} : { vary: choice.vary.join(';') }),
    ...Object.fromEntries(plain),
  }
}

/** The same question of another kind; where nobody chose what varies, the example of that kind. */
export function asKind(choice: Choice, kind: Kind): Readonly<Record<string, string>> {
  const { model, preset } = choice
  const vary = written(choice)['vary'] === undefined ? exampleOf(kind, model, preset) : choice.vary
  return written({ ...choice, kind, vary, runs: kind === 'sweep' ? 10 : 2 })
}

/** What the analysis is asked, by its own names. */
export function askedOf(choice: Choice): Readonly<Record<string, unknown>> {
  const { kind, vary, of, runs, design, levels, points, method, size } = choice
  const common = { vary, runs, of: of === '' ? [] : [of] }
  if (kind === 'sensitivity') return { ...common, method, [sizes[method][0]]: size }
  return { ...common, design, levels, points }
}

/** All values of the model that are not its defaults. */
export function changeOf({ own, seed }: Choice): Change {
  return { seed, ...(Object.keys(own).length === 0 ? {} : { values: own }) }
}

/** What a number of the model is where it is not varied. */
export function valueIn({ model, preset, own }: Choice, name: string): number | null {
  const published = publishedModels.find(({ id }) => id === model)
  if (published === undefined) return null
  return own[name] ?? published.presets[preset]?.values[name] ?? defaultsOf(published.model.setup)[name] ?? null
}

/** The same on the command line; null where the scenario has changes that only a file can say. */
export function commandOf(choice: Choice, scenario: string, edits: Change): string | null {
  const { parts, on, hours, values = {}, off = [], seed } = choice.model === null ? edits : changeOf(choice)
  if (parts !== undefined && Object.keys(parts).length > 0) return null
  const line = ['sharara', choice.kind, choice.model === null ? scenario : modelName(choice)]
  const flag = (name: string, value: string | number): void => void line.push(`--${name}`, String(value))
  for (const text of choice.vary) flag('vary', text)
  if (choice.kind === 'sweep') {
    if (choice.design !== 'grid') flag('design', choice.design)
    if (choice.design === 'grid') flag('levels', choice.levels)
    if (choice.design === 'latin' || choice.design === 'sobol') flag('points', choice.points)
  } else {
    if (choice.method !== 'morris') flag('method', choice.method)
    flag(sizes[choice.method][0], choice.size)
  }
  flag('runs', choice.runs)
  if (choice.of !== '') flag('of', choice.of)
  for (const [name, value] of Object.entries(values)) flag('set', `${name}=${change.givenText(value)}`)
  for (const name of off) flag('off', name)
  if (on !== undefined && on.length > 0) return null
  if (seed !== undefined && !(choice.model !== null && seed === 1)) flag('seed', seed)
  if (hours !== undefined) flag('hours', hours)
  if (choice.model === null && choice.sample !== 1) flag('sample', choice.sample)
  return line.join(' ')
}

export function modelName({ model, preset }: Choice): string {
  return preset === '' ? (model ?? '') : `${model}/${preset}`
}
