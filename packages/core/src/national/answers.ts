/** Section 6 of model.md: the state takes the answers its playbook triggers, with delay and budget, and may learn. */
import type { Answer, AnswerKind } from '../country/index.ts'
import { exp, log, normal, stream } from '../random/index.ts'
import { moveReserves, stationForeign } from './forces.ts'
import { hoursPerDay, ln2, orders } from './mathematics.ts'
import { clamp, type Setting } from './setting.ts'
import { playbookOf, type State } from './state.ts'
import { answerSentences, reservesSentence, tell } from './story.ts'

const delayStream = stream('answer-delay')

export function answer(setting: Setting, state: State): void {
  const { course, on } = setting
  fadeConcessions(setting, state)
  if (!on.answers) return
  const hour = state.now.step * course.stepHours
  const playbook = playbookOf(setting)
  trigger(setting, state, playbook, hour)
  const due = state.ledger.pending.filter((entry) => entry.hour <= hour)
  state.ledger.pending = state.ledger.pending.filter((entry) => entry.hour > hour)
  for (const { index } of due) carryOut(setting, state, playbook[index]!, hour)
  judge(setting, state, hour)
}

/** Answers whose conditions now hold are set on their way, the heavier ones first; learning shortens or stretches delays. */
function trigger(setting: Setting, state: State, playbook: readonly Answer[], hour: number): void {
  const { course, c, on } = setting
  const weight = (kind: AnswerKind): number => exp(state.ledger.lessons[kind] ?? 0)
  const order = [...playbook.keys()].sort((a, b) => weight(playbook[b]!.do) - weight(playbook[a]!.do))
  for (const index of order) {
    const entry = playbook[index]!
    if (state.ledger.triggered.includes(index) || !holds(setting, state, entry, hour)) continue
    const spread = on.chance ? exp(c.delaySpread * normal(course.seed, delayStream, 0, index)) : 1
    state.ledger.triggered.push(index)
    state.ledger.pending.push({ index, hour: hour + ((entry.delayHours ?? 0) * spread) / weight(entry.do) })
  }
}

function holds(setting: Setting, state: State, entry: Answer, hour: number): boolean {
  const { profile, places, course } = setting
  const { at, now, ledger } = state
  const when = entry.when
  if (when.attention !== undefined && now.attention < when.attention) return false
  if (when.after !== undefined && ledger.done[when.after] === undefined) return false
  if (when.fromHour !== undefined && hour < when.fromHour) return false
  if (
    when.calm !== undefined &&
    !(visibleNow(state) < when.calm * now.peak && hour - now.peakHour >= hoursPerDay / Math.max(1, course.stepHours))
  )
    return false
  if (when.dead !== undefined && total(at.dead) < when.dead) return false
  if (when.centre !== undefined) {
    let crowd = 0
    for (let p = 0; p < places; p++) if (profile.places[p]!.weight >= 2) crowd += at.remembered[p]!
    if (crowd < when.centre) return false
  }
  return true
}

export function total(column: Float64Array): number {
  let sum = 0
  for (let p = 0; p < column.length; p++) sum += column[p]!
  return sum
}

function visibleNow(state: State): number {
  return total(state.at.visible)
}

function carryOut(setting: Setting, state: State, entry: Answer, hour: number): void {
  const { now, ledger } = state
  // A partial cut that comes after the full one is no answer any more.
  if (entry.do === 'net-partial' && now.net <= setting.c.partialCut) return
  // Nor is a fire that ceases where nobody is told to shoot.
  if (entry.do === 'cease-fire' && now.liveFire < 0 && !state.at.rules.includes(orders.live)) return
  ledger.done[entry.do] ??= hour
  const words =
    entry.do === 'reserves'
      ? reservesSentence(setting, moveReserves(setting, state, entry.size ?? 0, entry.force))
      : answerSentences[entry.do]
  tell(state, hour, 'answer', -1, words, { answer: entry.do })
  if (setting.on.learning && setting.conditions.learning > 0) {
    const past = ledger.crowds
    ledger.open.push({
      kind: entry.do,
      hour,
      crowd: past.at(-1) ?? 0,
      before: past.at(-1 - Math.round(hoursPerDay / setting.course.stepHours)) ?? 0,
    })
  }
  act(setting, state, entry, hour)
  if (entry.hours !== undefined && (entry.do === 'net-cut' || entry.do === 'net-partial')) ledger.done['net-back'] = hour + entry.hours
  now.trust *= entry.do === 'concede' || entry.do === 'promise' || entry.do === 'dismiss-cabinet' ? 1 - setting.c.trustLoss : 1
}

