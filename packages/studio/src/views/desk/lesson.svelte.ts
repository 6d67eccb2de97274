/** The first lesson: Lipset’s question, 18 European countries between the wars, with the numbers as they were published. */
import { comparison, tables, type CompareStudy } from '@sharara/core'
import { words } from '../../words/deskLesson.ts'
import { degreeOfThree } from './anchors.ts'
import { firstStudy } from './choices.ts'
import { desk } from './desk.svelte.ts'
import { lipset, published } from './lipset.ts'

class Progress {
  open: boolean = $state(false)
}
export const progress: Progress = new Progress()

/** The table on the desk, with anchors from the numbers alone: the reader finds better ones. */
export function startLesson(): void {
  const { sheet } = tables.readDelimited(lipset, { file: 'lipset.csv' })
  const first = sheet === null ? null : firstStudy(sheet)
  if (sheet === null || first === null) return
  progress.open = true
  desk.choose({ ...first, name: words.studyName }, words.opened, {}, sheet)
  desk.step = 'calibrate'
}

/** Each set calibrated as it was published. */
export function asPublished(study: CompareStudy): CompareStudy {
  const sets = Object.entries(published).map(([name, [exclusion, crossover, inclusion]]) => {
    const rule: comparison.MembershipRule = { method: 'logistic', anchors: { exclusion, crossover, inclusion }, degree: degreeOfThree }
    return [name, { column: name, rule, why: words.whyPublished }] as const
  })
  return { ...study, sets: { ...study.sets, ...Object.fromEntries(sets) } }
}

/** Anchors as published, up to the breadth of a hand. */
export function isAsPublished(study: CompareStudy, name: string): boolean {
  const rule = study.sets[name]?.rule
  const wanted = published[name]
  if (rule === undefined || wanted === undefined) return false
  const near = Math.abs(wanted[2] - wanted[0]) / 50
  const anchors = comparison.anchorsOf(rule)
  return anchors.length === wanted.length && wanted.every((value, k) => Math.abs(value - anchors[k]!) <= near)
}
