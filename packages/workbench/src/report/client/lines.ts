/** The two kinds of chart, as SVG text: hourly lines, and days with the record beside them. */
import type { DaySpec, LineSpec } from './page.ts'
import { across, dayAxis, inner, linearScale, logarithmicScale, yAxis, type Frame, type TimeFrame } from './axes.ts'
import { count, escaped, isolated } from './format.ts'

interface Mark {
  readonly hour: number
}

export function lineChart(spec: LineSpec, frame: TimeFrame, answers: readonly Mark[]): string {
  const largest = Math.max(
    spec.record ?? 0,
    ...spec.points.map((point) => point.high ?? point.value ?? 0),
    ...spec.lines.map((line) => line.values.reduce((a, b) => Math.max(a, b), 0)),
    spec.kind === 'share' ? 0.1 : 1,
  )
  const top = spec.numbered ? 30 : 12
  const scale = linearScale(largest, frame.height, top)
  const x = (hour: number): number => across(frame, (hour + 0.5) / frame.hours)
  const parts = [yAxis(frame, scale, spec.kind), dayAxis(frame, scale, false), marks(frame, answers, scale, spec.numbered)]
  spec.lines.forEach((line, index) => {
    const points = line.values.map((value, hour) => `${x(hour)},${scale.y(value)}`)
    if (spec.area && index === 0)
      parts.push(`<path class="area" d="M${x(0)},${scale.bottom}L${points.join('L')}L${x(line.values.length - 1)},${scale.bottom}Z"/>`)
    parts.push(`<path class="line line${index}" d="M${points.join('L')}"/>`)
  })
  if (spec.record !== null) {
    const y = scale.y(spec.record)
    const { left, right } = inner(frame)
    parts.push(`<line class="recordline" x1="${left}" x2="${right}" y1="${y}" y2="${y}"/>`)
  }
  for (const point of spec.points) parts.push(recordMark(point, x(point.hour), scale))
  for (const hour of spec.floorMarks) parts.push(diamond(x(hour), scale.bottom, 4))
  parts.push(`<line class="cursor" x1="-9" x2="-9" y1="${top - 4}" y2="${scale.bottom}"/>`)
  return svg(frame, parts.join(''))
}

function marks(frame: TimeFrame, answers: readonly Mark[], scale: { top: number; bottom: number }, numbered: boolean): string {
  let last = Number.NEGATIVE_INFINITY
  let lane = 0
  return answers
    .map((answer, index) => {
      const x = across(frame, (answer.hour + 0.5) / frame.hours)
      if (!numbered) return `<line class="mark" x1="${x}" x2="${x}" y1="${scale.bottom}" y2="${scale.bottom - 5}"/>`
      lane = Math.abs(x - last) < 15 ? lane + 1 : 0
      last = x
      const y = 9 + lane * 15
      return `<g class="mark"><line x1="${x}" x2="${x}" y1="${y + 7}" y2="${scale.bottom}"/><circle cx="${x}" cy="${y}" r="7.5"/><text x="${x}" y="${y + 3.5}" text-anchor="middle">${index + 1}</text></g>`
    })
    .join('')
}

export function dayChart(spec: DaySpec, frame: TimeFrame, logarithmic: boolean): string {
  const heights = spec.record.flatMap((record) => (record ? [record.value ?? 0, record.high ?? 0] : []))
  const largest = Math.max(1, ...spec.model, ...heights, ...(spec.band?.high ?? []))
  const scale = logarithmic ? logarithmicScale(largest, frame.height, 20) : linearScale(largest, frame.height, 20)
  const x = (day: number): number => across(frame, (day + 0.5) / spec.model.length)
  const parts = [yAxis(frame, scale, 'count'), dayAxis(frame, scale, true)]
  if (spec.band) {
    const upper = spec.band.high.map((value, day) => `${x(day)},${scale.y(value)}`)
    const lower = spec.band.low.map((value, day) => `${x(day)},${scale.y(value)}`).reverse()
    parts.push(`<path class="band" d="M${upper.join('L')}L${lower.join('L')}Z"/>`)
  }
  const points = spec.model.map((value, day) => `${x(day)},${scale.y(value)}`)
  parts.push(
    `<path class="line line0" d="M${points.join('L')}"/>`,
    ...spec.model.map((value, day) => `<circle class="dot" cx="${x(day)}" cy="${scale.y(value)}" r="3.5"/>`),
  )
  spec.record.forEach((record, day) => parts.push(recordMark(record, x(day), scale)))
  parts.push(peakLabel(spec.model, 'model', frame, x, scale))
  return svg(frame, parts.join(''))
}

export function recordMark(record: DaySpec['record'][number], x: number, scale: { y(value: number): number }): string {
  if (!record) return ''
  const parts: string[] = []
  if (record.low !== null && record.high !== null && record.high > record.low) {
    const low = scale.y(record.low),
      high = scale.y(record.high)
    parts.push(`<path class="whisker" d="M${x},${low}V${high}M${x - 4},${low}h8M${x - 4},${high}h8"/>`)
  }
  if (record.value !== null) parts.push(diamond(x, scale.y(record.value), 5.5))
  return parts.join('')
}

function diamond(x: number, y: number, size: number): string {
  return `<path class="recorded" d="M${x},${y - size}l${size},${size}l${-size},${size}l${-size},${-size}z"/>`
}

function peakLabel(
  values: readonly number[],
  className: string,
  frame: Frame,
  x: (day: number) => number,
  scale: { y(value: number): number },
): string {
  const peak = values.reduce((best, value, index) => (value > values[best]! ? index : best), 0)
  const height = values[peak] ?? 0
  if (!(height > 0)) return ''
  const { left, right } = inner(frame)
  const near = Math.min(right - 24, Math.max(left + 24, x(peak)))
  return `<text class="peak ${className}" x="${near}" y="${Math.max(12, scale.y(height) - 10)}" text-anchor="middle">${escaped(isolated(count(height), frame.language))}</text>`
}

export function svg(frame: Frame, inside: string): string {
  return `<svg viewBox="0 0 ${frame.width} ${frame.height}" width="${frame.width}" height="${frame.height}" aria-hidden="true" focusable="false">${inside}</svg>`
}
