/** The three solutions with all their models: formula, sentence, fit, cases, what is assumed, and the picture of each. */
import { expectationTexts, fill, type Compared, type ComparedSolution, type Words } from '@sharara/core'
import { pictureWords, xyPicture, type Picture } from '@sharara/comparison/pictures'
import { both, number, table } from '../page/html.ts'
import { cell, figure } from './figure.ts'
import { tablesOf } from './furtherSection.ts'
import { capital, heading, named, ofOutcome, prefixed, safe } from './parts.ts'
import { pageWords as words } from './pageWords.ts'

type Model = ComparedSolution['models'][number]

/** Models that are shown of each solution. */
const mostModels = 10

export function solutionsSection(compared: Compared, prefix = ''): string {
  const order = ['intermediate', 'parsimonious', 'complex'] as const
  const parts = order.flatMap((kind) => compared.solutions.filter((one) => one.kind === kind).map((one) => solution(one, compared, prefix)))
  return `<section>${heading(`${prefix}solutions`, ofOutcome(words.solutions, compared, prefix), words.solutionsLead)}${parts.join('')}</section>`
}

function solution(own: ComparedSolution, compared: Compared, prefix: string): string {
  const { kind, models, modelCount, complete, proven, atLeast, unheld } = own
  const expected = expectationTexts(compared.study).map((text) => expectedName(compared, text))
  const listed = { en: expected.map(({ en }) => en).join(', '), ar: expected.map(({ ar }) => ar).join('، ') }
  const notes: Words[] = []
  if (kind === 'intermediate') notes.push(expected.length === 0 ? words.expectedNone : fill(words.expected, { names: listed }))
  if (models.length === 0) notes.push(words.foundNone)
  else notes.push(fill(complete ? words.models : words.modelsAtLeast, { count: modelCount }))
  if (models.length > 0 && !proven) notes.push(fill(words.notProven, { atLeast, terms: models[0]!.terms.length }))
  if (unheld.length > 0) notes.push(fill(words.unheld, { rows: unheld.join(', ') }))
  if (models.length > mostModels) notes.push(fill(words.modelsShown, { shown: mostModels }))
  const shown = models.slice(0, mostModels).map((model, k) => modelPanel(model, k, kind, compared, prefix))
  const told = notes.map((one) => `<p class="note">${both(one)}</p>`).join('')
  return `<h3 class="second">${both(words[kind])}</h3>${told}${shown.join('')}${tablesOf(own, prefix)}`
}

/** As the study calls it where one condition is named, else as it is written. */
function expectedName(compared: Compared, text: string): Words {
  return Object.hasOwn(compared.labels, text.replace(/^~/, '')) ? named(compared, text) : { en: text, ar: text }
}

function modelPanel(model: Model, place: number, kind: ComparedSolution['kind'], compared: Compared, prefix: string): string {
  const { text, factored, assumed, uncovered } = model
  const outcome = compared.study.outcome
  const notes: Words[] = [
    ...(factored === text ? [] : [fill(words.factored, { text: factored })]),
    assumed.count === 0
      ? words.assumedNone
      : fill(words.assumed, {
          rows: assumed.rows.length === 0 || assumed.rows.length > 64 ? String(assumed.count) : assumed.rows.join(', '),
        }),
    ...(uncovered.length === 0 ? [] : [fill(words.uncovered, { cases: uncovered.join(', ') })]),
  ]
  const plot = figure(prefixed(modelPicture(model, place, kind, compared), prefix))
  const terms =
    kind === 'intermediate' && place === 0
      ? termPictures(model, compared)
          .map((picture) => figure(prefixed(picture, prefix)))
          .join('')
      : ''
  return `<div class="grid-of-two"><div class="panel model-of wide"><h4>${both(fill(words.model, { number: place + 1 }))}</h4><p class="formula">${number(`${text} → ${outcome}`)}</p><p class="saying">${both(capital(model.words))}</p>${fitTable(model)}${notes.map((one) => `<p class="note">${both(one)}</p>`).join('')}</div>${plot}${typesTable(model)}${terms}</div>`
}

/** Pictures of all models that are shown, and of the terms of the first intermediate one. */
export function solutionPictures(compared: Compared): Picture[] {
  return compared.solutions.flatMap(({ kind, models }) =>
    models
      .slice(0, mostModels)
      .flatMap((model, place) => [
        modelPicture(model, place, kind, compared),
        ...(kind === 'intermediate' && place === 0 ? termPictures(model, compared) : []),
      ]),
  )
}

function modelPicture(model: Model, place: number, kind: ComparedSolution['kind'], compared: Compared): Picture {
  return plotOf(`${kind}-${place + 1}`, model.text, model.membership, compared)
}

/** Terms of a model that are drawn one by one. */
const mostDrawn = 12

function termPictures({ terms }: Model, compared: Compared): Picture[] {
  // of models with many terms, or over very many cases, a picture a term is no picture any more
  const drawn = terms.filter(({ membership }) => membership.length > 0)
  return terms.length < 2 || terms.length > mostDrawn
    ? []
    : drawn.map((term) => plotOf(`term-${safe(term.text)}`, term.text, term.membership, compared))
}

function plotOf(id: string, text: string, membership: readonly number[], compared: Compared): Picture {
  const y = named(compared, compared.study.outcome)
  return xyPicture({
    id,
    x: { en: text, ar: text },
    y,
    cases: compared.cases,
    inX: membership,
    inY: compared.outcomeValues,
    relation: 'sufficiency',
  })
}

function fitTable({ terms, inclusion, pri, coverage }: Model): string {
  const heads = [
    pictureWords.termHead,
    pictureWords.inclusionHead,
    words.pri,
    words.coverage,
    words.unique,
    pictureWords.casesHead,
    pictureWords.deviantConsistency,
  ]
  const rows = terms.map((term) => [
    cell(term.text),
    ...[term.inclusion, term.pri, term.coverage, term.unique].map((one) => cell(one.toFixed(3))),
    cell(term.cases.join(', ') || '–'),
    cell(term.deviant.join(', ') || '–'),
  ])
  const whole = [both(words.whole), ...[inclusion, pri, coverage].map((one) => cell(one.toFixed(3))), '', '', '']
  return table({ caption: words.solutions, head: heads.map(both), rows: [...rows, whole] })
}

function typesTable({ types }: Model): string {
  if (types === null) return ''
  const kinds = [
    ['typical', types.typical],
    ['deviantConsistency', types.deviantConsistency],
    ['deviantCoverage', types.deviantCoverage],
  ] as const
  const rows = kinds.flatMap(([kind, cases]) =>
    cases.map((one) => [
      cell(one.case),
      both(pictureWords[kind]),
      cell(one.of),
      cell(one.membership.toFixed(2)),
      cell(one.outcome.toFixed(2)),
      cell(one.distance.toFixed(2)),
      one.best ? both(words.best) : '',
    ]),
  )
  const heads = [
    pictureWords.caseHead,
    pictureWords.kindHead,
    words.of,
    pictureWords.degreeHead,
    words.outcomeHead,
    words.distance,
    words.best,
  ]
  return `<div class="panel"><h3>${both(words.types)}</h3><p class="note">${both(words.typesNote)}</p>${table({ caption: words.types, head: heads.map(both), rows })}</div>`
}
