/// <reference lib="dom" />
/** Starts the page: language, theme, then the parts. */
import { startCharts } from './charts.ts'
import { startDetail } from './detail.ts'
import { startEvents } from './events.ts'
import { startMap } from './map.ts'
import { startPlayer } from './player.ts'
import { find, findAs, on, readAddress, say, state, tell, writeAddress } from './state.ts'

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

function showTheme(): void {
  const root = document.documentElement
  if (state.theme === 'auto') root.removeAttribute('data-theme')
  else root.dataset['theme'] = state.theme
}

function startHead(): void {
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
  const copy = findAs('#copy', HTMLButtonElement)
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
function startFilter(): void {
  const table = document.querySelector('#targets')
  const buttons = document.querySelectorAll<HTMLElement>('[data-verdict]')
  for (const button of buttons) {
    button.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button))
      for (const verdict of ['hit', 'miss']) table?.classList.toggle(`only-${verdict}`, button.dataset['verdict'] === verdict)
    })
  }
}

function start(): void {
  readAddress()
  startHead()
  startFilter()
  on(['language'], showLanguage)
  startMap()
  startPlayer()
  startEvents()
  startDetail()
  startCharts()
  showTheme()
  tell('language')
  tell('place')
  let width = innerWidth
  addEventListener('resize', () => {
    if (innerWidth === width) return
    width = innerWidth
    tell('layout')
  })
  addEventListener('hashchange', () => {
    readAddress()
    showTheme()
    tell('language')
    tell('hour')
  })
  document.fonts.ready.then(
    () => tell('layout'),
    () => undefined,
  )
  document.documentElement.classList.add('ready')
}

start()
