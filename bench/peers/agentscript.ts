/**
 * Epstein's run 2 with AgentScript, by its documented ways: turtles on patches, patches in a radius (its world has an edge, where
 * a little less is seen). `node bench/peers/agentscript.ts PEOPLE SECONDS FOLDER`, where it is installed
 */
import { pathToFileURL } from 'node:url'
import { rebels, setting, sizesOf, time } from './setting.ts'

interface Patch {
  readonly turtlesHere: readonly Turtle[]
}
interface Turtle {
  patch: Patch
  officer: boolean
  active: boolean
  jailed: boolean
  hardship: number
  aversion: number
  release: number
  moveTo(patch: Patch): void
}
interface List<T> {
  readonly length: number
  ask(act: (one: T) => void): void
  oneOf(): T
  nOf(count: number): List<T>
  with(wanted: (one: T) => boolean): List<T>
}
interface Model {
  readonly patches: List<Patch> & { inRadius(of: Patch, radius: number, self: boolean): List<Patch> }
  readonly turtles: List<Turtle> & { create(count: number, act: (one: Turtle) => void): void }
}
interface AgentScript {
  Model: new (world: Readonly<Record<string, number>>) => Model
}

const [people = 10_000, seconds = 5] = process.argv.slice(2, 4).map(Number)
// it draws on a canvas that browsers have; nothing is drawn here
Object.assign(globalThis, {
  OffscreenCanvas: class {
    readonly getContext = () => ({})
  },
})
const entry = pathToFileURL(`${process.argv[4]}/node_modules/agentscript/dist/agentscript.js`).href
const { Model } = (await import(entry)) as AgentScript // as its documentation says
const { side, citizens, officers } = sizesOf(people)
const model = new Model({ minX: 0, maxX: side - 1, minY: 0, maxY: side - 1 })
const draw = (below: number): number => Math.floor(Math.random() * below)
let turn = 0

const free = model.patches.nOf(citizens + officers)
let next = 0
const list: Patch[] = []
free.ask((patch) => list.push(patch))
model.turtles.create(citizens + officers, (turtle) => {
  turtle.officer = next >= citizens
  turtle.active = false
  turtle.jailed = false
  turtle.hardship = Math.random()
  turtle.aversion = Math.random()
  turtle.moveTo(list[next++]!)
})

function seen(turtle: Turtle): List<Patch> {
  return model.patches.inRadius(turtle.patch, setting.vision, false)
}

function move(turtle: Turtle): void {
  const around = seen(turtle)
  for (let tries = 0; tries < 24; tries++) {
    const patch = around.oneOf()
    if (patch.turtlesHere.length > 0) continue
    turtle.moveTo(patch)
    return
  }
}

function act(turtle: Turtle): void {
  turn++
  if (turtle.jailed) {
    if (turtle.release > turn / (citizens + officers)) return
    turtle.jailed = false
  } else move(turtle)
  let police = 0
  const rebelling: Turtle[] = []
  seen(turtle).ask(({ turtlesHere }) => {
    for (const one of turtlesHere) {
      if (one.officer) police++
      else if (one.active) rebelling.push(one)
    }
  })
  if (!turtle.officer) {
    turtle.active = rebels(turtle.hardship, turtle.aversion, police, rebelling.length)
    return
  }
  const rebel = rebelling[draw(rebelling.length)]
  if (rebel === undefined) return
  rebel.active = false
  rebel.jailed = true
  rebel.release = turn / (citizens + officers) + Math.random() * setting.jailMost
}

const batch = 500
time(() => {
  for (let k = 0; k < batch; k++) act(model.turtles.oneOf())
  return batch
}, seconds)
