/** Runs: start, list, watch, cancel, resume, fetch. */
import { fill, nationalColumns, type NationalColumn } from '@sharara/core'
import { documentDate } from '../../store/index.ts'
import { atWork, stateOfFile, type StoredRun } from '../archive.ts'
import { runFiles } from '../givenFiles.ts'
import { closedJournal, fileAnswer, type Watchers } from '../deliver.ts'
import { Refusal } from '../refusal.ts'
import {
  daysAnswer,
  fileAnswers,
  fileParam,
  folderParam,
  languageQuery,
  lastEventHeader,
  listQuery,
  rangeHeaders,
  runList,
  runRequest,
  runSchema,
  type RunView,
} from '../schemas.ts'
import { words } from '../words.ts'
import type { Asked } from '../work/inspect.ts'
import type { Workshop } from '../workshop.ts'
import { body, json, route, type App } from './route.ts'

export function addRuns(app: App, shop: Workshop, watchers: Watchers): void {
  addStart(app, shop)
  addLists(app, shop)
  addControl(app, shop)
  addFetch(app, shop, watchers)
}

export function askedOf(scenario: string | Record<string, unknown>): Asked {
  return typeof scenario === 'string' ? { name: scenario } : { text: JSON.stringify(scenario) }
}

function view(shop: Workshop, run: StoredRun): RunView {
  const job = shop.runs.find(run.id)
  const stored = run.status === 'over' ? 'over' : 'unfinished'
  const own = job !== null && (shop.runs.isActive(run.id) || job.state === 'failed') ? job.state : null
  const { path: _, status: _status, ...facts } = run
  const here = `/api/runs/${run.id}`
  const files = Object.fromEntries(Object.keys(runFiles).map((name) => [name, `${here}/files/${name}`]))
  return {
    ...facts,
    status: own ?? (stored === 'unfinished' && atWork(run) ? 'elsewhere' : stored),
    progress: own === 'running' ? job?.progress : null,
    links: { self: here, watch: `${here}/watch`, days: `${here}/days`, ...files },
  }
}

async function found(shop: Workshop, id: string): Promise<StoredRun> {
  const run = await shop.archive.run(id)
  if (run === null) throw new Refusal(404, 'no-such-run', fill(words.noSuchRun, { id }))
  return run
}

function addStart(app: App, shop: Workshop): void {
  const start = route({
    method: 'post',
    path: '/api/runs',
    summary: 'Start a run',
    description:
      'Refused with all problems where the scenario has any, and with the limit where it costs too much; then nothing is written.',
    request: { query: languageQuery, body: body(runRequest) },
    responses: { 202: json(runSchema, 'The run, waiting for its turn; Location says where to find it.') },
  })
  app.openapi(start, async (c) => {
    const { scenario, settings = {}, engine = 'frontier' } = c.req.valid('json')
    const looked = await shop.ask('look', { asked: askedOf(scenario), settings: given(settings) })
    await shop.afford({ ...looked, runs: 1, engine }, shop.runs)
    const facts = { scenario: looked.id, engine, version: shop.version, created: documentDate().toISOString() }
    const path = await shop.ask('createRun', { root: shop.archive.root, setup: looked.setup, facts })
    const run = (await shop.archive.runs()).find((one) => one.path === path)
    if (run === undefined) throw new Refusal(500, 'fault', words.fault)
    shop.startRun(run.id, path)
    return c.json(view(shop, run), 202, { location: `/api/runs/${run.id}` })
  })
}

/** Without the entries that were left out: an entry that is there and undefined is another thing. */
export function given<T extends object>(settings: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(settings).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> } // the same entries
}

