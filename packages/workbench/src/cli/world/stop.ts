/** Long work that Ctrl-C, a polite end or a closed terminal stops; what is safe by then is told by who knows it. */
import type { Failure } from '../../store/index.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export async function untilStopped(work: (signal: AbortSignal) => Promise<void>, stopped: () => Failure): Promise<void> {
  const stop = new AbortController()
  const onStop = (): void => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
  }
  for (const signal of signals) process.on(signal, onStop)
  try {
    await work(stop.signal)
  } catch (error) {
    throw stop.signal.aborted ? stopped() : error
  } finally {
    for (const signal of signals) process.off(signal, onStop)
  }
}
