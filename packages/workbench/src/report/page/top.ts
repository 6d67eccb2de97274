/** The bar at the top of a page: name, language, light or dark. */
import type { Words } from '@sharara/core'
import { words } from '../words.ts'
import { both, label } from './html.ts'

const moon =
  '<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 2.5a7.5 7.5 0 1 0 0 15z"/><circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" stroke-width="1.5"/></svg>'

/** @param skip the section that the reader of a screen comes for, and what to say of it. */
export function topBar(skip: { readonly to: string; readonly words: Words }): string {
  return `<a class="skip" href="#${skip.to}">${both(skip.words)}</a>
<header class="bar"><span class="brand"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M11 1 4 11.5h4.6L8 19l8-11.2h-5z"/></svg>${both({ en: 'Sharara', ar: 'شرارة' })}</span>
<div class="tools"><div class="switch" role="group" ${label(words.language)}><button type="button" data-language="en" lang="en" aria-pressed="true">English</button><button type="button" data-language="ar" lang="ar" aria-pressed="false">العربية</button></div><button type="button" id="theme" class="icon" ${label(words.theme)}>${moon}</button></div></header>`
}
