/** `sharara world targets`: what the clocks were asked to show, beside what they reach. */
import { join, resolve } from 'node:path'
import { fill, type Words } from '@sharara/core'
import { clockGround, csvText, makeFolder, shown, writeWhole } from '../../store/index.ts'
import { words as coupledWords } from '../coupled/words.ts'
import { table, type Output } from '../output.ts'
import { progress } from '../warn/input.ts'
import type { WorldScoreOptions } from './score.ts'
import { measureTargets, type Target } from './measureTargets.ts'
import { words } from './words.ts'

export function runWorldTargets(options: WorldScoreOptions, out: Output): void {
  const show = progress(out)
  show(words.reading, false)
  const { history, records, panel, sources } = clockGround()
  const targets = measureTargets(history, records, panel, sources, (done) =>
    show(fill(words.scoring, { percent: Math.floor(100 * done) }), done === 1),
  )
  if (options.json === true) out.say(JSON.stringify(targets, null, 2))
  else tell(targets, out)
  if (options.out === undefined) return
  const folder = resolve(options.out)
  makeFolder(folder)
  writeWhole(join(folder, 'targets.json'), `${JSON.stringify(targets, null, 1)}\n`)
  const head = ['group', 'target', 'wanted', 'reached', 'holds']
  const rows = targets.map(({ group, what, wanted, reached, holds }) => [
    group[out.language],
    what[out.language],
    wanted,
    reached,
    Number(holds),
  ])
  writeWhole(join(folder, 'targets.csv'), `\uFEFF${csvText([head, ...rows])}\r\n`)
  out.tell(fill(words.written, { folder: shown(folder) }))
}

function tell(targets: readonly Target[], out: Output): void {
  const t = (said: Words): string => said[out.language]
  const head = [words.group, words.target, coupledWords.wanted, coupledWords.reached, coupledWords.verdict].map(t)
  const rows = targets.map(({ group, what, wanted, reached, holds }) => [
    t(group),
    t(what),
    wanted,
    reached,
    t(holds ? coupledWords.holds : coupledWords.fails),
  ])
  out.say(table([head, ...rows]))
  out.say('')
  out.say(fill(words.targetsHeld, { held: targets.filter(({ holds }) => holds).length, of: targets.length }))
  out.say(words.trials)
}
