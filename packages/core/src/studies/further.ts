/** Analyses that a study asks for beside its question: fit of expressions, tests, theory, clusters, two steps, coincidences. */
import * as comparison from '../comparison/index.ts'
import { minimiseOptions, readIn } from './rows.ts'
import type { Prepared } from './sets.ts'
import type { ToolAsked } from './asked.ts'
import type { CompareStudy } from './study.ts'

const mostListed = 200

export function further(study: CompareStudy, prepared: Prepared, truth: comparison.TruthTable) {
  return {
    fit: (study.fit ?? []).map((text) => fitOf(text, study, prepared, truth)),
    tests: study.benchmark === undefined ? [] : testsOf(study, truth, study.benchmark),
    theory: study.theory === undefined ? null : theoryOf(study, truth, study.theory),
    clusters: study.clusters === undefined ? null : clustersOf(study, prepared, truth),
    twoStep: study.remote === undefined ? null : stepsOf(study, truth, study.remote),
    coincidence: study.coincidence === undefined ? null : coincidencesOf(study, prepared),
    retention: study.retention === undefined ? [] : retentionOf(study.retention, truth),
    tools: (study.tools ?? []).map(({ tool, of }) => ({ tool, of, ...toolOf({ tool, of }, prepared) })),
  }
}

function fitOf(text: string, { measure }: CompareStudy, { table }: Prepared, { outcomeValues }: comparison.TruthTable) {
  const levels = table.columns.map((one) => one.levels)
  const expression = comparison.mustParse(text, { names: table.columns.map(({ name }) => name), levels })
  const membership = comparison.membershipIn(expression, table)
  return {
    text: comparison.print(expression),
    cases: membership.filter(comparison.isIn).length,
    sufficiency: comparison.sufficiency(membership, outcomeValues, measure),
    necessity: comparison.necessity(membership, outcomeValues),
  }
}

function intermediateOf(study: CompareStudy, truth: comparison.TruthTable) {
  const found = comparison.minimise(truth, 'intermediate', minimiseOptions(study, truth))
  const model = found.models[0]
  return model === undefined ? null : { found, model, fit: comparison.fitModel(truth, found, model) }
}

function testsOf(study: CompareStudy, truth: comparison.TruthTable, benchmark: number) {
  const own = intermediateOf(study, truth)
  if (own === null) return []
  const all = [...own.fit.terms, { text: own.fit.text, membership: own.fit.membership }]
  return all.map(({ text, membership }) => ({ text, ...comparison.binomialTest(membership, truth.outcomeValues, benchmark) }))
}

/** The theory beside the first intermediate model. Fit is that of the region min(T, E), not of the sum printed beside it. */
function theoryOf(study: CompareStudy, truth: comparison.TruthTable, theory: string) {
  const own = intermediateOf(study, truth)
  if (own === null) return null
  const result = comparison.expressionOf(own.found.space, own.model)
  const meetings = comparison.evaluateTheory(truth, readIn(theory, truth), result)
  return { theory, result: own.fit.text, regions: meetings.map(regionOf) }
}

function regionOf({ region, text, inclusion, pri, coverage, withOutcome, without, necessary }: comparison.Meeting) {
  return { region, text, inclusion, pri, coverage, withOutcome, without, necessary }
}

function clustersOf(study: CompareStudy, { columns }: Prepared, truth: comparison.TruthTable) {
  const own = intermediateOf(study, truth)
  const { units = '', clusters = '' } = study.clusters ?? {}
  if (own === null) return null
  const texts = (name: string): string[] => (columns[name] ?? []).map(String)
  const question = { y: truth.outcomeValues, units: texts(units), clusters: texts(clusters) }
  const all = [...own.fit.terms, { text: own.fit.text, membership: own.fit.membership }]
  return all.map(({ text, membership }) => ({ text, ...comparison.clusterFit({ x: membership, ...question }) }))
}

function stepsOf(study: CompareStudy, truth: comparison.TruthTable, remote: readonly string[]) {
  const { first, contexts } = comparison.twoStep(truth, remote, study.lowerInclCut ?? study.inclCut, minimiseOptions(study, truth))
  const told = (own: comparison.TruthTable, found: comparison.Minimisation) =>
    found.models.slice(0, mostListed).map((model) => {
      const { text, inclusion, pri, coverage } = comparison.fitModel(own, found, model)
      return { text, inclusion, pri, coverage }
    })
  return {
    remote,
    enabling: told(first.truth, first.found),
    contexts: contexts.map(({ text, truth: own, found }) => ({ text, models: told(own, found), modelCount: found.modelCount })),
  }
}

function coincidencesOf({ coincidence }: CompareStudy, { table }: Prepared) {
  const { atoms, complex, sufficient } = comparison.coincidence(table, coincidence)
  const { consistency = 1, coverage = 1, ordering, strict } = coincidence ?? {}
  const order = { ...(ordering === undefined ? {} : { ordering }), ...(strict === undefined ? {} : { strict }) }
  const chains = comparison.causalChains(table, {
    ...order,
    solutionInclusion: consistency,
    solutionCoverage: coverage,
    mostModels: mostListed,
  })
  return {
    atoms: atoms.slice(0, mostListed),
    atomCount: atoms.length,
    complex: complex
      .slice(0, mostListed)
      .map(({ text, consistency: con, coverage: cov, complexity }) => ({ text, consistency: con, coverage: cov, complexity })),
    complexCount: complex.length,
    sufficientCount: sufficient.length,
    chains: chains
      .flatMap(({ outcome, models }) => models.map(({ text, inclusion, coverage: cov }) => ({ outcome, text, inclusion, coverage: cov })))
      .slice(0, mostListed),
  }
}

/** Chance that every row keeps its output: cases lost, or coded the other way round. */
function retentionOf(asked: number, { rows, outcomeValues, table, options }: comparison.TruthTable) {
  const has = new Set(table.cases.filter((_, place) => comparison.isIn(outcomeValues[place]!)))
  const counts = rows.map(({ cases }) => {
    const positive = cases.filter((name) => has.has(name)).length
    return { positive, negative: cases.length - positive }
  })
  const cuts = { inclusionCut: options.inclusionCut, casesCut: options.casesCut }
  const hits = asked < 1 ? [{ chance: asked }] : Array.from({ length: asked }, (_, k) => ({ hit: k + 1 }))
  return (['deletion', 'corruption'] as const).flatMap((kind) =>
    hits.map((hit) => ({ kind, ...hit, stays: comparison.retention(counts, { ...cuts, kind, ...hit }) })),
  )
}

function toolOf({ tool, of }: ToolAsked, { table }: Prepared): comparison.ToolAnswer {
  const names = table.columns.map(({ name }) => name)
  const levels = table.columns.map((one) => one.levels)
  const statements = of.map((text) => comparison.mustParse(text, { names, levels }))
  const space = comparison.spaceNamed(statements, Object.fromEntries(names.map((name, place) => [name, levels[place]!])))
  const { texts, holds } = comparison.booleanTool(tool, statements, space)
  return { texts: texts.slice(0, mostListed), holds }
}
