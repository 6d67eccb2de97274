/** What a reader sets once for all scenarios: kept in the browser where it lets us, and only there. */
import { asObject, readJson, type Language } from '@sharara/core'
import type { Digits } from '../words/index.ts'

export interface Settings {
  /** Null: as the browser wishes. */
  readonly language: Language | null
  readonly digits: Digits
  readonly theme: 'auto' | 'light' | 'dark'
  /** Hours of the episode in a second of playing. */
  readonly speed: number
}

export const speeds: readonly number[] = [3, 6, 12, 24]

export const firstSettings: Settings = { language: null, digits: 'latin', theme: 'auto', speed: 6 }

const key = 'sharara-studio/1'

export function readSettings(storage: Pick<Storage, 'getItem'> | null): Settings {
  let text: string | null = null
  try {
    text = storage?.getItem(key) ?? null
  } catch {
    // a browser that forbids storage: the first settings
  }
  const { language, digits, theme, speed } = asObject(readJson(text ?? '{}').value) ?? {}
  return {
    language: language === 'en' || language === 'ar' ? language : null,
    digits: digits === 'arabic' ? 'arabic' : 'latin',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    speed: speeds.find((each) => each === speed) ?? firstSettings.speed,
  }
}

/** False where the browser has no room or forbids it. */
export function keepSettings(storage: Pick<Storage, 'setItem'> | null, settings: Settings): boolean {
  try {
    storage?.setItem(key, JSON.stringify(settings))
    return storage !== null
  } catch {
    return false
  }
}

/** The browser's own storage; merely naming it throws where it is forbidden. */
export function browserStorage(): Storage | null {
  try {
    return globalThis.localStorage
  } catch {
    return null
  }
}
