/** The tests that claims are made of: each takes evidence and gives a reading by its rule. */
import type { BaseRate, Case } from '../episodes/index.ts'
import { fill, type Words } from '../text/index.ts'
import type { Evidence, Figure, Reading, Uncertainty, Verdict } from './contract.ts'
import { chanceVerdict, level, shareVerdict } from './rules.ts'
import { binomialAtLeast, binomialAtMost, clopperPearson, fisher, median, rankSum } from './statistics.ts'
import { why } from './words.ts'

/** Yes, no, or not known. */
export type Question = (one: Case) => boolean | undefined

const none: Uncertainty = { kind: 'none' }
const ids = (cases: readonly Case[]): readonly string[] => cases.map(({ id }) => id)

/** A test that cannot be made, and why. */
export function nothing(reason: Words): Reading {
  const empty = { figures: [], agree: [], disagree: [], leftOut: [] }
  return { statistic: why.noTest, value: null, uncertainty: none, n: 0, verdict: 'undetermined', why: reason, ...empty }
}

function sorted(cases: readonly Case[], question: Question): { yes: Case[]; no: Case[]; open: Case[] } {
  const found: { yes: Case[]; no: Case[]; open: Case[] } = { yes: [], no: [], open: [] }
  for (const one of cases) {
    const answer = question(one)
    found[answer === undefined ? 'open' : answer ? 'yes' : 'no'].push(one)
  }
  return found
}

/** The share of cases of which something holds, against a line. */
export function share(label: Words, question: Question, line: number, among: Question = () => true) {
  return ({ table }: Evidence): Reading => {
    const { yes, no, open } = sorted(
      table.cases.filter((one) => among(one) === true),
      question,
    )
    const n = yes.length + no.length
    if (n === 0) return nothing(why.noColumn)
    const [low, high] = clopperPearson(yes.length, n, level)
    const verdict = shareVerdict(n, low, high, line)
    return {
      statistic: fill(why.share, { what: label, line }),
      value: yes.length / n,
      uncertainty: { kind: 'interval', low, high, level },
      n,
      figures: [
        { label: fill(why.holds, { what: label }), value: yes.length, cases: ids(yes) },
        { label: fill(why.holdsNot, { what: label }), value: no.length, cases: ids(no) },
      ],
      agree: ids(yes),
      disagree: ids(no),
      leftOut: ids(open),
      verdict,
      why: fill(why.ofN, { k: yes.length, n, what: label }),
    }
  }
}

/** The share against how common the same is in the world. */
export function againstWorld(label: Words, question: Question, base: string) {
  return ({ table, background }: Evidence): Reading => {
    const world = background.bases.find(({ id }) => id === base)
    const { yes, no, open } = sorted(table.cases, question)
    const n = yes.length + no.length
    if (world === undefined || n === 0) return nothing(why.noColumn)
    const rate = world.count / world.of
    const forClaim = binomialAtLeast(yes.length, n, rate)
    const againstClaim = binomialAtMost(yes.length, n, rate)
    return {
      statistic: fill(why.world, { what: label }),
      value: yes.length / n - rate,
      uncertainty: { kind: 'chance', forClaim, againstClaim },
      n,
      figures: [{ label: fill(why.holds, { what: label }), value: yes.length, cases: ids(yes) }, ...worldFigures(world)],
      agree: ids(yes),
      disagree: ids(no),
      leftOut: ids(open),
      verdict: chanceVerdict(forClaim, againstClaim),
      why: fill(why.worldShare, { k: yes.length, n, percent: Math.round(100 * rate) }),
    }
  }
}

function worldFigures(world: BaseRate): readonly Figure[] {
  return [
    { label: world.label, value: world.count },
    { label: why.worldAll, value: world.of },
  ]
}

/** Whether something is more frequent (or less) in one group than in the rest. */
export function contrast(
  labels: { readonly group: Words; readonly end: Words },
  group: Question,
  end: Question,
  direction: 'more' | 'less',
  among: Question = () => true,
) {
  return ({ table }: Evidence): Reading => {
    const considered = table.cases.filter((one) => among(one) === true)
    const known = considered.filter((one) => group(one) !== undefined && end(one) !== undefined)
    const cell = (inside: boolean, ended: boolean): Case[] => known.filter((one) => group(one) === inside && end(one) === ended)
    const cells = [cell(true, true), cell(true, false), cell(false, true), cell(false, false)] as const
    const [a, b, c, d] = cells.map(({ length }) => length) as [number, number, number, number] // four cells
    const test = fisher(a, b, c, d)
    const [forClaim, againstClaim] = direction === 'more' ? [test.more, test.less] : [test.less, test.more]
    const few = Math.min(a + b, c + d) < 3
    const sides = direction === 'more' ? [0, 3] : [1, 2]
    const name = (inside: boolean, ended: boolean): Words =>
      fill(inside ? why.inside : why.outside, { group: labels.group, end: fill(ended ? why.ended : why.endedNot, { end: labels.end }) })
    return {
      statistic: fill(why.difference, { end: labels.end, group: labels.group }),
      value: few && (a + b === 0 || c + d === 0) ? null : a / (a + b) - c / (c + d),
      uncertainty: { kind: 'chance', forClaim, againstClaim },
      n: known.length,
      figures: [true, false].flatMap((inside) =>
        [true, false].map((ended) => {
          const own = cell(inside, ended)
          return { label: name(inside, ended), value: own.length, cases: ids(own) }
        }),
      ),
      agree: cells.flatMap((own, k) => (sides.includes(k) ? ids(own) : [])),
      disagree: cells.flatMap((own, k) => (sides.includes(k) ? [] : ids(own))),
      leftOut: ids(considered.filter((one) => !known.includes(one))),
      verdict: few ? 'undetermined' : chanceVerdict(forClaim, againstClaim),
      why: fill(few ? why.fewInGroup : why.fourCells, { a, first: a + b, c, second: c + d, end: labels.end, group: labels.group }),
    }
  }
}

