/** The paragraph on methods that journals ask for: every choice of the analysis, in both languages; and how to cite it. */
import { anchorsOf, type MembershipRule } from '../../comparison/index.ts'
import { fill, listed, type Words } from '../../text/index.ts'
import type { Compared } from '../compare.ts'
import type { SetOf } from '../set.ts'
import { expectationTexts } from '../told/index.ts'
import { methodWords as words } from './methodWords.ts'

export function methodsParagraph(compared: Compared, version: string): Words {
  const { study, cases, origins, dropped, truthTable, solutions, notes } = compared
  const { conditions, outcome, nCut, inclCut, lowerInclCut, priCut, leaveOut, exclude = [] } = study
  const expected = expectationTexts(study)
  const parts: Words[] = [
    fill(words.table, { cases: cases.length, conditions: conditions.join(', '), outcome }),
    ...(leaveOut.length === 0 ? [] : [fill(words.leftOut, { cases: leaveOut.join(', ') })]),
    ...(dropped.length === 0 ? [] : [fill(words.dropped, { count: dropped.length, cases: dropped.join(', ') })]),
    ...calibrations(origins),
    ...notes,
    fill(words.necessity, { ...compared.necessity.cuts }),
    fill(words.cuts, { inclCut, priCut, cases: nCut === 1 ? words.oneCase : fill(words.someCases, { count: nCut }) }),
    ...(lowerInclCut === undefined
      ? []
      : [fill(words.between, { lower: lowerInclCut, upper: inclCut, treated: words[study.contradictions ?? 'negative'] })]),
    ...(study.measure === 'haesebrouck' ? [words.haesebrouck] : []),
    fill(words.rows, { rows: truthTable.all, empty: truthTable.remainders }),
    ...(exclude.length === 0 ? [] : [fill(words.excluded, { rows: exclude.join(', ') })]),
    ...(study.enhanced === true
      ? [compared.unlisted === undefined ? fill(words.enhanced, { rows: truthTable.excluded.join(', ') }) : words.enhancedNot]
      : []),
    ...(study.impossible === undefined ? [] : [fill(words.impossible, { what: study.impossible })]),
    expected.length === 0 ? words.noExpectations : fill(words.expectations, { expected: expected.join(', ') }),
    ...modelCounts(solutions),
    ...solutions
      .filter(({ proven, models }) => !proven && models.length > 0)
      .map((one) => fill(words.notProven, { kind: words[one.kind], atLeast: one.atLeast })),
    ...(study.both === true ? [words.absence] : []),
    fill(words.software, { version }),
  ]
  return listed(parts, { en: ' ', ar: ' ' })
}

/** Sets that stand in the data as they are in one sentence, every other in its own. */
function calibrations(origins: Compared['origins']): Words[] {
  const plain = origins.filter(({ codes, rule, renumber }) => codes === undefined && rule === undefined && renumber !== true)
  const rest = origins.filter((origin) => !plain.includes(origin)).map((origin) => calibration(origin.name, origin))
  if (plain.length === 0) return rest
  return [...rest, fill(plain.length === 1 ? words.asIs : words.asAre, { names: plain.map(({ name }) => name).join(', ') })]
}

function modelCounts(solutions: Compared['solutions']): Words[] {
  const single = solutions.filter(({ complete, modelCount }) => complete && modelCount === 1)
  const kinds = joined(single.map(({ kind }) => words[kind]))
  const told = single.length === 0 ? [] : [fill(single.length === 1 ? words.oneModel : words.oneModelEach, { kinds })]
  const others = solutions.filter((one) => !single.includes(one))
  return [
    ...told,
    ...others.map(({ kind, complete, modelCount }) =>
      modelCount === 0
        ? fill(words.noModel, { kinds: words[kind] })
        : fill(complete ? words.models : words.modelsAtLeast, { kinds: words[kind], count: modelCount }),
    ),
  ]
}

function joined(parts: readonly Words[]): Words {
  const last = parts.slice(-1)
  return parts.length < 2 ? listed(last) : listed([listed(parts.slice(0, -1), { en: ', ', ar: ' و' }), ...last], { en: ' and ', ar: ' و' })
}

function calibration(name: string, { column, codes, rule, renumber }: SetOf): Words {
  if (codes !== undefined) {
    const each = Object.entries(codes).map(([code, degree]) => `${code} = ${degree}`)
    return fill(words.codes, { name, column, codes: { en: each.join(', '), ar: each.join('، ') } })
  }
  if (renumber === true) return fill(words.renumbered, { name, column })
  if (rule === undefined) return fill(words.asIs, { names: name })
  return fill(words.rule, { name, column, method: words[rule.method], anchors: anchorText(rule) })
}

function anchorText(rule: MembershipRule): Words {
  const values = anchorsOf(rule)
  if (values.length === 0 || rule.method === 'shares') return words.none
  if ('thresholds' in rule) return fill(words.thresholds, { values: values.join(', ') })
  const [exclusion, crossover, inclusion] = [rule.anchors.exclusion, rule.anchors.crossover, rule.anchors.inclusion].map(String)
  return fill(words.anchors, { exclusion: exclusion!, crossover: crossover!, inclusion: inclusion! })
}

/** In the form of BibTeX, and as a sentence. */
export function citation(version: string): { readonly sentence: Words; readonly bibtex: string } {
  return {
    sentence: fill(words.cite, { version }),
    bibtex: `@software{sharara,\n  title = {Sharara: comparison of cases},\n  version = {${version}},\n  note = {Qualitative Comparative Analysis; minimisation exact unless said otherwise}\n}\n`,
  }
}
