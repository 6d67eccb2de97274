/** Lying bars with their intervals. */
import type { Frame } from './axes.ts'
import { escaped, isolated } from './format.ts'
import { svg } from './lines.ts'
import type { BarPicture } from './picture.ts'
import { roomOf, span, written } from './value.ts'

const widestLabel = 300
const thickness = 12

/** Names stand beside the bars where all fit, above them where they do not. */
export function bars(picture: BarPicture, given: Frame): string {
  const names = picture.rows.map(({ label }) => label[given.language])
  const texts = picture.rows.map((row) => textOf(row, picture, given))
  const labelRoom = Math.min(widestLabel, Math.max(...names.map(roomOf), 0) + 14)
  const textRoom = Math.max(...texts.map(roomOf), 0) + 14
  const beside = given.width - labelRoom - textRoom > 260 && labelRoom < widestLabel
  const each = beside ? 30 : 46
  const frame = { ...given, height: picture.rows.length * each + 8 }
  const start = beside ? labelRoom : 2
  const end = frame.width - (beside ? textRoom : 8)
  const x = scaleOf(picture, frame, start, end)
  const parts = [`<line class="grid floor" x1="${x(0)}" x2="${x(0)}" y1="2" y2="${frame.height - 4}"/>`]
  picture.rows.forEach((row, index) => {
    const top = index * each + (beside ? 9 : 26)
    const middle = top + thickness / 2
    const side = frame.mirrored ? 'end' : 'start'
    const far = frame.mirrored ? 'start' : 'end'
    const flip = (at: number): number => (frame.mirrored ? frame.width - at : at)
    const [a, b] = [x(row.start ?? 0), x(row.value)]
    parts.push(
      `<text class="name" x="${flip(0)}" y="${beside ? middle + 4 : top - 9}" text-anchor="${side}">${escaped(isolated(names[index]!, frame.language))}</text>`,
      `<text class="amount" x="${flip(frame.width)}" y="${beside ? middle + 4 : top - 9}" text-anchor="${far}">${escaped(texts[index]!)}</text>`,
      `<rect class="bar-of ${row.tone ?? 'model'}" x="${Math.min(a, b)}" y="${top}" width="${Math.abs(b - a)}" height="${thickness}" rx="2"/>`,
    )
    if (row.low !== undefined && row.high !== undefined) {
      const [low, high] = [x(row.low), x(row.high)]
      parts.push(`<path class="error" d="M${low},${middle}H${high}M${low},${middle - 4}v8M${high},${middle - 4}v8"/>`)
    }
    if (row.record !== undefined) parts.push(`<path class="recorded" d="M${x(row.record)},${middle - 6}l6,6l-6,6l-6,-6z"/>`)
  })
  return svg(frame, parts.join(''))
}

function textOf(row: BarPicture['rows'][number], { unit }: BarPicture, { language }: Frame): string {
  const { start = 0 } = row
  const value = `${row.start !== undefined && row.value > start ? '\u2066+\u2069' : ''}${written(row.value - start, unit)}`
  if (row.low === undefined || row.high === undefined) return value
  const text = `${value} (${span(row.low - start, row.high - start, unit, language)})`
  return isolated(text, language)
}

function scaleOf({ rows, from, to }: BarPicture, frame: Frame, start: number, end: number): (value: number) => number {
  const all = rows.flatMap((row) => [row.start, row.value, row.low, row.high, row.record].filter((one) => one !== undefined))
  const least = from ?? Math.min(0, ...all)
  const most = to ?? Math.max(least === 0 ? 1e-9 : 0, ...all)
  const room = end - start
  return (value) => {
    const at = start + Math.min(1, Math.max(0, (value - least) / (most - least))) * room
    return Math.round((frame.mirrored ? frame.width - at : at) * 10) / 10
  }
}
