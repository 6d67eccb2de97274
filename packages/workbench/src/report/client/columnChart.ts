/** Standing columns: how much, or how many runs, at each of a few places in order. */
import { across, inner, linearScale, yAxis, type Frame } from './axes.ts'
import { ticks } from './fan.ts'
import { svg } from './lines.ts'
import type { ColumnPicture } from './picture.ts'

export function columnChart({ unit, labels, series, record }: ColumnPicture, frame: Frame): string {
  const largest = Math.max(...series.flatMap(({ values }) => values), 1e-9)
  const scale = linearScale(largest, frame.height, 16)
  const { left, right } = inner(frame)
  const room = (right - left) / Math.max(1, labels.length)
  const width = Math.max(1, Math.min(28, (room * 0.76) / series.length))
  const middleOf = (index: number): number => across(frame, (index + 0.5) / labels.length)
  const parts = [yAxis(frame, scale, unit === 'share' ? 'share' : 'count')]
  parts.push(ticks({ ticks: labels.map((label, index) => ({ at: (index + 0.5) / labels.length, label })) }, frame, scale))
  series.forEach(({ tone, values }, which) => {
    values.forEach((value, index) => {
      if (!(value > 0)) return
      const shift = (which - (series.length - 1) / 2) * (width + 1) * (frame.mirrored ? -1 : 1)
      const x = Math.round((middleOf(index) + shift - width / 2) * 10) / 10
      const y = scale.y(value)
      parts.push(`<rect class="bar-of ${tone}" x="${x}" y="${y}" width="${width}" height="${Math.max(0.5, scale.bottom - y)}" rx="1.5"/>`)
    })
  })
  if (record) {
    const y = scale.top - 5
    const [at, low, high] = [middleOf(record.at), middleOf(record.low), middleOf(record.high)]
    if (low !== high) parts.push(`<path class="whisker" d="M${low},${y}H${high}M${low},${y - 4}v8M${high},${y - 4}v8"/>`)
    parts.push(`<path class="recorded" d="M${at},${y - 6}l6,6l-6,6l-6,-6z"/>`)
  }
  return svg(frame, parts.join(''))
}
