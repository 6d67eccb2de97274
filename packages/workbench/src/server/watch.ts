/** A journal as a stream of server-sent events. Nothing is prepared for a reader that does not read. */
import type { Journal, Told } from './journal.ts'

const heartbeatMs = 15_000
/** How soon a browser comes back when the connection is lost. */
const retryMs = 1000

/** `left` is called once, when the watcher has all or has gone. */
export function watch(journal: Journal, lastId: string | undefined, left: () => void): ReadableStream<Uint8Array> {
  const gone = new AbortController()
  const encoder = new TextEncoder()
  let position = journal.position(lastId)
  let begun = false
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        if (!begun) {
          begun = true
          controller.enqueue(encoder.encode(`retry: ${retryMs}\n\n`))
          return
        }
        while (!gone.signal.aborted) {
          const events = journal.after(position)
          const last = events.at(-1)
          if (last !== undefined) {
            position = journal.position(last.id)
            controller.enqueue(encoder.encode(events.map(lines).join('')))
            return
          }
          if (journal.closed) {
            left()
            controller.close()
            return
          }
          const before = performance.now()
          await journal.news(heartbeatMs, gone.signal)
          if (performance.now() - before < heartbeatMs || gone.signal.aborted) continue
          controller.enqueue(encoder.encode(':\n\n'))
          return
        }
      },
      cancel: () => {
        gone.abort()
        left()
      },
    },
    { highWaterMark: 0 },
  )
}

function lines({ id, name, data }: Told): string {
  return `id: ${id}\nevent: ${name}\ndata: ${data}\n\n`
}
