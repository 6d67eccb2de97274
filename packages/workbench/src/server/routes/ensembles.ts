/** Ensembles: many seeds of a scenario, or of two that are compared on equal seeds. */
import { fill, isAnalysisKind, type Change } from '@sharara/core'
import { documentDate } from '../../store/index.ts'
import { atWork, type StoredEnsemble } from '../archive.ts'
import { ensembleFiles } from '../givenFiles.ts'
import { closedJournal, fileAnswer, type Watchers } from '../deliver.ts'
import { Refusal } from '../refusal.ts'
import {
  ensembleFileParam,
  ensembleList,
  ensembleRequest,
  ensembleSchema,
  fileAnswers,
  folderParam,
  languageQuery,
  lastEventHeader,
  listQuery,
  rangeHeaders,
  resultsAnswer,
  runsAnswer,
  type EnsembleView,
} from '../schemas.ts'
import { words } from '../words.ts'
import type { Workshop } from '../workshop.ts'
import { body, json, plain, route, type App } from './route.ts'
import { askedOf, given } from './runs.ts'

export function addEnsembles(app: App, shop: Workshop, watchers: Watchers): void {
  addStart(app, shop)
  addLists(app, shop)
  addFetch(app, shop, watchers)
  addFiles(app, shop)
  addControl(app, shop)
}

export function ensembleView(shop: Workshop, ensemble: StoredEnsemble): EnsembleView {
  const job = shop.ensembles.find(ensemble.id)
  const stored = ensemble.status === 'over' ? 'over' : 'unfinished'
  const own = job !== null && (shop.ensembles.isActive(ensemble.id) || job.state === 'failed') ? job.state : null
  const { path: _, status: _status, options, ...facts } = ensemble
  const here = `/api/ensembles/${ensemble.id}`
  const files = Object.fromEntries(Object.keys(ensembleFiles).map((name) => [name, `${here}/files/${name}`]))
  return {
    ...facts,
    options: { ...options },
    status: own ?? (stored === 'unfinished' && atWork(ensemble) ? 'elsewhere' : stored),
    progress: own === 'running' ? job?.progress : null,
    links: { self: here, watch: `${here}/watch`, results: `${here}/results`, runs: `${here}/runs`, ...files },
  }
}

async function found(shop: Workshop, id: string): Promise<StoredEnsemble> {
  const ensemble = await shop.archive.ensemble(id)
  if (ensemble === null) throw new Refusal(404, 'no-such-ensemble', fill(words.noSuchEnsemble, { id }))
  return ensemble
}

function addStart(app: App, shop: Workshop): void {
  const start = route({
    method: 'post',
    path: '/api/ensembles',
    summary: 'Start an ensemble',
    description:
      'Seeds from the scenario’s on; with "other" or "against" a second arm on the same seeds. What costs too much is refused before it is queued.',
    request: { query: languageQuery, body: body(ensembleRequest) },
    responses: { 202: json(ensembleSchema, 'The ensemble, waiting for its turn; Location says where to find it.') },
  })
  app.openapi(start, async (c) => {
    const { scenario, settings = {}, runs, other, against } = c.req.valid('json')
    const [asked, whole] = [askedOf(scenario), given(settings)]
    const looked = await shop.ask('look', { asked, settings: whole })
    const side = other === undefined ? null : await shop.ask('look', { asked: askedOf(other), settings: whole })
    const [change, changed] = [given(against ?? {}), other === undefined ? asked : askedOf(other)]
    const second = against === undefined ? side : await shop.ask('look', { asked: changed, settings: merged(whole, change) })
    const larger = second === null || second.people * second.steps < looked.people * looked.steps ? looked : second
    await shop.afford({ ...larger, runs: second === null ? runs : 2 * runs, engine: 'frontier' }, shop.ensembles)
    const path = await shop.ask('createEnsemble', {
      root: shop.archive.root,
      id: looked.id,
      setup: looked.setup,
      runs,
      against: second === null ? null : { other: side, settings: change },
      version: shop.version,
      created: documentDate().toISOString(),
    })
    const ensemble = (await shop.archive.ensembles()).find((one) => one.path === path)
    if (ensemble === undefined) throw new Refusal(500, 'fault', words.fault)
    shop.startEnsemble(ensemble.id, path)
    return c.json(ensembleView(shop, ensemble), 202, { location: `/api/ensembles/${ensemble.id}` })
  })
}

/** Both, with the later value where both have one. */
function merged(first: Change, then: Change): Change {
  const values = { ...first.values, ...then.values }
  return { ...first, ...then, values, off: [...new Set([...(first.off ?? []), ...(then.off ?? [])])] }
}

