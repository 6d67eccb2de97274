/** The further analyses of a study in R: theory and clusters by SetMethods, coincidences by cna. */
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
      ...(outcomes === undefined
        ? []
        : [`outcome = ${vector(outcomes.map((one) => text(translated(one, names, table).replace('[', '=').replace(']', ''))))}`]),
    ]
    lines.push('library(cna)', `print(cna(${args.join(', ')}))`)
  }
  return lines.length === 0 ? [] : [...lines, '']
}
