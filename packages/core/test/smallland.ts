/** A small country and a scenario in it to be broken by tests, and the shelf on which their files stand. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Changes } from '../src/scenario/brokenScenarios.ts'
import { readProfile, readScenario } from '../src/scenario/check.ts'
import type { Library } from '../src/scenario/document.ts'
import type { Problem } from '../src/scenario/problem.ts'

const example = (path: string): (() => Record<string, unknown>) => {
  const content = readFileSync(join(import.meta.dirname, '../../../examples/smallland', path), 'utf8')
  return () => JSON.parse(content) as Record<string, unknown>
}
/** New copies of a small country and a scenario in it. */
export const smallProfile = example('countries/smallland/profile.json')
export const smallScenario = example('scenarios/bread.json')

export const text = (value: unknown): string => JSON.stringify(value, null, 2)

const shelf: Readonly<Record<string, () => string>> = {
  'country smallland': () => text(smallProfile()),
  'country brokenland': () => text(changed(smallProfile(), { id: 'brokenland', year: 1200, 'places[1].kind': 'twon' })),
  'episode bread-2020': () => '{}',
  'scenario base': () => text(smallScenario()),
  'scenario circle': () => text({ ...smallScenario(), extends: 'other-half' }),
  'scenario other-half': () => text({ ...smallScenario(), extends: 'circle' }),
}

export const library: Library = {
  load: (kind, id) => {
    const found = shelf[`${kind} ${id}`]
    return found ? { file: `${id}.json`, text: found() } : null
  },
  names: (kind) =>
    Object.keys(shelf)
      .filter((name) => name.startsWith(kind))
      .map((name) => name.slice(kind.length + 1)),
}

/** Sets what stands at each path; undefined takes it out. */
export function changed(value: Record<string, unknown>, changes: Changes): Record<string, unknown> {
  for (const [path, entry] of Object.entries(changes)) {
    const parts = [...path.matchAll(/\["([^"]+)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(([, name, index, plain]) => name ?? index ?? plain ?? '')
    let here: Record<string, unknown> = value
    for (const part of parts.slice(0, -1)) here = here[part] as Record<string, unknown>
    const last = parts.at(-1) ?? ''
    if (entry === undefined) delete here[last]
    else here[last] = entry
  }
  return value
}

export const scenarioProblems = (content: string): readonly Problem[] => readScenario({ file: 'x.json', text: content }, library).problems
export const profileProblems = (content: string): readonly Problem[] => readProfile({ file: 'p.json', text: content }, 'smallland').problems

export const brokenScenario = (changes: Changes): readonly Problem[] => scenarioProblems(text(changed(smallScenario(), changes)))
export const brokenProfile = (changes: Changes): readonly Problem[] => profileProblems(text(changed(smallProfile(), changes)))
