/**
 * Epstein's run 2 with flocc, by its documented ways: agents with values by name, a rule each, drawn by its scheduler. Who stands
 * on a site is kept in an array beside it: flocc's own k-d tree is forty times slower at 10⁴ people. `node bench/peers/flocc.ts PEOPLE SECONDS FOLDER`, where it is installed
 */
import { createRequire } from 'node:module'
import { offsetsSeen, rebels, setting, sizesOf, time } from './setting.ts'

interface Agent {
  get(name: string): number
  set(name: string, value: unknown): void
}
interface Flocc {
  Agent: new (values: Readonly<Record<string, unknown>>) => Agent
  Environment: new (options: Readonly<Record<string, unknown>>) => {
    addAgent(agent: Agent): void
    tick(options: { readonly activation: 'random'; readonly activationCount: number }): void
  }
}

const [people = 10_000, seconds = 5] = process.argv.slice(2, 4).map(Number)
const { Agent, Environment } = createRequire(`${process.argv[4]}/`)('flocc') as Flocc // as its documentation says
const { side, citizens, officers } = sizesOf(people)
const offsets = offsetsSeen()
const environment = new Environment({ torus: true, width: side, height: side })
const standing: (Agent | null)[] = new Array<Agent | null>(side * side).fill(null)
const draw = (below: number): number => Math.floor(Math.random() * below)
const wrapped = (at: number): number => (at + side) % side
let turn = 0

const places = Array.from({ length: side * side }, (_, k) => k)
for (let k = places.length - 1; k > 0; k--) {
  const other = draw(k + 1)
  ;[places[k], places[other]] = [places[other]!, places[k]!]
}
const agents = Array.from({ length: citizens + officers }, (_, who) => {
  const at = places[who]!
  const officer = who >= citizens
  const own = { x: at % side, y: Math.floor(at / side), officer: officer ? 1 : 0, active: 0, jailed: 0, release: 0 }
  const agent = new Agent({ ...own, hardship: Math.random(), aversion: Math.random() })
  agent.set('tick', officer ? officerTurn : citizenTurn)
  standing[at] = agent
  return agent
})
for (const agent of agents) environment.addAgent(agent)

function move(agent: Agent): void {
  const [x, y] = [agent.get('x'), agent.get('y')]
  for (let tries = 0; tries < 24; tries++) {
    const [dx, dy] = offsets[draw(offsets.length)]!
    const [toX, toY] = [wrapped(x + dx), wrapped(y + dy)]
    if (standing[toY * side + toX] !== null) continue
    standing[y * side + x] = null
    put(agent, toX, toY)
    return
  }
}

function put(agent: Agent, x: number, y: number): void {
  standing[y * side + x] = agent
  agent.set('x', x)
  agent.set('y', y)
}

function seenBy(agent: Agent): Agent[] {
  const [x, y] = [agent.get('x'), agent.get('y')]
  const seen: Agent[] = []
  for (const [dx, dy] of offsets) {
    const one = standing[wrapped(y + dy) * side + wrapped(x + dx)]
    if (one !== null) seen.push(one!)
  }
  return seen
}

function citizenTurn(agent: Agent): void {
  turn++
  if (agent.get('jailed') === 1) {
    if (agent.get('release') > turn / agents.length) return
    let free = draw(standing.length)
    while (standing[free] !== null) free = draw(standing.length)
    agent.set('jailed', 0)
    put(agent, free % side, Math.floor(free / side))
  } else move(agent)
  let [police, rebelling] = [0, 0]
  for (const one of seenBy(agent)) {
    if (one.get('officer') === 1) police++
    else if (one.get('active') === 1) rebelling++
  }
  agent.set('active', rebels(agent.get('hardship'), agent.get('aversion'), police, rebelling) ? 1 : 0)
}

function officerTurn(agent: Agent): void {
  turn++
  move(agent)
  const seen = seenBy(agent).filter((one) => one.get('active') === 1)
  const rebel = seen[draw(seen.length)]
  if (rebel === undefined) return
  standing[rebel.get('y') * side + rebel.get('x')] = null
  rebel.set('active', 0)
  rebel.set('jailed', 1)
  rebel.set('release', turn / agents.length + Math.random() * setting.jailMost)
}

/** A tenth of a period at a time: a whole one of a million people takes a minute. */
const batch = Math.ceil(agents.length / 10)
time(() => {
  environment.tick({ activation: 'random', activationCount: batch })
  return batch
}, seconds)
