/** Answers that are streams: what a job tells, and the files of a run. */
import { fill } from '@sharara/core'
import { contentOf, stateOfFile } from './archive.ts'
import type { GivenFile } from './givenFiles.ts'
import { forData, reportPolicy } from './headers.ts'
import { Journal } from './journal.ts'
import type { Limits } from './limits.ts'
import { Refusal } from './refusal.ts'
import { caller } from './shares.ts'
import { watch } from './watch.ts'
import { words } from './words.ts'

/** How many streams are open; one that ends or whose reader goes gives its place back. */
export class Watchers {
  private readonly limits: Pick<Limits, 'watchers' | 'watchersEach'>
  private count = 0
  private readonly counts = new Map<string, number>()

  constructor(limits: Pick<Limits, 'watchers' | 'watchersEach'>) {
    this.limits = limits
  }

  get open(): number {
    return this.count
  }

  /** 204 tells a browser that has everything not to come back. */
  answer(journal: Journal, lastId: string | undefined): Response {
    const position = journal.position(lastId)
    if (journal.closed && position > 0 && journal.after(position).length === 0) return new Response(null, { status: 204, headers: forData })
    const { watchers, watchersEach } = this.limits
    const name = caller.getStore() ?? ''
    if (this.count >= watchers) throw tooMany({ watchers })
    if ((this.counts.get(name) ?? 0) >= watchersEach) throw tooMany({ watchersEach })
    this.add(name, 1)
    let here = true
    const left = (): void => {
      if (here) this.add(name, -1)
      here = false
    }
    const headers = { ...forData, 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' }
    return new Response(watch(journal, lastId, left), { headers })
  }

  private add(name: string, change: 1 | -1): void {
    this.count += change
    const own = (this.counts.get(name) ?? 0) + change
    if (own > 0) this.counts.set(name, own)
    else this.counts.delete(name)
  }
}

function tooMany(limits: Readonly<Record<string, number>>): Refusal {
  const [limit = 0] = Object.values(limits)
  return new Refusal(503, 'too-many-watchers', fill(words.tooManyWatchers, { limit }), { limits, retrySeconds: 5 })
}

/** The journal of something that nobody is at work on: its state, and the end. */
export function closedJournal(epoch: string, data: unknown): Journal {
  const journal = new Journal(epoch)
  journal.tell('status', data)
  journal.close()
  return journal
}

/** All of a file, or the one range of it that is asked for: readers of Parquet fetch the foot first and then what they need. */
export async function fileAnswer(
  { id, path }: { readonly id: string; readonly path: string },
  { name, file, type }: GivenFile,
  asked: { readonly range?: string | undefined; readonly ifRange?: string | undefined } = {},
): Promise<Response> {
  const state = await stateOfFile(path, file)
  if (state === null) throw new Refusal(404, 'no-such-file', fill(words.noSuchFile, { id, name }))
  const { bytes, tag } = state
  const report = name === 'report.html'
  const headers = {
    ...forData,
    ...(report ? { 'content-security-policy': reportPolicy } : {}),
    'content-type': type,
    'content-disposition': `${report ? 'inline' : 'attachment'}; filename="${id}-${name}"`,
    'accept-ranges': 'bytes',
    etag: tag,
  }
  const part = asked.ifRange === undefined || asked.ifRange === tag ? rangeOf(asked.range, bytes) : null
  if (part === null) return new Response(contentOf(path, file), { headers: { ...headers, 'content-length': String(bytes) } })
  if (part === 'outside') {
    const extra = { headers: { 'content-range': `bytes */${bytes}` }, limits: { bytes } }
    throw new Refusal(416, 'outside', fill(words.outsideFile, { bytes }), extra)
  }
  const { from, to } = part
  const length = to - from + 1
  const own = { 'content-length': String(length), 'content-range': `bytes ${from}-${to}/${bytes}` }
  return new Response(contentOf(path, file, from, length), { status: 206, headers: { ...headers, ...own } })
}

/** Null where all is to be given: no range, several, or one that makes no sense (RFC 9110, 14.2). */
export function rangeOf(header: string | undefined, bytes: number): { readonly from: number; readonly to: number } | 'outside' | null {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? ['', '', '']
  if (first === undefined || last === undefined || first + last === '') return null
  if (first === '') return Number(last) === 0 || bytes === 0 ? 'outside' : { from: Math.max(0, bytes - Number(last)), to: bytes - 1 }
  const [from, to] = [Number(first), last === '' ? Infinity : Number(last)]
  if (to < from) return null
  return from >= bytes ? 'outside' : { from, to: Math.min(to, bytes - 1) }
}
