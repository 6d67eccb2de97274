/**
 * What the map is drawn with: the part of a canvas that the drawing uses. The same drawing on a pen that writes SVG gives the
 * picture that is taken along, so that no second drawing can differ from the first.
 */
export interface Pen {
  fillStyle: string | CanvasGradient | CanvasPattern
  strokeStyle: string | CanvasGradient | CanvasPattern
  lineWidth: number
  globalAlpha: number
  font: string
  textAlign: CanvasTextAlign
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  quadraticCurveTo(cpx: number, cpy: number, x: number, y: number): void
  arc(x: number, y: number, radius: number, from: number, to: number): void
  closePath(): void
  fill(): void
  stroke(): void
  setLineDash(segments: number[]): void
  strokeRect(x: number, y: number, width: number, height: number): void
  fillText(text: string, x: number, y: number): void
  strokeText(text: string, x: number, y: number): void
  measureText(text: string): { readonly width: number }
}

/** Writes what is drawn as elements of SVG. Only whole circles are ever drawn as arcs. */
export class SvgPen implements Pen {
  fillStyle = '#000'
  strokeStyle = '#000'
  lineWidth = 1
  globalAlpha = 1
  font = ''
  textAlign: CanvasTextAlign = 'left'
  readonly elements: string[] = []
  private path = ''
  private dash: readonly number[] = []
  private readonly measure: (text: string) => number

  /** `measure` gives the width of a text, as the canvas beside it would. */
  constructor(measure: (text: string) => number) {
    this.measure = measure
  }

  beginPath(): void {
    this.path = ''
  }
  moveTo(x: number, y: number): void {
    this.path += `M${round(x)},${round(y)}`
  }
  lineTo(x: number, y: number): void {
    this.path += `${this.path === '' ? 'M' : 'L'}${round(x)},${round(y)}`
  }
  quadraticCurveTo(cpx: number, cpy: number, x: number, y: number): void {
    this.path += `Q${round(cpx)},${round(cpy)} ${round(x)},${round(y)}`
  }
  arc(x: number, y: number, radius: number): void {
    const r = round(radius)
    this.path += `M${round(x) - r},${round(y)}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`
  }
  closePath(): void {
    this.path += 'Z'
  }
  fill(): void {
    this.add(`<path d="${this.path}" fill="${this.fillStyle}" opacity="${this.globalAlpha}"/>`)
  }
  stroke(): void {
    this.add(`<path d="${this.path}" ${this.line()} fill="none"/>`)
  }
  setLineDash(segments: number[]): void {
    this.dash = segments
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.add(`<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${this.line()} fill="none"/>`)
  }
  fillText(text: string, x: number, y: number): void {
    this.add(`<text ${this.place(x, y)} fill="${this.fillStyle}">${escaped(text)}</text>`)
  }
  strokeText(text: string, x: number, y: number): void {
    this.add(`<text ${this.place(x, y)} ${this.line()} fill="none">${escaped(text)}</text>`)
  }
  measureText(text: string): { readonly width: number } {
    return { width: this.measure(text) }
  }

  private add(element: string): void {
    this.elements.push(element)
  }
  private line(): string {
    const dash = this.dash.length === 0 ? '' : ` stroke-dasharray="${this.dash.join(' ')}"`
    return `stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}" stroke-linejoin="round" opacity="${this.globalAlpha}"${dash}`
  }
  /** `600 12px Plex` as attributes; the baseline is that of the middle of the letters. */
  private place(x: number, y: number): string {
    const [, weight = '400', size = '12'] = /^(\d+) ([\d.]+)px/.exec(this.font) ?? []
    const anchor = this.textAlign === 'right' ? 'end' : 'start'
    return `x="${round(x)}" y="${round(y + Number(size) * 0.35)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" direction="ltr"`
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Isolated, so that an Arabic name does not turn the anchor around. */
function escaped(text: string): string {
  return `\u2068${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}\u2069`
}
