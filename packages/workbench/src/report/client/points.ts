/** Points over two axes. */
import type { Words } from '@sharara/core'
import { across, inner, linearScale, niceStep, signedScale, yAxis, type Frame } from './axes.ts'
import { escaped, isolated } from './format.ts'
import { svg } from './lines.ts'
import type { PointPicture } from './picture.ts'
import { roomOf, written } from './value.ts'

const titleRoom = 18

export function points({ across: axis, up, points: all }: PointPicture, given: Frame): string {
  const frame = { ...given, height: given.height - titleRoom }
  const least = (values: readonly number[]): number => Math.min(0, ...values)
  const most = (values: readonly number[]): number => Math.max(0, ...values)
  const ys = all.map(({ y }) => y)
  const xs = all.map(({ x }) => x)
  const scale = least(ys) < 0 ? signedScale(least(ys), most(ys), frame.height, 26) : linearScale(most(ys) || 1, frame.height, 26)
  const step = niceStep(Math.max(1e-9, most(xs) - least(xs)) / 4)
  const low = Math.floor(least(xs) / step + 0.02)
  const high = Math.max(low + 1, Math.ceil(most(xs) / step - 0.02))
  const x = (value: number): number => across(frame, (value / step - low) / (high - low))
  const parts = [yAxis(frame, scale, up.unit === 'share' ? 'share' : 'count'), titles(axis.words, up.words, given)]
  for (let tick = low; tick <= high; tick++)
    parts.push(
      `<text class="tick" x="${x(tick * step)}" y="${scale.bottom + 18}" text-anchor="middle">${written(tick * step, axis.unit)}</text>`,
    )
  parts.push(...all.map((one) => `<circle class="dot full ${one.tone ?? 'model'}" cx="${x(one.x)}" cy="${scale.y(one.y)}" r="4"/>`))
  parts.push(names(all, frame, x, scale))
  return svg(given, parts.join(''))
}

function titles(along: Words, up: Words, frame: Frame): string {
  const { left, right } = inner(frame)
  const { language, mirrored } = frame
  const text = (words: Words): string => escaped(isolated(words[language], language))
  const [start, end] = mirrored ? [right, left] : [left, right]
  return `<text class="axis" x="${start}" y="12" text-anchor="${mirrored ? 'end' : 'start'}">${text(up)}</text><text class="axis" x="${end}" y="${frame.height - 4}" text-anchor="${mirrored ? 'start' : 'end'}">${text(along)}</text>`
}

interface Box {
  readonly left: number
  readonly right: number
  readonly y: number
}

/** The outermost first; a name that would lie on another is left out (the table has them all). */
function names(all: PointPicture['points'], frame: Frame, x: (value: number) => number, scale: { y(value: number): number }): string {
  const taken: Box[] = []
  const { left, right } = inner(frame)
  return all
    .toSorted((a, b) => b.x + b.y - a.x - a.y)
    .flatMap(({ x: px, y: py, label }) => {
      if (label === undefined) return []
      const room = roomOf(label[frame.language])
      const y = scale.y(py) + 4
      const after = x(px) + 8 + room <= right
      const box = after ? { left: x(px) + 8, right: x(px) + 8 + room, y } : { left: x(px) - 8 - room, right: x(px) - 8, y }
      if (box.left < left || taken.some((other) => box.left < other.right && box.right > other.left && Math.abs(other.y - y) < 13))
        return []
      taken.push(box)
      return [
        `<text class="name" x="${after ? box.left : box.right}" y="${y}" text-anchor="${after ? 'start' : 'end'}">${escaped(isolated(label[frame.language], frame.language))}</text>`,
      ]
    })
    .join('')
}
