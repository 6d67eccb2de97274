/** Files as Stata, SPSS, Excel and databases write them: the same cells from all of them; broken and hostile ones are told. */
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { inflateSync, strToU8, zipSync } from 'fflate'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, test } from 'vitest'
import { kindOfFile, readTableFile, tableAsText } from '../src/files/index.ts'
import { fileWords } from '../src/files/words.ts'

/** Made with ReadStat (haven 2.5) from one table of three cases, deflated. */
const files: Readonly<Record<string, string>> = {
  't15.dta':
    '7Ve/a9tAFL5i08VeMnfx4rE9WZAWl8c5gZLFwRSyJphn6bUWlWpzdzZ4CJ5a8geEQDt1zJohS6eC14RMAXvr0q1TB9NN5XznynU7efFQfct378fpfTqeHidQGjW2Q40CuoQhSQGSYkJFolarA18a0Blp6kmTcHh0ADwzoSmKjDHgTQEtUWAWwFsCYuxQLIxhV6CjhJTGpC92/GeVVm9Y8T3/acXznvu7wLMo8KWYBPvCPZJ9cvzogeUXjk9c0feOT4uWLx9avitZ/uH4uGz5jeMzx+flpXZTFYYoI+zE1NajPilRYvP0ZzpPga8FTOJbTEiJABWxbWKfbRmtbQsIcbRdAYv2sO0Aqid1HCkt/p34OwyvejJBrUT1cV1tVLVa8554rzfa6G+4UYebHtDybWGI8YDai9nQtkfGcvz3MF/Qel9kw3jhzRslR44c+aD8cypC0EWJgSYZKR0FSgD/yxOiRjG5UJqkpCjo3t4YfG+4yzT7Mrjfm72bXk+vVkp9HRdW1i9JTj5b4+MHg1njW5qOM12LGqC0NJq445WpbrxrZvYj8gs=',
  't12.dta': 'K2ZiZGBmYGKgATAyV/DLL1MwMjAyUzAwsDIyZWD8/zc5sTgVr67ERALG5uURab+qrmUxSQ5WNTTQM0gnSYMRaRpGAc1ABYR6YM/IwMBQCeXUP/3/vx4A',
  'tp.sav':
    'U3HzMXLQUNZUCA4IDlZwcQxxVHDz9HFV0FXIKCkpKLbS10/PLMkoTdJLzs/VD8+sSixK8U1M1g9KTUwJLkksUWBiYGBgZUAAZjgr0sHIXMEvv0zByMzAwMrI1MrYXIFCwMDAALKPG8k+Bm5GMHZ2DHYFKQHJ/////z9MmlGWEYxhRjAxoAImDlYwdsQhz8DBCsZ+uOS5RcDYxTESLM8ODQMWkFYGBgYRJKUgdzGC3AT1x8u/DAzsSGqZoWr+/3//H0rX/4Py2aH+BqnlgZrBgRTmHFAxXGyQfl4oW5KBARxetsmJxamcjraOnH62fpwujpG2KYmVIIUCUI1MUA3IEfscyjg8rbgktagoNTM5A+zxs2dA4I09RPYDiPao38rpdLP1xtYbGxFxCPMgNHQdYPyA1KLDu5DietZMELhpj6R+i7oOmxMA',
  'tb.sav':
    'U3HzMXLQUNZUCA4IDlZwcQxxVHDz9HFV0FXIKCkpKLbS10/PLMkoTdJLzs/VD8+sSixK8U1M1g9KTUwJLkksUWBiYGBgZWBgYGSAAGYGGIh0MDJX8MsvUzAyMzCwMjK1MjZXoBAwMDCA7ONmQALcjGDs7BjsClICkv////9/mDSjLCMYw4xgYkAFTBysYOyIQ56BgxWM/XDJc4uAsYtjJFieHRoGLCCtDAwMIkhKQe5ihIYVyJyXfxkY2JHUMkPV/P///j+Urv8H5bND/Q1SywM1gwMpzDmgYrjYIP28ULYkAwM4vGyTE4tTOR1tHTn9bP04XRwjbVMSK0EKBaAambBE7HMo4+/fv6l/gQYdnlZcklpUlJqZnAEOgLNnQOCNPQMDg0f9Vk6nv//+p4Ni42brja03Nioo/P339//fPwwMAalFh3cpKCjMmgkCN0Hqt6jrsDkBAA==',
  'tz.sav':
    'U3HzMXbQUNZUCA4IDlZwcQxxVHDz9HFV0FXIKCkpKLbS10/PLMkoTdJLzs/VD8+sSixK8U1M1g9KTUwJLkksUWBiYGBgZWBgANEgwMwAA5EORuYKfvllCkZmBgZWRqZWxuYKFAKoPdwMSICbEYydHYNdQUpA8v////8Pk2aUZQRjmBFMDKiAiYMVjB1xyDNwsIKxHy55bhEwdnGMBMuzQ8OABaSVgYFBBEkpyF2MIDdB/fHyLwMDO5JaZqia///f/4fS9f+gfHaov0FqeaBmcCCFOQdUDBcbpJ8XypZkYACHl21yYnEqp6OtI6efrR+ni2OkbUpiJUihAFQjE1QDcsQ+hzIsoSGxAkobQOUr5vz+/T3/VTwbW9vhy13eQd1dQcaTjUUcHryRFKhI5p/yacX9Uy+/fL///8t/h3Nnr0lH5+eEBPz4/f79//31EhJMQd1875lWzTcVZslrupIfeD2xmIlh4gPNu3OgIQIPzA/2YKfBnBEIpSMYGBjCgQwA',
}
const bytesOf = (name: string): Uint8Array => inflateSync(Uint8Array.from(atob(files[name]!), (sign) => sign.charCodeAt(0)))
const cells = async (bytes: Uint8Array) => {
  const { sheet, problems } = await readTableFile(bytes, { file: 'table' })
  expect(problems).toEqual([])
  return [sheet!.header, ...sheet!.rows.map((row) => row.cells)]
}

