/** The line under everything that is taken along: which scenario, what was changed, which seed, which version, which result. */
import { modelVersion } from '@sharara/core'
import { version } from '../../package.json'
import { change } from '@sharara/core'
import { say, studio } from '../state/index.ts'
import { words } from '../words/chart.ts'

export { version }

/** Version of the program and of the model. */
export function program(): string {
  return `${version} (${modelVersion()})`
}

export function sourceLine(): string {
  if (studio.aside !== null) return `Sharara ${program()} · ${studio.aside().line}`
  const { run, setup } = studio
  const scenario = run?.setup.scenario ?? setup?.scenario
  if (scenario === undefined) return ''
  const changed = change.count(run?.edits ?? studio.address.edits)
  return say(words.source, {
    version: program(),
    scenario: scenario.name,
    changes: changed === 0 ? words.unchanged : say(words.changedBy, { changes: studio.writer.counted(changed, 'changes') }),
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
