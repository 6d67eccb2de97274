/** Necessary and sufficient pillars over the cases, as crisp sets: claim 24. */
import type { Case } from '../episodes/index.ts'
import { fill, listed, type Words } from '../text/index.ts'
import type { Evidence, Figure, Reading } from './contract.ts'
import { atLeast, both, change, isOneOf, led, wavered } from './questions.ts'
import { necessityCut, relevanceCut, sufficiencyCut } from './rules.ts'
import { setFit, type SetFit } from './statistics.ts'
import { nothing, type Question } from './tests.ts'
import { why } from './words.ts'

const pillars: readonly { readonly name: Words; readonly holds: Question }[] = [
  { name: { en: 'LEAD: unified leadership', ar: 'قيادة: قيادة موحدة' }, holds: led },
  { name: { en: 'DEF: forces wavered', ar: 'انشقاق: ترددت القوات' }, holds: wavered },
  {
    name: { en: 'MASS: 1 % of the people or more at the peak', ar: 'كثرة: 1 ٪ من السكان أو أكثر عند الذروة' },
    holds: atLeast('peak_low_pct', 1),
  },
  { name: { en: 'PEACE: nonviolent', ar: 'سلم: سلمية' }, holds: isOneOf('method', 'nonviolent') },
  { name: { en: 'CORR: corruption of 0.5 or more', ar: 'فساد: 0.5 أو أكثر' }, holds: atLeast('vdem_corruption', 0.5) },
]

const texts = {
  statistic: {
    en: 'best inclusion of a pair of conditions in lasting change or a pact',
    ar: 'أعلى شمول لزوج من الشروط في التغيير الدائم أو الميثاق',
  },
  necessary: { en: 'necessity of {name} (inclusion / relevance)', ar: 'لزوم {name} (شمول / صلة)' },
  sufficient: { en: 'sufficiency of {a} * {b} (inclusion / coverage)', ar: 'كفاية {a} * {b} (شمول / تغطية)' },
  found: { en: 'Necessary: {necessary}; sufficient pairs: {pairs}.', ar: 'لازم: {necessary}؛ أزواج كافية: {pairs}.' },
  none: { en: 'none', ar: 'لا شيء' },
} as const

interface Fitted {
  readonly fit: SetFit
  readonly inside: readonly Case[]
  readonly known: readonly Case[]
}

function fitted(cases: readonly Case[], condition: Question): Fitted {
  const known = cases.filter((one) => condition(one) !== undefined && change(one) !== undefined)
  const of = (question: Question): number[] => known.map((one) => (question(one) === true ? 1 : 0))
  return { fit: setFit(of(condition), of(change)), inside: known.filter((one) => condition(one) === true), known }
}

export function necessaryAndSufficient({ table }: Evidence): Reading {
  const { cases } = table
  const single = pillars.map(({ name, holds }) => ({ name, ...fitted(cases, holds) })).filter(({ known }) => known.length > 0)
  if (single.length === 0) return nothing(why.noColumn)
  const necessary = single.filter(({ fit }) => fit.necessity >= necessityCut && fit.relevance >= relevanceCut)
  const pairs = pillars
    .flatMap((first, k) =>
      pillars.slice(k + 1).map((second) => ({ a: first.name, b: second.name, ...fitted(cases, both(first.holds, second.holds)) })),
    )
    .filter(({ inside }) => inside.length >= 3)
    .toSorted((x, y) => y.fit.sufficiency - x.fit.sufficiency || y.inside.length - x.inside.length)
  const sufficient = pairs.filter(({ fit }) => fit.sufficiency >= sufficiencyCut)
  const best = pairs[0]
  const ids = (list: readonly Case[]): string[] => list.map(({ id }) => id)
  const met = Number(necessary.length > 0) + Number(sufficient.length > 0)
  const orNone = (names: readonly Words[]): Words => (names.length === 0 ? texts.none : listed(names))
  return {
    statistic: texts.statistic,
    value: best?.fit.sufficiency ?? null,
    uncertainty: { kind: 'none' },
    n: best?.known.length ?? 0,
    figures: [...single.map(necessityFigure), ...pairs.map(sufficiencyFigure)],
    agree: best === undefined ? [] : ids(best.inside.filter((one) => change(one) === true)),
    disagree: best === undefined ? [] : ids(best.inside.filter((one) => change(one) !== true)),
    leftOut: ids(cases.filter((one) => best !== undefined && !best.known.includes(one))),
    verdict: met === 2 ? 'supported' : met === 1 ? 'mixed' : 'contradicted',
    why: fill(texts.found, {
      necessary: orNone(necessary.map(({ name }) => name)),
      pairs: orNone(sufficient.map(({ a, b }) => fill({ en: '{a} * {b}', ar: '{a} * {b}' }, { a: letters(a), b: letters(b) }))),
    }),
  }
}

/** `LEAD` of "LEAD: unified leadership". */
function letters(name: Words): Words {
  return { en: name.en.split(':')[0] ?? '', ar: name.ar.split(':')[0] ?? '' }
}

function necessityFigure({ name, fit, known }: { readonly name: Words } & Fitted): Figure {
  const absent = known.filter((one) => change(one) === true).length
  return {
    label: fill(texts.necessary, { name }),
    value: `${fit.necessity.toFixed(3)} / ${fit.relevance.toFixed(3)} (${Math.round(fit.necessity * absent)}/${absent})`,
  }
}

function sufficiencyFigure({ a, b, fit, inside }: { readonly a: Words; readonly b: Words } & Fitted): Figure {
  const hits = inside.filter((one) => change(one) === true).length
  return {
    label: fill(texts.sufficient, { a: letters(a), b: letters(b) }),
    value: `${fit.sufficiency.toFixed(3)} / ${fit.necessity.toFixed(3)} (${hits}/${inside.length})`,
    cases: inside.map(({ id }) => id),
  }
}
