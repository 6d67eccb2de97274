/** A drawing of the page as a picture that stands alone: its styles and fonts inside, title above, key and source line below. */
import { isolated } from '../chart/index.ts'
import { drawnKey } from './key.ts'
import arabic from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url'
import latin from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2?url'

const namespace = 'http://www.w3.org/2000/svg'

const styled = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'font-size',
  'font-weight',
  'direction',
  'text-anchor',
  'paint-order',
] as const

export interface Caption {
  readonly title: string
  readonly source: string
  readonly rightToLeft: boolean
  /** The key that stands beside it on the page. */
  readonly legend: Element | null
}

const headRoom = 40
const edge = 16

/** The drawing as SVG text. */
export async function standAlone(
  drawing: SVGSVGElement,
  caption: Caption,
): Promise<{ readonly text: string; readonly width: number; readonly height: number }> {
  const copy = drawing.cloneNode(true) as SVGSVGElement // a clone is of the kind it was cloned from
  const from = [drawing, ...drawing.querySelectorAll('*')]
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) inline(from[index]!, element)
  const box = drawing.viewBox.baseVal
  const width = Math.max(box.width, 420) + 2 * edge
  const lines = brokenInto(caption.source, Math.floor((width - 2 * edge) / 5.4))
  const style = getComputedStyle(drawing)
  const below = headRoom + box.height
  const room = {
    left: edge,
    top: below + 2,
    width: width - 2 * edge,
    rightToLeft: caption.rightToLeft,
    ink: style.getPropertyValue('--ink'),
  }
  const key = drawnKey(caption.legend, room, inline)
  const height = below + key.height + 14 * lines.length + 18
  const page = document.createElementNS(namespace, 'svg')
  const paper = style.getPropertyValue('--panel').trim() || 'white'
  set(page, { xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}` })
  const font = document.createElementNS(namespace, 'style')
  font.textContent = `${await faces()} text{font-family:Plex,'IBM Plex Sans Arabic',sans-serif}`
  const ground = document.createElementNS(namespace, 'rect')
  set(ground, { width, height, fill: paper })
  set(copy, { x: edge, y: headRoom, width: box.width, height: box.height })
  copy.removeAttribute('class')
  page.append(font, ground, textAt(caption, caption.title, 26, 15, 600, style.getPropertyValue('--ink'), width), copy, ...key.parts)
  for (const [index, line] of lines.entries()) {
    page.append(textAt(caption, line, below + key.height + 14 + 14 * index, 10, 400, style.getPropertyValue('--soft'), width))
  }
  return { text: new XMLSerializer().serializeToString(page), width, height }
}

export async function asPng(svg: { readonly text: string; readonly width: number; readonly height: number }, scale = 2): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = svg.width * scale
  canvas.height = svg.height * scale
  // An image is said to be decoded before its own fonts are; until then its words are invisible. So it is drawn again.
  for (const wait of [0, 150, 350]) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('canvas')) : resolve(blob)), 'image/png')
  })
}

function inline(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  to.removeAttribute('style')
  for (const name of styled) {
    const value = style.getPropertyValue(name)
    if (value !== '' && value !== 'none 0px') to.setAttribute(name, value)
  }
  to.removeAttribute('class')
}

function textAt({ rightToLeft }: Caption, text: string, y: number, size: number, weight: number, fill: string, width: number): SVGElement {
  const element = document.createElementNS(namespace, 'text')
  set(element, { x: rightToLeft ? width - edge : edge, y, 'font-size': size, 'font-weight': weight, fill: fill.trim(), direction: 'ltr' })
  element.setAttribute('text-anchor', rightToLeft ? 'end' : 'start')
  element.textContent = isolated(text)
  return element
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}

/** Lines of about so many letters. */
export function brokenInto(text: string, letters: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > letters) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

let known: Promise<string> | null = null

/** The fonts as text, so that the picture is the same where they are not installed. Fetched when a picture is first taken. */
function faces(): Promise<string> {
  known ??= Promise.all([arabic, latin].map(face)).then((all) => all.join(''))
  return known
}

async function face(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `@font-face{font-family:Plex;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`
}
