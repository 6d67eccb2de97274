/** What runs and fits leave and what a stranger can write into it: a checkpoint with its seal made anew, a small record to fit to. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { startRun } from '../../packages/core/src/index.ts'
import { Fingerprint } from '../../packages/core/src/random/index.ts'
import { openRunFolder, writeCheckpoint, writeCrate } from '../../packages/workbench/src/store/index.ts'
import { changeBytes, changeJson, written, type Draw } from './mutate.ts'

/** Puts a run that is over back to a part of its way. */
export function leaveCheckpoint(path: string): void {
  const folder = openRunFolder(path)
  try {
    const run = startRun(folder.setup, folder.facts.engine)
    for (let step = 0; step < 12; step++) run.step()
    writeCrate(folder, { status: 'interrupted' })
    writeCheckpoint(path, run)
  } finally {
    folder.close()
  }
}

const sealAt = 'sharara-checkpoint/2'.length
const bodyAt = sealAt + 32

/** Head, parts of the state or columns are changed, and the fingerprint is made anew: it is no secret. */
export function changeCheckpoint(path: string, draw: Draw): void {
  const whole = gunzipSync(readFileSync(path))
  const textLength = whole.readInt32LE(bodyAt)
  const head = JSON.parse(whole.toString('utf8', bodyAt + 4, bodyAt + 4 + textLength)) as { parts: string } // as `checkpoint.ts` writes it
  const columns = whole.subarray(bodyAt + 4 + textLength)
  const way = draw(4)
  const changed = (value: unknown): string => written(changeJson(value, draw), draw)
  const parts = way === 1 || way === 2 ? changed(JSON.parse(head.parts)) : head.parts
  const text = Buffer.from(way === 0 ? changed(head) : JSON.stringify({ ...head, parts }))
  const length = Buffer.alloc(4)
  length.writeInt32LE(draw(20) === 0 ? -1 : text.length)
  const body = Buffer.concat([length, text, way === 3 ? changeBytes(columns, draw) : columns])
  const seal = new Fingerprint().add(body).digest()
  writeFileSync(path, gzipSync(Buffer.concat([whole.subarray(0, sealAt), Buffer.from(seal), body])))
}

/** A record of two days, a scenario that is held against it, and a fit of the two. */
export function leaveFit(place: string): void {
  const words = { en: 'Bread', ar: 'الخبز' }
  const target = (id: string, group: string, measure: object, value: number): object => {
    return { id, group, measure, value, low: value / 2, high: value * 2, unit: 'people', label: words, source: 'own' }
  }
  const record = {
    format: 'sharara-record/1',
    id: 'bread',
    name: words,
    country: 'smallland',
    start: '2020-03-01T00:00',
    days: 2,
    sources: { own: { side: 'own', text: 'Made up.' } },
    series: [],
    regions: [],
    answers: [],
    incidents: [],
    seats: [],
    standAsides: [],
    figures: [],
    readings: [],
    outcome: { value: 'crushed', label: words, source: 'own' },
    targets: [target('peak', 'crowds', { kind: 'peak-crowd' }, 8000), target('dead', 'losses', { kind: 'deaths' }, 20)],
  }
  mkdirSync(join(place, 'episodes'))
  writeFileSync(join(place, 'episodes/bread.json'), JSON.stringify(record))
  const scenario = JSON.parse(readFileSync(join(place, 'scenarios/bread.json'), 'utf8')) as object
  writeFileSync(join(place, 'scenarios/wave.json'), JSON.stringify({ ...scenario, episode: 'bread', hours: 48 }))
  const free = { jump: 'declared', reserve: { kind: 'uniform', low: 0.05, high: 0.3 } }
  const fit = { format: 'sharara-fit/1', name: words, scenarios: ['scenarios/wave.json'], free, holdOut: ['losses'], sample: 200 }
  writeFileSync(join(place, 'fit.json'), JSON.stringify(fit))
}
