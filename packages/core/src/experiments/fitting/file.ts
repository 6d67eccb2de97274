/** The file that says what is to be fitted: read with every problem at once. */
import { z } from 'zod'
import {
  change,
  asList,
  asObject,
  asText,
  phrases,
  quoted,
  readFile,
  same,
  type Finding,
  type LibraryFile,
  type Problem,
} from '../../scenario/index.ts'
import { fill, inUnit, nearest } from '../../text/index.ts'
import { nationalCard } from '../subject/index.ts'
import { kernelKinds, scaleKinds } from './contract.ts'
import { cutTo, priorSchema, supportOf, type Prior } from './priors.ts'
import { usualPrior } from './usual.ts'

const declared = nationalCard.numbers

export const fitFormat = 'sharara-fit/1'

const words = z.strictObject({ en: z.string().min(1).max(400), ar: z.string().min(1).max(400) })
const name = z.string().min(1).max(120)

export const fitSchema = z.strictObject({
  format: z.literal(fitFormat),
  name: words.optional(),
  note: words.optional(),
  /** Scenarios, each with a record; instead of those of the command line. */
  scenarios: z.array(name).min(1).max(20).optional(),
  /** What is searched, with its prior; "declared" takes the usual range. */
  free: z.record(name, z.union([z.literal('declared'), priorSchema])),
  /** Of these each episode has its own. */
  own: z.array(name).max(50).optional(),
  /** Targets, groups or episodes that the fit must not see. */
  holdOut: z.array(name).max(500).optional(),
  distance: z.strictObject({ p: z.number().min(1).max(100).optional(), scale: z.enum(scaleKinds).optional() }).optional(),
  kernel: z.enum(kernelKinds).optional(),
  particles: z.int().min(10).max(100_000).optional(),
  first: z.int().min(10).max(1_000_000).optional(),
  generations: z.int().min(1).max(1000).optional(),
  quantile: z.number().min(0.05).max(0.95).optional(),
  acceptance: z.number().min(0).max(1).optional(),
  threshold: z.number().min(0).max(1000).optional(),
  sample: z.int().min(1).max(1000).optional(),
  seed: z.int().min(0).max(4_294_967_295).optional(),
})

export type FitFile = Omit<z.infer<typeof fitSchema>, 'free'> & { readonly free: Readonly<Record<string, Prior>> }

export function readFit(source: LibraryFile): { readonly fit: FitFile | null; readonly problems: readonly Problem[] } {
  const { value, problems } = readFile(source, 'fit', fitSchema, fitFindings)
  if (value === null) return { fit: null, problems }
  const free = Object.entries(value.free).map(
    ([key, prior]) => [key, prior === 'declared' ? usualPrior(key) : cutTo(prior, declared[key]!)] as const,
  )
  return { fit: { ...value, free: Object.fromEntries(free) }, problems }
}

function fitFindings(raw: unknown): readonly Finding[] {
  const file = asObject(raw)
  const free = asObject(file?.['free']) ?? {}
  const found = Object.entries(free).flatMap(([key, prior]) => priorFindings(key, prior))
  if (file?.['free'] !== undefined && Object.keys(free).length === 0)
    found.push({ path: ['free'], got: phrases.nothing, wanted: phrases.setting })
  for (const [k, own] of asList(file?.['own']).entries()) {
    const text = asText(own)
    if (text === null || Object.hasOwn(free, text)) continue
    const wanted = fill(phrases.oneOf, { names: quoted(Object.keys(free)) })
    found.push({ path: ['own', k], got: same(`"${text}"`), wanted, nearest: nearest(text, Object.keys(free)) })
  }
  return found
}

function priorFindings(key: string, raw: unknown): Finding[] {
  const path = ['free', key]
  if (!Object.hasOwn(declared, key))
    return [{ path, got: same(`"${key}"`), wanted: phrases.setting, nearest: nearest(key, change.numberNames) }]
  const read = priorSchema.safeParse(raw)
  // Of another shape: the schema says so.
  if (!read.success) return []
  const { min, max, unit } = declared[key]!
  const [low, high] = supportOf(cutTo(read.data, { min, max }))
  const wanted = inUnit(fill(phrases.from, { kind: phrases.number, min, max }), unit)
  const between = (value: number): Finding => ({ path, got: same(String(value)), wanted })
  if (low < min) return [between(low)]
  if (high > max) return [between(high)]
  const { data: prior } = read
  const middle = prior.kind === 'triangular' ? prior.mode : (low + high) / 2
  if (low < high && middle >= low && middle <= high) return []
  return [{ path, got: same(prior.kind === 'triangular' ? `${low}, ${middle}, ${high}` : `${low}, ${high}`), wanted: phrases.rising }]
}
