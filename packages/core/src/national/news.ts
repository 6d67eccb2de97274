/** Section 2 of model.md, momentum: what people hear of crowds elsewhere, and how it moves them. */
import { exp, log10, pow, relaxation } from '../random/index.ts'
import { total } from './answers.ts'
import { nearby } from './ground.ts'
import { leadershipOf } from './leading.ts'
import { hoursPerDay, ln2 } from './mathematics.ts'
import type { Setting } from './setting.ts'
import type { State } from './state.ts'

/** The crowd that a place remembers follows the visible one up in an hour and down slowly (notes of the prototype, correction 6). */
export function rememberCrowds(setting: Setting, state: State): void {
  const { places, course, c } = setting
  const { at } = state
  const up = relaxation(course.stepHours, 1)
  const down = relaxation(course.stepHours, c.rememberedHours)
  for (let p = 0; p < places; p++) {
    const gap = at.visible[p]! - at.remembered[p]!
    at.remembered[p]! += gap * (gap > 0 ? up : down)
  }
}

/** The news level N(p) relaxes towards L(p); momentum is its Hill response (notes of the prototype, correction 4). */
export function spreadNews(setting: Setting, state: State): void {
  const { places, regions, region, course, c, on, near, reach, conditions } = setting
  const { at, now } = state
  const byRegion = new Float64Array(regions)
  for (let p = 0; p < places; p++) byRegion[region[p]!]! += at.remembered[p]! + c.strikeNews * at.striking[p]!
  const levels = byRegion.map((crowd) => log10(1 + crowd / (c.crowdUnit * setting.regionSize)) / regions)
  // Army and ruler remember a large crowd for days.
  const share = shareOut(setting, state)
  now.share +=
    (share - now.share) * (share > now.share || !on.impression ? 1 : relaxation(course.stepHours, hoursPerDay * c.impressionDays))
  const far = nationalLevel(setting, state, levels)
  const abroad = foreignLevel(setting, state)
  const rate = relaxation(course.stepHours, conditions.newsHalfHours)
  const hearing = relaxation(course.stepHours, conditions.newsHalfHours * c.hearingSlow)
  // In a blackout telephone, word of mouth and satellite carry on.
  const left = Math.max(now.net, now.net + (1 - now.net) * Math.max(c.phoneReach, conditions.satelliteReach))
  const halfPower = pow(c.momentumHalf, c.momentumPower)
  const most = c.momentum * setting.unknown.wave * calledBy(setting, state) * leftAfterEnd(setting, state)
  const announced = announcedTo(setting, now.step * course.stepHours)
  for (let p = 0; p < places; p++) {
    const around = nearby(near[p]!, at.remembered, p)
    // Deviation from model.md: what is seen nearby counts by the shared cause too; otherwise one city's protest of 1,000
    // about something else would lift that city by itself (pitfall 3).
    const shared = relevance(setting, state, p)
    const level =
      reach[p]! * left * (shared * far[setting.population.placeBloc[p]!]! + abroad) +
      c.localNews * shared * log10(1 + around / (c.crowdUnit * setting.size))
    at.news[p]! += (level - at.news[p]!) * rate
    const response = responseTo(at.news[p]!, c.momentumPower, halfPower)
    at.momentum[p] = on.momentum ? most * response + (on.blackout ? c.blackoutOut * (1 - now.net) * response : 0) : 0
    at.heard[p] = Math.max(response, announced(p) * left, at.heard[p]! + (1 - at.heard[p]!) * hearing)
  }
}

/** Share of the people in the street, as army and ruler look at it: partly in the whole country, partly at the centre. */
function shareOut(setting: Setting, { at }: State): number {
  const { places, profile, population, people, c, on } = setting
  let crowd = 0
  let centre = 0
  for (let p = 0; p < places; p++) {
    if (profile.places[p]!.weight < 2) continue
    crowd += at.remembered[p]!
    centre += population.placePeople[p]!
  }
  const share = total(at.remembered) / people
  return on.centre && centre > 0 ? share + c.centreLook * (crowd / centre - share) : share
}

/** Whoever calls a day says why: the cause is known where the call reaches, from some days before. */
function announcedTo({ course, on, c, reach, profile }: Setting, hour: number): (p: number) => number {
  const calls = on.announcing ? course.calls.filter((call) => hour >= call.hour - hoursPerDay * c.announcedDays) : []
  if (calls.length === 0) return () => 0
  return (p) => (calls.some(({ places }) => places === undefined || places.includes(profile.places[p]!.id)) ? c.announced * reach[p]! : 0)
}

/** Hill response to a news level, 0…1. */
function responseTo(level: number, power: number, halfPower: number): number {
  const raised = pow(level, power)
  return raised / (halfPower + raised)
}

/** News moves further where somebody calls and says what comes next. */
function calledBy(setting: Setting, state: State): number {
  const { c, on } = setting
  return on.calling ? 1 + c.calling * Math.max(0, leadershipOf(setting, state) - c.leaderless) : 1
}

/** After the end it moves less and less. */
function leftAfterEnd({ c, on, course }: Setting, { now }: State): number {
  const end = Math.max(now.rulerGone, now.pact)
  return on.homecoming && end >= 0 ? exp((-ln2 * (now.step * course.stepHours - end)) / (hoursPerDay * c.homecomingDays)) : 1
}

/** How far the shock that others protest about is one's own: from the floor to 1 (notes of the prototype, section 1.4). */
function relevance(setting: Setting, state: State, p: number): number {
  const { c, on } = setting
  if (!on.relevance) return 1
  // A cause that has turned political is everybody's, whatever the price was.
  const own = Math.max(state.at.shock[p]!, 0)
  const shared = (state.now.echo * own) / (own + c.relevanceHalf)
  return c.relevanceFloor + (1 - c.relevanceFloor) * shared
}

/** Sum over regions as each bloc hears it; without a split the same for all. */
function nationalLevel(setting: Setting, state: State, levels: Float64Array): Float64Array {
  const { profile, c } = setting
  const blocs = profile.blocs.length
  const heard = new Float64Array(blocs)
  for (let bloc = 0; bloc < blocs; bloc++) {
    for (const [r, region] of profile.regions.entries()) {
      const own = region.bloc === profile.blocs[bloc]!.id
      heard[bloc]! += levels[r]! * (own || state.now.split === 0 ? 1 : 1 - c.splitEffect)
    }
  }
  return heard
}

/** News of an episode in another country, decaying (section 8, world clock). */
function foreignLevel(setting: Setting, state: State): number {
  const hour = state.now.step * setting.course.stepHours
  let level = 0
  for (const news of setting.course.foreignNews) {
    if (hour >= news.hour) level += news.level * exp((-ln2 * (hour - news.hour)) / news.halfHours)
  }
  return level
}

/** Demands turn from the price to politics as momentum grows; they do not turn back within an episode. */
export function turnPolitical(setting: Setting, state: State): void {
  const { places, c, course, on } = setting
  const { at } = state
  const rate = relaxation(course.stepHours, c.politicisationHours)
  const most = c.momentum > 0 ? c.momentum : 1
  for (let p = 0; p < places; p++) {
    const heat = on.politicisation ? Math.min(1, (2 * at.momentum[p]!) / most) : 0
    if (heat > at.politicised[p]!) at.politicised[p]! += (heat - at.politicised[p]!) * rate
  }
}
