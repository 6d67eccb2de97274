/** Pictures of a posterior that need no script: the pairs of numbers, and where each number's belief went. */
import type { Language, Words } from '@sharara/core'
import { both, escape, label } from '../page/html.ts'
import { fitPageWords as words } from './fitWords.ts'

/** A particle: its weight, and where each number stands in its prior, from 0 to 1. */
export interface PlotParticle {
  readonly weight: number
  readonly shares: readonly number[]
}

const side = 100
const gap = 8
const margin = 26
const bins = 10
const widestName = 16

/**
 * Each number against each: points below the diagonal, belief against the prior on it, correlations above. Every axis is the
 * prior's own scale, so that an even cloud is a number not learned.
 */
export function pairPlot(
  names: readonly Words[],
  particles: readonly PlotParticle[],
  correlations: readonly (readonly number[])[],
): string {
  const count = names.length
  const size = margin + count * (side + gap)
  const at = (index: number): number => margin + index * (side + gap)
  const most = particles.reduce((largest, { weight }) => Math.max(largest, weight), 0)
  const cells = names.flatMap((_, row) =>
    names.map((__, column) => {
      const box = `<rect x="${at(column)}" y="${at(row)}" width="${side}" height="${side}" class="pair-box"/>`
      if (row === column) return box + histogram(particles, row, at(column), at(row))
      if (row < column) return box + correlation(correlations[row]![column]!, at(column), at(row))
      return box + cloud(particles, column, row, at(column), at(row), most)
    }),
  )
  const heads = names.map(
    (name, index) =>
      text(name, `x="${at(index) + side / 2}" y="14"`) + text(name, `transform="translate(14 ${at(index) + side / 2}) rotate(-90)"`),
  )
  return `<div class="scroll" tabindex="0" role="group" ${label(words.pairsTitle)}><svg class="pairs" dir="ltr" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" role="img" ${label(words.pairsTitle)}>${heads.join('')}${cells.join('')}</svg></div>`
}

/** A name beside its row or column, once in each language. */
function text(name: Words, place: string): string {
  const one = (language: Language): string =>
    `<text ${place} text-anchor="middle" class="axis ${language}" direction="${language === 'ar' ? 'rtl' : 'ltr'}">${escape(fitted(name[language]))}</text>`
  return one('en') + one('ar')
}

/** A name cut to the width of its cell. */
function fitted(name: string): string {
  return name.length > widestName ? `${name.slice(0, widestName - 1)}…` : name
}

function histogram(particles: readonly PlotParticle[], index: number, x: number, y: number): string {
  const heights = new Array<number>(bins).fill(0)
  for (const { weight, shares } of particles) {
    const bin = Math.min(bins - 1, Math.floor(shares[index]! * bins))
    heights[bin] = heights[bin]! + weight
  }
  const tallest = Math.max(2 / bins, ...heights)
  const width = side / bins
  const bars = heights.map((height, bin) => {
    const tall = (side * height) / tallest
    return `<rect x="${round(x + bin * width)}" y="${round(y + side - tall)}" width="${round(width - 0.6)}" height="${round(tall)}" class="bar-of model"/>`
  })
  const prior = round(y + side - side / bins / tallest)
  return `${bars.join('')}<line x1="${x}" x2="${x + side}" y1="${prior}" y2="${prior}" class="pair-prior"/>`
}

function cloud(particles: readonly PlotParticle[], across: number, up: number, x: number, y: number, most: number): string {
  return particles
    .map(({ weight, shares }) => {
      const radius = 0.8 + 2.4 * Math.sqrt(weight / most)
      return `<circle cx="${round(x + shares[across]! * side)}" cy="${round(y + side - shares[up]! * side)}" r="${round(radius)}" class="pair-dot"/>`
    })
    .join('')
}

function correlation(value: number, x: number, y: number): string {
  const strength = Math.round(100 * Math.abs(value))
  return `<rect x="${x}" y="${y}" width="${side}" height="${side}" class="pair-${value < 0 ? 'against' : 'with'}" style="opacity:${(0.5 * Math.abs(value)).toFixed(2)}"/><text x="${x + side / 2}" y="${y + side / 2 + 5}" text-anchor="middle" class="${strength >= 30 ? 'name' : 'axis'}">${value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}</text>`
}

/** Shares of the way from the one end of the prior's middle 80 % to the other. */
export interface Belief {
  readonly words: Words
  readonly low: number
  readonly quarter: number
  readonly middle: number
  readonly three: number
  readonly high: number
  readonly used: number
}

/** A line for each number: the prior as its whole length, the posterior's middle 80 % and 50 % on it, the value in use. */
export function beliefPlot(rows: readonly Belief[], summary: Words): string {
  const at = (share: number): string => `left:${(100 * share).toFixed(1)}%`
  const bar = (name: string, from: number, to: number): string =>
    `<i class="${name}" style="${at(from)};width:${(100 * (to - from)).toFixed(1)}%"></i>`
  const lines = rows.map(
    ({ words: name, low, quarter, middle, three, high, used }) =>
      `<li><span>${both(name)}</span><span class="track" dir="ltr">${bar('wide', low, high)}${bar('narrow', quarter, three)}<i class="middle" style="${at(middle)}"></i><i class="used" style="${at(used)}"></i></span></li>`,
  )
  return `<ol class="beliefs" ${label(summary)}>${lines.join('')}</ol>`
}

function round(value: number): number {
  return Math.round(10 * value) / 10
}
