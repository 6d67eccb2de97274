/** What experiments are made on: any model that keeps the contract. */
import type { RunSetup } from '../../run/index.ts'
import type { Arm, Plan } from '../contract.ts'
import type { ModelCard, Subject } from './contract.ts'
import type { Setup } from './setup.ts'
import { isNational, nationalCard, nationalSubject } from './national.ts'
import { publishedCard, publishedSubject } from './published.ts'

export type { Going, ModelCard, Subject } from './contract.ts'
export type { ModelSetup, OutputRecord, OutputTarget, Said, Setup } from './setup.ts'
export { isMechanism, isNational, nationalCard, valuesOf } from './national.ts'
export { outputNames, outputs, type OutputName } from './outputs.ts'
export { strideOf, undecided } from './published.ts'

export function subjectOf(setup: Setup): Subject {
  return isNational(setup) ? nationalSubject(setup) : publishedSubject(setup)
}

/** The model that all arms of a plan are of. */
export function cardOf({ arms }: Pick<Plan, 'arms'>): ModelCard {
  const setup = arms[0]?.setup
  return setup === undefined ? nationalCard : cardOfSetup(setup)
}

/** By the name that an arm gives it. @throws RangeError where there is none. */
export function cardOfSetup(setup: Setup): ModelCard {
  if (isNational(setup)) return nationalCard
  const card = publishedCard(setup.model)
  if (card === null) throw new RangeError(`no model ${setup.model}`)
  return card
}

/** The model of a scenario's name: a published one that it begins with, else the national one. */
export function cardNamed(scenario: string): ModelCard {
  return publishedCard(scenario.split('/')[0]!) ?? nationalCard
}

/** The version that this program has of the model whose version is named; null where it has no such model. */
export function versionHere(version: string): string | null {
  const [id = ''] = version.split('/')
  return (id === nationalCard.id ? nationalCard : publishedCard(id))?.version() ?? null
}

/** Null for an arm of another model. */
export function nationalArm(arm: Arm): Arm<RunSetup> | null {
  return isNational(arm.setup) ? (arm as Arm<RunSetup>) : null // its setup says so
}
