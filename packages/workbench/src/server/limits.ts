/**
 * What the server allows, each number declared once. What a job costs is counted in steps of one person as the frontier engine
 * makes them: people × steps × runs, and so many times that with the reference engine.
 */

export interface Limits {
  /** Largest cost of one job. */
  readonly jobCost: number
  /** What a step of the reference engine costs in steps of the other. */
  readonly referenceCost: number
  /** Cost that may be asked for at once, and what comes back each second. */
  readonly costBurst: number
  readonly costPerSecond: number
  /** People simulated in one run: a byte and more each. */
  readonly people: number
  /** Hours × places of one run: a row of the record each, held in memory. */
  readonly rows: number
  /** Runs of one ensemble. */
  readonly runs: number
  /** Jobs waiting for their turn. */
  readonly waiting: number
  /** Folders in the folder of runs. */
  readonly stored: number
  /** Bytes of a request's body, and how deep its JSON may be nested. */
  readonly bodyBytes: number
  readonly bodyDepth: number
  /** Requests of one address at once, and per second. */
  readonly requestBurst: number
  readonly requestsPerSecond: number
  /** Streams open at one time, and connections. */
  readonly watchers: number
  /** Of these, streams of one address; and threads of the desk that it may hold, one always being left for others. */
  readonly watchersEach: number
  readonly deskEach: number
  readonly connections: number
  /** Time for one analysis or check, for the head of a request, for all of it, and for an idle connection. */
  readonly deskMs: number
  readonly headMs: number
  readonly requestMs: number
  readonly idleMs: number
}

/**
 * Chosen for a laptop of two cores: the largest job is about an hour's work, and a page opens with about fifty requests. The
 * reference engine walks over everybody at every step: 391 s for 19.5 million people and 240 steps where the other takes 0.4 s.
 */
export const usualLimits: Limits = {
  jobCost: 4e13,
  referenceCost: 1000,
  costBurst: 8e13,
  costPerSecond: 2e10,
  people: 2e8,
  rows: 4e6,
  runs: 10_000,
  waiting: 50,
  stored: 5000,
  bodyBytes: 1_048_576,
  bodyDepth: 40,
  requestBurst: 600,
  requestsPerSecond: 100,
  watchers: 500,
  watchersEach: 100,
  deskEach: 2,
  connections: 2000,
  deskMs: 15_000,
  headMs: 10_000,
  requestMs: 30_000,
  idleMs: 5000,
}
