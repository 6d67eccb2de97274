/// <reference lib="dom" />
/** Play, pause, step, speed, scrub; mouse, finger and keys. */
import { moment } from './format.ts'
import { calm, find, findAs, hourNow, mirrored, on, page, say, setHour, state, tell, writeAddress } from './state.ts'

let started = false
let lastFrame = 0
let waiting = 0

function run(now: number): void {
  if (!state.playing) return
  const seconds = lastFrame === 0 ? 0 : Math.min(0.1, (now - lastFrame) / 1000)
  lastFrame = now
  waiting += seconds * state.speed
  // With reduced motion the map jumps by whole hours and nothing glides.
  const move = calm.matches ? Math.floor(waiting) : waiting
  if (move > 0) {
    waiting -= move
    setHour(state.hour + move)
  }
  if (state.hour >= page.hours - 1) setPlaying(false)
  else requestAnimationFrame(run)
}

export function setPlaying(playing: boolean): void {
  if (playing && (!started || state.hour >= page.hours - 1)) setHour(0)
  started ||= playing
  state.playing = playing
  lastFrame = 0
  waiting = 0
  if (playing) requestAnimationFrame(run)
  else writeAddress()
  tell('playing')
}

/** A move by hand: it ends the playing, and playing then goes on from here. */
export function moveTo(hour: number): void {
  if (state.playing) setPlaying(false)
  started = true
  setHour(hour)
  writeAddress()
}

const slider = findAs('#scrub', HTMLInputElement)

function showHour(): void {
  const hour = hourNow()
  slider.value = String(hour)
  const text = moment(page.start, hour, state.language)
  slider.setAttribute('aria-valuetext', text)
  const shown = find('#now')
  if (shown.textContent !== text) shown.textContent = text
  find('#now-crowd').textContent = Math.round(page.crowd[hour] ?? 0).toLocaleString('en')
  const line = document.querySelector('#timeline .cursor')
  const x = String(along(state.hour / Math.max(1, page.hours - 1), stripWidth()))
  line?.setAttribute('x1', x)
  line?.setAttribute('x2', x)
}

/** Half the thumb of the slider: the strip above it keeps the same room at both ends. */
const thumbRoom = 9

function along(share: number, width: number): number {
  const shown = mirrored() ? 1 - share : share
  return Math.round((thumbRoom + shown * (width - 2 * thumbRoom)) * 10) / 10
}

const stripWidth = (): number => find('#timeline').clientWidth || 300

function drawTimeline(): void {
  const width = stripWidth()
  const largest = Math.max(1, ...page.crowd)
  const x = (hour: number): number => along(hour / Math.max(1, page.hours - 1), width)
  const points = page.crowd.map((value, hour) => `${x(hour)},${Math.round((44 - (value / largest) * 40) * 10) / 10}`)
  const nights = page.days.slice(1).map((day) => `<line class="midnight" x1="${x(day.hour)}" x2="${x(day.hour)}" y1="0" y2="46"/>`)
  const answers = page.answers.map((answer) => `<circle class="tickmark" cx="${x(answer.hour)}" cy="4" r="2"/>`)
  find('#timeline').innerHTML =
    `<svg viewBox="0 0 ${width} 46" width="${width}" height="46" aria-hidden="true">${nights.join('')}<path class="area" d="M${x(0)},44L${points.join('L')}L${x(page.hours - 1)},44Z"/><path class="line line0" d="M${points.join('L')}"/>${answers.join('')}<line class="cursor" y1="0" y2="46"/></svg>`
  slider.dir = mirrored() ? 'rtl' : 'ltr'
  showHour()
}

function showPlaying(): void {
  const button = find('#play')
  button.setAttribute('aria-label', say(state.playing ? 'pause' : 'play'))
  button.setAttribute('aria-pressed', String(state.playing))
  document.documentElement.classList.toggle('playing', state.playing)
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const target = event.target instanceof Element ? event.target : document.body
  const own = target.closest('button, select, summary, a, input, textarea, [tabindex]')
  if (event.key === ' ' && (own === null || own === slider)) {
    event.preventDefault()
    setPlaying(!state.playing)
  }
  if ((event.key === 'ArrowLeft' || event.key === 'ArrowRight') && (own === null || own === slider || own.closest('.player'))) {
    if (own instanceof HTMLSelectElement) return
    event.preventDefault()
    const ahead = (event.key === 'ArrowRight') !== mirrored()
    moveTo(hourNow() + (ahead ? 1 : -1) * (event.shiftKey ? 24 : 1))
  }
}

export function startPlayer(): void {
  slider.max = String(page.hours - 1)
  slider.addEventListener('input', () => moveTo(Number(slider.value)))
  find('#play').addEventListener('click', () => setPlaying(!state.playing))
  find('#back').addEventListener('click', () => moveTo(hourNow() - 1))
  find('#forward').addEventListener('click', () => moveTo(hourNow() + 1))
  const speed = findAs('#speed', HTMLSelectElement)
  speed.addEventListener('change', () => {
    state.speed = Number(speed.value)
  })
  const forces = findAs('#show-forces', HTMLInputElement)
  forces.addEventListener('change', () => {
    state.forces = forces.checked
    tell('hour')
  })
  document.addEventListener('keydown', onKey)
  on(['hour'], showHour)
  on(['language', 'layout'], drawTimeline)
  on(['playing', 'language'], showPlaying)
}
