/** Small multiples of curves as one SVG that reads on light and dark pages, in either direction of writing. */
import type { Language } from '../../packages/core/src/index.ts'

export interface Curve {
  readonly title: string
  readonly lines: readonly { readonly name: string; readonly points: readonly (readonly [x: number, y: number])[] }[]
}

const panel = { width: 330, height: 200, left: 54, right: 16, top: 40, bottom: 40 } as const
/** Okabe and Ito (2008): told apart by most eyes; each line has a dash of its own too. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#b58900'] as const
const dashes = ['', '6 3', '2 3', '9 3 2 3', '1 4'] as const

/** @returns an SVG of two panels a row, with a legend below; x is 0…1 */
export function curvesOf(curves: readonly Curve[], title: string, across: string, language: Language): string {
  const rows = Math.ceil(curves.length / 2)
  const height = rows * panel.height + 30 * 3
  const right = language === 'ar'
  const panels = curves.map((curve, k) => {
    const column = right ? 1 - (k % 2) : k % 2
    return `<g transform="translate(${column * panel.width} ${Math.floor(k / 2) * panel.height})">${panelOf(curve, across, right)}</g>`
  })
  const legend = (curves[0]?.lines ?? []).map(({ name }, k) => {
    const column = right ? 1 - (k % 2) : k % 2
    const at = `translate(${column * panel.width + 20} ${rows * panel.height + 20 + 24 * Math.floor(k / 2)})`
    const line = `<line x1="${right ? 260 : 0}" x2="${right ? 290 : 30}" y1="-4" y2="-4" ${strokeOf(k)}/>`
    return `<g transform="${at}">${line}<text x="${right ? 252 : 38}" text-anchor="start">${escaped(name)}</text></g>`
  })
  const style =
    'text{font:12px system-ui,sans-serif;fill:#222}.t{font-weight:600}.a{stroke:#888}.g{stroke:#8884}@media(prefers-color-scheme:dark){text{fill:#ddd}}'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * panel.width} ${height}" role="img" direction="${right ? 'rtl' : 'ltr'}" aria-label="${escaped(title)}"><title>${escaped(title)}</title><style>${style}</style>${panels.join('')}${legend.join('')}</svg>\n`
}

function panelOf({ title, lines }: Curve, across: string, right: boolean): string {
  const most = niceAbove(Math.max(0, ...lines.flatMap(({ points }) => points.map(([, y]) => y))))
  const wide = panel.width - panel.left - panel.right
  const high = panel.height - panel.top - panel.bottom
  const x = (value: number): number => panel.left + wide * value
  const y = (value: number): number => panel.top + high * (1 - value / most)
  const ticks = [0, 0.5, 1].map((part) => {
    const at = y(part * most).toFixed(1)
    return `<line class="g" x1="${panel.left}" x2="${panel.left + wide}" y1="${at}" y2="${at}"/><text x="${panel.left - 6}" y="${Number(at) + 4}" text-anchor="end" direction="ltr">${part * most}</text>`
  })
  const below = [0, 0.5, 1].map((value) => `<text x="${x(value)}" y="${panel.top + high + 16}" text-anchor="middle">${value}</text>`)
  const drawn = lines.map(
    ({ points }, k) =>
      `<polyline fill="none" ${strokeOf(k)} points="${points.map(([a, b]) => `${x(a).toFixed(1)},${y(b).toFixed(1)}`).join(' ')}"/>`,
  )
  const head = `<text class="t" x="${right ? panel.width - panel.right : 12}" y="20" text-anchor="start">${escaped(title)}</text>`
  const foot = `<text x="${x(0.5)}" y="${panel.height - 6}" text-anchor="middle">${escaped(across)}</text>`
  return `${head}${ticks.join('')}${below.join('')}${drawn.join('')}${foot}`
}

function strokeOf(k: number): string {
  const dash = dashes[k % dashes.length]!
  return `stroke="${colours[k % colours.length]!}" stroke-width="2"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}`
}

/** The next of 1, 2, 5 times a power of ten. */
function niceAbove(value: number): number {
  if (value <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
