/** Findings that come back in many checks: a name that refers to nothing, an id used twice, a sum. */
import { fill, nearest, type Words } from '../text/index.ts'
import { phrases, things } from './messages.ts'
import { asList, asObject, asText, formatPath, type Path } from './path.ts'
import { quoted, same, type Finding } from './problem.ts'

export type Found = Finding[]

/** What an answer can wait for besides another answer: a seat that fell, anywhere or in the capital or a metropolis. */
const seatEvents = ['seat-lost', 'major-seat-lost'] as const

/** Beyond so many findings in one file nobody reads what was probably meant, and thousands would take minutes. */
const mostSuggestions = 200

/** Ids of a list of rows; what is not a text is left to the check of shapes. */
export function idsOf(rows: unknown): ReadonlySet<string> {
  return new Set(asList(rows).flatMap((row) => asText(asObject(row)?.['id']) ?? []))
}

export function refer(found: Found, path: Path, name: unknown, known: ReadonlySet<string>, wanted: Words): void {
  const text = asText(name)
  if (text === null || known.has(text)) return
  const near = found.length < mostSuggestions ? nearest(text, known) : undefined
  const list = near === undefined && known.size > 0 && known.size <= 12
  const names = { en: ` (${quoted(known)})`, ar: ` (${quoted(known)})` }
  const full = list ? { en: wanted.en + names.en, ar: wanted.ar + names.ar } : wanted
  found.push({ path, got: same(JSON.stringify(text.slice(0, 60))), wanted: full, nearest: near })
}

/** A reference to a thing of a country. */
export function referThing(
  found: Found,
  path: Path,
  name: unknown,
  known: ReadonlySet<string>,
  thing: keyof typeof things,
  owner: string,
): void {
  refer(found, path, name, known, fill(phrases.idOf, { thing: things[thing], owner }))
}

export function uniqueIds(found: Found, table: string, rows: unknown): void {
  const first = new Map<string, number>()
  for (const [index, row] of asList(rows).entries()) {
    const id = asText(asObject(row)?.['id'])
    if (id === null) continue
    const before = first.get(id)
    if (before === undefined) first.set(id, index)
    else
      found.push({
        path: [table, index, 'id'],
        got: fill(phrases.again, { id }),
        wanted: fill(phrases.ownId, { first: `${table}[${before}]` }),
      })
  }
}

export function uniqueNames(found: Found, path: Path, names: readonly unknown[]): void {
  const first = new Map<unknown, number>()
  for (const [index, name] of names.entries()) {
    const before = first.get(name)
    if (before === undefined) first.set(name, index)
    else if (typeof name === 'string') {
      found.push({
        path: [...path, index],
        got: fill(phrases.again, { id: name }),
        wanted: fill(phrases.notTwice, { first: formatPath([...path, before]) }),
      })
    }
  }
}

/** A longer playbook is refused for its length, by its schema; this one looks from each answer to every other. */
const mostAnswers = 100

/** Answers of a playbook that wait for another answer: it must be there, and they must not wait for each other in a circle. */
export function playbookFindings(found: Found, path: Path, playbook: unknown): void {
  const answers = asList(playbook).map(asObject)
  if (answers.length > mostAnswers) return
  const kinds = new Set(answers.flatMap((each) => asText(each?.['do']) ?? []))
  const waits = answers.map((each) => ({ kind: asText(each?.['do']), after: asText(asObject(each?.['when'])?.['after']) }))
  /** Answers that can be given: free of `after`, or after one that can. */
  const free = new Set<string>(seatEvents)
  for (let grew = true; grew;) {
    grew = false
    for (const { kind, after } of waits) {
      if (kind === null || free.has(kind) || (after !== null && !free.has(after))) continue
      free.add(kind)
      grew = true
    }
  }
  for (const [index, { kind, after }] of waits.entries()) {
    if (after === null) continue
    const at = [...path, index, 'when', 'after']
    if (!isSeatEvent(after) && !kinds.has(after)) refer(found, at, after, new Set([...kinds, ...seatEvents]), phrases.afterAnswer)
    else if (kind !== null && !free.has(kind) && !free.has(after)) {
      const cycle = circle(kind, new Map(waits.map((each) => [each.kind ?? '', each.after])))
      if (cycle !== null) found.push({ path: at, got: fill(phrases.cycle, { cycle }), wanted: phrases.noCycle })
    }
  }
}

/** A force that an answer sends: one of the country's own that waits in barracks; and only reserves are sent. */
export function sentFindings(found: Found, playbook: unknown, profile: Readonly<Record<string, unknown>>, owner: string): void {
  const waiting = asList(profile['forces']).filter((row) => !['police', 'foreign'].includes(asText(asObject(row)?.['kind']) ?? ''))
  for (const [index, row] of asList(playbook).entries()) {
    const force = asObject(row)?.['force']
    if (force === undefined) continue
    const path = ['playbook', index, 'force']
    if (asObject(row)?.['do'] === 'reserves') referThing(found, path, force, idsOf(waiting), 'force', owner)
    else found.push({ path, got: same(JSON.stringify(force)), wanted: phrases.reservesOnly })
  }
}

function isSeatEvent(name: string): boolean {
  return (seatEvents as readonly string[]).includes(name)
}

function circle(start: string, next: ReadonlyMap<string, string | null>): string | null {
  const seen: string[] = [start]
  for (let here = next.get(start); here; here = next.get(here)) {
    const at = seen.indexOf(here)
    seen.push(here)
    if (at >= 0) return seen.slice(at).join(' → ')
  }
  return null
}
