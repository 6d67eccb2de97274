/** From an analysis that was asked for to what is run and what is kept beside it: the same for whoever asks. */
import { analyses, analysisOf, fill, NotPlanned, type AnalysisKind, type Arm, type Plan, type Words } from '@sharara/core'
import { fitRunWords } from './fit/words.ts'
import { analysisWords } from './words.ts'

export interface Begun {
  readonly kind: AnalysisKind
  readonly plan: Plan
  readonly options: Readonly<Record<string, unknown>>
  readonly title: Words
  /** For the name of a folder. */
  readonly name: string
}

/** @throws NotPlanned with all that is wrong. */
export function beginAnalysis(kind: AnalysisKind, arms: readonly Arm[], asked: unknown): Begun {
  const { plan: planned, asked: schema, arms: wanted } = analysisOf(kind)
  const [least, most] = wanted
  if (arms.length < least || arms.length > most) {
    if (kind !== 'fit') throw new NotPlanned(fill(analysisWords.arms, { kind, least, most, got: arms.length }))
  }
  const { plan, facts } = planned(arms, schema.parse(asked))
  return { kind, plan, options: facts, title: titleOf(kind, arms, facts), name: nameOf(kind, arms) }
}

function titleOf(kind: AnalysisKind, arms: readonly Arm[], facts: Readonly<Record<string, unknown>>): Words {
  const [first, second] = arms.map(({ words }) => words)
  if (kind === 'compare') return analyses.compare.facts.parse(facts).study.name
  if (kind === 'fit') {
    const names = (language: 'en' | 'ar'): string => arms.map(({ words }) => words[language]).join(language === 'en' ? '; ' : '؛ ')
    return fill(fitRunWords.title, { names: { en: names('en'), ar: names('ar') } })
  }
  if (second === undefined || (second.en === first!.en && second.ar === first!.ar)) return first!
  return { en: `${first!.en} / ${second.en}`, ar: `${first!.ar} / ${second.ar}` }
}

function nameOf(kind: AnalysisKind, arms: readonly Arm[]): string {
  const ids = arms.map(({ id }) => id)
  if (kind === 'ensemble') return ids[0]!
  if (kind === 'what-if' || kind === 'compare') return `${kind}-${ids[0]!}`
  return kind === 'fit' ? `fit-${ids.join('-')}` : `${ids[0]!}-${kind}`
}
