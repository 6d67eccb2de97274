/** `sharara explain`: the order of phases, the mechanisms, or the terms of the decision at a place and hour. */
import {
  budgetTerms,
  fill,
  mechanisms,
  nearest,
  phases,
  rulesSentence,
  startRun,
  type PlaceExplanation,
  type RunSetup,
  type Words,
} from '@sharara/core'
import { Failure, isRunFolder, readRunFolder, timeAt } from '../store/index.ts'
import { help } from './helpWords.ts'
import { readInputs, withSettings, type SettingOptions } from './inputs.ts'
import { number, table, whole, type Output } from './output.ts'
import { joined, suggestion } from './usage.ts'
import { usage } from './usageWords.ts'
import { words } from './words.ts'

/** Of a country’s places so many are named to who asked for none. */
const mostPlaces = 16

export interface ExplainOptions extends SettingOptions {
  readonly place?: string
  readonly hour?: number
  readonly group?: number
  readonly json?: boolean
}

export function runExplain(what: string, options: ExplainOptions, out: Output): void {
  if (what === 'steps') {
    tellSteps(options.json === true, out)
    return
  }
  if (what === 'mechanisms') {
    tellMechanisms(options.json === true, out)
    return
  }
  const lists = ['steps', 'mechanisms']
  // without a place there is nothing else to ask for
  if (options.place === undefined && nearest(what, lists) !== undefined)
    throw new Failure(joined(fill(usage.notExplained, { got: what }), suggestion(what, lists)), 2)
  const folder = isRunFolder(what) ? readRunFolder(what) : null
  const setup = folder ? withSettings(folder.setup, options) : readInputs(what, options).setup
  const engine = options.engine ?? folder?.facts.engine ?? 'frontier'
  const { place, hour } = placeAndHour(setup, options)
  const run = startRun(setup, engine)
  while (!run.over && run.hour < hour) run.step()
  const explanation = run.explain(place)
  if (options.json === true) out.say(JSON.stringify(picked(explanation, options.group), null, 2))
  else tell(setup, explanation, options.group, out)
}

function tellSteps(json: boolean, out: Output): void {
  if (json) {
    out.say(
      JSON.stringify(
        phases.map(({ name, section, words: sentence }) => ({ name, section, ...sentence })),
        null,
        2,
      ),
    )
    return
  }
  out.say(words.stepsTitle)
  const rows = phases.map(
    ({ name, section, words: sentence }, index) =>
      `  ${String(index + 1).padStart(2)}  ${name.padEnd(14)} ${sentence[out.language]} (${section})`,
  )
  out.say(rows.join('\n'))
}

/** Each switch by the name that --off takes. */
function tellMechanisms(json: boolean, out: Output): void {
  const all = Object.entries(mechanisms)
  if (json) {
    out.say(
      JSON.stringify(
        all.map(([name, sentence]) => ({ name, ...sentence })),
        null,
        2,
      ),
    )
    return
  }
  out.say(words.mechanismsTitle)
  out.say(all.map(([name, sentence]) => `  ${name.padEnd(14)} ${sentence[out.language]}`).join('\n'))
  out.say(words.mechanismsHow)
}

function placeAndHour(setup: RunSetup, options: ExplainOptions): { readonly place: number; readonly hour: number } {
  const missing = options.place === undefined ? '--place' : options.hour === undefined ? '--hour' : null
  if (missing !== null) {
    const wanted = missing === '--place' ? help.place : help.hour
    const sentence = fill(usage.needsOption, { command: 'sharara explain', option: missing, help: wanted })
    throw new Failure(missing === '--place' ? joined(sentence, placesOf(setup)) : sentence, 2)
  }
  const got = options.place ?? ''
  const place = placeNamed(setup, got)
  if (place < 0) {
    const names = setup.profile.places.flatMap(({ id, name }) => [id, name.en, name.ar])
    const near = nearest(got, names) === undefined ? placesOf(setup) : suggestion(got, names)
    throw new Failure(joined(fill(usage.noSuchPlace, { got, country: setup.profile.name }), near), 2)
  }
  const { hours } = setup.scenario
  const hour = options.hour ?? 0
  if (hour > hours)
    throw new Failure(fill(usage.badNumber, { option: '--hour', got: hour, wanted: fill(usage.wholeFrom, { min: 0, max: hours }) }), 2)
  return { place, hour }
}