const table = [
  ['case', 'A', 'N', 'day'],
  ['Österreich', 0.9, 1, '2020-03-01'],
  ['مصر', null, 3, null],
  ['Perú', 0.4, null, '1960-01-01'],
]

describe('the same table', () => {
  test.for(['t15.dta', 'tp.sav', 'tb.sav', 'tz.sav'])('%s', async (name) => expect(await cells(bytesOf(name))).toEqual(table))
  test.for(['t15.dta', 'tp.sav'])('%s as text, for readers of text', async (name) =>
    expect(await tableAsText(bytesOf(name), { file: 'table' })).toEqual({
      text: '"case","A","N","day"\n"Österreich","0.9","1","2020-03-01"\n"مصر","","3",""\n"Perú","0.4","","1960-01-01"',
    }),
  )
  test('a text as text: as it is, in its encoding, or why not', async () => {
    const [one, other] = [Uint8Array.from([0xe3, 0x2c, 0x31]), new TextEncoder().encode('أ;"1"\n')]
    expect(await tableAsText(one, { file: '', encoding: 'windows-1256' })).toMatchObject({ text: 'م,1' })
    expect(await tableAsText(other, { file: '' })).toMatchObject({ text: 'أ;"1"\n' })
    for (const bytes of [one, strToU8('PK\u0003\u0004 and no more')])
      expect(await tableAsText(bytes, { file: '' })).toHaveProperty('problem.got.ar')
  })
  test('in the form of Stata 12', async () =>
    expect(await cells(bytesOf('t12.dta'))).toEqual([
      ['case', 'aa', 'nn'],
      ['x', 0.5, 1],
      ['y', null, null],
    ]))
  test('as a workbook', async () =>
    expect(await cells(workbook())).toEqual(
      [
        ['case', 'A', 'B'],
        ['x', 0.5, 'TRUE'],
        ['y', 1, null],
      ].map((row) => row.map((cell) => (cell === 'TRUE' ? true : cell))),
    ))
  test('as Parquet: decimals by their scale, moments of one day apart', async () => {
    const at = (hour: number): Date => new Date(Date.UTC(2020, 2, 1, hour))
    const columnData = [
      { name: 'case', data: [at(10), at(11), at(0)], type: 'TIMESTAMP' as const },
      { name: 'A', data: [0.9, 0.2, 1], type: 'DOUBLE' as const },
    ]
    const schema = [
      { name: 'root', num_children: 2 },
      {
        name: 'money',
        type: 'INT32' as const,
        converted_type: 'DECIMAL' as const,
        scale: 2,
        precision: 9,
        repetition_type: 'REQUIRED' as const,
      },
      { name: 'n', type: 'INT64' as const, repetition_type: 'REQUIRED' as const },
    ]
    const [, first, second, third] = await cells(new Uint8Array(parquetWriteBuffer({ columnData })))
    expect([first, second, third]).toEqual([
      ['2020-03-01T10:00:00', 0.9],
      ['2020-03-01T11:00:00', 0.2],
      ['2020-03-01', 1],
    ])
    const decimal = parquetWriteBuffer({
      columnData: [
        { name: 'money', data: [12.34, 0.5] },
        { name: 'n', data: [1n, 2n] },
      ],
      schema,
    })
    expect((await cells(new Uint8Array(decimal))).slice(1)).toEqual([
      [12.34, 1],
      [0.5, 2],
    ])
  })
})

