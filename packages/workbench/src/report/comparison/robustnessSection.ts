/** How much of the solution is left when what was chosen is chosen otherwise. */
import { fill, type Compared, type ComparedRobustness, type Words } from '@sharara/core'
import { kindHeads, pictureWords, readable, survivalPicture } from '@sharara/comparison/pictures'
import { both, table } from '../page/html.ts'
import { cell, figure } from './figure.ts'
import { heading, named } from './parts.ts'
import { pageWords as words } from './pageWords.ts'

export function robustnessSection(compared: Compared, robustness: ComparedRobustness | null): string {
  if (robustness === null || robustness.survival.length === 0) {
    const said = robustness === null ? words.robustnessLeft : words.foundNone
    return `<section>${heading('robustness', words.robustness, said)}</section>`
  }
  const lead = fill(words.robustnessLead, { kind: words[robustness.kind] })
  const ranges = `<div class="panel"><h3>${both(words.ranges)}</h3>${rangeTable(compared, robustness)}</div>`
  return `<section>${heading('robustness', words.robustness, lead)}${figure(survivalPicture(robustness))}${ranges}<div class="panel"><details><summary>${both(words.setups)}</summary>${setupTable(compared, robustness)}</details></div></section>`
}

function rangeTable(compared: Compared, { ranges }: ComparedRobustness): string {
  const called = ({ of, set, anchor }: ComparedRobustness['ranges'][number]): Words => {
    if (of === 'inclusion') return words.inclusionCut
    if (of === 'cases') return words.casesCut
    return fill(words.anchorOf, { set: named(compared, set ?? ''), anchor: pictureWords[anchor ?? 'crossover'] })
  }
  const end = (value: number | null): string => (value === null ? both(words.beyond) : cell(readable(value)))
  const rows = ranges.map((range) => [both(called(range)), cell(readable(range.value)), end(range.lower), end(range.upper)])
  return table({ caption: words.ranges, head: [words.rangeOf, words.rangeValue, words.rangeFrom, words.rangeTo].map(both), rows })
}

/** “anchors: Wide crowd: outside −0.1”, with the names that the study gives its sets. */
function setupName(compared: Compared, { kind, label }: ComparedRobustness['setups'][number]): Words {
  const [, set, anchor, sign, share] = /^(.*) (exclusion|crossover|inclusion) ([-+])(.*)$/.exec(label) ?? []
  const what = kind === 'condition' ? named(compared, label) : { en: label, ar: label }
  if (kind !== 'anchors' || set === undefined) return fill(words.setupOf, { kind: kindHeads[kind], what })
  const of = { set: named(compared, set), anchor: pictureWords[anchor as 'exclusion' | 'crossover' | 'inclusion'] } // matched above
  const moved = `\u2066${sign === '-' ? '−' : '+'}${share}\u2069`
  return fill(words.setupMoved, { kind: kindHeads[kind], what: fill(words.anchorOf, of), moved })
}

function setupTable(compared: Compared, { setups }: ComparedRobustness): string {
  const rows = setups.map((setup) => [
    both(setupName(compared, setup)),
    cell(setup.terms.join('; ') || '–'),
    cell(String(setup.models)),
    cell(setup.inclusion.toFixed(3)),
    cell(setup.coverage.toFixed(3)),
  ])
  const heads = [words.changed, words.terms, words.modelCount, pictureWords.inclusionHead, words.coverage]
  return table({ caption: words.setups, head: heads.map(both), rows })
}
