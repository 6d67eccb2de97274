/** Frame and axes of a chart as SVG text. Charts are drawn in pixels, direction left to right; mirrored ones swap the x scale and the side of the y axis. */
import type { Language } from '@sharara/core'
import { percent, short } from './format.ts'

export interface Frame {
  readonly width: number
  readonly height: number
  readonly mirrored: boolean
  readonly language: Language
}

export interface Scale {
  readonly top: number
  readonly bottom: number
  readonly ticks: readonly number[]
  /** The lowest tick stands for all that lies below it. */
  readonly floored?: true
  y(value: number): number
}

const axisRoom = 46
const edge = 10
const bottomRoom = 24

/** Where the axis stands: on the side where reading begins. */
export function inner(frame: Frame): { left: number; right: number } {
  return frame.mirrored ? { left: edge, right: frame.width - axisRoom } : { left: axisRoom, right: frame.width - edge }
}

/** Position of a share 0…1 of the way through time. */
export function across(frame: Frame, share: number): number {
  const { left, right } = inner(frame)
  return Math.round((frame.mirrored ? right - share * (right - left) : left + share * (right - left)) * 10) / 10
}

export function linearScale(largest: number, height: number, top: number): Scale {
  const step = niceStep(largest / 3.2)
  const end = Math.max(step, Math.ceil(largest / step - 0.02) * step)
  const bottom = height - bottomRoom
  const ticks: number[] = []
  for (let tick = 0; tick <= end + step / 2; tick += step) ticks.push(tick)
  return { top, bottom, ticks, y: (value) => Math.round((bottom - Math.min(1.04, value / end) * (bottom - top)) * 10) / 10 }
}

/** For values on both sides of zero; zero is a tick. */
export function signedScale(smallest: number, largest: number, height: number, top: number): Scale {
  const step = niceStep(Math.max(1e-9, largest - smallest) / 4)
  const low = Math.floor(Math.min(0, smallest) / step + 0.02)
  const high = Math.max(low + 1, Math.ceil(Math.max(0, largest) / step - 0.02))
  const bottom = height - bottomRoom
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => (low + index) * step)
  const part = (value: number): number => (value / step - low) / (high - low)
  return { top, bottom, ticks, y: (value) => Math.round((bottom - part(value) * (bottom - top)) * 10) / 10 }
}

/** From 10 up; what is less lies on the floor. */
export function logarithmicScale(largest: number, height: number, top: number): Scale {
  const bottom = height - bottomRoom
  const decades = Math.max(1, Math.log10(Math.max(20, largest)) - 1)
  const ticks: number[] = []
  for (let tick = 10; tick <= largest * 1.01; tick *= 10) ticks.push(tick)
  return {
    top,
    bottom,
    ticks,
    floored: true,
    y: (value) => Math.round((bottom - (Math.max(0, Math.log10(Math.max(10, value)) - 1) / decades) * (bottom - top)) * 10) / 10,
  }
}

export function niceStep(rough: number): number {
  if (!(rough > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(rough))
  const lead = rough / power
  return (lead > 5 ? 10 : lead > 2.5 ? 5 : lead > 2 ? 2.5 : lead > 1 ? 2 : 1) * power
}

export function yAxis(frame: Frame, scale: Scale, kind: 'count' | 'share'): string {
  const { left, right } = inner(frame)
  const x = frame.mirrored ? right + 6 : left - 6
  return scale.ticks
    .map((tick) => {
      const y = scale.y(tick)
      const lowest = scale.floored && tick === scale.ticks[0] ? '&lt;' : ''
      const text = kind === 'share' ? percent(tick) : tick % 1 !== 0 ? String(Math.round(tick * 100) / 100) : short(tick, frame.language)
      return `<line class="grid${tick === (scale.ticks[0]! < 0 ? 0 : scale.ticks[0]) ? ' floor' : ''}" x1="${left}" x2="${right}" y1="${y}" y2="${y}"/><text class="tick" x="${x}" y="${y + 4}" text-anchor="${frame.mirrored ? 'start' : 'end'}">${lowest}${text}</text>`
    })
    .join('')
}
