/** The desk: a table, a study of it, every choice so far, and the answer to the last one. Nothing of it leaves the machine. */
import {
  fill,
  readOutcome,
  readStudy,
  studyFile,
  tables,
  type ComparedRobustness,
  type CompareStudy,
  type Problem,
  type Sheet,
  type Words,
} from '@sharara/core'
import { begin, browserStorage, record, redo, undo, type History } from '../../state/index.ts'
import { words } from '../../words/desk.ts'
import { firstStudy } from './choices.ts'
import type { Answered, FromDesk, SolutionKind } from './protocol.ts'
import { Reckoner } from './reckoner.ts'

/** A choice: what it made of the study, and what it is called in the history. */
export interface Choice {
  readonly sheet: Sheet
  readonly study: CompareStudy
  readonly said: Words
}

export const steps = ['table', 'calibrate', 'truth', 'answer', 'firm', 'further'] as const
export type Step = (typeof steps)[number]

const key = 'sharara-desk/1'
const keepAfterMs = 400

export class Desk {
  history: History<Choice> | null = $state.raw(null)
  /** What is being dragged: shown and answered, and no choice yet. */
  draft: CompareStudy | null = $state.raw(null)
  answer: Answered | null = $state.raw(null)
  problems: readonly Problem[] = $state.raw([])
  firmness: ComparedRobustness | null = $state.raw(null)
  /** The robustness of the answer is being tried. */
  trying: boolean = $state(false)
  busy: boolean = $state(false)
  failure: Words | null = $state.raw(null)
  kept: 'yes' | 'no' | 'not yet' = $state('not yet')
  step: Step = $state('table')
  /** The set that is being calibrated. */
  chosen: string = $state('')
  kind: SolutionKind = $state('intermediate')
  model: number = $state(0)
  private readonly reckoner = new Reckoner()
  private readonly firm = new Reckoner()
  private timer: ReturnType<typeof setTimeout> | undefined

  now: Choice | null = $derived(this.history?.now ?? null)
  study: CompareStudy | null = $derived(this.draft ?? this.now?.study ?? null)
  sheet: Sheet | null = $derived(this.now?.sheet ?? null)
  table: tables.Table | null = $derived.by(() => {
    if (this.sheet === null) return null
    const cases = this.now?.study.cases
    return tables.tableOf(this.sheet, cases === undefined ? {} : { cases }).table
  })
  looks: readonly tables.ColumnLook[] = $derived(this.table?.columns.map(tables.lookAt) ?? [])

  constructor() {
    this.reckoner.onAnswer = (message) => this.take(message)
    this.firm.onAnswer = (message) => {
      this.trying = false
      if (message.kind === 'firmness') this.firmness = message.firmness
      if (message.kind === 'failed') this.failure = fill(words.failed, { reason: message.message })
    }
    this.restore()
  }

  // ——— tables and files ———

  /** A file: a table of any kind, or a study with its table. */
  async open(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (bytes[0] === 0x7b) this.openText(new TextDecoder().decode(bytes), file.name)
    else {
      this.busy = true
      this.failure = null
      this.reckoner.ask({ kind: 'read', bytes, file: file.name })
    }
  }

  /** Pasted, or from a file: a study, or rows of a table. */
  openText(text: string, file: string): void {
    // A file that is still being read must not answer after this one.
    this.reckoner.stop()
    this.busy = false
    this.failure = null
    if (text.trimStart().startsWith('{')) this.openStudy(text, file)
    else this.takeSheet(tables.readDelimited(text, { file }))
  }

  private openStudy(text: string, file: string): void {
    const { study, problems } = readStudy({ file, text })
    if (study === null) {
      this.problems = problems
      this.failure = fill(words.notOpened, { file })
      return
    }
    const { data, table, ...rest } = study
    const sheet: Sheet | null = data === undefined ? this.sheet : { file: table ?? file, ...data }
    if (sheet === null) this.failure = fill(words.noTable, { file })
    else this.choose(rest, words.openedStudy, { file }, sheet)
  }