/** That it makes no difference: the same table of four, two-sided. */
export function noDifference(labels: { readonly group: Words; readonly end: Words }, group: Question, end: Question) {
  const one = contrast(labels, group, end, 'more')
  return (evidence: Evidence): Reading => {
    const reading = one(evidence)
    const [a, b, c, d] = reading.figures.map(({ value }) => Number(value)) as [number, number, number, number] // of `contrast`
    const { two } = fisher(a, b, c, d)
    const verdict: Verdict = two <= 0.05 ? 'contradicted' : 'undetermined'
    return { ...reading, uncertainty: { kind: 'chance', forClaim: 1, againstClaim: two }, verdict }
  }
}

/** Whether a number tends to be larger (or smaller) in one group than in the rest. */
export function ranks(
  labels: { readonly group: Words; readonly number: Words },
  group: Question,
  number: (one: Case) => number | undefined,
  direction: 'more' | 'less',
) {
  return ({ table }: Evidence): Reading => {
    const known = table.cases.filter((one) => group(one) !== undefined && number(one) !== undefined)
    const inside = known.filter((one) => group(one) === true)
    const outside = known.filter((one) => group(one) === false)
    if (inside.length < 3 || outside.length < 3) return { ...nothing(why.fewRanks), n: known.length }
    const values = (cases: readonly Case[]): number[] => cases.map((one) => number(one) ?? NaN)
    const test = rankSum(values(inside), values(outside))
    const [forClaim, againstClaim] = direction === 'more' ? [test.more, test.less] : [test.less, test.more]
    const figure = (label: Words, cases: readonly Case[]): Figure => ({
      label: fill(why.median, { group: label, number: labels.number }),
      value: Number(median(values(cases)).toPrecision(4)),
      cases: cases.toSorted((x, y) => number(x)! - number(y)!).map((one) => `${one.id} ${Number(number(one)!.toPrecision(4))}`),
    })
    return {
      statistic: fill(why.superiority, { number: labels.number, group: labels.group }),
      value: test.superiority,
      uncertainty: { kind: 'chance', forClaim, againstClaim },
      n: known.length,
      figures: [figure(labels.group, inside), figure(why.rest, outside)],
      agree: [],
      disagree: [],
      leftOut: ids(table.cases.filter((one) => !known.includes(one))),
      verdict: chanceVerdict(forClaim, againstClaim),
      why: fill(why.ranked, { percent: Math.round(100 * test.superiority), group: labels.group, number: labels.number }),
    }
  }
}

/** A fact that agrees with the claim, does not, or is not known. */
export interface Fact {
  readonly name: Words
  readonly holds: boolean | undefined
  /** The figures from which a reader sees it. */
  readonly shown: string | Words
  readonly case?: string
}

export function facts(collect: (evidence: Evidence) => readonly Fact[]) {
  return (evidence: Evidence): Reading => {
    const all = collect(evidence)
    const known = all.filter(({ holds }) => holds !== undefined)
    if (known.length === 0) return { ...nothing(why.silent), leftOut: all.map(({ name }) => name.en) }
    const yes = known.filter(({ holds }) => holds)
    const verdict: Verdict = yes.length === known.length ? 'supported' : yes.length === 0 ? 'contradicted' : 'mixed'
    return factReading(all, known, verdict)
  }
}

export function each(collect: (evidence: Evidence) => readonly Fact[]) {
  return (evidence: Evidence): Reading => {
    const all = collect(evidence)
    const known = all.filter(({ holds }) => holds !== undefined)
    const no = known.filter(({ holds }) => holds === false)
    const verdict: Verdict = no.length > 0 ? 'contradicted' : known.length >= 4 ? 'supported' : 'undetermined'
    return known.length === 0 ? nothing(why.silent) : factReading(all, known, verdict)
  }
}

function factReading(all: readonly Fact[], known: readonly Fact[], verdict: Verdict): Reading {
  const yes = known.filter(({ holds }) => holds)
  const mark = (fact: Fact): Words => (fact.holds === undefined ? why.factOpen : fact.holds ? why.factYes : why.factNo)
  return {
    statistic: why.factShare,
    value: yes.length / known.length,
    uncertainty: none,
    n: known.length,
    figures: all.map((fact) => ({
      label: fill(mark(fact), { name: fact.name }),
      value: fact.shown,
      ...(fact.case === undefined ? {} : { cases: [fact.case] }),
    })),
    agree: [...new Set(yes.flatMap((fact) => fact.case ?? []))],
    disagree: [...new Set(known.flatMap((fact) => (fact.holds === false && fact.case !== undefined ? [fact.case] : [])))],
    leftOut: [],
    verdict,
    why: fill(why.factsAgree, { k: yes.length, n: known.length }),
  }
}
