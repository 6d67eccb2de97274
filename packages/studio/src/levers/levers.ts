/** The levers of a scenario, what they change about it, and what of its changes no lever moves. */
import type { RunSetup, Scenario, Words } from '@sharara/core'
import { answerLevers } from './answers.ts'
import type { Control, Lever, LeverValue } from './lever.ts'
import { postureLever } from './posture.ts'
import { mechanismLevers, quantityLevers } from './quantities.ts'
import { sparkLevers } from './spark.ts'

/** All levers of a scenario as it ships. */
export function leversOf(base: RunSetup): readonly Lever[] {
  const declared = [...quantityLevers(base), ...sparkLevers(base), ...answerLevers(base), postureLever(base), ...mechanismLevers(base)]
  return declared as unknown as readonly Lever[] // a border: `pull` lets only values through that the lever's control can give
}

/** Whether a value is one that the control can give. */
export function fits(control: Control, value: unknown): value is LeverValue {
  if (control.kind === 'switch') return typeof value === 'boolean'
  if (control.kind === 'choice') return control.options.some((option) => option.value === value)
  if (typeof value !== 'number' || !(value >= control.min && value <= control.max)) return false
  return control.whole !== true || Number.isInteger(value)
}

/** The scenario with the lever at a value; as it was where the lever cannot have it. */
export function pull({ control, write }: Lever, scenario: Scenario, value: LeverValue): Scenario {
  return fits(control, value) ? write(scenario, value) : scenario
}

export function reset(lever: Lever, scenario: Scenario): Scenario {
  return lever.write(scenario, lever.shipped)
}

export function isMoved({ read, shipped }: Lever, scenario: Scenario): boolean {
  return read(scenario) !== shipped
}

export function moved(levers: readonly Lever[], scenario: Scenario): readonly Lever[] {
  return levers.filter((lever) => isMoved(lever, scenario))
}

/** Parts of a scenario that a file or a link may change and no lever does. */
const otherParts = {
  name: { en: 'Name', ar: 'الاسم' },
  note: { en: 'Note', ar: 'الملاحظة' },
  episode: { en: 'Record that it is held against', ar: 'السجل الذي يُقابَل به' },
  start: { en: 'Start', ar: 'البداية' },
  hours: { en: 'Length', ar: 'المدة' },
  stepHours: { en: 'Step', ar: 'الخطوة' },
  sample: { en: 'People whom a simulated person stands for', ar: 'عدد الناس الذين يمثلهم الشخص المحاكى' },
  shocks: { en: 'Shocks', ar: 'الصدمات' },
  sparks: { en: 'Sparks', ar: 'الشرارات' },
  calls: { en: 'Called days', ar: 'الأيام المعلنة' },
  foreignNews: { en: 'News from abroad', ar: 'أخبار من الخارج' },
  movements: { en: 'Movements that pillars are drawn from', ar: 'الحراكات التي تُسحب منها الأركان' },
  playbook: { en: 'Playbook', ar: 'دفتر الردود' },
} as const satisfies Partial<Record<keyof Scenario, Words>>

/** What differs from the shipped scenario even with every lever back in its place. */
export function otherChanges(base: RunSetup, levers: readonly Lever[], scenario: Scenario): readonly Words[] {
  const back = moved(levers, scenario).reduce((now, lever) => reset(lever, now), scenario)
  const names = Object.keys(otherParts) as (keyof typeof otherParts)[]
  return names.filter((name) => JSON.stringify(back[name]) !== JSON.stringify(base.scenario[name])).map((name) => otherParts[name])
}
