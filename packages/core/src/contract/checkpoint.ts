/**
 * The state of a model as bytes and back. A state is plain data (numbers, texts, lists, objects, typed arrays), so that any model
 * can be gone on with; what is met twice is one thing after as before.
 */
import { bytesOf, seal, unseal } from './sealed.ts'

const kinds = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array } as const
type Kind = keyof typeof kinds
type Column = InstanceType<(typeof kinds)[Kind]>

const magic = 'sharara-model/1'
/** Numbers that JSON has no sign for. */
const strange: Readonly<Record<string, number>> = { NaN, Infinity, '-Infinity': -Infinity, '-0': -0 }

/** @throws TypeError naming the place of what is not plain data: such a state cannot be kept. */
export function packState(state: unknown): Uint8Array {
  const columns: Column[] = []
  const met = new Map<object, number>()
  const head = JSON.stringify(written(state, 'state', columns, met))
  return seal(magic, head, columns)
}

/** One key that no state uses says what stands in the place of a value that JSON does not have. */
const sign = '$'

function written(value: unknown, place: string, columns: Column[], met: Map<object, number>): unknown {
  if (typeof value === 'number') {
    const name = Object.is(value, -0) ? '-0' : String(value)
    return Object.hasOwn(strange, name) ? { [sign]: name } : value
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value !== 'object') throw new TypeError(`${place} is no plain data`)
  const known = met.get(value)
  if (known !== undefined) return { [sign]: known }
  met.set(value, met.size)
  const kind = value.constructor.name
  if (Object.hasOwn(kinds, kind)) {
    columns.push(value as Column) // by the name of its kind
    return { [sign]: [kind, (value as Column).length] }
  }
  if (Array.isArray(value)) return value.map((one, index) => written(one, `${place}[${index}]`, columns, met))
  if (kind !== 'Object' || Object.hasOwn(value, sign)) throw new TypeError(`${place} is no plain data: ${kind}`)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, written(one, `${place}.${name}`, columns, met)]))
}

/** The state again. @throws RangeError where the bytes are no such checkpoint, or damaged. */
export function unpackState(bytes: Uint8Array): unknown {
  const { head, read, end } = unseal(magic, bytes)
  const state = restored(JSON.parse(head), read, [])
  end()
  return state
}

function restored(value: unknown, read: (length: number) => Uint8Array, met: unknown[]): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Object.hasOwn(value, sign)) {
    const said = (value as { readonly [sign]: unknown })[sign] // it has one
    if (typeof said === 'string' && Object.hasOwn(strange, said)) return strange[said]
    if (typeof said === 'number' && said >= 0 && said < met.length) return met[said]
    return columnOf(said, read, met)
  }
  if (Array.isArray(value)) {
    const list: unknown[] = []
    met.push(list)
    for (const one of value) list.push(restored(one, read, met))
    return list
  }
  const whole: Record<string, unknown> = {}
  met.push(whole)
  for (const [name, one] of Object.entries(value)) whole[name] = restored(one, read, met)
  return whole
}

function columnOf(said: unknown, read: (length: number) => Uint8Array, met: unknown[]): Column {
  const [kind, length] = Array.isArray(said) ? (said as readonly unknown[]) : []
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind) || typeof length !== 'number' || !Number.isInteger(length)) {
    throw new RangeError('the checkpoint is not readable')
  }
  const column = new kinds[kind as Kind](length) // one of them, as was just seen
  bytesOf(column).set(read(column.byteLength))
  met.push(column)
  return column
}

/** Whether a state has the parts of a fresh one of the same run: the same names, kinds, and columns as long. */
export function hasShapeOf(got: unknown, fresh: unknown): boolean {
  // what is not known yet is null, and becomes something; a number may become unknown again
  if (fresh === null) return true
  if (typeof fresh !== 'object') return got === null || typeof got === typeof fresh
  if (got === null || typeof got !== 'object') return false
  if (ArrayBuffer.isView(fresh)) return fresh.constructor === got.constructor && (fresh as Column).length === (got as Column).length
  if (Array.isArray(fresh)) return Array.isArray(got)
  const names = Object.keys(fresh)
  return (
    names.length === Object.keys(got).length &&
    names.every((name) => {
      const own = got as Readonly<Record<string, unknown>>
      return Object.hasOwn(own, name) && hasShapeOf(own[name], (fresh as Readonly<Record<string, unknown>>)[name])
    })
  )
}
