/** The columns of a chunk's file: name, type, unit, words, and where in a run's result the value stands. */
import { cardOf, rangesInUse, setupOf, subjectOf, type Measured, type Plan, type RunResult, type Subject, type Words } from '@sharara/core'

/** Goes up when a reader of the old files could not read the new ones. */
export const chunkSchema = 'sharara-chunk/1'

export type CellType = 'integer' | 'seed' | 'number' | 'text' | 'yes-no' | 'list'

export interface ChunkColumn {
  readonly name: string
  readonly type: CellType
  readonly nullable: boolean
  readonly unit: string
  readonly words: Words
  readonly cell: (result: RunResult) => unknown
}

/** A plan decides its columns alone, so that all its chunks have the same. */
export function columnsOf(plan: Plan): readonly ChunkColumn[] {
  return [...identity(plan), ...settings(plan), ...numbers(plan), ...targets(plan), ...series(plan)]
}

function identity(plan: Plan): readonly ChunkColumn[] {
  const column = (
    name: string,
    type: CellType,
    label: Words,
    cell: (result: RunResult) => unknown,
    nullable = false,
    unit = '',
  ): ChunkColumn => ({ name, type, nullable, unit, words: label, cell })
  return [
    column('run', 'integer', { en: 'Run', ar: 'التشغيلة' }, ({ run }) => run),
    column('point', 'integer', { en: 'Point of the design', ar: 'نقطة التصميم' }, ({ point }) => point),
    column('arm', 'text', { en: 'Scenario', ar: 'السيناريو' }, ({ point }) => plan.arms[plan.points[point]!.arm]!.id),
    column('seed', 'seed', { en: 'Seed', ar: 'البذرة' }, ({ seed }) => seed),
    column('outcome', 'text', { en: 'Outcome', ar: 'المآل' }, ({ outcome }) => outcome, true, 'outcome'),
    column('error', 'text', { en: 'Error of a run that failed', ar: 'خطأ التشغيلة التي أخفقت' }, ({ error }) => error, true),
    column('fingerprint', 'text', { en: 'Fingerprint', ar: 'البصمة' }, ({ fingerprint }) => fingerprint),
  ]
}

/** Whatever some point of the plan sets or some run draws, with the value that holds in each: `set_<name>`, and `off_<mechanism>`. */
function settings(plan: Plan): readonly ChunkColumn[] {
  const set = plan.points.map((point) => point.settings)
  const card = cardOf(plan)
  const drawn = plan.arms.flatMap(({ setup }) => ('scenario' in setup ? Object.keys(rangesInUse(setup.scenario)) : []))
  const bySeed = drawn.length > 0 || set.some(({ values = {} }) => Object.values(values).some((value) => typeof value !== 'number'))
  const ofPoint = plan.points.map((point) => ({ point })) // runs of a point are set alike, but for what they draw by their seeds
  const subjects = new WeakMap<object, Subject | null>()
  const subjectAt = (result: RunResult): Subject | null => {
    const { run, point, seed } = result
    const key = bySeed ? result : ofPoint[point]!
    if (!subjects.has(key)) subjects.set(key, subjectOrNull(plan, run, point, seed))
    return subjects.get(key) ?? null
  }
  const whole = (['sample', 'hours'] as const)
    .filter((name) => set.some((one) => one[name] !== undefined))
    .map((name): ChunkColumn => {
      const cell = (result: RunResult): number | null => subjectAt(result)?.[name === 'hours' ? 'length' : name] ?? null
      return { name: `set_${name}`, type: 'number', nullable: true, ...wholeWords[name], cell }
    })
  const values = unique([...drawn, ...set.flatMap((one) => Object.keys(one.values ?? {}))]).map((name): ChunkColumn => {
    const quantity = card.numbers[name]
    const label = quantity?.label ?? { en: name, ar: name }
    const cell = (result: RunResult): number | null => subjectAt(result)?.valueInUse(name) ?? null
    return { name: `set_${name}`, type: 'number', nullable: true, unit: quantity?.unit ?? '', words: label, cell }
  })
  const off = unique(set.flatMap((one) => one.off ?? [])).map((name): ChunkColumn => {
    const label = card.mechanisms[name] ?? { en: name, ar: name }
    const cell = (result: RunResult): boolean | null =>
      Object.hasOwn(card.mechanisms, name) ? (subjectAt(result)?.isOff(name) ?? null) : null
    return { name: `off_${name}`, type: 'yes-no', nullable: true, unit: 'switched off', words: label, cell }
  })
  return [...whole, ...values, ...off]
}

const wholeWords = {
  sample: { unit: 'people', words: { en: 'People that one simulated person stands for', ar: 'من يمثلهم كل شخص محاكى' } },
  hours: { unit: 'h', words: { en: 'Hours simulated', ar: 'الساعات المحاكاة' } },
} as const

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted()
}

/** A point that asks for what there is not has runs that fail; its settings are empty cells. */
function subjectOrNull(plan: Plan, run: number, point: number, seed: number): Subject | null {
  try {
    return subjectOf(setupOf(plan, { run, point, seed }))
  } catch {
    return null
  }
}

function numbers(plan: Plan): readonly ChunkColumn[] {
  return Object.entries(cardOf(plan).outputs).map(([name, { unit, words }]) => {
    const cell = ({ values }: RunResult): number | null => values[name] ?? null
    return { name: snake(name), type: 'number', nullable: true, unit, words, cell }
  })
}

/** `peak_crowd`: SQL does not tell capitals apart. */
export function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_')
}

/** What the runs measure for the targets of the records of all arms, by id. */
function targets(plan: Plan): readonly ChunkColumn[] {
  const found = new Map<string, ChunkColumn>()
  for (const { record } of plan.arms) {
    for (const { id, label, unit } of record?.targets ?? []) {
      const name = targetColumn(id)
      const type = unit === 'outcome' || found.get(name)?.type === 'text' ? 'text' : 'number'
      const cell = (result: RunResult): Measured => measuredOf(plan, result, id, type)
      found.set(name, { name, type, nullable: true, unit, words: label, cell })
    }
  }
  return [...found.values()]
}

export function targetColumn(id: string): string {
  return `target_${snake(id)}`
}

function measuredOf(plan: Plan, { point, targets: measured }: RunResult, id: string, type: 'text' | 'number'): Measured {
  const at = plan.arms[plan.points[point]!.arm]!.record?.targets.findIndex((target) => target.id === id) ?? -1
  const value = measured[at] ?? null
  return type === 'text' && value !== null ? String(value) : value
}

function series(plan: Plan): readonly ChunkColumn[] {
  if (plan.series === 'none') return []
  return Object.entries(cardOf(plan).series).map(([name, { unit, words }]) => {
    const cell = ({ series: own }: RunResult): readonly number[] | null => own[name] ?? null
    return { name: `series_${snake(name)}`, type: 'list', nullable: true, unit, words, cell }
  })
}
