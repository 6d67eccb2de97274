/** The map that plays, its controls, and the list of events beside it. */
import { escape, both, label } from './html.ts'
import type { ReportInput } from '../input.ts'
import { clockNote } from '../payload.ts'
import type { PaperMap } from '../projection.ts'
import { words } from '../words.ts'

const icons = {
  play: '<svg class="when-still" viewBox="0 0 20 20" aria-hidden="true"><path d="M5.5 3v14l11-7z"/></svg><svg class="when-playing" viewBox="0 0 20 20" aria-hidden="true"><path d="M5 3.5h3.5v13H5zm6.5 0H15v13h-3.5z"/></svg>',
  back: '<svg class="directed" viewBox="0 0 20 20" aria-hidden="true"><path d="M14.5 3.5v13L6 10zM4 3.5h1.8v13H4z"/></svg>',
  forward: '<svg class="directed" viewBox="0 0 20 20" aria-hidden="true"><path d="M5.5 3.5v13L14 10zM14.2 3.5H16v13h-1.8z"/></svg>',
} as const

const speeds = [2, 6, 12, 24] as const

export function stage(input: ReportInput, map: PaperMap): string {
  return `<section id="map-section" aria-labelledby="map-title"><div class="heading"><h2 id="map-title">${both(words.mapTitle)}</h2><p>${both(words.mapLead)}</p></div>
<div class="stage"><div class="theatre panel">
<div class="clockline"><div><strong id="now" aria-live="off"></strong><small>${both(clockNote(input))}</small></div><div class="crowdnow"><b id="now-crowd" class="number" dir="ltr"></b> <small>${both(words.inTheStreets)}</small></div></div>
${mapSvg(input, map)}${legend()}${player()}</div>
<aside class="events panel" aria-labelledby="events-title"><h3 id="events-title">${both(words.events)}</h3>${filters()}<ol id="event-list" tabindex="0" ${label(words.events)}></ol></aside></div>
<div class="chooser panel"><label for="place">${both(words.choosePlace)}</label><select id="place"></select><div id="detail" hidden><div id="spark"></div><dl></dl></div></div></section>`
}

function mapSvg(input: ReportInput, map: PaperMap): string {
  const names = new Map(input.setup.profile.regions.map((region) => [region.id, region.name]))
  const paths = [...map.paths]
    .map(([id, path]) => `<path d="${path}"><title>${escape(names.get(id)?.en ?? id)} · ${escape(names.get(id)?.ar ?? id)}</title></path>`)
    .join('')
  return `<svg id="map" viewBox="0 0 ${map.width} ${map.height}" role="img" ${label(words.mapLabel)}><defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
<g class="regions">${paths}</g><g id="dots"></g><g id="forces"></g><g id="marches"></g><g id="circles"></g><circle id="chosen" visibility="hidden"/><g id="labels"></g></svg>`
}

function legend(): string {
  const seats = [
    ['state', words.seatState],
    ['contested', words.seatContested],
    ['movement', words.seatMovement],
  ] as const
  return `<div class="legend"><span class="title">${both(words.legendCrowd)}</span><span id="legend-crowd"></span>${seats.map(([name, text]) => `<span class="key"><i class="swatch ${name}"></i>${both(text)}</span>`).join('')}<label class="key"><input type="checkbox" id="show-forces"><i class="swatch force"></i>${both(words.showForces)}</label></div>`
}

function player(): string {
  const options = speeds.map((hours) => `<option value="${hours}"${hours === 6 ? ' selected' : ''}>×${hours}</option>`).join('')
  return `<div class="player"><button type="button" id="back" class="icon" ${label(words.back)}>${icons.back}</button><button type="button" id="play" class="icon primary" aria-pressed="false" ${label(words.play)}>${icons.play}</button><button type="button" id="forward" class="icon" ${label(words.forward)}>${icons.forward}</button>
<div class="strip"><div id="timeline"></div><input type="range" id="scrub" min="0" max="1" step="1" value="0" ${label(words.time)}></div><select id="speed" ${label(words.speed)}>${options}</select></div><p class="note keys">${both(words.keys)}</p>`
}

function filters(): string {
  const groups = [
    ['all', words.eventsAll],
    ['spread', words.eventsSpread],
    ['answers', words.eventsAnswers],
    ['violence', words.eventsViolence],
    ['record', words.eventsRecord],
  ] as const
  return `<div class="chips">${groups.map(([name, text]) => `<button type="button" data-events="${name}" aria-pressed="${name === 'all'}">${both(text)}</button>`).join('')}</div>`
}
