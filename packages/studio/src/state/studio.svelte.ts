/** All that the page shows, in one place: the address, the scenario as changed, its run, the one before it, and the notices. */
import {
  change as changes,
  nearest,
  readScenario,
  type Change,
  type EpisodeRecord,
  type Language,
  type PlaceExplanation,
  type Problem,
  type RunSetup,
  type Words,
} from '@sharara/core'
import { makeWorker, WorkerClient, type FromWorker } from '../compute/index.ts'
import { madeProblem, isMade, libraryFor, NotThere, outlineFor, recordFor, shippedScenarios, type Outline } from '../files/index.ts'
import { words as linkWords } from '../words/address.ts'
import type { Writer } from '../words/index.ts'
import { words } from '../words/state.ts'
import { firstAddress, readAddress, writeAddress, type Address, type ViewName } from './address.ts'
import { begin, record, redo, undo, type History } from './history.ts'
import { reader } from './reader.svelte.ts'
import { RunView } from './runView.svelte.ts'
import type { Settings } from './settings.ts'

export interface Notice {
  readonly words: Words
  readonly values: Readonly<Record<string, string | number | Words>>
}

let jobs = 0

export class Studio {
  /** Without the hour: that is `hour`, which moves many times a second. */
  address: Address = $state.raw(firstAddress)
  /** The one time cursor; between whole hours while playing. */
  hour: number = $state(0)
  playing: boolean = $state(false)
  /** The shipped scenario, and the scenario as changed; null until they are read. */
  base: RunSetup | null = $state.raw(null)
  setup: RunSetup | null = $state.raw(null)
  record: EpisodeRecord | null = $state.raw(null)
  outline: Outline | null = $state.raw(null)
  /** What is wrong with the scenario as changed; the last good one stays on the screen. */
  problems: readonly Problem[] = $state.raw([])
  notices: readonly Notice[] = $state.raw([])
  run: RunView | null = $state.raw(null)
  /** The run before the last change: the ghost line. */
  ghost: RunView | null = $state.raw(null)
  history: History<Change> = $state.raw(begin(firstAddress.edits))
  /** Where pictures and tables of a view come from that is not about the run, and the name of its files. */
  aside: (() => { readonly name: string; readonly line: string }) | null = null
  carries: boolean = $state(false) // a report: this page shows the run inside it, and no other
  readonly embedded: boolean = new URLSearchParams(globalThis.location?.search ?? '').has('embed')
  private turn = 0
  private job = 0
  private losses = 0
  private readonly answered = new Map<number, (message: FromWorker) => void>()
  private readonly client = new WorkerClient(makeWorker)

  constructor() {
    reader.asked = () => this.address.language
    reader.heard = (change, kept) => {
      if (change.language !== undefined) this.go({ language: change.language })
      if (!kept) this.tell(words.notKept)
    }
    this.client.onAnswer = (message) => {
      if (!('job' in message)) return
      if (message.job === this.job) {
        this.run?.take(message)
        this.losses = 0
        if (message.kind === 'over' || message.kind === 'failed') this.client.rest()
      } else this.answered.get(message.job)?.(message)
    }
    this.client.onLost = () => this.recover()
  }

  // ——— address ———

  /** Shows what an address says; whatever of it cannot be shown is told. */
  async open(text: string): Promise<void> {
    const read = readAddress(text)
    this.notices = read.problems
    let { address } = read
    if (isMade(address.scenario)) {
      const problem = await this.wrongWith(address.scenario)
      if (problem !== null) {
        this.tell(linkWords.notMade, { problem })
        address = { ...address, scenario: firstAddress.scenario }
      }
    } else if (!shippedScenarios().includes(address.scenario)) {
      this.tell(linkWords.noScenario, {
        name: address.scenario,
        nearest: nearest(address.scenario, shippedScenarios()) ?? firstAddress.scenario,
      })
      address = { ...address, scenario: firstAddress.scenario }
    }
    const same = address.scenario === this.address.scenario && this.base !== null
    const sameRun = same && changes.same(address.edits, this.address.edits)
    this.address = address
    this.hour = address.hour
    if (sameRun) return
    this.history = same ? record(this.history, address.edits) : begin(address.edits)
    await this.check(!same)
  }

  /** What is wrong with the name of a country that is made or was brought; null where nothing is. */
  private async wrongWith(id: string): Promise<Words | null> {
    try {
      return await madeProblem(id)
    } catch (error) {
      if (!(error instanceof NotThere)) throw error
      return words.notThere
    }
  }

  /** The address of what is shown now. */
  link(change: Partial<Address> = {}): string {
    return writeAddress({ ...this.address, hour: this.hour, ...change })
  }

  go(change: Partial<Address>): void {
    this.address = { ...this.address, ...change }
  }

  linkTo(view: ViewName, more: Address['more'] = {}): string {
    return this.link({ view, more })
  }

  // ——— settings ———

