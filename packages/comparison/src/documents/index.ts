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

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function docxOf({ title, paragraphs, tables, rightToLeft = false }: Document): Uint8Array {
  const p = (text: string, bold = false): string => paragraph(text, bold, rightToLeft)
  const body = [
    p(title, true),
    ...paragraphs.map((text) => p(text)),
    ...tables.flatMap((table) => [p(table.title, true), tableOf(table, rightToLeft), p('')]),
  ]
  const document = `${head}<w:document xmlns:w="${main}"><w:body>${body.join('')}<w:sectPr>${rightToLeft ? '<w:bidi/>' : ''}</w:sectPr></w:body></w:document>`
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(document),
    },
    // the same tables are the same file
    { mtime: new Date(1980, 0, 1) },
  )
}

function paragraph(text: string, bold: boolean, rightToLeft: boolean): string {
  const own = `${bold ? '<w:b/>' : ''}${rightToLeft ? '<w:rtl/>' : ''}`
  return `<w:p>${rightToLeft ? '<w:pPr><w:bidi/></w:pPr>' : ''}<w:r><w:rPr>${own}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

function tableOf({ head: heads, rows }: DocumentTable, rightToLeft: boolean): string {
  const cell = (text: string, bold: boolean): string =>
    `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(text, bold, rightToLeft)}</w:tc>`
  const row = (cells: readonly string[], bold: boolean): string => `<w:tr>${cells.map((text) => cell(text, bold)).join('')}</w:tr>`
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`
  const borders = `<w:tblBorders>${['top', 'bottom', 'insideH'].map(border).join('')}</w:tblBorders>`
  const grid = `<w:tblGrid>${heads.map(() => '<w:gridCol/>').join('')}</w:tblGrid>`
  return `<w:tbl><w:tblPr>${rightToLeft ? '<w:bidiVisual/>' : ''}<w:tblW w:w="0" w:type="auto"/>${borders}</w:tblPr>${grid}${row(heads, true)}${rows.map((cells) => row(cells, false)).join('')}</w:tbl>`
}

/** What XML cannot hold at all is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