function addLists(app: App, shop: Workshop): void {
  const list = route({
    method: 'get',
    path: '/api/runs',
    summary: 'Runs that are stored, the latest first',
    request: { query: listQuery },
    responses: { 200: json(runList, 'Runs of this server and of the command line in its folder.') },
  })
  app.openapi(list, async (c) => {
    const { limit, offset } = c.req.valid('query')
    const runs = await shop.archive.runs()
    return c.json({ items: runs.slice(offset, offset + limit).map((run) => view(shop, run)), total: runs.length }, 200)
  })
  const get = route({
    method: 'get',
    path: '/api/runs/{id}',
    summary: 'One run: what it is, how far it is, where its files are',
    request: { params: folderParam },
    responses: { 200: json(runSchema, 'The run.') },
  })
  app.openapi(get, async (c) => c.json(view(shop, await found(shop, c.req.valid('param').id)), 200))
}

function addControl(app: App, shop: Workshop): void {
  const cancel = route({
    method: 'post',
    path: '/api/runs/{id}/cancel',
    summary: 'Stop a run; what is done is kept and can be resumed',
    request: { params: folderParam, query: languageQuery },
    responses: { 202: json(runSchema, 'The run; it stops at its next step.') },
  })
  app.openapi(cancel, async (c) => {
    const run = await found(shop, c.req.valid('param').id)
    if (!shop.runs.cancel(run.id)) throw new Refusal(409, 'not-active', fill(words.notActive, { id: run.id }))
    return c.json(view(shop, run), 202)
  })
  const resume = route({
    method: 'post',
    path: '/api/runs/{id}/resume',
    summary: 'Go on with a run that was stopped, to the same result',
    request: { params: folderParam, query: languageQuery },
    responses: { 202: json(runSchema, 'The run, waiting for its turn.') },
  })
  app.openapi(resume, async (c) => {
    const run = await found(shop, c.req.valid('param').id)
    await shop.affordResume(run, 'sizeOfRun', shop.runs)
    shop.startRun(run.id, run.path)
    return c.json(view(shop, run), 202)
  })
}

function addFetch(app: App, shop: Workshop, watchers: Watchers): void {
  const stream = { description: 'Events status, day and progress, each with an id.', content: { 'text/event-stream': { schema: {} } } }
  const watching = route({
    method: 'get',
    path: '/api/runs/{id}/watch',
    summary: 'What a run tells, as server-sent events',
    description:
      'A reader who comes back says with Last-Event-ID what was seen last and misses nothing; 204 when there is no more to come.',
    request: { params: folderParam, headers: lastEventHeader },
    responses: { 200: stream, 204: { description: 'Everything has been told.' } },
  })
  app.openapi(watching, async (c) => {
    const run = await found(shop, c.req.valid('param').id)
    const { status, outcome, fingerprint } = view(shop, run)
    const journal = shop.runs.find(run.id)?.journal ?? closedJournal('0', { status, outcome, fingerprint })
    return watchers.answer(journal, c.req.valid('header')['last-event-id'])
  })
  const days = route({
    method: 'get',
    path: '/api/runs/{id}/days',
    summary: 'The series of the country by day',
    request: { params: folderParam },
    responses: { 200: json(daysAnswer, 'Of crowds the largest of the day, of everything else its end.') },
  })
  app.openapi(days, async (c) => {
    const run = await found(shop, c.req.valid('param').id)
    if (run.status !== 'over' || (await stateOfFile(run.path, 'national.parquet')) === null)
      throw new Refusal(404, 'no-such-file', fill(words.noSuchFile, { id: run.id, name: 'days' }))
    const units = Object.fromEntries(Object.entries(nationalColumns).map(([name, { unit }]) => [name, unit]))
    const rows = await shop.ask('days', { path: run.path, start: run.start })
    const names = Object.keys(nationalColumns) as NationalColumn[] // its own keys
    const series = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]))
    return c.json({ dates: rows.map(({ date }) => date), series, units }, 200)
  })
  const file = route({
    method: 'get',
    path: '/api/runs/{id}/files/{file}',
    summary: 'A file of a run',
    request: { params: fileParam, headers: rangeHeaders },
    responses: fileAnswers,
  })
  app.openapi(file, async (c) => {
    const { id, file: name } = c.req.valid('param')
    const { range, 'if-range': ifRange } = c.req.valid('header')
    return fileAnswer(await found(shop, id), { name, ...runFiles[name] }, { range, ifRange })
  })
}