  get settings(): Settings {
    return reader.settings
  }
  get language(): Language {
    return reader.language
  }
  get writer(): Writer {
    return reader.writer
  }

  set(change: Partial<Settings>): void {
    reader.set(change)
  }

  tell(sentence: Words, values: Notice['values'] = {}): void {
    this.notices = [...this.notices.filter((notice) => notice.words !== sentence), { words: sentence, values }]
  }

  dismiss(notice: Notice): void {
    this.notices = this.notices.filter((each) => each !== notice)
  }

  // ——— time ———

  get lastHour(): number {
    return Math.max(0, (this.setup?.scenario.hours ?? 1) - 1)
  }

  /** Puts the cursor at an hour; playing stops. */
  seek(hour: number): void {
    this.playing = false
    this.hour = Math.min(this.lastHour, Math.max(0, hour))
  }

  /** Plays on, from the beginning where the end has been reached. */
  toggle(): void {
    if (!this.playing && this.hour >= this.lastHour) this.hour = 0
    this.playing = !this.playing
    if (!this.playing) this.hour = Math.round(this.hour)
  }

  // ——— scenario ———

  async change(edits: Change): Promise<void> {
    if (changes.same(edits, this.history.now)) return
    this.history = record(this.history, edits)
    await this.follow()
  }

  async undo(): Promise<void> {
    this.history = undo(this.history)
    await this.follow()
  }

  async redo(): Promise<void> {
    this.history = redo(this.history)
    await this.follow()
  }

  private async follow(): Promise<void> {
    this.go({ edits: this.history.now })
    await this.check(false)
  }

  /** Checks the scenario as changed and runs it, unless the reader has changed it again meanwhile. */
  private async check(anew: boolean): Promise<void> {
    const turn = ++this.turn
    const { scenario, edits } = this.address
    try {
      const library = await libraryFor(scenario)
      if (anew) await this.takeBase(scenario, turn)
      if (turn !== this.turn || this.base === null) return
      const { setup, problems } = changes.apply(this.base, edits, library)
      this.problems = problems
      const shown = setup ?? (anew ? this.base : null)
      if (shown === null) return
      this.setup = shown
      const known = shown.profile.places.some(({ id }) => id === this.address.place)
      if (this.address.place !== null && !known) {
        this.tell(linkWords.noPlace, { name: this.address.place })
        this.go({ place: null })
      }
      this.hour = Math.min(this.hour, shown.scenario.hours - 1)
      this.start(shown, anew)
    } catch (error) {
      if (!(error instanceof NotThere)) throw error
      if (turn === this.turn) this.tell(words.notThere)
    }
  }

  private async takeBase(scenario: string, turn: number): Promise<void> {
    const library = await libraryFor(scenario)
    const file = library.load('scenario', scenario)
    const { setup } = file === null ? { setup: null } : readScenario(file, library)
    if (setup === null) return
    const [episode, outline] = await Promise.all([
      recordFor(setup.scenario.episode, setup.profile),
      outlineFor(setup.profile.id, setup.profile),
    ])
    if (turn !== this.turn) return
    this.base = setup
    this.record = episode
    this.outline = outline
  }

  private start(setup: RunSetup, anew: boolean): void {
    if (anew) this.ghost = null
    else if (this.run?.state === 'over') this.ghost = this.run
    this.job = ++jobs
    this.run = new RunView(setup, this.address.edits, this.record)
    this.ask()
  }

  /**
   * The terms of the decision at a place and hour of the run on the screen.
   * @throws Error with the worker's words where it cannot be told.
   */
  explain(place: number, hour: number): Promise<PlaceExplanation> {
    const job = ++jobs
    return new Promise((resolve, reject) => {
      this.answered.set(job, (message) => {
        this.answered.delete(job)
        if (this.answered.size === 0 && this.run?.state !== 'running') this.client.rest()
        if (message.kind === 'explained') resolve(message.explanation)
        else if (message.kind === 'failed') reject(new Error(message.message))
      })
      this.client.ask({ kind: 'explain', job, place, hour, ...(this.carries ? { setup: this.setup! } : {}) })
    })
  }

  private ask(): void {
    if (this.run === null) return
    try {
      this.client.ask({ kind: 'run', job: this.job, setup: this.run.setup })
    } catch {
      this.run.state = 'failed'
      this.tell(words.noWorker)
    }
  }

  /** The worker died, as when a laptop sleeps: the same run again, from its beginning; it takes a second or two. */
  private recover(): void {
    const { run } = this
    this.answered.clear()
    if (run === null || run.state !== 'running') return
    this.losses++
    if (this.losses > 3) {
      run.state = 'failed'
      this.tell(words.lostForGood)
      return
    }
    this.tell(words.lost)
    this.job = ++jobs
    this.run = new RunView(run.setup, run.edits, run.record)
    this.ask()
  }
}

/** The one studio of the page. */
export const studio: Studio = new Studio()
