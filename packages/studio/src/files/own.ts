/** Countries that a reader has brought: kept in this browser, by name, and nowhere else. */
import type { EpisodeRecord, Profile, Scenario, Words } from '@sharara/core'
import type { Outline } from './fetched.ts'

export interface OwnCountry {
  readonly profile: Profile
  readonly scenario: Scenario
  readonly outline: Outline | null
  readonly record: EpisodeRecord | null
}

export interface OwnName {
  readonly id: string
  readonly name: Words
}

const held = new Map<string, OwnCountry>()
const shelf = 'countries'

export function isOwn(id: string): boolean {
  return id.startsWith('own-')
}

/** Null where this browser has no country of the name. */
export async function openOwn(id: string): Promise<OwnCountry | null> {
  if (!held.has(id)) {
    const found = await ask<OwnCountry | undefined>('readonly', (store) => store.get(id))
    if (found !== null && found !== undefined) held.set(id, found)
  }
  return held.get(id) ?? null
}

export async function ownCountries(): Promise<readonly OwnName[]> {
  for (const own of (await ask<readonly OwnCountry[]>('readonly', (store) => store.getAll())) ?? []) held.set(own.profile.id, own)
  return [...held.values()].map(({ profile, scenario }) => ({ id: profile.id, name: scenario.name }))
}

/** False where it holds only until the page is closed. */
export async function keepOwn(own: OwnCountry): Promise<boolean> {
  held.set(own.profile.id, own)
  return (await ask('readwrite', (store) => store.put(own, own.profile.id))) !== null
}

export async function forgetOwn(id: string): Promise<void> {
  held.delete(id)
  await ask('readwrite', (store) => store.delete(id))
}

/** Null where the browser keeps nothing: private windows, pages from a disk. */
function ask<T>(mode: IDBTransactionMode, what: (store: IDBObjectStore) => IDBRequest): Promise<T | null> {
  return new Promise((resolve) => {
    const none = (): void => resolve(null)
    try {
      const opening = indexedDB.open('sharara-own', 1)
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(shelf))
      opening.addEventListener('error', none)
      opening.addEventListener('success', () => {
        const asked = what(opening.result.transaction(shelf, mode).objectStore(shelf))
        asked.addEventListener('error', none)
        asked.addEventListener('success', () => {
          resolve(asked.result as T) // a border: what was put there by `keepOwn`
          opening.result.close()
        })
      })
    } catch {
      none()
    }
  })
}