/** By its id, or by its name in either language, as it stands in the table of days and on the map; −1 where there is none. */
function placeNamed({ profile: { places } }: RunSetup, given: string): number {
  const byId = places.findIndex(({ id }) => id === given)
  const wanted = given.trim().toLowerCase()
  return byId < 0 ? places.findIndex(({ name }) => name.en.toLowerCase() === wanted || name.ar === wanted) : byId
}

/** The largest places by the ids that `--place` takes, and how many more there are. */
function placesOf({ profile: { places } }: RunSetup): Words {
  const bySize = places.toSorted((a, b) => b.population - a.population).map(({ id }) => id)
  const names = bySize.slice(0, mostPlaces).join(', ')
  const sentence = fill(usage.there, { names })
  return bySize.length <= mostPlaces ? sentence : fill(usage.thereAndMore, { names, count: bySize.length - mostPlaces })
}

function picked(explanation: PlaceExplanation, group: number | undefined): PlaceExplanation {
  return group === undefined ? explanation : { ...explanation, groups: explanation.groups.slice(group - 1, group) }
}

function tell(setup: RunSetup, explanation: PlaceExplanation, group: number | undefined, out: Output): void {
  const { scenario, profile } = setup
  const time = timeAt(scenario.start, explanation.hour).replace('T', ' ')
  const place = profile.places[explanation.place]?.name ?? words.day
  out.say(fill(words.explainTitle, { place, time, hour: explanation.hour, seed: scenario.seed }))
  out.say(words.explainHelp)
  out.say(rulesSentence(explanation.rules))
  out.say(group === undefined ? allGroups(explanation, out) : oneGroup(explanation, group, out))
}

const names = Object.keys(budgetTerms) as (keyof typeof budgetTerms)[]

/** Groups across, terms down: the terms have long names. */
function allGroups({ groups }: PlaceExplanation, out: Output): string {
  const line = (head: Words, of: (group: PlaceExplanation['groups'][number]) => string): string[] => [head[out.language], ...groups.map(of)]
  const short = (value: number): string => value.toFixed(3)
  return table([
    line(words.group, ({ group }) => String(group + 1)),
    line(words.income, ({ income }) => shownIncome(income, shortCount)),
    line(words.people, ({ people }) => shortCount(people)),
    ...names.map((name) => line(budgetTerms[name], ({ terms }) => short(terms[name]))),
    line(words.sum, ({ budget }) => short(budget)),
    line(words.danger, ({ danger }) => short(danger)),
    line(words.willing, ({ willing }) => `${Number((100 * willing).toPrecision(2))} %`),
    line(words.active, ({ active }) => shortCount(active)),
  ])
}

/** Incomes in the country's own mean are 0.4 or 1.7, and need their digits. */
function shownIncome(income: number, large: (value: number) => string): string {
  return income < 100 ? number(income) : large(income)
}

/** 12.3k: sixteen columns have little room. */
function shortCount(value: number): string {
  return value >= 10_000 ? `${(value / 1000).toFixed(value >= 100_000 ? 0 : 1)}k` : whole(value)
}

function oneGroup(explanation: PlaceExplanation, wanted: number, out: Output): string {
  const group = explanation.groups[wanted - 1]
  if (!group) return ''
  const t = (sentence: Words): string => sentence[out.language]
  const title = t(fill(words.groupTitle, { group: wanted, people: whole(group.people), income: shownIncome(group.income, whole) }))
  const rows = names.map((name) => [t(budgetTerms[name]), (group.terms[name] >= 0 ? '+' : '') + group.terms[name].toFixed(4)])
  rows.push([t(words.sum), group.budget.toFixed(4)], [t(words.danger), group.danger.toFixed(4)])
  rows.push([t(words.willing), `${number(100 * group.willing)} %`], [t(words.active), whole(group.active)])
  return `${title}\n${table(rows)}`
}
