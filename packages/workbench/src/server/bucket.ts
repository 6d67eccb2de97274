/** A bucket that fills with time: what is taken from it may come in bursts but not faster than it fills for long. */

export class Bucket {
  private readonly capacity: number
  private readonly perSecond: number
  private readonly now: () => number
  private level: number
  private last: number

  /** `now` in milliseconds. */
  constructor(capacity: number, perSecond: number, now: () => number) {
    this.capacity = capacity
    this.perSecond = perSecond
    this.now = now
    this.level = capacity
    this.last = now()
  }

  /** Takes and returns 0, or takes nothing and returns the seconds after which there will be enough (∞ if never). */
  take(amount: number): number {
    this.fill()
    if (amount > this.capacity) return Number.POSITIVE_INFINITY
    if (amount > this.level) return (amount - this.level) / this.perSecond
    this.level -= amount
    return 0
  }

  give(amount: number): void {
    this.level = Math.min(this.capacity, this.level + amount)
  }

  get full(): boolean {
    this.fill()
    return this.level >= this.capacity
  }

  private fill(): void {
    const now = this.now()
    this.give((Math.max(0, now - this.last) / 1000) * this.perSecond)
    this.last = now
  }
}

/** A bucket for each name; those that are full again are forgotten when there are too many. */
export class Buckets {
  private readonly make: () => Bucket
  private readonly most: number
  private readonly known = new Map<string, Bucket>()

  constructor(make: () => Bucket, most: number) {
    this.make = make
    this.most = most
  }

  of(name: string): Bucket {
    const found = this.known.get(name)
    if (found !== undefined) return found
    if (this.known.size >= this.most) this.forget()
    const bucket = this.make()
    this.known.set(name, bucket)
    return bucket
  }

  private forget(): void {
    for (const [name, bucket] of this.known) if (bucket.full) this.known.delete(name)
    const [oldest] = this.known.keys()
    if (this.known.size >= this.most && oldest !== undefined) this.known.delete(oldest)
  }
}
