/** Sections of what a study asks for beside its question. */
import { fill, type Compared, type Words } from '@sharara/core'
import { furtherWords as words } from './compareFurtherWords.ts'
import { compareWords } from './compareWords.ts'
import type { Cell, Section } from './compareSection.ts'

const digits = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '–')

function section(
  title: Words,
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  notes: readonly Words[] = [],
  texts = 0,
): Section {
  return {
    level: 2,
    title,
    rows: rows.length === 0 ? [] : [head, ...rows],
    texts,
    notes: rows.length === 0 ? [words.none, ...notes] : notes,
  }
}

const { inclusionHead, coverageHead, termHead, casesHead } = compareWords

export function furtherSections(compared: Compared): Section[] {
  const { fit, tests, theory, clusters, twoStep, coincidence } = compared
  return [
    ...(fit.length === 0
      ? []
      : [
          section(
            words.fit,
            [words.expression, compareWords.countHead, inclusionHead, 'PRI', coverageHead, words.necessary, 'RoN'],
            fit.map(({ text, cases, sufficiency: s, necessity: n }) => [
              text,
              String(cases),
              ...[s.inclusion, s.pri, s.coverage, n.inclusion, n.ron].map(digits),
            ]),
          ),
        ]),
    ...(tests.length === 0
      ? []
      : [
          section(
            words.tests,
            [termHead, compareWords.countHead, words.consistent, words.benchmark, 'p'],
            tests.map(({ text, cases, consistent, benchmark, p }) => [
              text,
              String(cases),
              String(consistent),
              String(benchmark),
              p.toPrecision(3),
            ]),
          ),
        ]),
    ...(theory === null ? [] : [theorySection(theory)]),
    ...(clusters === null ? [] : clusters.map(clusterSection)),
    ...(twoStep === null ? [] : stepSections(twoStep)),
    ...(coincidence === null ? [] : coincidenceSections(coincidence)),
  ]
}

function theorySection({ theory, result, regions }: NonNullable<Compared['theory']>): Section {
  const rows = regions.map(({ region, text, inclusion, coverage, withOutcome, without }) => [
    region,
    digits(inclusion),
    digits(coverage),
    text,
    withOutcome.join(', ') || '–',
    without.join(', ') || '–',
  ])
  const head = [words.region, inclusionHead, coverageHead, words.expression, words.withOutcome, compareWords.deviantHead]
  return section(fill(words.theory, { theory, result }), head, rows, [words.theoryNote], 3)
}

function clusterSection({
  text,
  pooled,
  between,
  within,
  betweenDistance,
  withinDistance,
}: NonNullable<Compared['clusters']>[number]): Section {
  const line = ({ name, inclusion, coverage }: { name: string; inclusion: number; coverage: number }): string[] => [
    name,
    digits(inclusion),
    digits(coverage),
  ]
  const rows = [[words.pooled, digits(pooled.inclusion), digits(pooled.coverage)], ...between.map(line)]
  const note = fill(words.clusterNote, { between: digits(betweenDistance), within: digits(withinDistance), units: within.length })
  return section(fill(words.clusters, { text }), [words.cluster, inclusionHead, coverageHead], rows, [note])
}

function stepSections({ remote, enabling, contexts }: NonNullable<Compared['twoStep']>): Section[] {
  const head = [termHead, inclusionHead, 'PRI', coverageHead]
  const line = ({ text, inclusion, pri, coverage }: (typeof enabling)[number]): string[] => [
    text,
    ...[inclusion, pri, coverage].map(digits),
  ]
  return [
    section(fill(words.firstStep, { remote: remote.join(', ') }), head, enabling.map(line)),
    ...contexts.map(({ text, models }) => section(fill(words.secondStep, { context: text }), head, models.map(line))),
  ]
}

function coincidenceSections({ atoms, atomCount, complex, complexCount, chains }: NonNullable<Compared['coincidence']>): Section[] {
  const head = [words.formula, inclusionHead, coverageHead, words.complexity]
  const listed = (shown: number, all: number): Words[] => (shown < all ? [fill(words.listed, { shown, all })] : [])
  return [
    section(
      words.atoms,
      head,
      atoms.map(({ text, consistency, coverage, complexity }) => [text, digits(consistency), digits(coverage), String(complexity)]),
      listed(atoms.length, atomCount),
    ),
    section(
      words.complexFormulas,
      head,
      complex.map(({ text, consistency, coverage, complexity }) => [text, digits(consistency), digits(coverage), String(complexity)]),
      listed(complex.length, complexCount),
    ),
    section(
      words.chains,
      [words.formula, inclusionHead, coverageHead],
      chains.map(({ text, outcome, inclusion, coverage }) => [`${text} <-> ${outcome}`, digits(inclusion), digits(coverage)]),
    ),
  ]
}

/** The chart, what was assumed by the expectations, and pairs of cases, of one kind of solution. */
export function moreOfSolution({ chart, counterfactuals, models }: Compared['solutions'][number]): Section[] {
  const found: Section[] = []
  if (chart !== null && chart.primes.length > 0 && chart.rows.length <= 24) {
    const rows = chart.primes.map(({ text, holds }) => [text, ...chart.rows.map((row) => (holds.includes(row) ? 'x' : '-'))])
    found.push({ level: 3, title: words.chart, rows: [[termHead, ...chart.rows.map(String)], ...rows], texts: 0, notes: [] })
  }
  if (counterfactuals.length > 0) {
    const rows = counterfactuals.map(({ complex, parsimonious, easy, difficult }) => [
      String(easy.count),
      String(difficult.count),
      `${complex}  →  ${parsimonious}`,
      listedRows(easy),
      listedRows(difficult),
    ])
    found.push({
      level: 3,
      title: words.counterfactuals,
      rows: [[words.easy, words.difficult, words.pair, words.easyRows, words.difficultRows], ...rows],
      texts: 3,
      notes: [],
    })
  }
  const pairs = models[0]?.pairs ?? []
  if (pairs.length > 0) {
    const rows = pairs.map(({ of, kind, typical, other, distance }) => [of, digits(distance), words[kind], typical, other])
    found.push({
      level: 3,
      title: words.pairs,
      rows: [[termHead, words.distance, words.kind, words.typical, casesHead], ...rows],
      texts: 3,
      notes: [],
    })
  }
  return found
}

function listedRows({ rows }: { readonly rows: readonly number[] }): string {
  return rows.length === 0 ? '–' : rows.length > 30 ? `${rows.slice(0, 30).join(', ')}, …` : rows.join(', ')
}