function addLists(app: App, shop: Workshop): void {
  const list = route({
    method: 'get',
    path: '/api/ensembles',
    summary: 'Ensembles that are stored, the latest first',
    request: { query: listQuery },
    responses: { 200: json(ensembleList, 'Ensembles and other experiments in the folder of runs.') },
  })
  app.openapi(list, async (c) => {
    const { limit, offset } = c.req.valid('query')
    const all = await shop.archive.ensembles()
    return c.json({ items: all.slice(offset, offset + limit).map((one) => ensembleView(shop, one)), total: all.length }, 200)
  })
  const get = route({
    method: 'get',
    path: '/api/ensembles/{id}',
    summary: 'One ensemble: what it is and how far it is',
    request: { params: folderParam },
    responses: { 200: json(ensembleSchema, 'The ensemble.') },
  })
  app.openapi(get, async (c) => c.json(ensembleView(shop, await found(shop, c.req.valid('param').id)), 200))
}

function addFetch(app: App, shop: Workshop, watchers: Watchers): void {
  const results = route({
    method: 'get',
    path: '/api/ensembles/{id}/results',
    summary: 'What its runs say, those that are done so far',
    request: { params: folderParam },
    responses: { 200: json(resultsAnswer, 'Outcome shares with intervals, numbers, fans; with a second arm the differences.') },
  })
  app.openapi(results, async (c) => {
    const { path } = await found(shop, c.req.valid('param').id)
    return c.json(plain(await shop.ask('results', { path })), 200)
  })
  const runs = route({
    method: 'get',
    path: '/api/ensembles/{id}/runs',
    summary: 'Its runs one by one, those that are done so far',
    request: { params: folderParam },
    responses: { 200: json(runsAnswer, 'Of each run its outcome, its numbers, and the series that reports draw.') },
  })
  app.openapi(runs, async (c) => {
    const { path } = await found(shop, c.req.valid('param').id)
    return c.json({ items: (await shop.ask('runs', { path })).map(plain) }, 200)
  })
  const watching = route({
    method: 'get',
    path: '/api/ensembles/{id}/watch',
    summary: 'What an ensemble tells, as server-sent events',
    request: { params: folderParam, headers: lastEventHeader },
    responses: {
      200: { description: 'Events status and progress, each with an id.', content: { 'text/event-stream': { schema: {} } } },
      204: { description: 'Everything has been told.' },
    },
  })
  app.openapi(watching, async (c) => {
    const ensemble = await found(shop, c.req.valid('param').id)
    const { status } = ensembleView(shop, ensemble)
    const journal = shop.ensembles.find(ensemble.id)?.journal ?? closedJournal('0', { status })
    return watchers.answer(journal, c.req.valid('header')['last-event-id'])
  })
}

function addFiles(app: App, shop: Workshop): void {
  const file = route({
    method: 'get',
    path: '/api/ensembles/{id}/files/{file}',
    summary: 'A file of an ensemble; tables and page are there when it is over',
    request: { params: ensembleFileParam, headers: rangeHeaders },
    responses: fileAnswers,
  })
  app.openapi(file, async (c) => {
    const { id, file: name } = c.req.valid('param')
    const { range, 'if-range': ifRange } = c.req.valid('header')
    return fileAnswer(await found(shop, id), { name, ...ensembleFiles[name] }, { range, ifRange })
  })
}

function addControl(app: App, shop: Workshop): void {
  const cancel = route({
    method: 'post',
    path: '/api/ensembles/{id}/cancel',
    summary: 'Stop an ensemble; runs that are done are kept and it can be resumed',
    request: { params: folderParam, query: languageQuery },
    responses: { 202: json(ensembleSchema, 'The ensemble.') },
  })
  app.openapi(cancel, async (c) => {
    const ensemble = await found(shop, c.req.valid('param').id)
    if (!shop.ensembles.cancel(ensemble.id)) throw new Refusal(409, 'not-active', fill(words.notActive, { id: ensemble.id }))
    return c.json(ensembleView(shop, ensemble), 202)
  })
  const resume = route({
    method: 'post',
    path: '/api/ensembles/{id}/resume',
    summary: 'Go on with an ensemble: only what is missing is run',
    request: { params: folderParam, query: languageQuery },
    responses: { 202: json(ensembleSchema, 'The ensemble, waiting for its turn.') },
  })
  app.openapi(resume, async (c) => {
    const ensemble = await found(shop, c.req.valid('param').id)
    // one that stops when it knows enough looks at its runs by rules that only the command keeps
    const ours = isAnalysisKind(ensemble.kind) && ensemble.options['untilError'] === undefined
    if (!ours) throw new Refusal(409, 'other-kind', fill(words.otherKind, { id: ensemble.id, kind: ensemble.kind }))
    await shop.affordResume(ensemble, 'sizeOfPlan', shop.ensembles)
    shop.startEnsemble(ensemble.id, ensemble.path)
    return c.json(ensembleView(shop, ensemble), 202)
  })
}
