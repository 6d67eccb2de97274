/** Tables of a paper as a document for Word (`.docx`): plain tables with their titles, read from right to left where the language is. */
import { strToU8, zipSync } from 'fflate'

export interface DocumentTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Document {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly tables: readonly DocumentTable[]
  readonly rightToLeft?: boolean
}

type Style = 'Title' | 'Caption' | 'Cell' | 'HeadCell' | null

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
/** A4 with margins of 2 cm, in twentieths of a point. */
const page = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/>'

export function docxOf({ title, paragraphs, tables, rightToLeft = false }: Document): Uint8Array {
  const p = (text: string, style: Style): string => paragraph(text, style, rightToLeft)
  const body = [
    p(title, 'Title'),
    ...paragraphs.map((text) => p(text, null)),
    ...tables.flatMap((table) => [p(table.title, 'Caption'), tableOf(table, rightToLeft), p('', null)]),
  ]
  const document = `${head}<w:document xmlns:w="${main}"><w:body>${body.join('')}<w:sectPr>${page}${rightToLeft ? '<w:bidi/>' : ''}</w:sectPr></w:body></w:document>`
  const part = (name: string, kind: string): string => `<Override PartName="/word/${name}.xml" ContentType="${word}.${kind}+xml"/>`
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/></Relationships>`
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('document', 'document.main')}${part('styles', 'styles')}</Types>`,
      ),
      '_rels/.rels': strToU8(`${head}${relationship('r1', 'officeDocument', 'word/document.xml')}`),
      'word/_rels/document.xml.rels': strToU8(`${head}${relationship('s1', 'styles', 'styles.xml')}`),
      'word/document.xml': strToU8(document),
      'word/styles.xml': strToU8(stylesOf()),
    },
    // the same tables are the same file
    { mtime: new Date(1980, 0, 1) },
  )
}

/** Sizes in half points, each also for scripts that are read from the right. */
function stylesOf(): string {
  const type = (halfPoints: number, bold: boolean): string =>
    `<w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/></w:rPr>`
  const style = (id: string, layout: string, halfPoints: number, bold: boolean): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/><w:pPr>${layout}</w:pPr>${type(halfPoints, bold)}</w:style>`
  const space = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`
  return [
    `${head}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:bidi="ar"/></w:rPr></w:rPrDefault></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr>${space(0, 120)}</w:pPr></w:style>`,
    style('Title', space(0, 160), 32, true),
    style('Caption', `<w:keepNext/>${space(160, 60)}`, 22, true),
    style('Cell', space(20, 20), 18, false),
    style('HeadCell', `<w:keepNext/>${space(20, 20)}`, 18, true),
    '</w:styles>',
  ].join('')
}

const arabic = /\p{Script=Arabic}/u

function paragraph(text: string, style: Style, rightToLeft: boolean): string {
  const own = rightToLeft && arabic.test(text)
  const layout = `${style === null ? '' : `<w:pStyle w:val="${style}"/>`}${rightToLeft ? '<w:bidi/>' : ''}`
  return `<w:p>${layout === '' ? '' : `<w:pPr>${layout}</w:pPr>`}<w:r>${own ? '<w:rPr><w:rtl/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

function tableOf({ head: heads, rows }: DocumentTable, rightToLeft: boolean): string {
  const widths = widthsOf(heads, rows)
  const cell = (text: string, style: Style, width: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(text, style, rightToLeft)}</w:tc>`
  // a row is not torn over two pages; the heads stand on each
  const row = (cells: readonly string[], style: Style): string =>
    `<w:tr><w:trPr><w:cantSplit/>${style === 'HeadCell' ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map((text, k) => cell(text, style, widths[k]!)).join('')}</w:tr>`
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`
  const borders = `<w:tblBorders>${['top', 'bottom', 'insideH'].map(border).join('')}</w:tblBorders>`
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  return `<w:tbl><w:tblPr>${rightToLeft ? '<w:bidiVisual/>' : ''}<w:tblW w:w="0" w:type="auto"/>${borders}</w:tblPr>${grid}${row(heads, 'HeadCell')}${rows.map((cells) => row(cells, 'Cell')).join('')}</w:tbl>`
}

/** In twentieths of a point: what is between the margins of the page, and of a cell. */
const between = 11906 - 2 * 1134
const cellMargins = 240
const boldly = 1.15

/** How wide a text of a table is at most: capitals and signs are wide, marks of direction nothing. */
function wide(text: string): number {
  const shown = text.replaceAll('\u200e', '')
  return cellMargins + 112 * shown.length + 38 * (shown.match(/[\p{Lu}~*]/gu)?.length ?? 0)
}

/** Each column as wide as its longest text, heads as their longest word; where they do not fit, the longest give way. */
function widthsOf(heads: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, wide(text)), 0)
  // heads are bold
  const wanted = heads.map((name, k) => Math.max(boldly * widest(name.split(' ')), widest(rows.map((row) => row[k] ?? ''))))
  let most = between
  const total = (): number => wanted.reduce((sum, width) => sum + Math.min(width, most), 0)
  while (total() > between && most > 600) most -= 60
  return wanted.map((width) => Math.round(Math.min(width, most)))
}

/** What XML cannot hold at all is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
