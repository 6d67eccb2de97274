/**
 * The server behind the page, where there is one. The page works without: whatever is asked of the server can also be done here,
 * only smaller. Nothing is asked of it in a frame of somebody else's page.
 */
import type { RunResult } from '@sharara/core'
import type { Asked, DaySeries, EnsembleAsked, Health, ServerProblem, StoredEnsemble, StoredRun, Told } from './contract.ts'
import { ServerRefusal } from './contract.ts'

/** What a browser gives; tests give their own. */
export interface Browser {
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>
  readonly stream: (address: string) => Stream
}

/** The part of EventSource that is used here. */
export interface Stream {
  addEventListener(name: string, listener: (event: { readonly data: string }) => void): void
  close(): void
}

export type Behind = { readonly kind: 'none' } | { readonly kind: 'locked' } | { readonly kind: 'ready'; readonly server: Server }

export interface Server {
  readonly health: Health
  startRun(asked: Asked): Promise<StoredRun>
  startEnsemble(asked: EnsembleAsked): Promise<StoredEnsemble>
  runs(): Promise<readonly StoredRun[]>
  ensembles(): Promise<readonly StoredEnsemble[]>
  days(run: StoredRun): Promise<DaySeries>
  /** Its runs, those that are done. */
  results(ensemble: StoredEnsemble): Promise<readonly RunResult[]>
  /** Hears what a run or ensemble tells until it ends; a lost connection is taken up again without a gap. Returns the way out. */
  watch(stored: StoredRun | StoredEnsemble, hear: (told: Told) => void): () => void
  cancel(stored: StoredRun | StoredEnsemble): Promise<void>
  resume(stored: StoredRun | StoredEnsemble): Promise<void>
  /** Address of a file, for a link. */
  address(path: string): string
}

const patienceMs = 2000
const ends: ReadonlySet<string> = new Set(['over', 'unfinished', 'failed', 'elsewhere'])

/** `base` is the address of the page. */
export async function findServer(base: string, framed: boolean, browser: Browser = ofThisPage): Promise<Behind> {
  if (framed || !/^https?:/.test(base)) return { kind: 'none' }
  const health = await askHealth(new URL('/api/health', base).href, browser)
  if (health === null) return { kind: 'none' }
  return health.authorised ? { kind: 'ready', server: serverAt(base, health, browser) } : { kind: 'locked' }
}

/** Null where something else answers, or nothing: a page lies on any web server. */
async function askHealth(address: string, { fetch }: Browser): Promise<Health | null> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patienceMs) })
    if (!answer.ok || answer.headers.get('content-type')?.startsWith('application/json') !== true) return null
    const health = (await answer.json()) as Partial<Health> | null // a border: looked at in the next line
    return health?.server === 'sharara' && typeof health.authorised === 'boolean' ? (health as Health) : null
  } catch {
    return null
  }
}

function serverAt(base: string, health: Health, browser: Browser): Server {
  const address = (path: string): string => new URL(path, base).href
  const get = <T>(path: string): Promise<T> => ask<T>(browser, address(path), {})
  const post = <T>(path: string, body: unknown): Promise<T> =>
    ask<T>(browser, address(path), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const told = async (stored: StoredRun | StoredEnsemble, what: string): Promise<void> => {
    await ask(browser, address(`${linkOf(stored, 'self')}/${what}`), { method: 'POST' })
  }
  return {
    health,
    address,
    startRun: (asked) => post('/api/runs', asked),
    startEnsemble: (asked) => post('/api/ensembles', asked),
    runs: async () => (await get<{ readonly items: readonly StoredRun[] }>('/api/runs?limit=500')).items,
    ensembles: async () => (await get<{ readonly items: readonly StoredEnsemble[] }>('/api/ensembles?limit=500')).items,
    days: (run) => get(linkOf(run, 'days')),
    results: async (ensemble) => (await get<{ readonly items: readonly RunResult[] }>(linkOf(ensemble, 'runs'))).items,
    watch: (stored, hear) => listen(browser.stream(address(linkOf(stored, 'watch'))), hear),
    cancel: (stored) => told(stored, 'cancel'),
    resume: (stored) => told(stored, 'resume'),
  }
}

function linkOf({ links }: StoredRun | StoredEnsemble, name: string): string {
  return links[name] ?? ''
}

function listen(stream: Stream, hear: (told: Told) => void): () => void {
  for (const name of ['status', 'day', 'progress'] as const) {
    stream.addEventListener(name, ({ data }) => {
      const event = { name, data: JSON.parse(data) as unknown } as Told // as docs/api.md says
      hear(event)
      if (event.name === 'status' && ends.has(event.data.status)) stream.close()
    })
  }
  return () => stream.close()
}

/** @throws ServerRefusal with the server's sentence, or one of ours where it did not answer in its own words. */
async function ask<T>({ fetch }: Browser, address: string, init: RequestInit): Promise<T> {
  const answer = await fetch(address, init).catch(() => null)
  if (answer?.ok === true) return (await answer.json()) as T // as docs/api.md says
  throw new ServerRefusal((answer === null ? null : await problemIn(answer)) ?? silent)
}

async function problemIn(answer: Response): Promise<ServerProblem | null> {
  try {
    const problem = (await answer.json()) as Partial<ServerProblem> | null // a border: looked at in the next line
    return typeof problem?.words?.en === 'string' && typeof problem.words.ar === 'string' ? (problem as ServerProblem) : null
  } catch {
    return null
  }
}

const silent: ServerProblem = {
  status: 0,
  code: 'silent',
  words: {
    en: 'The server does not answer. Look whether “sharara studio” still runs; everything else on this page works without it.',
    ar: 'الخادم لا يجيب. تحقق من أن «sharara studio» ما زال يعمل؛ وكل ما عداه في هذه الصفحة يعمل بدونه.',
  },
}

const ofThisPage: Browser = {
  fetch: (address, init) => globalThis.fetch(address, init),
  stream: (address) => new EventSource(address),
}
