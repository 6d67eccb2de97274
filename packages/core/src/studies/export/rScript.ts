/**
 * The analysis as a script for R: packages QCA (calibrate, truthTable, minimize, superSubset, pof), SetMethods (theory, clusters)
 * and cna where they are asked for. The raw data stand in it; at its end it holds R's rows and parameters against ours.
 */
import { dontCare, type MembershipRule } from '../../comparison/index.ts'
import type { Compared } from '../compare.ts'
import type { Origin, Prepared } from '../sets.ts'
import type { CompareStudy } from '../study.ts'
import { furtherInR } from './rFurther.ts'
import { namesForR, number, text, translated, vector, type RNames } from './rText.ts'

export function rScript(study: CompareStudy, prepared: Prepared, compared: Compared, version: string): string {
  const names = namesForR(prepared.table.columns.map(({ name }) => name))
  return [
    ...opening(study, compared, names, version),
    ...dataOf(prepared, names),
    ...question(study, prepared, compared, names),
    ...furtherInR(study, prepared, names),
    ...checkOf(compared),
    '',
  ].join('\n')
}

function opening({ name }: CompareStudy, { study }: Compared, names: RNames, version: string): string[] {
  const changed = [...names].filter(([own, inR]) => own !== inR)
  const oneLine = (words: string): string => words.replace(/\s+/g, ' ')
  return [
    `# ${oneLine(name.en)}`,
    `# Written by Sharara ${version} from ${oneLine(study.file)}. Made for QCA 3.20 or later; SetMethods 4 and cna 4 where they are used.`,
    '# install.packages(c("QCA", "SetMethods", "cna"))',
    'library(QCA)',
    ...(changed.length === 0
      ? []
      : ['', '# Names that R would read otherwise:', ...changed.map(([own, inR]) => `#   ${inR} = ${oneLine(own)}`)]),
    '',
  ]
}

function dataOf({ table, origins }: Prepared, names: RNames): string[] {
  const columns = table.columns.map((column) => {
    const origin = origins.find(({ name }) => name === column.name)
    const inR = names.get(column.name)!
    if (origin?.rule !== undefined) return `  ${inR} = ${calibrated(origin, origin.rule)}`
    const marks = [...column.values].includes(dontCare)
    const cells = [...column.values].map((value) => (value === dontCare ? text('-') : marks ? text(String(value)) : number(value)))
    return `  ${inR} = ${vector(cells)}`
  })
  return [
    'cases <- ' + vector(table.cases.map(text)),
    'data <- data.frame(',
    columns.join(',\n'),
    ', row.names = cases, check.names = FALSE, stringsAsFactors = FALSE)',
    '',
  ]
}

/** Raw numbers with the rule that makes degrees of them. */
function calibrated({ cells }: Origin, rule: MembershipRule): string {
  const raw = vector(cells.map((cell) => (typeof cell === 'number' ? number(cell) : 'NA')))
  const call = (...args: readonly string[]): string => `calibrate(${[raw, ...args].join(', ')})`
  if (rule.method === 'shares') return call('method = "TFR"')
  if ('thresholds' in rule) {
    const thresholds = `thresholds = ${vector(rule.thresholds.map(number))}`
    return rule.method === 'crisp' ? call('type = "crisp"', thresholds) : call('method = "indirect"', thresholds)
  }
  if (rule.method === 'bell') {
    const { exclusion, crossover, inclusion } = rule.anchors
    const anchors = `e1=${exclusion[0]}, c1=${crossover[0]}, i1=${inclusion[0]}, i2=${inclusion[1]}, c2=${crossover[1]}, e2=${exclusion[1]}`
    return call('type = "fuzzy"', `thresholds = ${text(anchors)}`, 'logistic = FALSE', ...bends(rule))
  }
  const { exclusion, crossover, inclusion } = rule.anchors
  const thresholds = `thresholds = ${text(`e=${exclusion}, c=${crossover}, i=${inclusion}`)}`
  if (rule.method === 'empirical') return call('type = "fuzzy"', thresholds, 'ecdf = TRUE')
  if (rule.method === 'linear') return call('type = "fuzzy"', thresholds, 'logistic = FALSE', ...bends(rule))
  return call('type = "fuzzy"', thresholds, `idm = ${rule.degree ?? 0.95}`)
}

function bends({ below, above }: { readonly below?: number; readonly above?: number }): string[] {
  return [...(below === undefined ? [] : [`below = ${below}`]), ...(above === undefined ? [] : [`above = ${above}`])]
}

