/** What a reader changes about a scenario before a run makes a new scenario, checked like any other. */
import { nearest } from '../text/index.ts'
import { conditions, pillars } from '../country/index.ts'
import { constants, mechanismNames } from '../national/index.ts'
import { phrases } from './messages.ts'
import { same, toProblem, type Finding, type Problem } from './problem.ts'
import { scenarioSchema, type Scenario } from './scenario.ts'
import { scenarioFindings } from './scenarioChecks.ts'
import { shapeFindings } from './shape.ts'

export interface Settings {
  readonly seed?: number
  readonly sample?: number
  readonly hours?: number
  /** Conditions, pillars and constants by name. */
  readonly values?: Readonly<Record<string, number>>
  /** Mechanisms to switch off. */
  readonly off?: readonly string[]
}

const tables = { conditions, pillars, constants } as const

/** Names that a setting may have. */
export const settingNames: readonly string[] = Object.values(tables).flatMap((table) => Object.keys(table))

export function applySettings(
  scenario: Scenario,
  settings: Settings,
): { readonly scenario: Scenario | null; readonly problems: readonly Problem[] } {
  const findings: Finding[] = []
  const { values = {}, off = [], ...whole } = settings
  const changed: Record<string, unknown> = { ...scenario, ...whole }
  if (settings.hours !== undefined) cutAfter(changed, scenario, settings.hours)
  for (const [name, value] of Object.entries(values)) {
    const table = Object.entries(tables).find(([, quantities]) => Object.hasOwn(quantities, name))?.[0]
    if (table === undefined)
      findings.push({ path: [`--set ${name}`], got: same(`"${name}"`), wanted: phrases.setting, nearest: nearest(name, settingNames) })
    else changed[table] = { ...(changed[table] as object), [name]: value }
  }
  for (const name of off) {
    const known = (mechanismNames as readonly string[]).includes(name)
    if (!known)
      findings.push({ path: [`--off ${name}`], got: same(`"${name}"`), wanted: phrases.mechanism, nearest: nearest(name, mechanismNames) })
    else changed['mechanisms'] = { ...(changed['mechanisms'] as object), [name]: false }
  }
  findings.push(...shapeFindings(scenarioSchema, changed))
  if (findings.length === 0) findings.push(...scenarioFindings(changed, null))
  const problems = findings.map((finding) => toProblem(finding, '', undefined))
  return { scenario: problems.length === 0 ? scenarioSchema.parse(changed) : null, problems }
}

/** A shorter run never reaches what comes after its end. */
function cutAfter(changed: Record<string, unknown>, scenario: Scenario, hours: number): void {
  for (const table of ['shocks', 'sparks', 'calls', 'foreignNews'] as const) {
    changed[table] = scenario[table].filter(({ hour }) => hour < hours)
  }
}
