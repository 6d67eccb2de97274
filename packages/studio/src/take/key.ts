/** The key of a picture that is taken along: the signs and words of the key on the page, drawn as they are there, row by row. */
const namespace = 'http://www.w3.org/2000/svg'

const leastRow = 20
const gap = 16
const beside = 7
const letters = '12px Plex, "IBM Plex Sans Arabic", sans-serif'

export interface DrawnKey {
  readonly parts: readonly SVGElement[]
  readonly height: number
}

/** @param legend the key on the page: elements `.key` of a sign (`svg` or a styled `i`) and words. @param copyStyles writes the styles of the page into a copy. */
export function drawnKey(
  legend: Element | null,
  room: { readonly left: number; readonly top: number; readonly width: number; readonly rightToLeft: boolean; readonly ink: string },
  copyStyles: (from: Element, to: Element) => void,
): DrawnKey {
  const parts: SVGElement[] = []
  const pen = document.createElement('canvas').getContext('2d')
  if (pen !== null) pen.font = letters
  let x = 0
  let row = 0
  const keys = [...(legend?.querySelectorAll('.key:not(.unprinted)') ?? [])].map((key) => ({
    sign: signOf(key, copyStyles),
    text: key.textContent.trim(),
  }))
  const rowHeight = Math.max(leastRow, ...keys.map(({ sign }) => sign.height + 6))
  for (const { sign, text } of keys) {
    const width = sign.width + beside + (pen?.measureText(text).width ?? 7 * text.length)
    if (x > 0 && x + width > room.width) [x, row] = [0, row + 1]
    const at = (from: number, wide: number): number => room.left + (room.rightToLeft ? room.width - from - wide : from)
    const middle = room.top + row * rowHeight + rowHeight / 2
    const place = make('g', { transform: `translate(${at(x, sign.width)} ${middle})` })
    place.append(...sign.parts)
    const words = make('text', {
      x: at(x + sign.width + beside, 0),
      y: middle + 4,
      'font-size': 12,
      fill: room.ink,
      'text-anchor': room.rightToLeft ? 'end' : 'start',
    })
    words.textContent = room.rightToLeft ? `\u2067${text}\u2069` : text
    parts.push(place, words)
    x += width + gap
  }
  return { parts, height: parts.length === 0 ? 0 : (row + 1) * rowHeight + 4 }
}

interface Sign {
  readonly width: number
  readonly height: number
  /** Around a middle at height 0, from 0 to `width`. */
  readonly parts: readonly SVGElement[]
}

function signOf(key: Element, copyStyles: (from: Element, to: Element) => void): Sign {
  const drawn = key.querySelector('svg')
  if (drawn !== null) {
    const { width, height } = drawn.getBoundingClientRect()
    const copy = drawn.cloneNode(true) as SVGSVGElement // a clone is of the kind it was cloned from
    const from = [drawn, ...drawn.querySelectorAll('*')]
    for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) copyStyles(from[index]!, element)
    for (const [name, value] of Object.entries({ x: 0, y: -height / 2, width, height, overflow: 'visible' })) {
      copy.setAttribute(name, String(value))
    }
    return { width, height, parts: [copy] }
  }
  const styled = key.querySelector('i')
  return styled === null ? { width: 0, height: 0, parts: [] } : shapeOf(getComputedStyle(styled))
}

/** A sign that the page makes of a box: its edges are lines, its ground is a square, turned or not. */
function shapeOf(style: CSSStyleDeclaration): Sign {
  const number = (value: string): number => Number.parseFloat(value) || 0
  const [top, bottom] = [number(style.borderTopWidth), number(style.borderBottomWidth)]
  const sides = Math.max(number(style.borderLeftWidth), number(style.borderRightWidth))
  const width = Math.max(number(style.width), sides, 9)
  const height = Math.max(number(style.height), 9)
  const stroke = (
    from: readonly [number, number],
    to: readonly [number, number],
    colour: string,
    wide: number,
    kind = 'solid',
  ): SVGElement =>
    make('line', {
      x1: from[0],
      y1: from[1],
      x2: to[0],
      y2: to[1],
      stroke: colour,
      'stroke-width': wide,
      ...(kind === 'solid' ? {} : { 'stroke-dasharray': kind === 'dotted' ? '2 3' : '6 4' }),
    })
  if (top > 0 && bottom > 0) {
    const [colour, half] = [style.borderTopColor, height / 2]
    const lines = [-half, half].map((y) => stroke([0, y], [width, y], colour, top))
    return { width, height, parts: [...lines, stroke([width / 2, -half], [width / 2, half], colour, top)] }
  }
  if (top > 0) return { width, height, parts: [stroke([0, 0], [width, 0], style.borderTopColor, top, style.borderTopStyle)] }
  if (sides > 0) {
    const colour = number(style.borderLeftWidth) > 0 ? style.borderLeftColor : style.borderRightColor
    return { width, height, parts: [stroke([width / 2, -height / 2], [width / 2, height / 2], colour, sides)] }
  }
  const turned = style.transform === 'none' ? {} : { transform: `rotate(45 ${width / 2} 0)` }
  const ground = { x: 0, y: -height / 2, width, height, fill: style.backgroundColor, opacity: style.opacity, ...turned }
  return { width, height, parts: [make('rect', ground)] }
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}
