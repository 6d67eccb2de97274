/** What a job has told so far, for any number of watchers: each keeps only how far it has read, so that a slow one costs nothing. */

export interface Told {
  readonly id: string
  readonly name: 'status' | 'day' | 'progress'
  /** JSON. */
  readonly data: string
}

interface Entry {
  readonly number: number
  readonly name: Told['name']
  readonly data: string
}

export class Journal {
  private readonly epoch: string
  private readonly kept: Entry[] = []
  private latest: Entry | null = null
  private number = 0
  private over = false
  private readonly waiting = new Set<() => void>()

  /** `epoch` tells the numbers of this journal from those of one before a restart; digits and small letters. */
  constructor(epoch: string) {
    this.epoch = epoch
  }

  get closed(): boolean {
    return this.over
  }

  /** Watchers that wait for something new. */
  get waiters(): number {
    return this.waiting.size
  }

  tell(name: 'status' | 'day', data: unknown): void {
    this.kept.push(this.entry(name, data))
    this.wake()
  }

  /** Only the latest is kept. */
  progress(data: unknown): void {
    this.latest = this.entry('progress', data)
    this.wake()
  }

  close(): void {
    this.over = true
    this.wake()
  }

  /** How far a watcher has read, from the id of the last event it has seen; 0 for anything that is not an id of ours. */
  position(lastId: string | undefined): number {
    const [, epoch, digits] = /^([0-9a-z]{1,20})-(\d{1,9})$/.exec(lastId ?? '') ?? []
    return epoch === this.epoch && Number(digits) <= this.number ? Number(digits) : 0
  }

  after(position: number): readonly Told[] {
    const first = this.kept.findIndex(({ number }) => number > position)
    const entries = first < 0 ? [] : this.kept.slice(first)
    if (this.latest !== null && this.latest.number > position) entries.push(this.latest)
    return entries.toSorted((a, b) => a.number - b.number).map(({ number, name, data }) => ({ id: `${this.epoch}-${number}`, name, data }))
  }

  /** Resolves when there is something new, after `ms`, or when the watcher goes. */
  news(ms: number, gone: AbortSignal): Promise<void> {
    return new Promise((done) => {
      if (gone.aborted) return done()
      const end = (): void => {
        clearTimeout(timer)
        this.waiting.delete(end)
        gone.removeEventListener('abort', end)
        done()
      }
      const timer = setTimeout(end, ms)
      timer.unref()
      this.waiting.add(end)
      gone.addEventListener('abort', end)
    })
  }

  private entry(name: Told['name'], data: unknown): Entry {
    this.number += 1
    return { number: this.number, name, data: JSON.stringify(data) }
  }

  private wake(): void {
    for (const end of this.waiting) end()
  }
}
