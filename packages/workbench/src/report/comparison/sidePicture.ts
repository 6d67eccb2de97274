/** The model beside the record: for each condition two marks on one line, and the line from which on it counts. */
import type { Language, SideBySide } from '@sharara/core'
import { circle, isolated, line, mirror, text, widthOf, type Drawing, type Picture } from './svg.ts'
import { pictureWords as words } from './pictureWords.ts'

type Relation = SideBySide['rows'][number]['relation']

export function sidePicture({ rows, rule }: SideBySide, relation: Relation): Picture {
  const own = rows.filter((row) => row.single && row.relation === relation)
  const enough = relation === 'sufficiency'
  return {
    id: `side-${relation}`,
    title: enough ? words.sideTitleEnough : words.sideTitle,
    summary: enough ? words.sideSummaryEnough : words.sideSummary,
    head: [words.conditionHead, words.model, words.record],
    rows: own.map((row) => [row.words, row.model.inclusion.toFixed(3), row.record.inclusion.toFixed(3)]),
    draw: (language) => draw(own, rule[relation], language),
  }
}

function draw(rows: readonly SideBySide['rows'][number][], cut: number, language: Language): Drawing {
  const [high, span] = [26, 300]
  const names = Math.max(...rows.map((row) => widthOf(row.words[language]))) + 16
  const width = Math.ceil(names + span + 30)
  const top = 14
  const height = top + rows.length * high + 26
  const { x, end } = mirror(width, language)
  const at = (value: number): number => x(names + value * span)
  const floor = top + rows.length * high
  const ticks = [0, 0.5, 1].map(
    (tick) => line(at(tick), top - 6, at(tick), floor, 'rule') + text(at(tick), height - 8, String(tick), 'middle'),
  )
  const body = rows.map((row, k) => {
    const y = top + k * high + high / 2
    return [
      text(x(names - 12), y + 4, isolated(row.words, language), end, 'name'),
      line(at(row.model.inclusion), y, at(row.record.inclusion), y, 'link'),
      circle(at(row.record.inclusion), y, 6, 'of-record'),
      circle(at(row.model.inclusion), y, 6, 'of-model'),
    ].join('')
  })
  const limit = line(at(cut), top - 6, at(cut), floor, 'anchor') + text(at(cut), height - 8, String(cut), 'middle', 'strong')
  return { width, height, body: ticks.join('') + body.join('') + limit }
}
