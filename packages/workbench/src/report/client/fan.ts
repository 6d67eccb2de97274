/** Lines with bands around them, and the record beside them. */
import { across, inner, linearScale, logarithmicScale, signedScale, yAxis, type Frame, type Scale } from './axes.ts'
import { escaped, isolated } from './format.ts'
import { recordMark, svg } from './lines.ts'
import type { FanPicture } from './picture.ts'
import { roomOf } from './value.ts'

const top = 12

export function fan(picture: FanPicture, frame: Frame, logarithmic: boolean): string {
  const scale = scaleOf(picture, frame, logarithmic)
  const parts = [yAxis(frame, scale, picture.unit === 'share' ? 'share' : 'count'), ticks(picture, frame, scale)]
  for (const { tone, middle, bands, steps } of picture.series) {
    const x = (index: number): number => across(frame, (index + 0.5) / middle.length)
    for (const { low, high } of bands) {
      const there = high.map((value, index) => [value, index] as const).filter(([value, index]) => Number.isFinite(value + low[index]!))
      const upper = there.map(([value, index]) => `${x(index)},${scale.y(value)}`)
      const lower = there.map(([, index]) => `${x(index)},${scale.y(low[index]!)}`).reverse()
      if (upper.length > 0) parts.push(`<path class="band ${tone}" d="M${upper.join('L')}L${lower.join('L')}Z"/>`)
    }
    const points = middle.flatMap((value, index) => (Number.isFinite(value) ? [[x(index), scale.y(value)] as const] : []))
    const path = points.map(([at, y], index) => (index === 0 ? `M${at},${y}` : steps === true ? `H${at}V${y}` : `L${at},${y}`))
    parts.push(`<path class="line ${tone}" d="${path.join('')}"/>`)
    if (middle.length <= 40 && steps !== true)
      parts.push(...points.map(([at, y]) => `<circle class="dot ${tone}" cx="${at}" cy="${y}" r="2.5"/>`))
  }
  picture.record?.forEach((one, index, all) => parts.push(recordMark(one, across(frame, (index + 0.5) / all.length), scale)))
  return svg(frame, parts.join(''))
}

function scaleOf({ series, record, most }: FanPicture, frame: Frame, logarithmic: boolean): Scale {
  const drawn = series.flatMap(({ middle, bands }) => [...middle, ...bands.flatMap(({ low, high }) => [...low, ...high])])
  const all = [...drawn, ...(record ?? []).flatMap((one) => (one === null ? [] : [one.value ?? 0, one.high ?? 0]))].filter(Number.isFinite)
  const largest = most ?? all.reduce((a, b) => Math.max(a, b), 0)
  const smallest = all.reduce((a, b) => Math.min(a, b), 0)
  if (smallest < 0) return signedScale(smallest, largest, frame.height, top)
  return logarithmic ? logarithmicScale(largest, frame.height, top) : linearScale(largest > 0 ? largest : 1, frame.height, top)
}

/** As many names as fit beside one another. */
export function ticks({ ticks: all }: Pick<FanPicture, 'ticks'>, frame: Frame, scale: Scale): string {
  const { left, right } = inner(frame)
  const widest = Math.max(...all.map(({ label }) => roomOf(label[frame.language])), 1) + 8
  const every = Math.max(1, Math.ceil((widest * all.length) / (right - left)))
  return all
    .filter((_, index) => index % every === 0)
    .map(({ at, label }) => {
      const x = across(frame, at)
      const text = escaped(isolated(label[frame.language], frame.language))
      return `<text class="tick" x="${x}" y="${scale.bottom + 18}" text-anchor="middle">${text}</text>`
    })
    .join('')
}
