/** Answers that are streams: what a job tells, and the files of a run. */
import { fill } from '@sharara/core'
import { contentOf, sizeOfFile, type GivenFile } from './archive.ts'
import { forData, reportPolicy } from './headers.ts'
import { Journal } from './journal.ts'
import type { Limits } from './limits.ts'
import { Refusal } from './refusal.ts'
import { watch } from './watch.ts'
import { words } from './words.ts'

/** How many streams are open; one that ends or whose reader goes gives its place back. */
export class Watchers {
  private readonly limits: Pick<Limits, 'watchers'>
  private count = 0

  constructor(limits: Pick<Limits, 'watchers'>) {
    this.limits = limits
  }

  get open(): number {
    return this.count
  }

  /** 204 tells a browser that has everything not to come back. */
  answer(journal: Journal, lastId: string | undefined): Response {
    const position = journal.position(lastId)
    if (journal.closed && position > 0 && journal.after(position).length === 0) return new Response(null, { status: 204, headers: forData })
    const { watchers } = this.limits
    if (this.count >= watchers) {
      throw new Refusal(503, 'too-many-watchers', fill(words.tooManyWatchers, { limit: watchers }), {
        limits: { watchers },
        retrySeconds: 5,
      })
    }
    this.count += 1
    let here = true
    const left = (): void => {
      if (here) this.count -= 1
      here = false
    }
    const headers = { ...forData, 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' }
    return new Response(watch(journal, lastId, left), { headers })
  }
}

/** The journal of something that nobody is at work on: its state, and the end. */
export function closedJournal(epoch: string, data: unknown): Journal {
  const journal = new Journal(epoch)
  journal.tell('status', data)
  journal.close()
  return journal
}

export async function fileAnswer(
  { id, path }: { readonly id: string; readonly path: string },
  { name, file, type }: GivenFile,
): Promise<Response> {
  const bytes = await sizeOfFile(path, file)
  if (bytes === null) throw new Refusal(404, 'no-such-file', fill(words.noSuchFile, { id, name }))
  const report = name === 'report.html'
  const headers = {
    ...forData,
    ...(report ? { 'content-security-policy': reportPolicy } : {}),
    'content-type': type,
    'content-length': String(bytes),
    'content-disposition': `${report ? 'inline' : 'attachment'}; filename="${id}-${name}"`,
  }
  return new Response(contentOf(path, file), { headers })
}
