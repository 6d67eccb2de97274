/// <reference lib="dom" />
/** What every page has: the choice of language and theme, the citation to copy, the filter of targets, drawings that fit. */
import { find, findAs, on, say, state, tell, writeAddress } from './state.ts'

function showLanguage(): void {
  const root = document.documentElement
  root.lang = state.language
  root.dir = state.language === 'ar' ? 'rtl' : 'ltr'
  root.classList.toggle('time-mirrored', state.language === 'ar' && !state.timeLeftToRight)
  for (const element of document.querySelectorAll<HTMLElement>('[data-label-en]')) {
    element.setAttribute('aria-label', element.dataset[state.language === 'ar' ? 'labelAr' : 'labelEn'] ?? '')
  }
  const title = findAs('title', HTMLElement)
  document.title = title.dataset[state.language] ?? document.title
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset['language'] === state.language))
}

export function showTheme(): void {
  const root = document.documentElement
  if (state.theme === 'auto') root.removeAttribute('data-theme')
  else root.dataset['theme'] = state.theme
}

export function startHead(): void {
  on(['language'], showLanguage)
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.addEventListener('click', () => {
      state.language = button.dataset['language'] === 'ar' ? 'ar' : 'en'
      writeAddress()
      tell('language')
    })
  }
  find('#theme').addEventListener('click', () => {
    const dark = state.theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : state.theme === 'dark'
    state.theme = dark ? 'light' : 'dark'
    showTheme()
    writeAddress()
  })
  startCopy()
}

/** Pages that are to be cited have a citation to copy. */
function startCopy(): void {
  const copy = document.querySelector<HTMLButtonElement>('#copy')
  if (copy === null) return
  copy.addEventListener('click', () => {
    const text = document.querySelector<HTMLElement>(`#citation .${state.language}`)?.textContent ?? ''
    navigator.clipboard?.writeText(text).then(
      () => {
        copy.textContent = say('copied')
      },
      () => undefined,
    )
  })
  on(['language'], () => {
    copy.textContent = say('copy')
  })
}

/** All targets, or only hits, or only misses. */
export function startFilter(): void {
  const table = document.querySelector('#targets')
  const buttons = document.querySelectorAll<HTMLElement>('[data-verdict]')
  for (const button of buttons) {
    button.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button))
      for (const verdict of ['hit', 'miss']) table?.classList.toggle(`only-${verdict}`, button.dataset['verdict'] === verdict)
    })
  }
}

/** Drawings are made again when the page becomes wider or narrower, and when the fonts are there. */
export function watchWidth(): void {
  let width = innerWidth
  addEventListener('resize', () => {
    if (innerWidth === width) return
    width = innerWidth
    tell('layout')
  })
  document.fonts.ready.then(
    () => tell('layout'),
    () => undefined,
  )
}
