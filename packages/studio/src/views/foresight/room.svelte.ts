/** What the room holds while the page is open: the shipped outlooks or those with the reader's own data, and the worker. */
import type { foresight, Problem, Sheet } from '@sharara/core'
import { foresightTables } from '../../files/index.ts'
import { Forecaster, Stopped, type Explanation, type Likeness } from '../../foresight/index.ts'

export interface Own {
  readonly file: string
  readonly rows: number
  readonly columns: readonly string[]
}

class Room {
  /** What is being worked at, 0 to 1; null while nothing is. */
  step: { readonly what: 'tables' | 'fitting' | 'likeness'; readonly share: number } | null = $state.raw(null)
  /** Outlooks made in this page, by target. */
  made: Partial<Record<foresight.TargetName, foresight.Outlook>> = $state.raw({})
  seconds: Partial<Record<foresight.TargetName, number>> = $state.raw({})
  own: Own | null = $state.raw(null)
  private readonly forecaster = new Forecaster()
  private sheet: Sheet | null = null
  private tables: Promise<unknown> | null = null

  /** The worker with the tables, and the reader's own beside them. @throws NotThere */
  private ready(): Promise<unknown> {
    if (this.forecaster.fresh) this.tables = null
    this.tables ??= this.begin()
    this.tables.catch(() => (this.tables = null))
    return this.tables
  }

  private async begin(): Promise<void> {
    const texts = await foresightTables((share) => (this.step = { what: 'tables', share }))
    await this.forecaster.ask('tables', { texts })
    if (this.sheet !== null) await this.forecaster.ask('own', { sheet: this.sheet })
    this.step = null
  }

  async explain(outlook: foresight.Outlook, iso3: string): Promise<Explanation | null> {
    await this.ready()
    const { target, year, strengths } = outlook
    return this.forecaster.ask('explain', { target, iso3, year, strengths })
  }

  async like(iso3: string, year: number): Promise<Likeness | null> {
    await this.ready()
    return this.during(() => this.forecaster.ask('like', { iso3, year }, (share) => (this.step = { what: 'likeness', share })))
  }

  /** Every year anew, in this page. */
  async whole(target: foresight.TargetName, version: string): Promise<void> {
    await this.ready()
    const began = performance.now()
    const made = new Date().toISOString()
    const outlook = await this.during(() =>
      this.forecaster.ask('whole', { target, made, version }, (share) => (this.step = { what: 'fitting', share })),
    )
    this.made = { ...this.made, [target]: outlook }
    this.seconds = { ...this.seconds, [target]: (performance.now() - began) / 1000 }
  }

  private async during<T>(what: () => Promise<T>): Promise<T> {
    try {
      return await what()
    } finally {
      this.step = null
    }
  }

  /** All problems of the table, and nothing taken; or taken with none. */
  async take(sheet: Sheet): Promise<readonly Problem[]> {
    await this.ready()
    const { problems, rows, columns } = await this.forecaster.ask('own', { sheet })
    this.made = {}
    this.sheet = problems.length === 0 ? sheet : null
    this.own = problems.length === 0 ? { file: sheet.file, rows, columns } : null
    return problems
  }

  async leaveOwn(): Promise<void> {
    this.sheet = null
    this.own = null
    this.made = {}
    await this.ready()
    await this.forecaster.ask('own', { sheet: null })
  }

  stop(): void {
    this.forecaster.stop()
    this.step = null
  }
}

export const room = new Room()

/** Whether the reader ended it, so that nothing went wrong. */
export function wasStopped(error: unknown): boolean {
  return error instanceof Stopped
}
