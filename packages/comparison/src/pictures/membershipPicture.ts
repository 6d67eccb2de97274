/** A set that is made of numbers: the curve of membership, the cases on it, the anchors, and where the numbers have gaps. */
import * as comparison from '../index.ts'
import { fill, type Words } from '../tables.ts'
import { scaleOf } from './scale.ts'
import { circle, isolated, line, path, rect, text, type Drawing, type Picture, type Language } from './svg.ts'
import { pictureWords as words } from './pictureWords.ts'

export interface MembershipOf {
  readonly name: string
  readonly label: Words
  /** What the numbers are called. */
  readonly column: string
  readonly cases: readonly string[]
  readonly values: readonly number[]
  readonly rule: comparison.MembershipRule
}

const size = { width: 640, height: 300, left: 44, right: 16, top: 30, bottom: 52 }

/** Of the three anchors, or of thresholds by number. */
function anchorNames({ rule }: MembershipOf): readonly Words[] {
  if (!('anchors' in rule)) return comparison.anchorsOf(rule).map((_, k) => fill(words.threshold, { number: k + 1 }))
  const three = [words.exclusion, words.crossover, words.inclusion]
  return rule.method === 'bell' ? three.flatMap((one) => [one, one]) : three
}

export function membershipPicture(of: MembershipOf): Picture {
  const { name, label, cases, values, rule, column } = of
  const shown = comparison.membershipPicture(cases, values, rule, 161)
  const proposal = comparison.proposeThresholds(values, Math.max(1, Math.min(3, shown.anchors.length)))
  const top = rule.method === 'crisp' ? rule.thresholds.length : 1
  const inside = shown.cases.filter(({ membership }) => membership > 0.5).length
  const near = shown.cases
    .filter(({ membership }) => top === 1 && rule.method !== 'crisp' && Math.abs(membership - 0.5) < 0.05)
    .map((one) => one.name)
  const summary = fill(words.membershipSummary, { column, inside, all: cases.length })
  const doubt = near.length === 0 ? { en: '', ar: '' } : fill(words.nearHalf, { cases: near.join(', ') })
  const gaps = fill(words.gaps, { values: proposal.thresholds.map(readable).join(', ') })
  return {
    id: `set-${name}`,
    title: fill(words.membershipTitle, { set: label }),
    summary: { en: `${summary.en}${doubt.en} ${gaps.en}`, ar: `${summary.ar}${doubt.ar} ${gaps.ar}` },
    head: [words.caseHead, { en: column, ar: column }, words.degreeHead],
    rows: shown.cases.map((one) => [one.name, readable(one.value), one.membership.toFixed(3)]),
    draw: (language) => draw(of, shown, proposal, top, language),
  }
}

function draw(
  of: MembershipOf,
  shown: comparison.MembershipPicture,
  proposal: comparison.Proposal,
  top: number,
  language: Language,
): Drawing {
  const { width, height, left, right, top: above, bottom } = size
  const x = scaleOf([...of.values, ...shown.anchors], left, width - right)
  const y = (value: number): number => height - bottom - (value / top) * (height - above - bottom)
  const floor = height - bottom
  const names = anchorNames(of)
  const marks = [
    ...x.ticks.map(
      (tick) => line(x.at(tick), floor, x.at(tick), floor + 4, 'axis') + text(x.at(tick), floor + 17, readable(tick), 'middle'),
    ),
    ...(top === 1 ? [0, 0.5, 1] : Array.from({ length: top + 1 }, (_, k) => k)).map(
      (value) =>
        line(left, y(value), width - right, y(value), value === 0.5 ? 'half' : 'rule') + text(left - 8, y(value) + 4, String(value), 'end'),
    ),
    ...shown.anchors.map((anchor, k) => {
      const at = x.at(anchor)
      return (
        line(at, above - 4, at, floor, 'anchor') +
        text(
          at,
          above - 10 - (k % 2 === 1 && names.length > 3 ? 10 : 0),
          isolated(names[k] ?? words.exclusion, language),
          'middle',
          'strong',
        )
      )
    }),
    path(
      shown.curve.map(([value, degree]) => [x.at(value), y(degree)]),
      'curve',
    ),
    ...proposal.thresholds.map((value) =>
      path(
        [
          [x.at(value) - 5, floor + 24],
          [x.at(value) + 5, floor + 24],
          [x.at(value), floor + 16],
          [x.at(value) - 5, floor + 24],
        ],
        'proposal',
      ),
    ),
    ...shown.cases.map((one) =>
      circle(x.at(one.value), y(one.membership), 4.5, 'case', `${one.name} ${readable(one.value)} → ${one.membership.toFixed(2)}`),
    ),
    text((left + width - right) / 2, height - 8, of.column, 'middle'),
  ]
  return { width, height, body: rect(left, above, width - left - right, floor - above, 'room') + marks.join('') }
}

export function readable(value: number): string {
  return String(Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3))).replace(/^-/, '−')
}