  private takeSheet({ sheet, problems }: tables.SheetRead): void {
    const study = sheet === null ? null : firstStudy(sheet)
    if (sheet !== null && study !== null) {
      this.step = 'table'
      this.choose(study, words.openedTable, { file: sheet.file, rows: sheet.rows.length }, sheet)
      return
    }
    const told = problems.map(({ at, got, wanted, line }): Problem => {
      const place = at.length > 0 ? at.join('.') : line === undefined ? words.inFile : fill(words.inLine, { line })
      const sentence = fill(words.gotWanted, { at: place, got, wanted })
      return { file: '', path: at.join('.'), got, wanted, words: sentence, ...(line === undefined ? {} : { line }) }
    })
    this.problems = told
    this.failure = problems.length > 0 ? words.notRead : words.noColumns
  }

  // ——— choices ———

  choose(
    study: CompareStudy,
    said: Words,
    values: Readonly<Record<string, string | number | Words>> = {},
    sheet: Sheet | null = this.sheet,
  ): void {
    if (sheet === null) return
    const choice: Choice = { sheet, study, said: fill(said, values) }
    this.history = this.history === null ? begin(choice) : record(this.history, choice)
    this.changed()
  }

  /** Shown and answered, but not yet chosen. */
  try(study: CompareStudy): void {
    this.draft = study
    this.ask()
  }

  undo(): void {
    if (this.history !== null) this.history = undo(this.history)
    this.changed()
  }

  redo(): void {
    if (this.history !== null) this.history = redo(this.history)
    this.changed()
  }

  /** Back to a choice that was made before: so many undone. */
  back(count: number): void {
    for (let k = 0; k < count && this.history !== null; k++) this.history = undo(this.history)
    this.changed()
  }

  clear(): void {
    this.history = null
    this.answer = null
    this.problems = []
    this.changed()
  }

  private changed(): void {
    this.draft = null
    this.model = 0
    this.firm.stop()
    this.firmness = null
    this.trying = false
    if (this.study !== null && !this.names.includes(this.chosen)) this.chosen = this.names[0] ?? ''
    this.ask()
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.keep(), keepAfterMs)
  }

  /** Sets that the study asks for, the outcome last. */
  get names(): readonly string[] {
    const { study, sheet } = this
    if (study === null || sheet === null) return []
    const reading = readOutcome(study.outcome, [...new Set([...sheet.header, ...Object.keys(study.sets)])])
    return [...new Set([...study.conditions, ...('outcome' in reading ? reading.outcome.names : [])])]
  }

  // ——— answers ———

  private ask(): void {
    const { study, sheet } = this
    if (study === null || sheet === null) return
    // numbers outside their range are told by the one reader that knows them
    this.problems = readStudy({ file: '', text: studyFile(study, null) }).problems
    this.busy = this.problems.length === 0
    if (this.busy) this.reckoner.ask({ kind: 'answer', study, sheet })
    else this.reckoner.stop()
  }

  /** How far the answer hangs on each choice. */
  tryFirmness(): void {
    const { study, sheet, kind } = this
    if (study === null || sheet === null) return
    this.trying = true
    this.firm.ask({ kind: 'firmness', study, sheet, solution: kind })
  }

  stopTrying(): void {
    this.firm.stop()
    this.trying = false
  }

  private take(message: FromDesk): void {
    this.busy = false
    if (message.kind === 'failed') this.failure = fill(words.failed, { reason: message.message })
    else if (message.kind === 'read') this.takeSheet(message)
    else if (message.kind === 'answer') {
      this.failure = null
      this.problems = message.problems
      if (message.answer !== null) this.answer = message.answer
    }
  }

  // ——— kept in this browser, and nowhere else ———

  get file(): string {
    return this.now === null ? '' : studyFile(this.now.study, this.now.sheet)
  }

  private keep(): void {
    try {
      if (this.now === null) browserStorage()?.removeItem(key)
      else browserStorage()?.setItem(key, JSON.stringify({ file: this.now.sheet.file, text: this.file }))
      this.kept = 'yes'
    } catch {
      this.kept = 'no' // no room, or forbidden
    }
  }

  private restore(): void {
    try {
      const kept: unknown = JSON.parse(browserStorage()?.getItem(key) ?? 'null')
      if (typeof kept !== 'object' || kept === null || !('text' in kept) || typeof kept.text !== 'string') return
      const file = 'file' in kept && typeof kept.file === 'string' ? kept.file : ''
      const { study } = readStudy({ file, text: kept.text })
      if (study?.data === undefined) return
      const { data, ...rest } = study
      this.choose(rest, words.restored, {}, { file, ...data })
      this.step = 'calibrate'
    } catch {
      // nothing was kept, or it cannot be read any more
    }
  }
}

export const desk: Desk = new Desk()
