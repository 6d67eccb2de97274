/** `sharara world score`: the clock out of time, beside a constant rate. */
import { join, resolve } from 'node:path'
import { clocks, fill, type Words } from '@sharara/core'
import { clockGround, csvText, makeFolder, shown, writeWhole } from '../../store/index.ts'
import { table, type Output } from '../output.ts'
import { progress } from '../warn/input.ts'
import { words } from './words.ts'

export interface WorldScoreOptions {
  readonly out?: string
  readonly json?: boolean
}

export function runWorldScore(options: WorldScoreOptions, out: Output): void {
  const show = progress(out)
  show(words.reading, false)
  const { history, records, panel } = clockGround()
  const evaluation = clocks.evaluateClocks(history, records, panel, (done, of) =>
    show(fill(words.scoring, { percent: Math.floor((100 * done) / of) }), done === of),
  )
  if (options.json === true) out.say(JSON.stringify(evaluation, null, 2))
  else tell(evaluation, out)
  if (options.out === undefined) return
  const folder = resolve(options.out)
  makeFolder(folder)
  writeWhole(join(folder, 'score.json'), `${JSON.stringify(evaluation, null, 1)}\n`)
  writeWhole(join(folder, 'score.csv'), `\uFEFF${csvText(csvOf(evaluation))}\r\n`)
  out.tell(fill(words.written, { folder: shown(folder) }))
}

const three = (value: number): string => value.toFixed(3)
const between = ({ value, low, high }: { value: number; low: number; high: number }): string =>
  `${three(value)} [${three(low)}, ${three(high)}]`

function tell({ definitions, strength, annual }: clocks.Evaluation, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  out.say(words.scoreTitle)
  for (const { definition, learnt, scored, countryWeeks, ladder, contagion, strong } of definitions) {
    const { label } = clocks.waveDefinitions[definition]
    out.say('')
    out.say(fill(words.definition, { label, learnt, scored, weeks: countryWeeks }))
    const rows = ladder.map(({ words: step, gain, auc }) => [t(step), between(gain), three(auc)])
    out.say(table([[t(words.step), t(words.gain), t(words.auc)], ...rows]))
    out.say(fill(words.contagion, { gain: between(contagion) }))
    const which = strong.falseCalls.map(({ bloc, year }) => `${bloc} ${year}`).join(', ')
    out.say(
      fill(words.strong, {
        chance: strong.by14February2011.toFixed(2),
        calls: strong.falseCalls.length,
        of: strong.blocYears,
        which: which === '' ? '' : ` (${which})`,
      }),
    )
  }
  out.say('')
  out.say(
    fill(words.strength, {
      onsets: strength.onsets,
      units: strength.units,
      weekly: strength.weekly.toFixed(4),
      low: strength.low.toFixed(4),
      high: strength.high.toFixed(4),
      half: strength.halfLifeWeeks,
      with: strength.logLikelihood.toFixed(1),
      without: strength.without.toFixed(1),
    }),
  )
  out.say(
    fill(words.annual, {
      scored: annual.scored,
      conditions: three(annual.conditions.gain),
      aucConditions: three(annual.conditions.auc),
      habit: three(annual.withHabit.gain),
      aucHabit: three(annual.withHabit.auc),
    }),
  )
  out.say(words.trials)
}

function csvOf({ definitions }: clocks.Evaluation): (string | number)[][] {
  const rows = definitions.flatMap(({ definition, ladder, contagion }) => [
    ...ladder.map(({ id, gain, auc }) => [definition, id, gain.value, gain.low, gain.high, auc]),
    [definition, 'contagion over conditions and history', contagion.value, contagion.low, contagion.high, ''],
  ])
  return [['definition', 'step', 'nats_per_onset', 'low', 'high', 'auc'], ...rows]
}
