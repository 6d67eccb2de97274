/**
 * Citizens who riot, an armed organisation that strikes when they are many, and police who shoot back
 * (Moro 2016, "The model"): overthrow, a failed revolt that leaves the state without police, or the state as it was.
 */
import type { Model, ModelEvent, Values } from '../../contract/index.ts'
import { bits, exp, normal, permutation, permute, stream, uniform } from '../../random/index.ts'
import { freeInSight, sightOf, someSites, torusOf, type Sight, type Torus } from '../torus.ts'
import { revoltSetup } from './setup.ts'

const citizen = 0
const rebel = 1
const police = 2
const inJail = -1
const dead = -2

export interface Revolt {
  readonly values: Values
  readonly seed: number
  step: number
  readonly torus: Torus
  readonly sight: Sight
  readonly kind: Uint8Array
  readonly site: Int32Array
  readonly income: Float64Array
  readonly hardship: Float64Array
  readonly riots: Uint8Array
  readonly release: Int32Array
  readonly counts: readonly [number, number, number]
  policeDead: number
  rebelsDead: number
  /** Incomes of the first rioters, of the first step that has any. */
  firstRioters: readonly number[]
  readonly events: ModelEvent[]
}

const streams = {
  income: stream('revolt/income'),
  order: stream('revolt/order'),
  move: stream('revolt/move'),
  shoot: stream('revolt/shoot'),
  target: stream('revolt/target'),
  jail: stream('revolt/jail'),
  free: stream('revolt/free'),
} as const

function start(values: Values, seed: number): Revolt {
  const side = Math.round(values['side']!)
  const torus = torusOf(side)
  const counts = [values['citizens']!, values['rebels']!, values['police']!].map((share) => Math.round(share * side * side)) as [
    number,
    number,
    number,
  ]
  const people = counts[0] + counts[1] + counts[2]
  const site = someSites(torus, people, seed)
  for (const [i, at] of site.entries()) torus.occupant[at] = i
  const kind = Uint8Array.from({ length: people }, (_, i) => (i < counts[0] ? citizen : i < counts[0] + counts[1] ? rebel : police))
  const income = Float64Array.from({ length: people }, (_, i) => exp(values['incomeSpread']! * normal(seed, streams.income, 0, i)))
  const mean = income.reduce((sum, y) => sum + y, 0) / people
  const hardship = income.map((y) => 1 / (1 + exp(y - mean)))
  const flags = { riots: new Uint8Array(people), release: new Int32Array(people), firstRioters: [], events: [] }
  const sight = sightOf(side, values['vision']!)
  return { values, seed, step: 0, torus, sight, kind, site, income, hardship, ...flags, counts, policeDead: 0, rebelsDead: 0 }
}

function step(revolt: Revolt): void {
  const { kind, seed, site } = revolt
  const order = permutation(kind.length, bits(seed, streams.order, revolt.step, 0))
  for (let turn = 0; turn < kind.length; turn++) {
    const who = permute(order, turn)
    if (site[who] === dead) continue
    if (site[who] === inJail && !comeOut(revolt, who)) continue
    move(revolt, who)
    if (kind[who] === citizen) decide(revolt, who)
    else if (kind[who] === rebel) strike(revolt, who)
    else answer(revolt, who)
  }
  if (revolt.firstRioters.length === 0) revolt.firstRioters = [...revolt.income].filter((_, i) => revolt.riots[i] === 1)
  revolt.step++
}

function comeOut(revolt: Revolt, who: number): boolean {
  const { torus, seed, site } = revolt
  if (revolt.release[who]! > revolt.step) return false
  const at = Math.floor(uniform(seed, streams.free, revolt.step, who) * torus.occupant.length)
  if (torus.occupant[at]! >= 0) return false
  site[who] = at
  torus.occupant[at] = who
  return true
}

function move({ torus, sight, site, seed, step: now }: Revolt, who: number): void {
  const to = freeInSight(torus, sight, site[who]!, uniform(seed, streams.move, now, who))
  if (to < 0) return
  torus.occupant[site[who]!] = -1
  torus.occupant[to] = who
  site[who] = to
}

function seen({ torus, sight, site }: Revolt, who: number, wanted: (other: number) => boolean): number[] {
  const found: number[] = []
  const from = site[who]! * sight.count
  for (let i = 0; i < sight.count; i++) {
    const other = torus.occupant[sight.list[from + i]!]!
    if (other >= 0 && wanted(other)) found.push(other)
  }
  return found
}