/** What each answer changes. The facade alone can grant only crumbs: size × trust × (1 − deep-state share). */
function act(setting: Setting, state: State, entry: Answer, hour: number): void {
  const { c, places } = setting
  const { at, now } = state
  const actions: Partial<Record<AnswerKind, () => void>> = {
    'withdraw-origin': () => {
      now.withdrawnOrigin = hour
    },
    withdraw: () => {
      now.withdrawnAll = hour
    },
    concede: () => grant(setting, state, entry.size ?? c.concessionSize),
    promise: () => grant(setting, state, setting.c.promiseWorth * (entry.size ?? c.concessionSize)),
    'dismiss-cabinet': () => grant(setting, state, c.concessionSize),
    'sacrifice-figurehead': () => grant(setting, state, c.concessionSize),
    'sacrifice-patron': () => grant(setting, state, c.concessionSize),
    arrest: () => {
      for (let p = 0; p < places; p++) at.organisation[p]! *= 1 - c.arrestEffect
    },
    curfew: () => {
      now.curfew = 1
    },
    'net-partial': () => {
      now.net = Math.min(now.net, c.partialCut)
    },
    'net-cut': () => {
      now.net = Math.min(now.net, c.fullCut)
    },
    'net-restore': () => {
      now.net = 1
    },
    'foreign-troops': () => stationForeign(setting, state, entry.size ?? 0),
    'live-fire': () => {
      now.liveFire = hour
      now.sweepsFrom = hour + c.sweepHours
      if ((entry.size ?? 0) >= 1) now.liveEverywhere = 1
    },
    'cease-fire': () => {
      now.liveFire = now.sweepsFrom = -1
      now.liveEverywhere = 0
    },
    negotiate: () => {
      now.negotiating = 1
    },
    split: () => {
      now.split = 1
    },
  }
  actions[entry.do]?.()
}

/** A concession enters acquiescence as far as the budget pays, people believe and the deep state consents. */
function grant(setting: Setting, state: State, size: number): void {
  const { now } = state
  const paid = Math.min(1, now.concessionsLeft)
  now.concessionsLeft -= paid
  const worth = size * paid * now.trust * (1 - setting.conditions.deepShare)
  now.concession = 1 - (1 - now.concession) * (1 - worth)
}

function fadeConcessions(setting: Setting, state: State): void {
  const { now, ledger } = state
  const hours = setting.course.stepHours
  now.concession *= exp((-ln2 * hours) / (hoursPerDay * setting.c.concessionDays))
  const back = ledger.done['net-back']
  if (back !== undefined && now.step * hours >= back) {
    now.net = 1
    delete ledger.done['net-back']
  }
}

/** Learning: a day after an answer its weight moves by what it did to the crowd beyond the trend (notes of the prototype, 4.1). */
function judge(setting: Setting, state: State, hour: number): void {
  const { ledger } = state
  const rate = setting.conditions.learning
  ledger.crowds.push(visibleNow(state))
  if (ledger.open.length === 0) return
  for (const lesson of ledger.open.filter((entry) => hour >= entry.hour + hoursPerDay)) {
    const after = ledger.crowds.at(-1)!
    const trend = log((lesson.before + 1) / (lesson.crowd + 1))
    const gain = clamp(log((lesson.crowd + 1) / (after + 1)) - trend, -1, 1)
    ledger.lessons[lesson.kind] =
      (1 - rate * setting.c.lessonFade) * (ledger.lessons[lesson.kind] ?? 0) + rate * setting.c.learningRate * gain
  }
  ledger.open = ledger.open.filter((entry) => hour < entry.hour + hoursPerDay)
}
