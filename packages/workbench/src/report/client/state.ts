/// <reference lib="dom" />
/** The state of the page: language, theme, hour, chosen place. Kept in the address after `#`, so that a link shows the same view. */
import type { Language, Words } from '@sharara/core'
import type { Page } from './page.ts'

export const page = JSON.parse(document.getElementById('page')?.textContent ?? '{}') as Page

type Topic = 'hour' | 'language' | 'place' | 'playing' | 'layout'

interface State {
  language: Language
  theme: 'auto' | 'light' | 'dark'
  hour: number
  place: number
  playing: boolean
  speed: number
  forces: boolean
  logarithmic: boolean
  timeLeftToRight: boolean
}

export const state: State = {
  language: 'en',
  theme: 'auto',
  hour: 0,
  place: -1,
  playing: false,
  speed: 6,
  forces: false,
  logarithmic: false,
  timeLeftToRight: false,
}

const listeners: Record<Topic, (() => void)[]> = { hour: [], language: [], place: [], playing: [], layout: [] }

export function on(topics: readonly Topic[], listener: () => void): void {
  for (const topic of topics) listeners[topic].push(listener)
}

export function tell(topic: Topic): void {
  for (const listener of listeners[topic]) listener()
}

/**
 * Time runs in the direction of reading: in Arabic from right to left, like the table of days, the slider and the text around it.
 * Who prefers time from left to right adds `time=ltr` to the address.
 */
export function mirrored(): boolean {
  return state.language === 'ar' && !state.timeLeftToRight
}

export function say(name: string): string {
  return pick(page.words[name] ?? { en: name, ar: name })
}

export function pick(words: Words): string {
  return words[state.language]
}

/** The whole hour that is shown. */
export function hourNow(): number {
  return Math.min(page.hours - 1, Math.max(0, Math.floor(state.hour + 1e-6)))
}

export function setHour(hour: number): void {
  state.hour = Math.min(page.hours - 1, Math.max(0, hour))
  tell('hour')
}

export function readAddress(): void {
  const address = new URLSearchParams(location.hash.slice(1))
  const language = address.get('lang') ?? (navigator.language.startsWith('ar') ? 'ar' : 'en')
  state.language = language === 'ar' ? 'ar' : 'en'
  const theme = address.get('theme')
  state.theme = theme === 'dark' || theme === 'light' ? theme : 'auto'
  const hour = Number(address.get('h') ?? Number.NaN)
  state.hour = Number.isFinite(hour) ? Math.min(page.hours - 1, Math.max(0, hour)) : page.peakHour
  state.timeLeftToRight = address.get('time') === 'ltr'
}

export function writeAddress(): void {
  const address = new URLSearchParams()
  address.set('lang', state.language)
  if (state.theme !== 'auto') address.set('theme', state.theme)
  if (state.timeLeftToRight) address.set('time', 'ltr')
  if (page.hours > 0) address.set('h', String(hourNow()))
  try {
    history.replaceState(null, '', `#${address}`)
  } catch {
    // Some viewers of local files forbid it; the page works without.
  }
}

export const calm = matchMedia('(prefers-reduced-motion: reduce)')

export function find(selector: string): Element {
  return findAs(selector, Element)
}

/** The element, checked to be of the kind that the caller needs. */
export function findAs<T extends Element>(selector: string, kind: new () => T): T {
  const element = document.querySelector(selector)
  if (element instanceof kind) return element
  throw new Error(`missing ${selector}`)
}
