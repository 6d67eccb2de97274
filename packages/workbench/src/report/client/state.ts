/// <reference lib="dom" />
/** The state of the page: language and theme. Kept in the address after `#`, so that a link shows the same view. */
import type { Language, Words } from '@sharara/core'

/** What the page carries as data: the words that scripts say themselves, and what they draw. */
export const page = JSON.parse(document.getElementById('page')?.textContent ?? '{}') as { readonly words: Readonly<Record<string, Words>> }

type Topic = 'language' | 'layout'

interface State {
  language: Language
  theme: 'auto' | 'light' | 'dark'
  timeLeftToRight: boolean
}

export const state: State = {
  language: 'en',
  theme: 'auto',
  timeLeftToRight: false,
}

const listeners: Record<Topic, (() => void)[]> = { language: [], layout: [] }

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
  return (page.words[name] ?? { en: name, ar: name })[state.language]
}

export function readAddress(): void {
  const address = new URLSearchParams(location.hash.slice(1))
  const language = address.get('lang') ?? (navigator.language.startsWith('ar') ? 'ar' : 'en')
  state.language = language === 'ar' ? 'ar' : 'en'
  const theme = address.get('theme')
  state.theme = theme === 'dark' || theme === 'light' ? theme : 'auto'
  state.timeLeftToRight = address.get('time') === 'ltr'
}

export function writeAddress(): void {
  const address = new URLSearchParams()
  address.set('lang', state.language)
  if (state.theme !== 'auto') address.set('theme', state.theme)
  if (state.timeLeftToRight) address.set('time', 'ltr')
  try {
    history.replaceState(null, '', `#${address}`)
  } catch {
    // Some viewers of local files forbid it; the page works without.
  }
}

export function find(selector: string): Element {
  return findAs(selector, Element)
}

/** The element, checked to be of the kind that the caller needs. */
export function findAs<T extends Element>(selector: string, kind: new () => T): T {
  const element = document.querySelector(selector)
  if (element instanceof kind) return element
  throw new Error(`missing ${selector}`)
}
