/** Tables of a fit in the terminal. */
import { fill, outcomes, type Measured, type CheckedTarget, type FitPosterior, type Hits } from '@sharara/core'
import { number, table, whole, type Output } from '../output.ts'
import { fitWords as words } from './words.ts'

type Say = (key: keyof typeof words) => string

export function tellPosterior(posterior: FitPosterior, out: Output): void {
  const t: Say = (key) => words[key][out.language]
  const { hits, heldOut } = posterior
  out.say(fill(words.over, { reason: posterior.over.words }))
  out.say(`\n${t('generationsTitle')}\n${table(generationRows(posterior, t))}`)
  out.say(`\n${t('marginalsTitle')}\n${table(numberRows(posterior, t))}`)
  out.say(`\n${t('directionsTitle')}\n${table(directionRows(posterior, t))}\n`)
  out.say(fill(words.hitsFitted, countsOf(hits.fitted)))
  if (hits.heldOut.all > 0) out.say(fill(words.hitsHeld, countsOf(hits.heldOut)))
  out.say(
    fill(words.distances, {
      fitted: number(hits.fitted.distance.posterior),
      fittedUsed: number(hits.fitted.distance.used),
      held: hits.heldOut.all === 0 ? { en: '', ar: '' } : fill(words.distancesHeld, heldOf(hits.heldOut)),
    }),
  )
  out.say(heldOut.length === 0 ? words.nothingHeld : fill(words.held, { names: heldOut.join(', ') }))
  const misses = posterior.targets.filter(({ hit }) => !hit)
  if (misses.length === 0) return
  out.say(`\n${fill(words.missesTitle, { file: 'posterior.json' })[out.language]}\n${table(missRows(misses, t, out))}`)
}

function heldOf({ distance }: Hits): { readonly held: string; readonly heldUsed: string } {
  return { held: number(distance.posterior), heldUsed: number(distance.used) }
}

function countsOf({ all, posterior, used }: Hits): { readonly all: number; readonly posterior: number; readonly used: number } {
  return { all, posterior, used }
}

function generationRows({ generations }: FitPosterior, t: Say): string[][] {
  return [
    [t('generation'), t('threshold'), t('tried'), t('kept'), t('acceptance'), t('effective')],
    ...generations.map((one) => [
      String(one.generation + 1),
      number(one.threshold),
      whole(one.tried),
      whole(one.kept),
      percent(one.acceptance),
      number(one.effective),
    ]),
  ]
}

function numberRows({ numbers }: FitPosterior, t: Say): string[][] {
  return [
    [t('number'), t('inUse'), t('priorBand'), t('posteriorMedian'), t('posteriorBand'), t('left')],
    ...numbers.map((one) => [
      one.name,
      number(one.used),
      `${number(one.prior[1]!)} – ${number(one.prior[5]!)}`,
      number(one.quantiles[3]!),
      `${number(one.quantiles[1]!)} – ${number(one.quantiles[5]!)}`,
      percent(one.left),
    ]),
  ]
}

function directionRows({ directions }: FitPosterior, t: Say): string[][] {
  return directions.map(({ left, kind, parts }) => [
    `${percent(left)} ${t(kind)}`,
    parts.map(({ name, weight }) => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)} ${name}`).join('  '),
  ])
}

function missRows(misses: readonly CheckedTarget[], t: Say, out: Output): string[][] {
  return [
    [t('target'), t('role'), t('record'), t('median'), t('band'), t('usedBand')],
    ...misses.map((row) => [
      row.id,
      t(row.heldOut ? 'heldOut' : 'fitted'),
      valueText(row.record, out),
      valueText(row.model, out),
      bandText(row, out),
      `${bandText(row.used, out)} ${t(row.used.hit ? 'hit' : 'miss')}`,
    ]),
  ]
}

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}

export function bandText(row: Pick<CheckedTarget, 'band' | 'p'>, out: Pick<Output, 'language'>): string {
  return row.band ? row.band.map((value) => valueText(value, out)).join(' – ') : percent(row.p)
}

/** Null is "never"; a text is the name of an outcome. */
export function valueText(value: Measured, out: Pick<Output, 'language'>): string {
  if (value === null) return words.never[out.language]
  if (typeof value === 'number') return Math.abs(value) >= 1000 ? whole(value) : number(value)
  return Object.hasOwn(outcomes, value) ? outcomes[value as keyof typeof outcomes][out.language] : value // a key, by the line itself
}
