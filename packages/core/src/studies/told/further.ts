/** What a study asks for beside its question, as tables with a sentence each: for terminal, page, studio and paper alike. */
import { fill, whole, type Words } from '../../text/index.ts'
import type { Compared } from '../compare.ts'
import { coincidenceTables } from './coincidence.ts'
import { digits, type ToldTable } from './table.ts'
import { toldWords as words } from './words.ts'

export function furtherTables(compared: Compared): ToldTable[] {
  const { fit, tests, theory, clusters, twoStep, coincidence, retention, tools } = compared
  return [
    ...(compared.unlisted === undefined ? [] : [untenableTable(compared.study.outcome, compared.unlisted)]),
    ...(fit.length === 0 ? [] : [fitTable(fit)]),
    ...(tests.length === 0 ? [] : [testTable(tests)]),
    ...(theory === null ? [] : [theoryTable(theory)]),
    ...(clusters ?? []).map(clusterTable),
    ...(twoStep === null ? [] : stepTables(twoStep)),
    ...(coincidence === null ? [] : coincidenceTables(coincidence)),
    ...(retention.length === 0 ? [] : [retentionTable(retention)]),
    ...(tools.length === 0 ? [] : [toolTable(tools)]),
  ]
}

function untenableTable(outcome: string, most: number): ToldTable {
  const rows = [[outcome, whole(most)]]
  return {
    id: 'untenable',
    title: words.untenable,
    lead: words.untenableLead,
    head: [words.expression, words.atMostRows],
    rows,
    texts: 0,
    notes: [],
  }
}

function fitTable(fit: Compared['fit']): ToldTable {
  return {
    id: 'fit',
    title: words.fit,
    lead: words.fitLead,
    head: [words.expression, words.count, words.inclusion, 'PRI', words.coverage, words.necessary, 'RoN'],
    rows: fit.map(({ text, cases, sufficiency: s, necessity: n }) => [
      text,
      String(cases),
      ...[s.inclusion, s.pri, s.coverage, n.inclusion, n.ron].map(digits),
    ]),
    texts: 0,
    notes: [],
  }
}

function testTable(tests: Compared['tests']): ToldTable {
  return {
    id: 'tests',
    title: words.tests,
    lead: words.testsLead,
    head: [words.term, words.count, words.consistent, words.benchmark, 'p'],
    rows: tests.map(({ text, cases, consistent, benchmark, p }) => [
      text,
      String(cases),
      String(consistent),
      String(benchmark),
      p.toPrecision(3),
    ]),
    texts: 0,
    notes: [],
  }
}

function theoryTable({ theory, result, regions }: NonNullable<Compared['theory']>): ToldTable {
  return {
    id: 'theory',
    title: fill(words.theory, { theory, result }),
    lead: words.theoryLead,
    head: [words.region, words.inclusion, words.coverage, words.expression, words.withOutcome, words.withoutOutcome],
    rows: regions.map(({ region, text, inclusion, coverage, withOutcome, without }) => [
      words[region],
      digits(inclusion),
      digits(coverage),
      text,
      withOutcome.join(', ') || '–',
      without.join(', ') || '–',
    ]),
    texts: 3,
    notes: [words.theoryNote],
  }
}

function clusterTable(one: NonNullable<Compared['clusters']>[number], place: number): ToldTable {
  const { text, pooled, between, within, betweenDistance, withinDistance } = one
  const rows = between.map(({ name, inclusion, coverage }) => [name, digits(inclusion), digits(coverage)])
  return {
    id: `clusters-${place + 1}`,
    title: fill(words.clusters, { text }),
    lead: words.clustersLead,
    head: [words.cluster, words.inclusion, words.coverage],
    rows: [[words.pooled, digits(pooled.inclusion), digits(pooled.coverage)], ...rows],
    texts: 0,
    notes: [fill(words.clusterNote, { between: digits(betweenDistance), within: digits(withinDistance), units: within.length })],
  }
}

function stepTables({ remote, enabling, contexts }: NonNullable<Compared['twoStep']>): ToldTable[] {
  const table = (id: string, title: Words, lead: Words, models: typeof enabling): ToldTable => ({
    id,
    title,
    lead,
    head: [words.term, words.inclusion, 'PRI', words.coverage],
    rows: models.map(({ text, inclusion, pri, coverage }) => [text, ...[inclusion, pri, coverage].map(digits)]),
    texts: 0,
    notes: models.length === 0 ? [words.none] : [],
  })
  return [
    table('first-step', fill(words.firstStep, { remote: remote.join(', ') }), words.firstStepLead, enabling),
    ...contexts.map(({ text, models }, place) =>
      table(`second-step-${place + 1}`, fill(words.secondStep, { context: text }), words.secondStepLead, models),
    ),
  ]
}

function retentionTable(retention: Compared['retention']): ToldTable {
  return {
    id: 'retention',
    title: words.retention,
    lead: words.retentionLead,
    head: [words.what, words.hit, words.stays],
    rows: retention.map((one) => [
      words[one.kind],
      'hit' in one ? String(one.hit) : fill(words.each, { chance: one.chance }),
      digits(one.stays),
    ]),
    texts: 0,
    notes: [],
  }
}

function toolTable(tools: Compared['tools']): ToldTable {
  return {
    id: 'tools',
    title: words.tools,
    lead: words.toolsLead,
    head: [words.tool, words.statement, words.answer],
    rows: tools.flatMap(({ tool, of, texts, holds }) =>
      holds === null
        ? texts.map((text) => [words[tool], of.join('; '), text])
        : [[words[tool], of.join('; '), words[holds ? 'yes' : 'no']]],
    ),
    texts: 2,
    notes: [],
  }
}
