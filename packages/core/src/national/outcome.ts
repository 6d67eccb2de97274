/**
 * Section 7 of model.md: the eight outcomes, by the inequalities of notes of the prototype, section 4.2, with their margins; and the
 * results two years on. The numbers in the inequalities are chosen there and shown with every outcome.
 */
import type { Profile } from '../country/index.ts'
import type { Words } from '../text/index.ts'
import type { Margin, Outcome, OutcomeReport } from '../vocabulary/index.ts'
import { total } from './answers.ts'
import type { ConstantValues } from './constants/index.ts'
import { perMillion } from './mathematics.ts'
import { resolveOf } from './resolve.ts'
import type { Setting } from './setting.ts'
import type { State } from './state.ts'

/** Measured pillars and strengths, 0…1. */
export interface Strengths {
  readonly mass: number
  readonly leadership: number
  readonly programme: number
  readonly discipline: number
  readonly reach: number
  readonly neutrality: number
  readonly guard: number
  readonly movement: number
  readonly deep: number
  readonly rival: number
  readonly pactStrength: number
}

export function strengthsOf(setting: Setting, state: State): Strengths {
  const { c, on, pillars, conditions, profile, people, places } = setting
  const { at, now } = state
  const mass = Math.min(1, Math.sqrt(now.peak / people / c.massShare))
  let peaks = 0
  let organised = 0
  let violent = 0
  let centre = 0
  for (let p = 0; p < places; p++) {
    peaks += at.peak[p]!
    organised += at.organisation[p]! * at.peak[p]!
    violent += at.violence[p]! * at.peak[p]!
    if (profile.places[p]!.weight >= 2) centre += at.peak[p]!
  }
  const leadership = pillars.leadership
  const programme = pillars.programme
  const refusing = now.armyRefusing
  const weight = c.massFloor + (1 - c.massFloor) * mass
  const fallen = now.rulerGone >= 0
  const guarded = on.guarding ? c.guardFloor + (1 - c.guardFloor) * pillars.guard : c.guardFloor
  return {
    mass,
    leadership,
    programme,
    discipline: peaks > 0 ? Math.min(1, pillars.discipline + organised / peaks) * (1 - violent / peaks) : 0,
    reach: Math.min(1, centre / conditions.centreNeed),
    neutrality: refusing,
    guard: pillars.guard,
    movement: leadership * guarded * weight * c.movementWeight * setting.unknown.movement,
    deep: fallen ? conditions.deepShare * (1 - c.deepFallen * Math.max(c.deepFallenLeast, refusing)) : conditions.deepShare,
    rival: on.rivals ? setting.unknown.rival * Math.max(0, ...profile.rivals.map((rival) => rivalStrength(c, rival, refusing))) : 0,
    // An offer to negotiate lowers what a pact needs by a quarter.
    pactStrength:
      leadership * programme * weight * (c.pactFloor + (1 - c.pactFloor) * refusing) * (now.negotiating === 1 ? c.pactOffer : 1),
  }
}

/** An armed rival counts with the army that refuses, wherever it stands; an unarmed one where it is present. */
function rivalStrength(c: ConstantValues, rival: Profile['rivals'][number], refusing: number): number {
  return rival.capacity * (rival.armed ? Math.max(c.rivalArmedLeast, refusing) : rival.presence * c.rivalUnarmed)
}

export function judgeOutcome(setting: Setting, state: State): OutcomeReport {
  // The contest is judged at the fall or the pact: what happens to the army and the crowd later changes no winner.
  const s = { ...strengthsOf(setting, state), ...state.ledger.contest }
  const margins = marginsOf(setting, state, s)
  const outcome = decide(setting, state, s, margins)
  return { outcome, margins, strengths: { ...s }, results: resultsOf(setting, state, outcome) }
}

const names = {
  fall: { en: 'pressure on the ruler against his resolve, days', ar: 'الضغط على الحاكم مقابل عزيمته، بالأيام' },
  pact: { en: 'strength of a pact against a quarter of the deep state', ar: 'قوة الاتفاق مقابل ربع الدولة العميقة' },
  revolution: {
    en: 'movement against the stronger of deep state and rival',
    ar: 'الحراك مقابل الأقوى من الدولة العميقة والمنافس',
  },
  reform: { en: 'movement against a share of the stronger one', ar: 'الحراك مقابل حصة من الأقوى' },
  capture: { en: 'rival against the deep state', ar: 'المنافس مقابل الدولة العميقة' },
  sacrifice: {
    en: 'largest pressure on the ruler against what costs a person of first rank, days',
    ar: 'أقصى ضغط على الحاكم مقابل ما يطيح بشخصية من الصف الأول، بالأيام',
  },
  force: { en: 'deaths and detentions per million against great force', ar: 'القتلى والمعتقلون لكل مليون مقابل حد القوة الكبيرة' },
  crowd: { en: 'peak against the crowd that can be crushed', ar: 'الذروة مقابل أصغر حشد يُسحق' },
  emptied: {
    en: 'people who came out at the peak and no longer, against nearly all',
    ar: 'من خرجوا عند الذروة ولم يعودوا يخرجون، مقابل شبه الجميع',
  },
  calm: { en: 'hours of empty streets at the end', ar: 'ساعات خلوّ الشوارع في النهاية' },
} as const satisfies Record<string, Words>

