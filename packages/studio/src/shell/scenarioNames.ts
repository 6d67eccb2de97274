/** Names of the shipped scenarios for the chooser, those with a recorded episode first. */
import { asObject, readJson, type Words } from '@sharara/core'
import { scenarioText, shippedScenarios } from '../files/index.ts'

export interface ScenarioName {
  readonly id: string
  readonly name: Words
}

export async function scenarioNames(): Promise<readonly ScenarioName[]> {
  const found = await Promise.all(
    shippedScenarios().map(async (id) => ({ id, scenario: asObject(readJson(await scenarioText(id)).value) })),
  )
  return found
    .map(({ id, scenario }) => ({ id, name: asWords(scenario?.['name'], id), recorded: scenario?.['episode'] !== undefined }))
    .toSorted((a, b) => Number(b.recorded) - Number(a.recorded) || (a.id < b.id ? 1 : -1))
}

function asWords(value: unknown, id: string): Words {
  const { en, ar } = asObject(value) ?? {}
  return { en: typeof en === 'string' ? en : id, ar: typeof ar === 'string' ? ar : id }
}
