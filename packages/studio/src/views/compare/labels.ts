/** Where the names of points go in a picture: beside their mark on the first side that is free; a name without room is left out. */
export interface Marked {
  readonly x: number
  readonly y: number
  readonly text: string
}

export interface Label {
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface Bounds {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Of a letter and of a line at the size that pictures have. */
const letter = 6.2
const line = 12
const gap = 8

/** By point: its label, or null where no side is free. */
export function placed(points: readonly Marked[], bounds: Bounds): readonly (Label | null)[] {
  const taken: Bounds[] = points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }))
  return points.map(({ x, y, text }) => {
    const width = text.length * letter
    const sides: readonly (readonly [Label, left: number, top: number])[] = [
      [{ dx: gap, dy: 4, anchor: 'start' }, x + gap, y - line / 2],
      [{ dx: -gap, dy: 4, anchor: 'end' }, x - gap - width, y - line / 2],
      [{ dx: 0, dy: -gap, anchor: 'middle' }, x - width / 2, y - gap - line],
      [{ dx: 0, dy: gap + line - 3, anchor: 'middle' }, x - width / 2, y + gap],
    ]
    for (const [label, left, top] of sides) {
      const box = { left, right: left + width, top, bottom: top + line }
      const within = box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
      if (!within || taken.some((other) => overlaps(box, other))) continue
      taken.push(box)
      return label
    }
    return null
  })
}

function overlaps(a: Bounds, b: Bounds): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
