/** The line under everything that is taken along: which scenario, what was changed, which seed, which version, which result. */
import { change, modelVersion, type Change } from '@sharara/core'
import { version } from '../../package.json'
import { say, studio } from '../state/index.ts'
import { words } from '../words/chart.ts'

export { version }

/** Version of the program and of the model. */
export function program(): string {
  return `${version} (${modelVersion()})`
}

/** What is changed, by the names that files and the command line have; of larger parts their names. */
function named({ sample, hours, values = {}, off = [], on = [], parts = {} }: Change): string {
  const numbers = Object.entries({ ...values, ...(sample === undefined ? {} : { sample }), ...(hours === undefined ? {} : { hours }) })
  const switched = [off.map((name) => `off ${name}`), on.map((name) => `on ${name}`)].flat()
  return [...numbers.map(([name, value]) => `${name}=${change.givenText(value)}`), ...switched, ...Object.keys(parts)]
    .slice(0, 12)
    .join(', ')
}

export function sourceLine(): string {
  if (studio.aside !== null) return `Sharara ${program()} · ${studio.aside().line}`
  const { run, setup } = studio
  const scenario = run?.setup.scenario ?? setup?.scenario
  if (scenario === undefined) return ''
  const edits = run?.edits ?? studio.address.edits
  const changed = change.count(edits)
  return say(words.source, {
    version: program(),
    scenario: scenario.name,
    changes:
      changed === 0 ? words.unchanged : say(words.changedBy, { changes: `${studio.writer.counted(changed, 'changes')}: ${named(edits)}` }),
    seed: String(scenario.seed),
    fingerprint: run?.fingerprint === undefined || run.fingerprint === '' ? words.unfinished : run.fingerprint,
  }).replaceAll(/[\u2068\u2069]/g, '')
}

/** Where the same can be seen again: the page's own address with everything in it; a report is its own place. */
export function shareAddress(): string {
  if (studio.carries) return ''
  const { origin, pathname } = location
  return `${origin}${pathname}${studio.link()}`
}

/** Comment lines of a table. */
export function sourceComments(title: string): readonly string[] {
  return [title, sourceLine(), shareAddress()].filter((line) => line !== '')
}
