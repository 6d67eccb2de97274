/** Holds a value against a schema and says what is wrong with it in the words of this house, never in the library's. */
import type { z } from 'zod'
import { fill, nearest } from '../text/index.ts'
import { allowedTexts, bare, describeWanted, entryNames, schemaAt } from './describe.ts'
import { phrases } from './messages.ts'
import { valueAt, type Path } from './path.ts'
import { describeGot, quoted, type Finding } from './problem.ts'

type Issue = z.core.$ZodIssue

/** Beyond so many nobody reads what was wanted or meant, and hundreds of thousands would take minutes. */
const mostDescribed = 1000

/** Every way in which the value does not fit the schema. */
export function shapeFindings(schema: z.ZodType, value: unknown): readonly Finding[] {
  const result = schema.safeParse(value)
  if (result.success) return []
  const found: Finding[] = []
  for (const issue of result.error.issues) {
    if (found.length < mostDescribed) for (const finding of fromIssue(schema, value, issue, [])) found.push(finding)
    else found.push({ path: issue.path as Path, got: phrases.object, wanted: phrases.object }) // JSON has no symbols as names
  }
  return found
}

function fromIssue(schema: z.ZodType, value: unknown, issue: Issue, before: Path): readonly Finding[] {
  const path = [...before, ...(issue.path as Path)] // JSON has no symbols as names
  const got = valueAt(value, path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key, index) =>
      index < mostDescribed
        ? unknownEntry(schema, path, key)
        : { path: [...path, key], got: phrases.object, wanted: phrases.noEntry, sentence: 'unknownEntry' },
    )
  }
  if (issue.code === 'invalid_union') {
    const deeper = deeperIssues(issue.errors, got)
    if (deeper) return deeper.flatMap((each) => fromIssue(schema, value, each, path))
  }
  if (issue.code === 'invalid_key') return [{ path, got: describeGot(path.at(-1)), wanted: phrases.id }]
  const here = schemaAt(schema, path)
  const wanted = issue.code === 'custom' ? phrases.notBelow : here ? describeWanted(here) : phrases.noEntry
  if (got === undefined) return [{ path, got: phrases.nothing, wanted, sentence: 'missing' }]
  const near = here && typeof got === 'string' ? nearest(got, allowedTexts(bare(here))) : undefined
  return [{ path, got: describeGot(got), wanted, nearest: near }]
}

/** Of a choice between shapes: the issues of the one that was plainly meant, or null where none was. */
function deeperIssues(errors: readonly (readonly Issue[])[], got: unknown): readonly Issue[] | null {
  if (typeof got !== 'object' || got === null) return null
  const within = (issue: Issue): boolean => issue.path.length > 0 || issue.code === 'unrecognized_keys'
  return errors.find((issues) => issues.length > 0 && issues.every(within)) ?? null
}

function unknownEntry(schema: z.ZodType, path: Path, key: string): Finding {
  const names = entryNames(schemaAt(schema, path))
  const near = nearest(key, names)
  const wanted =
    near !== undefined ? phrases.knownEntry : names.length > 0 ? fill(phrases.oneOf, { names: quoted(names) }) : phrases.noEntry
  return { path: [...path, key], got: describeGot(key), wanted, nearest: near, sentence: 'unknownEntry' }
}
