/**
 * What lies in the folder of runs, by name. A name that a request gives is looked up here and nowhere else: it is never part of
 * a path. Folders are found by listing, links are not followed, and of a folder only the files on the list below are given out.
 */
import { constants } from 'node:fs'
import { lstat, open, readdir, readFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { asObject, type Words } from '@sharara/core'
import { crateFile, isLocked, readCrate, systemCode, type RunStatus } from '../store/index.ts'

export interface StoredRun {
  readonly id: string
  readonly path: string
  readonly scenario: string
  readonly name: Words
  readonly country: string
  readonly start: string
  readonly seed: number
  readonly hours: number
  readonly sample: number
  readonly engine: 'frontier' | 'reference'
  readonly version: string
  readonly created: string
  readonly status: RunStatus
  readonly outcome: string | null
  readonly fingerprint: string | null
  readonly ended: string | null
}

export interface StoredEnsemble {
  readonly id: string
  readonly path: string
  readonly kind: string
  readonly title: Words
  readonly options: Readonly<Record<string, unknown>>
  readonly version: string
  readonly created: string
  readonly status: RunStatus
}

interface Known {
  /** When the manifest was written. */
  readonly time: number
  readonly run: StoredRun | null
  readonly ensemble: StoredEnsemble | null
}

const folderName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/

export class Archive {
  readonly root: string
  private known = new Map<string, Known>()
  private scanning: Promise<void> | null = null
  private following: Promise<void> | null = null

  constructor(root: string) {
    this.root = root
  }

  /** How many runs and ensembles are there. What was seen before is not read again. */
  async count(): Promise<number> {
    await this.list()
    return this.known.size
  }

  /** Looks again. A look that is under way may have passed what the asker has just made: one more serves all who ask meanwhile. */
  private async scan(): Promise<void> {
    const before = this.scanning
    if (before === null) this.scanning = this.look().finally(() => (this.scanning = null))
    else {
      this.following ??= before.then(() => {
        this.following = null
        return this.scan()
      })
    }
    await (before === null ? this.scanning : this.following)
  }

  async runs(): Promise<readonly StoredRun[]> {
    await this.scan()
    return [...this.known.values()].flatMap(({ run }) => (run === null ? [] : [run])).toSorted(byTime)
  }

  async ensembles(): Promise<readonly StoredEnsemble[]> {
    await this.scan()
    return [...this.known.values()].flatMap(({ ensemble }) => (ensemble === null ? [] : [ensemble])).toSorted(byTime)
  }

  async run(id: string): Promise<StoredRun | null> {
    return (await this.find(id))?.run ?? null
  }

  async ensemble(id: string): Promise<StoredEnsemble | null> {
    return (await this.find(id))?.ensemble ?? null
  }

  /** Only the manifest of this one is looked at; a name that was not seen before is first looked for in the list. */
  private async find(id: string): Promise<Known | null> {
    if (!this.known.has(id)) await this.list()
    if (!this.known.has(id)) return null
    const now = await this.lookAt(id)
    if (now === null) this.known.delete(id)
    else this.known.set(id, now)
    return now
  }

  private async look(): Promise<void> {
    const found = new Map<string, Known>()
    for (const name of await this.names()) {
      const known = await this.lookAt(name)
      if (known !== null) found.set(name, known)
    }
    this.known = found
  }

  /** Forgets what is gone and reads what is new: a folder of thousands would cost much at every request otherwise. */
  private async list(): Promise<void> {
    const names = new Set(await this.names())
    for (const name of this.known.keys()) if (!names.has(name)) this.known.delete(name)
    for (const name of names) {
      if (this.known.has(name)) continue
      const known = await this.lookAt(name)
      if (known !== null) this.known.set(name, known)
    }
  }

  private async names(): Promise<readonly string[]> {
    const entries = await entriesOf(this.root)
    return entries.flatMap((entry) => (entry.isDirectory() && folderName.test(entry.name) ? [entry.name] : []))
  }

  private async lookAt(id: string): Promise<Known | null> {
    const path = join(this.root, id)
    const [crate, manifest] = await Promise.all([timeOf(join(path, crateFile)), timeOf(join(path, 'manifest.json'))])
    const time = crate ?? manifest
    if (time === null) return null
    const before = this.known.get(id)
    if (before !== undefined && before.time === time) return before
    await breathe()
    return { time, run: crate === null ? null : await readRun(id, path), ensemble: crate === null ? await readEnsemble(id, path) : null }
  }
}

function byTime(a: { readonly created: string; readonly id: string }, b: { readonly created: string; readonly id: string }): number {
  return b.created.localeCompare(a.created) || a.id.localeCompare(b.id)
}

async function entriesOf(root: string) {
  try {
    return await readdir(root, { withFileTypes: true })
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}

async function timeOf(path: string): Promise<number | null> {
  try {
    const status = await lstat(path)
    return status.isFile() ? status.mtimeMs : null
  } catch {
    return null
  }
}

async function readRun(id: string, path: string): Promise<StoredRun | null> {
  const crate = readCrate(path)
  const scenario = asObject(await readJsonFile(join(path, 'scenario.json')))
  if (crate === null || scenario === null || !/^\d{4}-\d\d-\d\dT\d\d:00$/.test(String(scenario['start']))) return null
  const { end, ...facts } = crate
  const number = (name: string): number => (typeof scenario[name] === 'number' ? scenario[name] : 0)
  const text = (name: string): string => (typeof scenario[name] === 'string' ? scenario[name] : '')
  return {
    id,
    path,
    ...facts,
    name: pairOf(scenario['name'], facts.scenario),
    country: text('country'),
    start: text('start'),
    seed: number('seed'),
    hours: number('hours'),
    sample: number('sample'),
    outcome: end.outcome ?? null,
    fingerprint: end.fingerprint ?? null,
    ended: end.ended ?? null,
  }
}

async function readEnsemble(id: string, path: string): Promise<StoredEnsemble | null> {
  const manifest = asObject(await readJsonFile(join(path, 'manifest.json')))
  const status = manifest?.['status']
  if (manifest === null || manifest['format'] !== 'sharara-experiment/1') return null
  if (status !== 'running' && status !== 'interrupted' && status !== 'over') return null
  const text = (name: string): string => (typeof manifest[name] === 'string' ? manifest[name] : '')
  const kind = text('kind')
  const options = asObject(manifest['options']) ?? {}
  return { id, path, kind, title: pairOf(manifest['title'], kind), options, version: text('version'), created: text('created'), status }
}

function pairOf(value: unknown, otherwise: string): Words {
  const pair = asObject(value)
  const text = (language: 'en' | 'ar'): string => (typeof pair?.[language] === 'string' ? pair[language] : otherwise)
  return { en: text('en'), ar: text('ar') }
}

async function readJsonFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}

/** Whether a process that is not this server's work is at it is for the caller to tell. */
export function atWork({ path }: { readonly path: string }): boolean {
  return isLocked(path)
}

/** Size of a file of a folder that was found by listing, and a mark of this state of it; null where there is none, or a link. */
export async function stateOfFile(path: string, name: string): Promise<{ readonly bytes: number; readonly tag: string } | null> {
  try {
    const status = await lstat(join(path, name))
    return status.isFile() ? { bytes: status.size, tag: `"${status.size.toString(36)}-${status.mtimeMs.toString(36)}"` } : null
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return null
    throw error
  }
}

const pieceBytes = 65_536
const nothing = { bytesRead: 0, buffer: new Uint8Array(0) }

/** Its content from a byte on and so many of them, piece by piece; it is opened when the first is asked for, so that an answer nobody reads holds nothing open. */
export function contentOf(path: string, name: string, from = 0, length = Infinity): ReadableStream<Uint8Array> {
  let at = from
  const end = from + length
  let handle: FileHandle | null = null
  const close = async (): Promise<void> => {
    await handle?.close()
    handle = null
  }
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          handle ??= await open(join(path, name), constants.O_RDONLY | constants.O_NOFOLLOW)
          const wanted = Math.min(pieceBytes, end - at)
          const { bytesRead, buffer } = wanted === 0 ? nothing : await handle.read(new Uint8Array(wanted), 0, wanted, at)
          at += bytesRead
          if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead))
          await close()
          controller.close()
        } catch (error) {
          await close()
          throw error
        }
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  )
}