/** G − P·J > f, with J the cost of jail by income as in the paper. */
function decide(revolt: Revolt, who: number): void {
  const { values, hardship, income, kind, riots } = revolt
  const grievance = hardship[who]! * (1 - values['legitimacy']!)
  const officers = seen(revolt, who, (other) => kind[other] === police).length
  const active = seen(revolt, who, (other) => riots[other] === 1).length
  const chance = 1 - exp((-values['arrestConstant']! * officers) / (1 + active))
  riots[who] = grievance - chance * jailCost(income[who]!) > values['threshold']! ? 1 : 0
}

/** Steepness of the cost of jail by income: the middle of the range in which the poor risk it and the rich do not. */
const steepness = 0.75

function jailCost(income: number): number {
  const grown = exp(steepness * income)
  return (2 * grown) / (1 + grown) - 1
}

function strike(revolt: Revolt, who: number): void {
  const { values, kind, riots } = revolt
  const officers = seen(revolt, who, (other) => kind[other] === police)
  if (officers.length === 0) return
  const own = 1 + seen(revolt, who, (other) => kind[other] === rebel || riots[other] === 1).length
  if (own / officers.length <= values['strikeRatio']!) return
  const target = officers[Math.floor(uniform(revolt.seed, streams.target, revolt.step, who) * officers.length)]!
  if (uniform(revolt.seed, streams.shoot, revolt.step, who) < values['rebelPrecision']!) {
    kill(revolt, target)
    revolt.policeDead++
  } else if (uniform(revolt.seed, streams.shoot + 1, revolt.step, who) < values['policePrecision']!) {
    kill(revolt, who)
    revolt.rebelsDead++
  }
}

/** Police arrest one rioter in sight. */
function answer(revolt: Revolt, who: number): void {
  const rioters = seen(revolt, who, (other) => revolt.riots[other] === 1)
  if (rioters.length === 0) return
  const target = rioters[Math.floor(uniform(revolt.seed, streams.target, revolt.step, who) * rioters.length)]!
  revolt.torus.occupant[revolt.site[target]!] = -1
  revolt.site[target] = inJail
  revolt.riots[target] = 0
  revolt.release[target] = revolt.step + 1 + Math.floor(uniform(revolt.seed, streams.jail, revolt.step, who) * revolt.values['jailMost']!)
}

function kill({ torus, site }: Revolt, who: number): void {
  torus.occupant[site[who]!] = -1
  site[who] = dead
}

const sum = (column: Uint8Array): number => column.reduce((total, value) => total + value, 0)

export const revoltModel: Model<Revolt> = {
  setup: revoltSetup,
  start,
  step,
  columns: {
    layout: ({ torus }) => ({ kind: 'grid', width: torus.side, height: torus.side }),
    measures: {
      site: {
        unit: '0 free, 1 quiet, 2 rioting, 3 armed organisation, 4 police',
        words: { en: 'Sites', ar: 'المواقع' },
        read: ({ torus, kind, riots }) =>
          Uint8Array.from(torus.occupant, (who) => (who < 0 ? 0 : kind[who] === citizen ? 1 + riots[who]! : 2 + kind[who]!)),
      },
    },
  },
  series: {
    rioting: { unit: 'citizens', words: { en: 'Rioting', ar: 'المشاغبون' }, read: ({ riots }) => sum(riots) },
    policeDead: { unit: 'police so far', words: { en: 'Police dead', ar: 'قتلى الشرطة' }, read: ({ policeDead }) => policeDead },
    rebelsDead: {
      unit: 'members so far',
      words: { en: 'Members of the organisation dead', ar: 'قتلى التنظيم' },
      read: ({ rebelsDead }) => rebelsDead,
    },
  },
  events: ({ events }) => events,
  ends: {
    outcomes: {
      overthrow: { en: 'overthrow', ar: 'إسقاط النظام' },
      anarchy: { en: 'anarchy', ar: 'فوضى' },
      'status-quo': { en: 'the state as it was', ar: 'الدولة كما كانت' },
    },
    judge: ({ policeDead, rebelsDead, counts, values }) => {
      if (policeDead >= counts[2]) return 'overthrow'
      if (rebelsDead < counts[1]) return null
      return policeDead > values['few']! * counts[2] ? 'anarchy' : 'status-quo'
    },
  },
  explain: ({ torus, hardship, income, values }, site) => {
    const who = torus.occupant[site] ?? -1
    if (who < 0) return []
    return [
      { name: 'grievance', words: { en: 'grievance', ar: 'المظلمة' }, value: hardship[who]! * (1 - values['legitimacy']!) },
      { name: 'cost', words: { en: 'cost of jail', ar: 'كلفة السجن' }, value: jailCost(income[who]!) },
    ]
  },
}
