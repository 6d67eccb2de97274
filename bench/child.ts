/**
 * One measurement in a process of its own: `node --expose-gc bench/child.ts TASK PEOPLE SAMPLE [CAUTION]` prints what it found as
 * JSON on the last line.
 */
import { resumeRun, startRun } from '../packages/core/src/index.ts'
import { phases, type Step } from '../packages/core/src/national/index.ts'
import { tieCount } from '../packages/core/src/population/index.ts'
import { eightInAHundred, january, steps } from './country.ts'
import { compiler, denseInC, denseInTypeScript, firstDifference, tieTable, type DenseResult } from './dense.ts'
import type { DenseMeasured, EngineMeasured, RunMeasured, Timed } from './measured.ts'
import { civiliansOut, counted, reachableBytes, recorded, startModel, stepTimed } from './model.ts'

const collect = (globalThis as { gc?: () => void }).gc

/** Speed and memory of the whole model: 240 steps from a cold start. */
function measureEngine(input: ReturnType<typeof january>): EngineMeasured {
  const { sample } = input.scenario
  collect?.()
  const before = process.memoryUsage()
  const start = performance.now()
  const model = startModel(input)
  const setupMs = performance.now() - start
  const { population } = model.setting
  const spent = new Float64Array(phases.length)
  const cpu = process.cpuUsage()
  let seconds = 0
  let slowest = 0
  let most = 0
  for (let k = 0; k < steps; k++) {
    const from = performance.now()
    stepTimed(model, spent)
    const took = performance.now() - from
    seconds += took / 1000
    slowest = Math.max(slowest, took)
    most = Math.max(most, civiliansOut(model))
  }
  const used = process.cpuUsage(cpu)
  const resident = process.resourceUsage().maxRSS * 1024
  collect?.()
  const held = process.memoryUsage().arrayBuffers - before.arrayBuffers
  // Frontiers of the step before are the engine's own and by group; everything else by group can be reached from outside.
  const ofGroups = reachableBytes(model) + population.groups * 4 * (tieCount + 1)
  return {
    people: population.people,
    groups: population.groups,
    sample,
    setupMs,
    seconds,
    cpuSeconds: (used.user + used.system) / 1e6,
    slowestMs: slowest,
    peakShare: most / population.people,
    phases: Object.fromEntries(phases.map((phase, k) => [phase.name, spent[k]!])),
    bytesPerPerson: (held - ofGroups) / population.people,
    groupBytes: ofGroups,
    residentPerPerson: (resident - before.rss) / population.people,
  }
}

/** How often somebody went out or home, counted in a run that is not timed. */
function countSwitches(input: ReturnType<typeof january>): number {
  const { step, switches } = counted(startModel(input))
  runThrough(step)
  return switches()
}

function runThrough(step: Step): void {
  const spent = new Float64Array(phases.length)
  for (let k = 0; k < steps; k++) stepTimed(step, spent)
}

/** The caution at which eight in a hundred are out at once, by halving: the less cautious, the more. */
function cautionFor(people: number, sample: number): number {
  let [low, high] = [4, 17.2]
  for (let k = 0; k < 10; k++) {
    const middle = Math.sqrt(low * high)
    if (measureEngine(eightInAHundred(people, sample, middle)).peakShare > 0.08) low = middle
    else high = middle
  }
  return Number(low.toPrecision(3))
}

/** The same run in plain loops over everybody. */
function measureDense(people: number, sample: number): DenseMeasured {
  const { step, course } = recorded(startModel(january(people, sample)))
  const { population, ties } = step.setting
  runThrough(step)
  const start = performance.now()
  const table = tieTable(population, ties)
  const tableSeconds = (performance.now() - start) / 1000
  const checked = ({ active, ...timed }: DenseResult): Timed => {
    const differs = firstDifference(course, active)
    if (differs >= 0) throw new Error(`the dense loop and the frontier engine differ at step ${differs}`)
    return timed
  }
  const cc = compiler()
  const program = cc === undefined ? undefined : denseInC(cc)
  try {
    return {
      people: population.people,
      sample,
      tableSeconds,
      tableBytes: table.byteLength,
      compiler: cc,
      c: program && checked(program.run(population, table, course, 'plain')),
      cPruned: program && checked(program.run(population, table, course, 'pruned')),
      typeScript: checked(denseInTypeScript(population, table, course)),
    }
  } finally {
    program?.dispose()
  }
}

/** What a run costs beside its steps: starting, checkpoint, resuming, fingerprint. */
function measureRun(people: number, sample: number): RunMeasured {
  const time = <T>(work: () => T): [T, number] => {
    const start = performance.now()
    return [work(), performance.now() - start]
  }
  const setup = january(people, sample)
  const [run, startMs] = time(() => startRun(setup))
  let stepsMs = 0
  // The crowd is near its largest in the afternoon of the fifth day, when a checkpoint is largest too.
  const middle = 114
  for (let k = 0; k < middle; k++) stepsMs += time(() => run.step())[1]
  const [checkpoint, checkpointMs] = time(() => run.checkpoint())
  const [resumed, resumeMs] = time(() => resumeRun(setup, checkpoint))
  const [fingerprint, fingerprintMs] = time(() => run.fingerprint())
  if (resumed.fingerprint() !== fingerprint) throw new Error('the resumed run has another fingerprint')
  for (let k = middle; k < steps; k++) stepsMs += time(() => run.step())[1]
  const simulated = startModel(setup).setting.population.people
  return {
    people: simulated,
    startMs,
    stepsMs,
    checkpointHour: middle,
    checkpointBytes: checkpoint.length,
    checkpointMs,
    resumeMs,
    fingerprintMs,
  }
}

const tasks = {
  engine: (people: number, sample: number) => measureEngine(january(people, sample)),
  switches: (people: number, sample: number) => countSwitches(january(people, sample)),
  caution: cautionFor,
  large: (people: number, sample: number, caution: number) => measureEngine(eightInAHundred(people, sample, caution)),
  largeSwitches: (people: number, sample: number, caution: number) => countSwitches(eightInAHundred(people, sample, caution)),
  dense: measureDense,
  run: measureRun,
}

const [task, ...numbers] = process.argv.slice(2)
const [people = NaN, sample = NaN, caution = NaN] = numbers.map(Number)
console.log(JSON.stringify(tasks[task as keyof typeof tasks](people, sample, caution)))
