// The search of the site: the index of the page's language is fetched at the first letter.
import MiniSearch from 'minisearch'
import { askOptions, indexOptions } from './terms.ts'

for (const form of document.querySelectorAll('form')) attend(form)

/** @param {HTMLFormElement} form */
function attend(form) {
  const field = form.querySelector('input')
  const list = form.querySelector('ol')
  if (field === null || list === null) return
  /** @type {Promise<MiniSearch> | undefined} */
  let index
  const load = async () => MiniSearch.loadJSON(await (await fetch(form.dataset.index ?? '')).text(), indexOptions)
  field.addEventListener('input', () => {
    const asked = field.value.trim()
    index ??= load()
    void index.then((loaded) => {
      if (asked === field.value.trim()) show(asked, loaded)
    })
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    list.querySelector('a')?.click()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && document.activeElement !== field) {
      event.preventDefault()
      field.focus()
    }
    if (event.key === 'Escape') list.hidden = true
  })

  /** @param {string} asked @param {MiniSearch} loaded */
  function show(asked, loaded) {
    list.hidden = asked === ''
    const hits = loaded.search(asked, askOptions).slice(0, 12)
    list.replaceChildren(...(hits.length > 0 ? hits.map(entry) : [item(form.dataset.none ?? '')]))
  }

  /** @param {import('minisearch').SearchResult} hit */
  function entry({ url, title, heading }) {
    const link = Object.assign(document.createElement('a'), { href: `${form.dataset.root}${String(url)}`, textContent: String(title) })
    if (heading !== title) link.append(Object.assign(document.createElement('small'), { textContent: String(heading) }))
    return item(link)
  }

  /** @param {string | Node} content */
  function item(content) {
    const made = document.createElement('li')
    made.append(content)
    return made
  }
}
