/** A set that is made of codes: how much each counts, and how many cases have it. */
import { fill, type Words } from '../tables.ts'
import { isolated, line, mirror, rect, text, type Drawing, type Picture, type Language } from './svg.ts'
import { pictureWords as words } from './pictureWords.ts'

export interface CodesOf {
  readonly name: string
  readonly label: Words
  readonly column: string
  readonly codes: Readonly<Record<string, number>>
  /** What each code is called, where that is known. */
  readonly called: Readonly<Record<string, Words>>
  readonly cases: readonly string[]
  readonly cells: readonly string[]
}

interface Bar {
  readonly code: string
  readonly words: Words
  readonly degree: number
  readonly cases: readonly string[]
}

const size = { width: 640, row: 30, top: 22, names: 210, right: 60 }

export function codesPicture(of: CodesOf): Picture {
  const bars = Object.entries(of.codes)
    .map(([code, degree]): Bar => {
      const cases = of.cases.filter((_, k) => of.cells[k] === code)
      return { code, words: of.called[code] ?? { en: code, ar: code }, degree, cases }
    })
    .sort((a, b) => b.degree - a.degree)
  const inside = bars.filter(({ degree }) => degree > 0.5).reduce((sum, { cases }) => sum + cases.length, 0)
  return {
    id: `set-${of.name}`,
    title: fill(words.membershipTitle, { set: of.label }),
    summary: fill(words.codesSummary, { column: of.column, inside, all: of.cases.length }),
    head: [words.codeHead, words.degreeHead, words.countHead, words.casesHead],
    rows: bars.map((bar) => [bar.words, String(bar.degree), String(bar.cases.length), bar.cases.join(', ')]),
    draw: (language) => draw(bars, language),
  }
}

function draw(bars: readonly Bar[], language: Language): Drawing {
  const { width, row, top, names, right } = size
  const height = top + bars.length * row + 26
  const { x, start, end } = mirror(width, language)
  const most = Math.max(1, ...bars.map(({ degree }) => degree))
  const at = (degree: number): number => names + (degree / most) * (width - names - right)
  const bar = (from: number, to: number, y: number, kind: string): string =>
    rect(Math.min(x(from), x(to)), y, Math.abs(to - from), 12, kind, 3)
  const body = bars.map(({ words: said, degree, cases }, k) => {
    const y = top + k * row
    return [
      text(x(names - 10), y + 14, isolated(said, language), end, 'name'),
      bar(names, at(most), y + 4, 'room'),
      bar(names, at(degree), y + 4, degree > 0.5 ? 'bar' : 'bar soft'),
      text(x(width - right + 8), y + 14, `${degree} · ${cases.length}`, start),
    ].join('')
  })
  const half = most === 1 ? line(x(at(0.5)), top - 6, x(at(0.5)), height - 20, 'half') + text(x(at(0.5)), height - 6, '0.5', 'middle') : ''
  return { width, height, body: body.join('') + half }
}