function workbook(): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
  const rows = [
    text('A1', 'case') + text('B1', 'A') + text('C1', 'B'),
    `${text('A2', 'x')}<c r="B2"><v>0.5</v></c><c r="C2" t="b"><v>1</v></c>`,
    `${text('A3', 'y')}<c r="B3"><v>1</v></c>`,
  ]
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `${head}<worksheet xmlns="${main}"><sheetData>${rows.map((row, k) => `<row r="${k + 1}">${row}</row>`).join('')}</sheetData></worksheet>`,
    ),
  })
}

describe('Parquet packed by', () => {
  const packed = (codec: 'GZIP' | 'ZSTD' | 'SNAPPY' | 'BROTLI', pack?: (bytes: Uint8Array) => Uint8Array): Uint8Array => {
    const columnData = [{ name: 'case', data: Array.from({ length: 200 }, (_, k) => `land ${k}`), type: 'STRING' as const }]
    return new Uint8Array(parquetWriteBuffer({ columnData, codec, ...(pack && { compressors: { [codec]: pack } }) }))
  }
  test.each([
    ['GZIP', gzipSync],
    ['ZSTD', zstdCompressSync],
    ['SNAPPY', undefined],
  ] as const)('%s is read', async (codec, pack) => expect((await cells(packed(codec, pack)))[200]).toEqual(['land 199']))
  test('BROTLI is told, with what is read', async () => {
    const { sheet, problems } = await readTableFile(packed('BROTLI', brotliCompressSync), { file: 'table' })
    expect(sheet).toBeNull()
    expect(problems).toEqual([
      {
        at: [],
        got: expect.objectContaining({ en: 'a Parquet file whose columns are packed by BROTLI' }) as unknown,
        wanted: fileWords.packings,
      },
    ])
  })
})

describe('what cannot be read is told', () => {
  test.for(['t15.dta', 't12.dta', 'tp.sav', 'tb.sav', 'tz.sav'])('%s cut short anywhere', async (name) => {
    const whole = bytesOf(name)
    for (const part of [0.05, 0.3, 0.6, 0.9]) {
      const { sheet, problems } = await readTableFile(whole.subarray(0, Math.floor(part * whole.length)), { file: name })
      // labels of values stand behind the rows: what is cut there has every row
      const told = sheet === null ? problems[0]!.got.ar : `جدول ${sheet.rows.length}`
      expect(told).toMatch(/تتعذر قراءته|جدول [23]/u)
    }
  })
  test('a workbook of the old form', async () => {
    const { problems } = await readTableFile(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), { file: 'a.xls' })
    expect(problems[0]!.wanted.en).toContain('.xlsx')
  })
  test('a file that is too large', async () =>
    expect((await readTableFile(new Uint8Array(20_000_001), { file: 'a' })).problems[0]!.wanted.en).toBe('at most 20 MB'))
  test('a workbook that unpacks to more than a machine holds', async () => {
    const bomb = workbook()
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    for (let at = 0; at + 46 < bomb.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xf0000000, true)
    expect((await readTableFile(bomb, { file: 'bomb.xlsx' })).problems[0]!.got.en).toContain('when unpacked')
  })
  test('what a file is shows in its first bytes', () => {
    expect(kindOfFile(strToU8('case,A'))).toBe('text')
    expect(kindOfFile(bytesOf('t12.dta'))).toBe('stata')
    expect(kindOfFile(bytesOf('tz.sav'))).toBe('spss')
  })
})
