/**
 * Section 7 of model.md: the eight outcomes, by the inequalities of prototype.md section 4.2, with their margins; and the
 * results two years on. The numbers in the inequalities are chosen there and shown with every outcome.
 */
import type { Words } from '../text/index.ts'
import { total } from './answers.ts'
import type { ConstantValues } from './constants/index.ts'
import { perMillion } from './mathematics.ts'
import type { Setting } from './setting.ts'
import type { State } from './state.ts'

export type OutcomeName =
  'faded' | 'crushed' | 'concessions-only' | 'figurehead-replaced' | 'captured' | 'negotiated-reform' | 'revolution' | 'civil-war'

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
  const { c, on, pillars, conditions, profile, population, places } = setting
  const { at, now } = state
  const people = total(population.placePeople)
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
  return {
    mass,
    leadership,
    programme,
    discipline: peaks > 0 ? Math.min(1, pillars.discipline + organised / peaks) * (1 - violent / peaks) : 0,
    reach: Math.min(1, centre / conditions.centreNeed),
    neutrality: refusing,
    guard: pillars.guard,
    movement: leadership * (c.guardFloor + (1 - c.guardFloor) * pillars.guard) * weight,
    deep: fallen ? conditions.deepShare * (1 - c.deepFallen * Math.max(c.deepFallenLeast, refusing)) : conditions.deepShare,
    rival: on.rivals
      ? Math.max(
          0,
          ...profile.rivals.map(
            (rival) => rival.capacity * rival.presence * (rival.armed ? Math.max(c.rivalArmedLeast, refusing) : c.rivalUnarmed),
          ),
        )
      : 0,
    // An offer to negotiate lowers what a pact needs by a quarter.
    pactStrength:
      leadership * programme * weight * (c.pactFloor + (1 - c.pactFloor) * refusing) * (now.negotiating === 1 ? c.pactOffer : 1),
  }
}

export interface OutcomeMargin {
  readonly name: string
  readonly words: Words
  readonly value: number
  readonly needed: number
  readonly margin: number
}

export interface OutcomeOf {
  readonly outcome: OutcomeName
  readonly margins: readonly OutcomeMargin[]
  readonly strengths: Readonly<Record<string, number>>
  readonly results: readonly { readonly name: string; readonly words: Words; readonly value: number }[]
}

export function judgeOutcome(setting: Setting, state: State): OutcomeOf {
  const s = strengthsOf(setting, state)
  const margins = marginsOf(setting, state, s)
  const outcome = decide(setting, state, s, margins)
  return { outcome, margins, strengths: { ...s }, results: resultsOf(setting, state, outcome) }
}

const names = {
  fall: { en: 'pressure on the ruler against his resolve, days', ar: 'الضغط على الحاكم مقابل عزيمته، بالأيام' },
  pact: { en: 'strength of a pact against a quarter of the deep state', ar: 'قوة الاتفاق مقابل ربع الدولة العميقة' },
  revolution: {
    en: 'movement against 1.2 × the stronger of deep state and rival',
    ar: 'الحركة مقابل 1.2 × الأقوى من الدولة العميقة والمنافس',
  },
  reform: { en: 'movement against half of the stronger one', ar: 'الحركة مقابل نصف الأقوى' },
  capture: { en: 'rival against the deep state', ar: 'المنافس مقابل الدولة العميقة' },
  force: { en: 'deaths against great force', ar: 'القتلى مقابل حد القوة الكبيرة' },
  detention: { en: 'detained against mass detention', ar: 'المعتقلون مقابل حد الاعتقال الجماعي' },
  calm: { en: 'hours of empty streets at the end', ar: 'ساعات خلوّ الشوارع في النهاية' },
} as const satisfies Record<string, Words>

function marginsOf(setting: Setting, state: State, s: Strengths): OutcomeMargin[] {
  const { conditions, c } = setting
  const { at, now } = state
  const top = Math.max(s.deep, s.rival)
  const rows: readonly [keyof typeof names, number, number][] = [
    ['fall', now.pressure, conditions.resolveDays],
    ['pact', s.pactStrength, c.pactDeep * conditions.deepShare],
    ['revolution', s.movement, c.revolutionRatio * top],
    ['reform', s.movement, c.reformRatio * top],
    ['capture', s.rival, s.deep],
    ['force', total(at.dead) + total(at.deadForces), c.forceDeaths],
    ['detention', total(at.detained), c.forceDetained * now.peak],
    ['calm', now.calmHours, c.calmHours],
  ]
  return rows.map(([name, value, needed]) => ({ name, words: names[name], value, needed, margin: value - needed }))
}

function decide({ c }: Setting, state: State, s: Strengths, margins: readonly OutcomeMargin[]): OutcomeName {
  const { now, ledger } = state
  const holds = (name: keyof typeof names): boolean => margins.find((margin) => margin.name === name)!.margin >= 0
  if (now.civilWar >= 0) return 'civil-war'
  if (now.rulerGone >= 0 || now.pact >= 0) {
    if (holds('revolution')) return 'revolution'
    if (holds('reform') && s.programme >= c.pactProgramme) return 'negotiated-reform'
    return s.rival > s.deep ? 'captured' : 'figurehead-replaced'
  }
  const done = ledger.done
  const force = holds('force') || done['live-fire'] !== undefined || (now.peak > 0 && holds('detention'))
  // A cabinet is a cheap sacrifice: it counts only where no live fire was used.
  const personGone =
    done['sacrifice-patron'] !== undefined ||
    done['sacrifice-figurehead'] !== undefined ||
    (done['dismiss-cabinet'] !== undefined && !force)
  if (personGone) return 'figurehead-replaced'
  if (force && now.peak > c.crushedCrowd) return 'crushed'
  const met = Math.min(done.withdraw ?? Infinity, done['withdraw-origin'] ?? Infinity, done.concede ?? Infinity)
  return met <= now.peakHour + c.metHours ? 'concessions-only' : 'faded'
}

const resultNames = {
  hardship: { en: 'Hardship', ar: 'المشقة' },
  corruption: { en: 'Corruption', ar: 'الفساد' },
  repression: { en: 'Repression', ar: 'القمع' },
  rule: { en: 'Who rules', ar: 'من يحكم' },
} as const satisfies Record<string, Words>

/** Share of power that passes from the ruling network to people, by outcome; chosen, in the order of section 7. */
function powerMoved(c: ConstantValues): Readonly<Record<OutcomeName, number>> {
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
function resultsOf(setting: Setting, state: State, outcome: OutcomeName): OutcomeOf['results'] {
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
