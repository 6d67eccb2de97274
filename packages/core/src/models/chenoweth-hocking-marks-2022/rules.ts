/** What everybody does in a step: citizens and activists move, join and protest; police and pillars look, defect or act. */
import { bits, exp, permutation, permute, stream, uniform } from '../../random/index.ts'
import { distanceSquared, freeInSight } from '../torus.ts'
import { kinds, type Campaign } from './campaign.ts'

const streams = {
  order: stream('campaign/order'),
  move: stream('campaign/move'),
  'at-once': stream('campaign/at-once'),
  find: stream('campaign/find'),
  act: stream('campaign/act'),
  kill: stream('campaign/kill'),
  jail: stream('campaign/jail'),
  target: stream('campaign/target'),
  free: stream('campaign/free'),
} as const

/** One step: everybody in random order. */
export function stepCampaign(campaign: Campaign): void {
  const { kind, seed } = campaign
  const order = permutation(kind.length, bits(seed, streams.order, campaign.step, 0))
  for (let turn = 0; turn < kind.length; turn++) {
    const who = permute(order, turn)
    if (campaign.site[who] === -2) continue
    if (campaign.site[who] === -1 && !comeOut(campaign, who)) continue
    if (kind[who] === kinds.pillar) consider(campaign, who)
    else if (kind[who] === kinds.police) patrol(campaign, who)
    else live(campaign, who)
  }
  campaign.step++
}

function comeOut(campaign: Campaign, who: number): boolean {
  if (campaign.release[who]! > campaign.step) return false
  const { occupant } = campaign.torus
  for (let n = 0; n < 200; n++) {
    const at = Math.floor(uniform(campaign.seed, streams.free + n, campaign.step, who) * occupant.length)
    if (occupant[at]! >= 0) continue
    campaign.site[who] = at
    occupant[at] = who
    return true
  }
  return false
}

interface Seen {
  readonly agents: number
  readonly police: number
  readonly resisters: number
  readonly protesters: number
}

export function look(campaign: Campaign, who: number): Seen {
  const { torus, sight, kind, joined, protesting, defected } = campaign
  const from = campaign.site[who]! * sight.count
  let [agents, police, resisters, protesters] = [0, 0, 0, 0]
  for (let i = 0; i < sight.count; i++) {
    const other = torus.occupant[sight.list[from + i]!]!
    if (other < 0) continue
    agents++
    if (kind[other] === kinds.police && defected[other] === 0) police++
    if (kind[other] === kinds.activist || (kind[other] === kinds.citizen && joined[other] === 1)) resisters++
    if (protesting[other] === 1) protesters++
  }
  return { agents, police, resisters, protesters }
}

/** A citizen or an activist moves, decides whether to join and whether to protest. */
function live(campaign: Campaign, who: number): void {
  const { values, kind, joined, protesting } = campaign
  moveTo(campaign, who, kind[who] === kinds.activist ? aim(campaign, who) : wander(campaign, who))
  const seen = look(campaign, who)
  let justJoined = false
  if (kind[who] === kinds.citizen) {
    const joins = willing(campaign, who, seen)
    justJoined = joins && joined[who] === 0
    joined[who] = joins ? 1 : 0
  }
  const resists = kind[who] === kinds.activist || joined[who] === 1
  const rested = campaign.step - campaign.began[who]! >= Math.round(values['cycle']!)
  const awake =
    campaign.step >= campaign.delay[who]! && (rested || campaign.step - campaign.began[who]! < Math.round(values['protestSteps']!))
  const atOnce = !justJoined || uniform(campaign.seed, streams['at-once'], campaign.step, who) < values['atOnce']!
  protesting[who] = resists && awake && atOnce && seen.resisters >= values['company']! ? 1 : 0
  if (protesting[who] === 1 && rested) campaign.began[who] = campaign.step
}

/** H(1 − L)·peer − P·cost > f. */
function willing({ values, hardship, cost, legitimacy }: Campaign, who: number, seen: Seen): boolean {
  const peer = Math.min(1, (0.5 * seen.protesters) / Math.round(values['peers']!))
  const arrest = 1 - exp((-values['arrestConstant']! * seen.police) / (1 + seen.resisters))
  return hardship[who]! * (1 - legitimacy) * peer - arrest * cost[who]! > values['joining']!
}

