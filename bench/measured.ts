/** What the measurements hand over, in the units of the table. */
export interface EngineMeasured {
  readonly people: number
  readonly groups: number
  readonly sample: number
  readonly setupMs: number
  readonly seconds: number
  /** Processor time of the whole process during the steps: more than `seconds` where helpers of Node run beside. */
  readonly cpuSeconds: number
  readonly slowestMs: number
  readonly peakShare: number
  /** Milliseconds by phase, all steps together. */
  readonly phases: Readonly<Record<string, number>>
  /** Typed arrays of the people engine, beside those whose size is the number of groups. */
  readonly bytesPerPerson: number
  readonly groupBytes: number
  /** Growth of the process at its largest, all included. */
  readonly residentPerPerson: number
}

export interface Timed {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly slowestMs: number
}

export interface DenseMeasured {
  readonly people: number
  readonly sample: number
  readonly tableSeconds: number
  readonly tableBytes: number
  readonly compiler: string | undefined
  readonly c: Timed | undefined
  readonly cPruned: Timed | undefined
  readonly typeScript: Timed
}

export interface RunMeasured {
  readonly people: number
  readonly startMs: number
  readonly stepsMs: number
  readonly checkpointHour: number
  readonly checkpointBytes: number
  readonly checkpointMs: number
  readonly resumeMs: number
  readonly fingerprintMs: number
}

/** One row: the medians of its repeats, and the count of an untimed run. */
export interface Row extends EngineMeasured {
  readonly switches: number
  readonly repeats: number
}

export interface Results {
  readonly date: string
  readonly node: string
  /** Version of the model that was measured. */
  readonly model: string
  readonly machine: string
  /** Mean load of the machine during the last minute before and after; above the number of processors, times are too long. */
  readonly load: { readonly before: number; readonly after: number }
  readonly rows: readonly Row[]
  /** The caution at which eight in a hundred are in the street at once, as found; none where that was still set by hand. */
  readonly caution?: number
  /** The same country with eight in a hundred in the street. */
  readonly large: readonly Row[]
  readonly run: RunMeasured
  readonly dense: readonly DenseMeasured[]
}
