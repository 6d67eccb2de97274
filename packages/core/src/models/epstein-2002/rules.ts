/**
 * The rules of a period (Epstein 2002, "The model"): everybody in random order moves (M) and then acts: a citizen decides
 * whether to rebel (A), an officer arrests one rebel in sight (C); in model II a rebel kills one of the other group, and
 * citizens have children and die.
 */
import { bits, exp, permutation, permute, stream, threefry, uniform, words } from '../../random/index.ts'
import { dead, jailed, place, placeOfficer, setActive, siteAt, takeAway, type City } from './state.ts'

const streams = {
  order: stream('epstein/order'),
  move: stream('epstein/move'),
  arrest: stream('epstein/arrest'),
  term: stream('epstein/term'),
  free: stream('epstein/free'),
  kill: stream('epstein/kill'),
  clone: stream('epstein/clone'),
  child: stream('epstein/child'),
  life: stream('epstein/child-life'),
  leave: stream('epstein/leave'),
} as const

/** The paper counts a burst where more than this many are active. */
export const burstSize = 50

/** How the two counts around a site are known: kept up as people move, or counted afresh each time (the plain twin). */
export interface Eyes {
  rebels(city: City, site: number): number
  officers(city: City, site: number): number
}

export const keptCounts: Eyes = {
  rebels: (city, site) => city.rebelsNear[site]!,
  officers: (city, site) => city.officersNear[site]!,
}

export const countedAfresh: Eyes = {
  rebels: (city, site) => countSeen(city, site, (occupant) => occupant > 0 && city.active[occupant - 1] === 1),
  officers: (city, site) => countSeen(city, site, (occupant) => occupant < 0),
}

function countSeen(city: City, site: number, wanted: (occupant: number) => boolean): number {
  const { dx, dy } = city.vision
  let count = 0
  for (let i = 0; i < dx.length; i++) if (wanted(city.occupant[siteAt(city, site, dx[i]!, dy[i]!)]!)) count++
  return count
}

/** One period. */
export function period(city: City, eyes: Eyes = keptCounts): void {
  const citizens = city.citizens
  const turns = citizens + city.officers
  const order = permutation(turns, bits(city.seed, streams.order, city.step, 0))
  const moves = city.values['moves']! >= 0.5
  const ethnic = city.values['groups']! >= 2
  for (let turn = 0; turn < turns; turn++) {
    const who = permute(order, turn)
    if (who < citizens) citizenTurn(city, who, moves, ethnic, eyes)
    else officerTurn(city, who - citizens, eyes)
  }
  city.step++
  changeOfTimes(city)
  follow(city)
}

function citizenTurn(city: City, citizen: number, moves: boolean, ethnic: boolean, eyes: Eyes): void {
  if (city.site[citizen] === dead) return
  if (ethnic && city.step - city.born[citizen]! >= city.lifetime[citizen]!) return takeAway(city, citizen, dead)
  if (city.site[citizen] === jailed) {
    if (city.release[citizen]! > city.step) return
    const free = anyFreeSite(city, citizen)
    if (free < 0) return
    place(city, citizen, free)
  } else if (moves) {
    const to = freeSiteInSight(city, city.site[citizen]!, citizen)
    if (to >= 0) place(city, citizen, to)
  }
  setActive(city, citizen, rebels(city, citizen, eyes) ? 1 : 0)
  if (!ethnic) return
  if (city.active[citizen] === 1) killOther(city, citizen)
  haveChild(city, citizen)
}

/** Rule A: grievance less net risk above the threshold. */
function rebels(city: City, citizen: number, eyes: Eyes): boolean {
  const { hardship, aversion, values } = city
  const grievance = hardship[citizen]! * (1 - city.legitimacy)
  const threshold = values['threshold']!
  if (grievance <= threshold) return false
  return grievance - aversion[citizen]! * arrestChance(city, city.site[citizen]!, eyes) > threshold
}

/** The chance of arrest as seen from a site: 1 − exp(−k·C/A), A counting the citizen itself. */
export function arrestChance(city: City, site: number, eyes: Eyes = keptCounts): number {
  const ratio = eyes.officers(city, site) / (1 + eyes.rebels(city, site))
  return 1 - exp(-city.values['arrestConstant']! * byRule(ratio, city.values['ratioRule']!))
}

function byRule(ratio: number, rule: number): number {
  if (rule < 0.5) return ratio
  const floor = Math.floor(ratio)
  if (rule < 1.5) return floor
  const over = ratio - floor
  if (over === 0.5) return floor % 2 === 0 ? floor : floor + 1
  return over > 0.5 ? floor + 1 : floor
}

function officerTurn(city: City, officer: number, eyes: Eyes): void {
  const to = freeSiteInSight(city, city.officerSite[officer]!, city.site.length + officer)
  if (to >= 0) placeOfficer(city, officer, to)
  const site = city.officerSite[officer]!
  const seen = eyes.rebels(city, site)
  if (seen === 0) return
  const chosen = Math.floor(uniform(city.seed, streams.arrest, city.step, officer) * seen)
  const citizen = nthSeen(city, site, chosen, (one) => city.active[one] === 1)
  const term = uniform(city.seed, streams.term, city.step, citizen) * city.values['jailMost']!
  takeAway(city, citizen, jailed)
  city.release[citizen] = city.step + term
}

