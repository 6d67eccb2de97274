/** The cores that all work of the server shares: whoever wants one waits in line, single runs and parts of ensembles alike. */

export class Cores {
  private free: number
  private readonly line: (() => void)[] = []

  constructor(count: number) {
    this.free = count
  }

  get waiting(): number {
    return this.line.length
  }

  /** A core of one's own until the function that comes back is called. @throws the signal's reason when it is given before. */
  async turn(stop: AbortSignal): Promise<() => void> {
    stop.throwIfAborted()
    if (this.free > 0) this.free--
    else await this.stand(stop)
    let held = true
    return () => {
      if (held) this.pass()
      held = false
    }
  }

  private stand(stop: AbortSignal): Promise<void> {
    return new Promise((enter, fail) => {
      const called = (): void => {
        stop.removeEventListener('abort', leave)
        enter()
      }
      const leave = (): void => {
        this.line.splice(this.line.indexOf(called), 1)
        fail(stop.reason as Error) // an AbortError: nobody here gives another
      }
      this.line.push(called)
      stop.addEventListener('abort', leave, { once: true })
    })
  }

  /** To the next in line, who then holds it without it ever being free. */
  private pass(): void {
    const next = this.line.shift()
    if (next === undefined) this.free++
    else next()
  }
}