function question(study: CompareStudy, { outcome, table }: Prepared, compared: Compared, names: RNames): string[] {
  const { nCut, inclCut, lowerInclCut, priCut, necessity, contradictions } = study
  const many = table.columns.some(({ kind }) => kind === 'multivalue')
  const shown = text(translated(outcome.text, names, table))
  const conditions = text(study.conditions.map((name) => names.get(name)).join(', '))
  const cut = lowerInclCut === undefined ? number(inclCut) : vector([inclCut, lowerInclCut].map(number))
  const { excluded } = compared.truthTable
  const exclude = excluded.length === 0 ? '' : `, exclude = ${vector(excluded.map(String))}`
  const expectations = expected(study, names, table)
  const open = contradictions === 'open' ? ', include = "C"' : contradictions === 'explained' ? ', explain = c("1", "C")' : ''
  const assumed = contradictions === 'open' ? ', include = c("?", "C")' : `, include = "?"${open}`
  const { inclusion = 0.9, relevance = 0.6, depth = 2 } = necessity ?? {}
  const dominance = study.rowDominance === true ? ', row.dom = TRUE' : ''
  const more = `${dominance}${study.allModels === true ? ', all.sol = TRUE' : ''}, details = TRUE, show.cases = TRUE`
  return [
    ...(many ? ['# Multi-value sets: values in brackets, as in A[2].'] : []),
    `tt <- truthTable(data, outcome = ${shown}, conditions = ${conditions}, incl.cut = ${cut}, n.cut = ${nCut}, pri.cut = ${number(priCut)}${exclude}, show.cases = TRUE)`,
    'print(tt)',
    '',
    `complex <- minimize(tt${open}${more})`,
    'print(complex)',
    `parsimonious <- minimize(tt${assumed}${more})`,
    'print(parsimonious)',
    `intermediate <- minimize(tt${assumed}, dir.exp = ${text(expectations)}${more})`,
    'print(intermediate)',
    '',
    `print(superSubset(data, outcome = ${shown}, conditions = ${conditions}, relation = "necessity", incl.cut = ${number(inclusion)}, ron.cut = ${number(relevance)}, depth = ${depth}))`,
    ...(study.fit ?? []).map(
      (one) => `print(pof(${text(`${translated(one, names, table)} -> ${translated(outcome.text, names, table)}`)}, data = data))`,
    ),
    ...(study.both === true
      ? [
          '',
          '# The absence of the outcome',
          `absent <- truthTable(data, outcome = ${text(`~${translated(outcome.text, names, table)}`.replace(/^~~/, ''))}, conditions = ${conditions}, incl.cut = ${number(lowerInclCut ?? inclCut)}, n.cut = ${nCut}, pri.cut = ${number(priCut)}, show.cases = TRUE)`,
          'print(absent)',
          `print(minimize(absent, include = "?"${more}))`,
        ]
      : []),
    '',
  ]
}

function expected({ directions, expectations = [] }: CompareStudy, names: RNames, table: Prepared['table']): string {
  const single = Object.entries(directions).map(([name, given]) => {
    const levels = typeof given === 'number' ? [given] : given
    const inR = names.get(name) ?? name
    const many = table.columns.some((one) => one.name === name && one.kind === 'multivalue')
    return many ? `${inR}[${levels.join(',')}]` : `${levels[0] === 0 ? '~' : ''}${inR}`
  })
  return [...single, ...expectations.map((one) => translated(one, names, table))].join(', ')
}

/** R's numbers beside ours: rows, outputs, inclusion, PRI, and the fit of the first models. */
function checkOf({ truthTable, solutions }: Compared): string[] {
  const rows = truthTable.rows.filter(({ output }) => output !== '?')
  const temporal = rows.some(({ values }) => values.some((value) => value < 0))
  const [model] = solutions.find(({ kind }) => kind === 'parsimonious')?.models ?? []
  return [
    '# What Sharara found, held against what R has found.',
    `ours <- data.frame(row = ${vector(rows.map(({ number: row }) => String(row)))}, OUT = ${vector(rows.map(({ output }) => text(output)))}, incl = ${vector(rows.map(({ inclusion }) => number(inclusion)))}, PRI = ${vector(rows.map(({ pri }) => number(pri)))})`,
    ...(temporal ? ['# Rows with "-" are numbered otherwise in R: compare them by their values.'] : []),
    ...(temporal
      ? []
      : [
          'found <- tt$tt[as.character(ours$row), ]',
          'stopifnot(all(as.character(found$OUT) == ours$OUT))',
          'stopifnot(max(abs(as.numeric(found$incl) - ours$incl)) < 1e-6)',
          'stopifnot(max(abs(as.numeric(found$PRI) - ours$PRI)) < 1e-6)',
        ]),
    ...(model === undefined
      ? []
      : [`# First parsimonious model: ${model.text}; inclusion ${model.inclusion.toFixed(6)}, coverage ${model.coverage.toFixed(6)}.`]),
    'cat("The truth table is the same.\\n")',
  ]
}
