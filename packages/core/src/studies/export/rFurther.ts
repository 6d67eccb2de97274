/** The further analyses of a study in R: theory and clusters by SetMethods, coincidences by cna. */
import { mustParse, namesIn, type ToolName } from '../../comparison/index.ts'
import type { Prepared } from '../sets.ts'
import type { CompareStudy } from '../study.ts'
import { number, text, translated, vector, type RNames } from './rText.ts'

export function furtherInR(study: CompareStudy, { outcome, table, columns }: Prepared, names: RNames): string[] {
  const { theory, clusters, coincidence } = study
  const result = text(translated(outcome.text, names, table))
  const lines: string[] = []
  if (theory !== undefined || clusters !== undefined) lines.push('library(SetMethods)')
  if (theory !== undefined)
    lines.push(
      `print(theory.evaluation(theory = ${text(translated(theory, names, table))}, empirics = intermediate, outcome = ${result}, sol = 1))`,
    )
  if (clusters !== undefined) {
    const cells = (name: string): string => vector((columns[name] ?? []).map((cell) => text(String(cell))))
    lines.push(
      `panel <- cbind(data, UNIT = ${cells(clusters.units)}, CLUSTER = ${cells(clusters.clusters)})`,
      `print(cluster(data = panel, results = intermediate, outcome = ${result}, unit_id = "UNIT", cluster_id = "CLUSTER"))`,
    )
  }
  if (coincidence !== undefined) {
    const { consistency, coverage, ordering, strict, outcomes } = coincidence
    const order = ordering?.map((level) => level.map((name) => names.get(name) ?? name).join(', ')).join(' < ')
    const args = [
      'data',
      `con = ${number(consistency)}`,
      `cov = ${number(coverage)}`,
      ...(order === undefined ? [] : [`ordering = ${text(order)}`]),
      ...(strict === true ? ['strict = TRUE'] : []),
      ...(outcomes === undefined ? [] : [`outcome = ${vector(outcomes.map((one) => text(effectInR(translated(one, names, table)))))}`]),
    ]
    lines.push('library(cna)', `print(cna(${args.join(', ')}))`)
  }
  lines.push(...retentionInR(study, result, names), ...toolsInR(study, table, names))
  return lines.length === 0 ? [] : [...lines, '']
}

function retentionInR({ retention, conditions, inclCut, nCut }: CompareStudy, outcome: string, names: RNames): string[] {
  if (retention === undefined) return []
  const listed = text(conditions.map((name) => names.get(name)).join(', '))
  const shared = `data, outcome = ${outcome}, conditions = ${listed}, incl.cut = ${number(inclCut)}, n.cut = ${nCut}`
  const hits =
    retention < 1
      ? [`dependent = FALSE, p.pert = ${number(retention)}`]
      : Array.from({ length: retention }, (_, k) => `dependent = TRUE, n.pert = ${k + 1}`)
  return ['deletion', 'corruption'].flatMap((type) => hits.map((hit) => `print(retention(${shared}, type = ${text(type)}, ${hit}))`))
}

const calls: Readonly<Record<ToolName, string>> = {
  simplify: 'simplify',
  negate: 'negate',
  expand: 'expand',
  factorise: 'factorize',
  intersect: 'intersection',
  within: '',
}

function toolsInR({ tools = [] }: CompareStudy, table: Prepared['table'], names: RNames): string[] {
  const vocabulary = { names: table.columns.map(({ name }) => name), levels: table.columns.map(({ levels }) => levels) }
  return tools.map(({ tool, of }) => {
    const inR = of.map((one) => text(translated(one, names, table)))
    if (calls[tool] === '') return `# ${of.map((one) => one.replace(/\s+/g, ' ')).join(' within ')}: no function of QCA says so.`
    const named = [...new Set(of.flatMap((one) => namesIn(mustParse(one, vocabulary))))]
    const levels = named.map((name) => table.columns.find((column) => column.name === name)?.levels ?? 2)
    const values = levels.every((count) => count === 2) ? '' : `, noflevels = ${vector(levels.map(String))}`
    return `print(${calls[tool]}(${inR.join(', ')}, snames = ${text(named.map((name) => names.get(name) ?? name).join(', '))}${values}))`
  })
}

/** As cna writes values: `A=2`, and the absence of a set in small letters. */
function effectInR(given: string): string {
  return given.startsWith('~') ? given.slice(1).toLowerCase() : given.replace('[', '=').replace(']', '')
}
