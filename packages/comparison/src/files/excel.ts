/** Excel's workbooks (`.xlsx`): the first sheet, by the library read-excel-file. */
import readWorkbook from 'read-excel-file/universal'
import type { RawCell } from '../tables.ts'
import { Bytes, isoOf } from './binary.ts'

const mostUnpacked = 200_000_000

export async function readExcel(bytes: Uint8Array): Promise<readonly (readonly RawCell[])[]> {
  const unpacked = sizeUnpacked(bytes)
  if (unpacked > mostUnpacked) throw new RangeError(`${Math.round(unpacked / 1e6)} MB when unpacked`)
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer)
  const first = sheets[0]
  return first === undefined
    ? []
    : first.data.map((row) => row.map((cell) => (cell instanceof Date ? isoOf(cell.getTime()) : (cell as RawCell)))) // other kinds are texts, numbers and booleans
}

/** What the parts of a ZIP say that they unpack to, from its own list of them. */
export function sizeUnpacked(bytes: Uint8Array): number {
  const from = new Bytes(bytes)
  let end = bytes.length - 22
  const least = Math.max(0, end - 65_536)
  while (end >= least && !(bytes[end] === 0x50 && bytes[end + 1] === 0x4b && bytes[end + 2] === 5 && bytes[end + 3] === 6)) end--
  if (end < least) throw new RangeError('no list of parts at its end')
  from.at = end + 10
  const parts = from.u16()
  from.at = end + 16
  from.at = from.u32()
  let sum = 0
  for (let k = 0; k < parts; k++) {
    from.take(24)
    sum += from.u32()
    const [name, extra, comment] = [from.u16(), from.u16(), from.u16()]
    from.take(12 + name + extra + comment)
  }
  return sum
}
