/** `sharara warn archive`: what was foretold and when, and how it fared. */
import { resolve } from 'node:path'
import { fill, foresight, type Words } from '@sharara/core'
import { countryName, keptForecasts, shown, type KeptForecast } from '../../store/index.ts'
import { table, type Output } from '../output.ts'
import { openPanel, type PanelOptions } from './input.ts'
import { otherWords as say, scoreWords, words } from './words.ts'

export interface ArchiveOptions extends PanelOptions {
  readonly archive: string
  readonly json?: boolean
}

interface Scored extends KeptForecast {
  readonly score: foresight.ArchiveScore | null
}

export async function runArchive(options: ArchiveOptions, out: Output): Promise<void> {
  const folder = resolve(options.archive)
  const kept = keptForecasts(folder)
  if (kept.length === 0) {
    if (options.json === true) out.say('[]')
    else out.say(fill(say.archiveEmpty, { folder: shown(folder) }))
    return
  }
  const panel = await openPanel(options, out)
  const scored: readonly Scored[] = kept.map(({ file, forecast }) => ({
    file,
    forecast,
    score: forecast === null ? null : foresight.scoreArchived(panel, forecast),
  }))
  if (options.json === true) {
    const lines = scored.map(({ file, forecast, score }) => ({
      file,
      ...(forecast === null
        ? {}
        : {
            target: forecast.target,
            year: forecast.year,
            made: forecast.made,
            version: forecast.version,
            panel: forecast.panel,
            model: forecast.model,
          }),
      notYetScorable: score?.known === 0,
      score,
    }))
    out.say(JSON.stringify(lines, null, 2))
    return
  }
  tell(scored, out)
}

function tell(scored: readonly Scored[], out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  const heads = [
    say.file,
    say.target,
    say.year,
    say.made,
    say.dataDigest,
    say.modelDigest,
    say.events,
    scoreWords.auc,
    scoreWords.precision,
    scoreWords.brierSkill,
  ].map(t)
  const lines = scored.map(({ file, forecast, score }) => {
    if (forecast === null || score === null) return [file, t(say.archiveBroken)]
    const head = [
      file,
      t(foresight.targets[forecast.target].label),
      String(forecast.year),
      forecast.made.slice(0, 10),
      forecast.panel.slice(0, 8),
      forecast.model.slice(0, 8),
    ]
    if (score.known === 0) return [...head, t(say.notYet)]
    const skill = 1 - score.brier / score.brierOfBase
    return [
      ...head,
      String(score.events),
      ...[score.auc, score.averagePrecision].map((value) => (Number.isNaN(value) ? '–' : value.toFixed(3))),
      (100 * skill).toFixed(1),
    ]
  })
  out.say(table([heads, ...lines]))
  for (const { file, score } of scored) {
    if (score === null || score.known === 0) continue
    const named = (iso3s: readonly string[]): string =>
      iso3s.length === 0 ? '–' : iso3s.map((iso3) => t(countryName(iso3))).join(t(words.comma))
    const { hits, misses, falseAlarms } = score
    out.say(fill(say.archiveNames, { file, hits: named(hits), misses: named(misses), alarms: named(falseAlarms) }))
  }
}