function marginsOf(setting: Setting, state: State, s: Strengths): Margin[] {
  const { conditions, c, people } = setting
  const { at, now } = state
  const top = Math.max(s.deep, s.rival)
  const rows: readonly [keyof typeof names, number, number][] = [
    ['fall', now.pressure, resolveOf(setting)],
    ['pact', s.pactStrength, c.pactDeep * conditions.deepShare],
    ['revolution', s.movement, c.revolutionRatio * top],
    ['reform', s.movement, c.reformRatio * top],
    ['capture', s.rival, s.deep],
    ['sacrifice', now.pressureMost, c.sacrifice * resolveOf(setting)],
    ['force', (perMillion * (now.expectedDead + c.detentionForce * total(at.detained))) / people, c.crushedForce],
    ['crowd', now.peak, (c.crushedCrowd * people) / perMillion],
    ['emptied', now.peak - latelyOut(state), (1 - c.emptied) * now.peak],
    ['calm', now.calmHours, c.calmHours],
  ]
  return rows.map(([name, value, needed]) => ({ name, words: names[name], value, needed, margin: value - needed }))
}

/** Largest crowd of the last whole day and since, and of the last called day: streets are not empty because it is night. */
function latelyOut({ at, now }: State): number {
  return Math.max(total(at.visible), now.today, now.yesterday, now.sinceCall)
}

function decide(setting: Setting, state: State, s: Strengths, margins: readonly Margin[]): Outcome {
  const { now, ledger } = state
  const { c } = setting
  const holds = (name: keyof typeof names): boolean => margins.find((margin) => margin.name === name)!.margin >= 0
  if (now.civilWar >= 0) return 'civil-war'
  if (now.rulerGone >= 0 || now.pact >= 0) {
    if (holds('revolution')) return 'revolution'
    if (holds('reform') && s.programme >= c.pactProgramme) return 'negotiated-reform'
    return s.rival > s.deep ? 'captured' : 'figurehead-replaced'
  }
  const done = ledger.done
  // A person of first rank is gone: sacrificed, or the ruler himself was pressed so hard that somebody had to go for him.
  if (done['sacrifice-patron'] !== undefined || holds('sacrifice')) return 'figurehead-replaced'
  if (holds('force') && holds('crowd') && holds('emptied')) return 'crushed'
  const met = Math.min(done.withdraw ?? Infinity, done['withdraw-origin'] ?? Infinity, done.concede ?? Infinity)
  return met <= now.peakHour + c.metHours ? 'concessions-only' : 'faded'
}

const resultNames = {
  hardship: { en: 'Hardship', ar: 'ضيق العيش' },
  corruption: { en: 'Corruption', ar: 'الفساد' },
  repression: { en: 'Repression', ar: 'القمع' },
  rule: { en: 'Who rules', ar: 'من يحكم' },
} as const satisfies Record<string, Words>

/** Share of power that passes from the ruling network to people, by outcome; chosen, in the order of section 7. */
function powerMoved(c: ConstantValues): Readonly<Record<Outcome, number>> {
  return {
    faded: 0,
    crushed: c.movedCrushed,
    'concessions-only': c.movedConcessions,
    'figurehead-replaced': c.movedFigurehead,
    captured: c.movedCaptured,
    'negotiated-reform': c.movedReform,
    revolution: c.movedRevolution,
    'civil-war': c.movedCivilWar,
  }
}

/** Results, not manners: what has changed two years on, each −1…1, positive better for people. A sketch until the era clock runs. */
function resultsOf(setting: Setting, state: State, outcome: Outcome): OutcomeReport['results'] {
  const { conditions, population, course, c } = setting
  const { at, now } = state
  const moved = powerMoved(c)[outcome]
  const shock = course.shocks.reduce((sum, entry) => sum + (entry.kind === 'price' ? entry.size : 0), 0)
  const relief = now.withdrawnAll >= 0 ? 0 : shock
  const deadPerMillion = (perMillion * (total(at.dead) + total(at.deadForces))) / total(population.placePeople)
  const held = (perMillion * total(at.detained)) / total(population.placePeople)
  const blood = deadPerMillion / (deadPerMillion + c.bloodDeaths) + held / (held + c.bloodDetained)
  const values = {
    hardship: moved * conditions.rents * conditions.corruption - relief,
    corruption: moved * conditions.corruption,
    repression: moved - c.bloodRepression * blood,
    rule: moved,
  }
  return Object.entries(resultNames).map(([name, words]) => ({
    name,
    words,
    value: Math.max(-1, Math.min(1, values[name as keyof typeof values])),
  }))
}