/** The n-th citizen in sight that is wanted, in the order of the vision's list. */
function nthSeen(city: City, site: number, n: number, wanted: (citizen: number) => boolean): number {
  const { dx, dy } = city.vision
  let left = n
  for (let i = 0; i < dx.length; i++) {
    const occupant = city.occupant[siteAt(city, site, dx[i]!, dy[i]!)]!
    if (occupant > 0 && wanted(occupant - 1) && left-- === 0) return occupant - 1
  }
  throw new RangeError(`there are not ${n + 1} such citizens in sight of site ${site}`)
}

/** Tries before the free sites in sight are listed; drawing again until free is as even as listing. */
const tries = 24

/** A free site in sight, each as likely as the other; −1 where there is none. */
function freeSiteInSight(city: City, site: number, subject: number): number {
  const { dx, dy } = city.vision
  const { occupant, seed, step } = city
  for (let round = 0; round < tries; round += 2) {
    threefry(seed, streams.move + round, step, subject)
    const second = words[1]!
    const i = Math.floor((words[0]! / 4294967296) * dx.length)
    const first = siteAt(city, site, dx[i]!, dy[i]!)
    if (occupant[first] === 0) return first
    const j = Math.floor((second / 4294967296) * dx.length)
    const other = siteAt(city, site, dx[j]!, dy[j]!)
    if (occupant[other] === 0) return other
  }
  return listedFreeSite(city, site, uniform(seed, streams.move + tries, step, subject))
}

function listedFreeSite(city: City, site: number, u: number): number {
  const { dx, dy } = city.vision
  const free: number[] = []
  for (let i = 0; i < dx.length; i++) {
    const at = siteAt(city, site, dx[i]!, dy[i]!)
    if (city.occupant[at] === 0) free.push(at)
  }
  return free.length === 0 ? -1 : free[Math.floor(u * free.length)]!
}

/** A free site anywhere, for those who leave jail (the paper does not say where). */
function anyFreeSite(city: City, citizen: number): number {
  const { occupant, seed, step } = city
  for (let n = 0; n < 64; n++) {
    const at = Math.floor(uniform(seed, streams.free + n, step, citizen) * occupant.length)
    if (occupant[at] === 0) return at
  }
  return occupant.indexOf(0)
}

function killOther(city: City, citizen: number): void {
  const other = (one: number): boolean => city.group[one] !== city.group[citizen]
  const site = city.site[citizen]!
  const seen = countSeen(city, site, (occupant) => occupant > 0 && other(occupant - 1))
  if (seen === 0) return
  const chosen = Math.floor(uniform(city.seed, streams.kill, city.step, citizen) * seen)
  takeAway(city, nthSeen(city, site, chosen, other), dead)
  city.killed++
}

function haveChild(city: City, citizen: number): void {
  if (uniform(city.seed, streams.clone, city.step, citizen) >= city.values['cloneChance']!) return
  const { dx, dy } = city.around
  const free: number[] = []
  for (let i = 0; i < dx.length; i++) {
    const at = siteAt(city, city.site[citizen]!, dx[i]!, dy[i]!)
    if (city.occupant[at] === 0) free.push(at)
  }
  if (free.length === 0) return
  const child = roomForChild(city)
  city.site[child] = dead
  city.hardship[child] = city.hardship[citizen]!
  city.aversion[child] = uniform(city.seed, streams.child, city.step, citizen)
  city.group[child] = city.group[citizen]!
  city.born[child] = city.step
  city.lifetime[child] = uniform(city.seed, streams.life, city.step, citizen) * city.values['longestLife']!
  city.living[city.group[child] as 0 | 1]++
  place(city, child, free[Math.floor(uniform(city.seed, streams.clone + 1, city.step, citizen) * free.length)]!)
}

/** A number for a newborn: a new one while there is room, else that of somebody dead. */
function roomForChild(city: City): number {
  if (city.citizens < city.site.length) return city.citizens++
  return city.site.indexOf(dead)
}

/** What changes from outside after a period: legitimacy that falls, officers who are withdrawn. */
function changeOfTimes(city: City): void {
  const { values, step } = city
  const begun = step - values['fallFrom']! + 1
  if (begun > 0) {
    const done = Math.min(1, begun / values['fallPeriods']!)
    city.legitimacy = values['legitimacy']! + done * (values['legitimacyLast']! - values['legitimacy']!)
  }
  const every = Math.round(values['withdrawEvery']!)
  if (every > 0 && step % every === 0 && city.officers > 0) withdraw(city)
}

function withdraw(city: City): void {
  const officer = Math.floor(uniform(city.seed, streams.leave, city.step, 0) * city.officers)
  const last = city.officers - 1
  // The one who leaves makes room, and the last takes over its number.
  removeOfficer(city, officer)
  if (officer !== last) {
    const site = city.officerSite[last]!
    city.officerSite[officer] = site
    city.occupant[site] = -(officer + 1)
  }
  city.officers = last
}

function removeOfficer(city: City, officer: number): void {
  const site = city.officerSite[officer]!
  city.occupant[site] = 0
  const { dx, dy } = city.vision
  for (let i = 0; i < dx.length; i++) {
    const at = siteAt(city, site, dx[i]!, dy[i]!)
    city.officersNear[at] = city.officersNear[at]! - 1
  }
}

function follow(city: City): void {
  const bursting = city.rebels > burstSize
  if (bursting !== city.bursting && city.values['groups']! < 2) {
    const kind = bursting ? 'burst' : 'calm'
    const said = bursting ? { en: 'A burst begins', ar: 'يبدأ انفجار' } : { en: 'The burst is over', ar: 'ينتهي الانفجار' }
    city.events.push({ step: city.step, kind, words: said, values: { active: city.rebels } })
  }
  city.bursting = bursting
}
