/** Epstein's run 2 as one writes it first: arrays, a look around for every decision. `node bench/peers/plain.ts PEOPLE SECONDS` */
import { offsetsSeen, rebels, setting, sizesOf, time } from './setting.ts'

const [people = 10_000, seconds = 5] = process.argv.slice(2).map(Number)
const { side, citizens, officers } = sizesOf(people)
const offsets = offsetsSeen()
const [dx, dy] = [Int32Array.from(offsets, ([x]) => x), Int32Array.from(offsets, ([, y]) => y)]
const turns = citizens + officers
/** By site: 0 empty, who + 1 else; officers come after the citizens. */
const occupant = new Int32Array(side * side)
const site = new Int32Array(turns)
const active = new Uint8Array(citizens)
const release = new Float64Array(citizens)
const hardship = Float64Array.from({ length: citizens }, Math.random)
const aversion = Float64Array.from({ length: citizens }, Math.random)
const order = Int32Array.from({ length: turns }, (_, k) => k)
const draw = (below: number): number => Math.floor(Math.random() * below)
const jailed = -1
let step = 0

const places = Int32Array.from({ length: side * side }, (_, k) => k)
shuffle(places)
for (let who = 0; who < turns; who++) settle(who, places[who]!)

function shuffle(list: Int32Array): void {
  for (let k = list.length - 1; k > 0; k--) {
    const other = draw(k + 1)
    const held = list[k]!
    list[k] = list[other]!
    list[other] = held
  }
}

function settle(who: number, at: number): void {
  site[who] = at
  occupant[at] = who + 1
}

function seenFrom(at: number, k: number): number {
  let x = (at % side) + dx[k]!
  let y = Math.floor(at / side) + dy[k]!
  if (x < 0) x += side
  else if (x >= side) x -= side
  if (y < 0) y += side
  else if (y >= side) y -= side
  return y * side + x
}

function move(who: number): void {
  const from = site[who]!
  for (let tries = 0; tries < 24; tries++) {
    const to = seenFrom(from, draw(dx.length))
    if (occupant[to] !== 0) continue
    occupant[from] = 0
    settle(who, to)
    return
  }
}

function citizenTurn(who: number): void {
  if (site[who] === jailed) {
    if (release[who]! > step) return
    let free = draw(occupant.length)
    while (occupant[free] !== 0) free = draw(occupant.length)
    settle(who, free)
  } else move(who)
  let [police, rebelling] = [0, 0]
  for (let k = 0; k < dx.length; k++) {
    const one = occupant[seenFrom(site[who]!, k)]!
    if (one > citizens) police++
    else if (one > 0 && active[one - 1] === 1) rebelling++
  }
  active[who] = rebels(hardship[who]!, aversion[who]!, police, rebelling) ? 1 : 0
}

const seen = new Int32Array(dx.length)

function officerTurn(who: number): void {
  move(who)
  let count = 0
  for (let k = 0; k < dx.length; k++) {
    const one = occupant[seenFrom(site[who]!, k)]!
    if (one > 0 && one <= citizens && active[one - 1] === 1) seen[count++] = one - 1
  }
  if (count === 0) return
  const rebel = seen[draw(count)]!
  active[rebel] = 0
  occupant[site[rebel]!] = 0
  site[rebel] = jailed
  release[rebel] = step + Math.random() * setting.jailMost
}

time(() => {
  shuffle(order)
  for (const who of order) {
    if (who < citizens) citizenTurn(who)
    else officerTurn(who)
  }
  step++
  return turns
}, seconds)