function wander(campaign: Campaign, who: number): number {
  return freeInSight(campaign.torus, campaign.sight, campaign.site[who]!, uniform(campaign.seed, streams.move, campaign.step, who))
}

/** Where an activist goes: anywhere, or a step nearer to a pillar in sight, or to the least loyal one within the search. */
function aim(campaign: Campaign, who: number): number {
  const strategy = Math.round(campaign.values['strategy']!)
  if (strategy === 0) return wander(campaign, who)
  const { torus, sight, wide, kind, defected, threshold } = campaign
  const view = strategy === 2 ? wide : sight
  const from = campaign.site[who]!
  let best = -1
  for (let i = 0; i < view.count; i++) {
    const other = torus.occupant[view.list[from * view.count + i]!]!
    if (other < 0 || kind[other] !== kinds.pillar || defected[other] === 1) continue
    if (best < 0 || (strategy === 2 ? threshold[other]! < threshold[best]! : nearer(campaign, from, other, best))) best = other
  }
  return best < 0 ? wander(campaign, who) : stepTowards(campaign, from, campaign.site[best]!)
}

function nearer({ torus, site }: Campaign, from: number, a: number, b: number): boolean {
  return distanceSquared(torus.side, from, site[a]!) < distanceSquared(torus.side, from, site[b]!)
}

/** The free site around (or the place one stands on) that is nearest to the goal. */
function stepTowards({ torus }: Campaign, from: number, goal: number): number {
  const { side, occupant } = torus
  let best = from
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      const at = ((Math.floor(from / side) + dy + side) % side) * side + (((from % side) + dx + side) % side)
      if (occupant[at]! < 0 && distanceSquared(side, at, goal) < distanceSquared(side, best, goal)) best = at
    }
  }
  return best
}

function moveTo({ torus, site }: Campaign, who: number, to: number): void {
  if (to < 0 || to === site[who]) return
  torus.occupant[site[who]!] = -1
  torus.occupant[to] = who
  site[who] = to
}

/** Police and pillars defect for good once the share of protesters in sight passes their threshold. */
function consider(campaign: Campaign, who: number): void {
  if (campaign.defected[who] === 1) return
  const { agents, protesters } = look(campaign, who)
  if (agents === 0 || protesters / agents <= campaign.threshold[who]!) return
  campaign.defected[who] = 1
  if (campaign.kind[who] !== kinds.pillar) return
  campaign.pillarsGone++
  const words = { en: 'A pillar defects', ar: 'ركن من أركان النظام ينشق' }
  campaign.events.push({ step: campaign.step, kind: 'pillar', words, values: { gone: campaign.pillarsGone } })
}

function patrol(campaign: Campaign, who: number): void {
  moveTo(campaign, who, wander(campaign, who))
  consider(campaign, who)
  if (campaign.defected[who] === 1) return
  const { values, seed } = campaign
  const target = someTarget(campaign, who)
  if (target < 0 || uniform(seed, streams.act, campaign.step, who) >= values['acts']!) return
  campaign.torus.occupant[campaign.site[target]!] = -1
  campaign.protesting[target] = 0
  if (uniform(seed, streams.kill, campaign.step, who) < values['kills']!) {
    campaign.site[target] = -2
    campaign.killed++
    campaign.legitimacy *= values['afterKill']!
    return
  }
  campaign.site[target] = -1
  campaign.release[target] = campaign.step + 1 + Math.floor(uniform(seed, streams.jail, campaign.step, who) * values['jailMost']!)
}

/** One of the protesters in sight and of the hidden resisters that are found; −1 where there is none. */
function someTarget(campaign: Campaign, who: number): number {
  const { torus, sight, kind, joined, protesting, values, seed } = campaign
  const from = campaign.site[who]! * sight.count
  const found: number[] = []
  for (let i = 0; i < sight.count; i++) {
    const other = torus.occupant[sight.list[from + i]!]!
    if (other < 0 || kind[other]! > kinds.activist) continue
    const resists = kind[other] === kinds.activist || joined[other] === 1
    if (protesting[other] === 1 || (resists && uniform(seed, streams.find + i, campaign.step, who) < values['finds']!)) found.push(other)
  }
  return found.length === 0 ? -1 : found[Math.floor(uniform(seed, streams.target, campaign.step, who) * found.length)]!
}
