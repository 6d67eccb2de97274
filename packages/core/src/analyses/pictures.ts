/** What the answers of a sweep and of a sensitivity analysis show, as plain data: the page and every report draw the same. */
import { ranked, type SensitivityAnswer, type SensitivityFound } from './sensitivity.ts'
import type { SweepAnswer } from './sweep.ts'
import type { PointAnswer } from './sweepAnswer.ts'
import type { Estimate, Factor, Response } from '../experiments/index.ts'
import type { BarPicture, FanPicture, PictureUnit, PointPicture, Words } from '../text/index.ts'
import { pictureWords as words } from './pictureWords.ts'

/** How pictures write a response. */
export function pictureUnit({ unit }: Pick<Response, 'unit'>): PictureUnit {
  return unit === 'share' ? 'share' : unit === 'people' || unit === 'seats' || unit === 'regions' ? 'count' : 'number'
}

/** A value of a factor as a reader would write it. */
export function factorValue(factor: Factor, value: number): Words {
  if (factor.kind === 'switch') return value === 0 ? words.off : words.on
  const text = Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)))
  return { en: text, ar: text }
}

/** Points of a sweep over one factor in the order of its values. */
export function orderedPoints({ points }: SweepAnswer): readonly PointAnswer[] {
  return points.toSorted((a, b) => a.values[0]! - b.values[0]!)
}

/** Of a sweep over one factor: the middle and where most runs lie, at each value; of an end its share and interval. */
export function sweepCurve(answer: SweepAnswer, k: number): FanPicture {
  const [factor, response] = [answer.factors[0]!, answer.responses[k]!]
  const points = orderedPoints(answer)
  const numbers = points.map((point) => point.numbers[k]!)
  const at = (line: number): number[] => numbers.map(({ quantiles }) => quantiles[line] ?? NaN)
  const shares = response.kind === 'end'
  const intervals = numbers.map(({ interval }) => interval ?? ([NaN, NaN] as const))
  const bands = shares
    ? [{ low: intervals.map(([low]) => low), high: intervals.map(([, high]) => high) }]
    : [
        { low: at(0), high: at(4) },
        { low: at(1), high: at(3) },
      ]
  return {
    kind: 'fan',
    unit: pictureUnit(response),
    ticks: points.map(({ values }, index) => ({ at: (index + 0.5) / points.length, label: factorValue(factor, values[0]!) })),
    series: [{ tone: 'model', middle: shares ? numbers.map(({ mean }) => mean) : at(2), bands }],
  }
}

/** Values over two lists; `share` from 0 to 1 is the shade, null where nothing is known. */
export interface Shades {
  readonly corner: Words
  readonly columns: readonly Words[]
  readonly rows: readonly { readonly label: Words; readonly cells: readonly { readonly value: number; readonly share: number | null }[] }[]
}

/** Of a sweep over one factor: how the runs end at each value. */
export function sweepEnds(answer: SweepAnswer): Shades {
  const points = orderedPoints(answer)
  const [factor] = answer.factors
  const met = points[0]!.shares.filter((_, row) => points.some(({ shares }) => shares[row]!.count > 0))
  return {
    corner: factor!.words,
    columns: points.map(({ values }) => factorValue(factor!, values[0]!)),
    rows: met.map(({ end, words: label }) => ({
      label,
      cells: points.map(({ shares }) => {
        const { share } = shares.find((own) => own.end === end)!
        return { value: share, share }
      }),
    })),
  }
}

/** Of a grid over two factors: the mean of the runs at each pair of values. */
export function sweepMap({ factors, responses, points }: SweepAnswer, k: number): Shades {
  const [across, down] = [factors[0]!, factors[1]!]
  const response = responses[k]!
  const values = (index: number): readonly number[] => [...new Set(points.map((point) => point.values[index]!))].sort((a, b) => a - b)
  const means = points.map(({ numbers }) => numbers[k]!.mean).filter((mean) => !Number.isNaN(mean))
  const most = response.unit === 'share' ? 1 : Math.max(...means)
  const least = response.unit === 'share' ? 0 : Math.min(0, ...means)
  return {
    corner: { en: `${down.words.en} ↓ · ${across.words.en} →`, ar: `${down.words.ar} ↓ · ${across.words.ar} ←` },
    columns: values(0).map((value) => factorValue(across, value)),
    rows: values(1).map((row) => ({
      label: factorValue(down, row),
      cells: values(0).map((column) => {
        const mean = points.find(({ values: own }) => own[0] === column && own[1] === row)?.numbers[k]!.mean ?? NaN
        return { value: mean, share: Number.isNaN(mean) || most === least ? null : (mean - least) / (most - least) }
      }),
    })),
  }
}

/** The effects of a sweep over several factors, largest first; those that nothing is known of are left out. */
export function rankedEffects({ effects }: SweepAnswer, k: number): SweepAnswer['effects'][number] {
  return effects[k]!.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value)).filter(({ value }) => !Number.isNaN(value))
}

export function sweepEffects(answer: SweepAnswer, k: number): BarPicture {
  return {
    kind: 'bars',
    unit: pictureUnit(answer.responses[k]!),
    rows: rankedEffects(answer, k).map(({ factor, value, interval: [low, high] }) => ({
      label: answer.factors[factor]!.words,
      value,
      ...(Number.isNaN(low) ? {} : { low, high }),
      ...(value < 0 ? { tone: 'against' as const } : {}),
    })),
  }
}

/** More than this nobody reads in a picture; the table has them all. */
export const mostBars = 24

type Factors = SensitivityAnswer['factors']

export function sensitivityBars(answer: SensitivityFound, factors: Factors): BarPicture {
  const unit = answer.method === 'morris' ? pictureUnit(answer.response) : 'number'
  const rows = ranked(answer)
    .slice(0, mostBars)
    .flatMap(({ factor, estimate }) => {
      const own = bar(factors[factor]!.words, estimate)
      if (answer.method === 'morris') return [own]
      if (answer.method === 'pawn') return [{ ...own, record: answer.found.rows[factor]!.noise }]
      const first = { en: `· ${words.first.en}`, ar: `· ${words.first.ar}` }
      return [own, { ...bar(first, answer.found.rows[factor]!.first), tone: 'second' as const }]
    })
  return { kind: 'bars', unit, rows }
}

/** Of a screening: how much each factor does, and how differently from place to place. */
export function morrisMap({ found, response }: Extract<SensitivityFound, { method: 'morris' }>, factors: Factors): PointPicture {
  const unit = pictureUnit(response)
  return {
    kind: 'points',
    across: { words: words.muStar, unit },
    up: { words: words.sigma, unit },
    points: found.rows.map(({ factor, muStar, sigma }) => ({ x: muStar.value, y: sigma, label: factors[factor]!.words })),
  }
}

/** Pairs that do most together, where they were asked for. */
export function pairBars({ found }: Extract<SensitivityFound, { method: 'sobol' }>, factors: Factors): BarPicture {
  const pairs = found.pairs.toSorted((a, b) => b.second.value - a.second.value).slice(0, mostBars)
  const rows = pairs.map(({ factors: [a, b], second }) => bar(pairName(factors[a]!.words, factors[b]!.words), second))
  return { kind: 'bars', unit: 'number', rows }
}

export function pairName(a: Words, b: Words): Words {
  return { en: `${a.en} × ${b.en}`, ar: `${a.ar} × ${b.ar}` }
}

function bar(label: Words, { value, interval: [low, high] }: Estimate): BarPicture['rows'][number] {
  return { label, value, low, high }
}
