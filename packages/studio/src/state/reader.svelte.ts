/** Who reads: language, digits, light or dark. All that a chart or a report has to know of the page it stands in. */
import type { Language, Words } from '@sharara/core'
import { writer, type Writer } from '../words/index.ts'
import { browserStorage, keepSettings, readSettings, type Settings } from './settings.ts'

export class Reader {
  settings: Settings = $state.raw(readSettings(browserStorage()))
  /** The language that the address asks for. */
  asked: () => Language | null = $state.raw(() => null)
  /** Hears each change of a setting, and whether the browser keeps it. */
  heard: (change: Partial<Settings>, kept: boolean) => void = () => undefined
  language: Language = $derived(this.asked() ?? this.settings.language ?? browserLanguage())
  writer: Writer = $derived(writer(this.language, this.settings.digits))

  set(change: Partial<Settings>): void {
    this.settings = { ...this.settings, ...change }
    this.heard(change, keepSettings(browserStorage(), this.settings))
  }
}

function browserLanguage(): Language {
  return globalThis.navigator?.language.startsWith('ar') ? 'ar' : 'en'
}

/** The one reader of the page. */
export const reader: Reader = new Reader()

/** A sentence in the reader's language, with its holes filled. */
export function say(sentence: Words, values?: Readonly<Record<string, string | number | Words>>): string {
  return reader.writer.say(sentence, values)
}
