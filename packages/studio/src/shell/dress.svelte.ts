/** What every page keeps in step with its reader: language, direction, colours and title of the document. */
import { reader } from '../state/reader.svelte.ts'

export function dressPage(title: () => string): void {
  $effect(() => {
    const root = document.documentElement
    root.lang = reader.language
    root.dir = reader.language === 'ar' ? 'rtl' : 'ltr'
    if (reader.settings.theme === 'auto') delete root.dataset['theme']
    else root.dataset['theme'] = reader.settings.theme
    document.title = title()
  })
}
