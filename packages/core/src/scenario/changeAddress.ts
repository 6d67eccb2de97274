/** A change as pairs of an address, and back: `seed`, `set`, `off`, `on`, and `x` for what is larger (JSON in base64 of the web). */
import type { Change, Parts } from './change.ts'
import { readJson } from './json.ts'
import type { Given } from '../quantities/index.ts'
import { asObject } from './path.ts'

// All exist in Node, browsers and workers; core's type library has no platform.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }
declare const TextDecoder: new (label: string, options: { readonly fatal: true }) => { decode(bytes: Uint8Array): string }
declare const btoa: (binary: string) => string
declare const atob: (text: string) => string

/** Names of pairs that a change may write. */
export const addressFields = ['seed', 'set', 'off', 'on', 'x'] as const
export type AddressField = (typeof addressFields)[number]

/** What of an address is no change: the pair, and what stands there. */
export interface AddressFault {
  readonly field: AddressField
  readonly got: string
}

export const mostSeed = 4_294_967_295

export function toAddress({ seed, sample, hours, values = {}, off = [], on = [], parts = {} }: Change): [AddressField, string][] {
  const pairs: [AddressField, string][] = []
  const larger = { ...parts, ...(sample === undefined ? {} : { sample }), ...(hours === undefined ? {} : { hours }) }
  const set = Object.entries(values).map(([name, value]) => `${name}:${givenText(value)}`)
  if (seed !== undefined) pairs.push(['seed', String(seed)])
  if (set.length > 0) pairs.push(['set', set.join(',')])
  if (off.length > 0) pairs.push(['off', off.join(',')])
  if (on.length > 0) pairs.push(['on', on.join(',')])
  if (Object.keys(larger).length > 0) pairs.push(['x', encoded(larger)])
  return pairs
}

/** What can be read is read; what a change says is checked when it is applied. */
export function fromAddress(fields: ReadonlyMap<string, string>): { readonly change: Change; readonly faults: readonly AddressFault[] } {
  const faults: AddressFault[] = []
  const seed = seedIn(fields.get('seed'), faults)
  const values: Record<string, Given> = {}
  for (const item of list(fields.get('set'))) {
    const [, name, text] = /^(\w+):(.*)$/.exec(item) ?? []
    const value = givenOf(text ?? '')
    if (name !== undefined && value !== null) values[name] = value
    else faults.push({ field: 'set', got: item })
  }
  const named = (field: 'off' | 'on'): string[] => list(fields.get(field)).filter((name) => /^\w+$/.test(name))
  const [off, on] = [named('off'), named('on')]
  const packed = fields.get('x')
  const larger = packed === undefined ? {} : decoded(packed)
  if (larger === null) faults.push({ field: 'x', got: packed ?? '' })
  const { sample, hours, ...parts } = larger ?? {}
  const change = {
    ...(seed === undefined ? {} : { seed }),
    ...(sample === undefined ? {} : { sample }),
    ...(hours === undefined ? {} : { hours }),
    ...(Object.keys(values).length === 0 ? {} : { values }),
    ...(off.length === 0 ? {} : { off }),
    ...(on.length === 0 ? {} : { on }),
    ...(Object.keys(parts).length === 0 ? {} : { parts }),
  }
  return { change, faults }
}

/** `0.2`, or `0.2..0.5` of a range. */
export function givenText(value: Given): string {
  return typeof value === 'number' ? String(value) : `${value.low}..${value.high}`
}

/** Null where the text is neither a number nor a range. */
export function givenOf(text: string): Given | null {
  const [low = null, high, ...more] = text.split('..').map(numberOf)
  if (low === null || high === null || more.length > 0) return null
  return high === undefined ? low : { low, high }
}

function numberOf(text: string): number | null {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(value) ? value : null
}

function seedIn(text: string | undefined, faults: AddressFault[]): number | undefined {
  if (text === undefined) return undefined
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (number <= mostSeed) return number
  faults.push({ field: 'seed', got: text })
  return undefined
}

function list(text: string | undefined): string[] {
  return (text ?? '').split(',').filter((item) => item !== '')
}

type Larger = Parts & Pick<Change, 'sample' | 'hours'>

function encoded(larger: Larger): string {
  let binary = ''
  for (const byte of new TextEncoder().encode(JSON.stringify(larger))) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Null where the text is no such thing. */
function decoded(text: string): Larger | null {
  if (!/^[\w-]+$/.test(text)) return null
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const json = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)))
    const { value, faults } = readJson(json)
    return faults.length === 0 && asObject(value) !== null ? (value as Larger) : null // a border: checked when it is applied
  } catch {
    return null
  }
}
