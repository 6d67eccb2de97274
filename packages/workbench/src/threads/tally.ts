/** Counts runs as they end and foretells the rest. */
import type { Chunk } from '@sharara/core'
import type { ChunkPart } from './work.ts'

export interface PlanProgress {
  /** Runs of all chunks asked for, and how many of them are done, those found in the store included. */
  readonly runs: number
  readonly done: number
  /** Runs made by this call so far, and how many of them threw. */
  readonly made: number
  readonly failed: number
  /** From the pace of the latter half of what was made; null before the first run has ended. */
  readonly secondsLeft: number | null
}

interface Mark {
  readonly made: number
  readonly time: number
}

const mostMarks = 200

export class Tally {
  private readonly runs: number
  private readonly found: number
  private readonly open = new Map<string, ChunkPart>()
  private closed = { done: 0, failed: 0 }
  private marks: Mark[] = [{ made: 0, time: performance.now() }]

  constructor(chunks: readonly Chunk[], missing: readonly Chunk[]) {
    const count = (some: readonly Chunk[]): number => some.reduce((sum, chunk) => sum + chunk.runs.length, 0)
    this.runs = count(chunks)
    this.found = this.runs - count(missing)
  }

  begin(chunk: Chunk): void {
    this.open.set(chunk.id, { chunk: chunk.id, done: 0, failed: 0 })
  }

  /** False where it is old news: a thread's word may come after the chunk itself. */
  hear(part: ChunkPart): boolean {
    const known = this.open.get(part.chunk)
    if (known === undefined || known.done >= part.done) return false
    this.open.set(part.chunk, part)
    return true
  }

  /** False where all of its runs were heard of before. */
  end(chunk: Chunk, failed: number): boolean {
    const news = this.open.get(chunk.id)?.done !== chunk.runs.length
    this.open.delete(chunk.id)
    this.closed = { done: this.closed.done + chunk.runs.length, failed: this.closed.failed + failed }
    return news
  }

  progress(): PlanProgress {
    const open = [...this.open.values()]
    const made = open.reduce((sum, part) => sum + part.done, this.closed.done)
    const failed = open.reduce((sum, part) => sum + part.failed, this.closed.failed)
    const done = this.found + made
    return { runs: this.runs, done, made, failed, secondsLeft: this.left(made, this.runs - done) }
  }

  private left(made: number, rest: number): number | null {
    if (made === 0) return null
    const now = { made, time: performance.now() }
    this.marks.push(now)
    if (this.marks.length > mostMarks) this.marks = this.marks.filter((_, index) => index % 2 === 0)
    const then = this.marks.findLast((mark) => mark.made <= made / 2) ?? this.marks[0]!
    return ((now.time - then.time) / (made - then.made) / 1000) * rest
  }
}
