/**
 * The address bar: everything that is on the screen, as text after `#`. It is short where nothing is changed, names its
 * version, and is read as if an enemy had written it: what is wrong is told in a sentence and left out.
 *
 *     #/episode?v=1&s=kazakhstan-2022&seed=7&set=leadership:0.7,trust:0.4&off=fear&h=109&at=almaty&lang=ar
 */
import { change, languages, nearest, type Change, type Language, type Words } from '@sharara/core'
import { words } from '../words/address.ts'

export const addressVersion = 1

export const viewNames = [
  'front',
  'episode',
  'levers',
  'outcomes',
  'vary',
  'compare',
  'desk',
  'scores',
  'claims',
  'countries',
  'foresight',
  'clocks',
  'lessons',
  'classics',
  'about',
] as const
export type ViewName = (typeof viewNames)[number]

export interface Address {
  readonly view: ViewName
  /** Id of the shipped scenario. */
  readonly scenario: string
  readonly edits: Change
  /** Hour of the run that the time cursor is at. */
  readonly hour: number
  /** Id of the chosen place; null for the whole country. */
  readonly place: string | null
  /** Null: as the browser wishes. */
  readonly language: Language | null
  /** What only one view needs: `case=…`, `claim=…`; short names and texts. */
  readonly more: Readonly<Record<string, string>>
}

export const firstAddress: Address = {
  view: 'front',
  scenario: 'kazakhstan-2022',
  edits: change.none,
  hour: 0,
  place: null,
  language: null,
  more: {},
}

/** Longer addresses are cut by some programs that pass links on. */
export const longestAddress = 8000

export function writeAddress(address: Address): string {
  const { view, scenario, edits, hour, place, language, more } = address
  const pairs: [string, string][] = []
  if (scenario !== firstAddress.scenario) pairs.push(['s', scenario])
  pairs.push(...change.toAddress(edits))
  if (Math.round(hour) !== 0) pairs.push(['h', String(Math.round(hour))])
  if (place !== null) pairs.push(['at', place])
  if (language !== null) pairs.push(['lang', language])
  for (const [name, value] of Object.entries(more)) pairs.push([`~${name}`, value])
  if (pairs.length === 0) return `#/${view}`
  const query = [['v', String(addressVersion)] as const, ...pairs].map(([name, value]) => `${name}=${readableText(value)}`)
  return `#/${view}?${query.join('&')}`
}

/** Escapes what would end or change the text, and leaves commas, colons and dashes readable. */
function readableText(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')
}

export interface ReadAddress {
  readonly address: Address
  readonly problems: readonly Problem[]
}

export interface Problem {
  readonly words: Words
  readonly values: Readonly<Record<string, string | number>>
}

export function readAddress(text: string): ReadAddress {
  const problems: Problem[] = []
  const blame = (sentence: Words, values: Problem['values'] = {}): void => void problems.push({ words: sentence, values })
  const hash = text.startsWith('#') ? text.slice(1) : text
  if (hash.length > longestAddress) {
    return { address: firstAddress, problems: [{ words: words.tooLong, values: { limit: longestAddress } }] }
  }
  const [path, query] = splitOnce(hash, '?')
  const fields = readFields(query, blame)
  const version = fields.get('v')
  if (version !== undefined && version !== String(addressVersion)) {
    blame(words.otherVersion, { got: version, wanted: addressVersion })
    return { address: { ...firstAddress, view: readView(path, () => undefined) }, problems }
  }
  for (const name of fields.keys()) if (!known.has(name) && !typed.has(name) && !name.startsWith('~')) blame(words.unknownField, { name })
  const address: Address = {
    view: readView(path, blame, query === ''),
    scenario: readId(fields.get('s'), 's', blame) ?? firstAddress.scenario,
    edits: readEdits(fields, blame),
    hour: readWhole(fields.get('h'), 'h', 20_000, blame) ?? 0,
    place: readId(fields.get('at'), 'at', blame) ?? null,
    language: readLanguage(fields.get('lang'), blame),
    more: Object.fromEntries(
      [...fields].filter(([name]) => typed.has(name) || name.startsWith('~')).map(([name, value]) => [name.replace('~', ''), value]),
    ),
  }
  return { address, problems }
}

type Blame = (words: Words, values?: Problem['values']) => void

const known: ReadonlySet<string> = new Set(['v', 's', ...change.addressFields, 'h', 'at', 'lang'])
/** What only one view needs is written with `~`; these are taken without it too, as people type them. */
const typed: ReadonlySet<string> = new Set(['claim', 'case', 'country', 'sheet', 'card', 'lever', 'shelf', 'model', 'iso'])

function splitOnce(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function readFields(query: string, blame: Blame): Map<string, string> {
  const fields = new Map<string, string>()
  for (const pair of query.split('&').filter((text) => text !== '')) {
    const [name, raw] = splitOnce(pair, '=')
    const value = decoded(raw)
    if (value === null) blame(words.broken, { name })
    else if (fields.has(name)) blame(words.twice, { name })
    else fields.set(name, value)
  }
  return fields
}

function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw)
  } catch {
    return null
  }
}

function readView(path: string, blame: Blame, bare = false): ViewName {
  const name = path.replace(/^\//, '')
  const view = viewNames.find((each) => each === name)
  if (view === undefined && name !== '') blame(words.noView, { name, nearest: nearest(name, viewNames) ?? 'episode' })
  // A bare page is the front door; a view that does not exist, or a link without one, leads to the stage.
  return view ?? (name === '' && bare ? 'front' : 'episode')
}

function readId(value: string | undefined, name: string, blame: Blame): string | undefined {
  if (value === undefined || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return value
  blame(words.broken, { name })
  return undefined
}

function readWhole(value: string | undefined, name: string, most: number, blame: Blame): number | undefined {
  if (value === undefined) return undefined
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN
  if (number <= most) return number
  blame(words.badNumber, { name, got: value.slice(0, 20), most })
  return undefined
}

function readLanguage(value: string | undefined, blame: Blame): Language | null {
  const language = languages.find((each) => each === value) ?? null
  if (value !== undefined && language === null) blame(words.noLanguage, { got: value.slice(0, 20) })
  return language
}

function readEdits(fields: ReadonlyMap<string, string>, blame: Blame): Change {
  const read = change.fromAddress(fields)
  for (const { field, got } of read.faults) {
    if (field === 'set') blame(words.badSetting, { got: got.slice(0, 40) })
    else if (field === 'seed') blame(words.badNumber, { name: field, got: got.slice(0, 20), most: 4_294_967_295 })
    else blame(words.broken, { name: field })
  }
  return read.change
}
