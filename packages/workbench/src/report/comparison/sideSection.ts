/** What model and record hold necessary and sufficient, side by side; and the cells of the design that the model was run on. */
import { fill, type CellError, type Factor, type SideBySide, type Words } from '@sharara/core'
import { sidePicture } from '@sharara/comparison/pictures'
import { both, number, table } from '../page/html.ts'
import { cell, figure } from './figure.ts'
import { heading } from './parts.ts'
import { sideWords as words } from './sideWords.ts'

type Row = SideBySide['rows'][number]

export function sideSection(side: SideBySide): string {
  const { counts, rule, model, record, unmapped } = side
  const lead = fill(words.lead, { model: model.cases, record: record.cases })
  const judged = fill(words.rule, { ...rule })
  const told = fill(words.counts, { ...counts })
  const pictures = (['necessity', 'sufficiency'] as const).map((relation) => figure(sidePicture(side, relation))).join('')
  const alone = unmapped.map(
    ({ label, side: where, why }) =>
      `<dt>${both(label)} (${both(words[where === 'model' ? 'modelOnlySide' : 'recordOnlySide'])})</dt><dd>${both(why ?? words.noReason)}</dd>`,
  )
  const rest =
    alone.length === 0 ? '' : `<div class="panel"><h3>${both(words.unmapped)}</h3><dl class="reasons">${alone.join('')}</dl></div>`
  return `<section>${heading('side', words.title, lead)}<div class="panel"><p class="saying">${both(told)}</p><p class="note">${both(judged)}</p></div><div class="grid-of-two">${pictures}</div>${(
    ['necessity', 'sufficiency'] as const
  )
    .map((relation) =>
      tableOf(
        side.rows.filter((row) => row.relation === relation),
        relation,
      ),
    )
    .join('')}${rest}</section>`
}

function tableOf(rows: readonly Row[], relation: Row['relation']): string {
  const title = relation === 'necessity' ? words.necessity : words.sufficiency
  const second = relation === 'necessity' ? words.ron : words.pri
  const heads = [
    words.condition,
    words.modelInclusion,
    second,
    words.coverage,
    words.recordInclusion,
    second,
    words.coverage,
    words.verdict,
  ]
  const lines = rows.map((row) => [
    `${cell(row.text)}<small>${both(row.words)}</small>`,
    ...[row.model, row.record].flatMap((fit) => [fit.inclusion, fit.second, fit.coverage].map((value) => cell(value.toFixed(3)))),
    `<span class="tag ${tags[row.agreement]}">${both(words[row.agreement])}</span>`,
  ])
  return `<div class="panel"><h3>${both(title)}</h3>${table({ caption: title, head: heads.map(both), rows: lines })}</div>`
}

const tags = {
  both: 'supported',
  neither: 'plain',
  model: 'contradicted',
  record: 'contradicted',
  unseen: 'mixed',
} as const satisfies Record<Row['agreement'], string>

/** Each cell of the design with its settings, and what chance leaves open about it. */
export function cellsSection(factors: readonly Factor[], errors: readonly CellError[], scenario: Words): string {
  const heads = [words.cell, ...factors.map((factor) => factor.words), words.seeds, words.mean, words.interval]
  const ends = (factor: Factor): readonly [string, string] =>
    factor.kind === 'range'
      ? [String(factor.low), String(factor.high)]
      : factor.kind === 'list'
        ? [String(factor.values[0]), String(factor.values.at(-1))]
        : ['–', '+']
  const rows = errors.map(({ cell: name, seeds, mean, interval: [low, high] }) => [
    cell(name),
    ...factors.map((factor, k) => cell(ends(factor)[name[k] === '1' ? 1 : 0])),
    cell(String(seeds)),
    cell(mean.toFixed(2)),
    `${number(low.toFixed(2))} – ${number(high.toFixed(2))}`,
  ])
  const lead = fill(words.cellsLead, { scenario, cells: errors.length, runs: errors.reduce((sum, { seeds }) => sum + seeds, 0) })
  return `<section>${heading('cells', words.cells, lead)}<div class="panel">${table({ caption: words.cells, head: heads.map(both), rows })}<p class="note">${both(words.cellsNote)}</p></div></section>`
}
