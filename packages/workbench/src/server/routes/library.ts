/** Scenarios, countries and recorded episodes that there are; and the check of a scenario. */
import { fill, type FileKind } from '@sharara/core'
import { Refusal, tellProblem } from '../refusal.ts'
import { checkAnswer, checkRequest, documentAnswer, languageQuery, namedList, nameParam } from '../schemas.ts'
import { words } from '../words.ts'
import type { Workshop } from '../workshop.ts'
import { body, json, plain, route, type App } from './route.ts'

const kinds = {
  scenario: { path: 'scenarios', missing: words.noSuchScenario },
  country: { path: 'countries', missing: words.noSuchCountry },
  episode: { path: 'episodes', missing: words.noSuchEpisode },
} as const satisfies Record<FileKind, unknown>

export function addLibrary(app: App, shop: Workshop): void {
  for (const kind of Object.keys(kinds) as FileKind[]) addKind(app, shop, kind) // its own keys
  const outline = route({
    method: 'get',
    path: '/api/countries/{id}/outline',
    summary: 'Outlines of the regions of a country, for a map',
    request: { params: nameParam },
    responses: { 200: json(documentAnswer, 'Rings as first point and differences (countries/README.md).') },
  })
  app.openapi(outline, async (c) => {
    const { id } = c.req.valid('param')
    const found = await shop.ask('outline', id)
    if (found === null) throw missing('country', id)
    return c.json(plain(found), 200)
  })
  const check = route({
    method: 'post',
    path: '/api/check',
    summary: 'Every problem of a scenario',
    request: { query: languageQuery, body: body(checkRequest) },
    responses: { 200: json(checkAnswer, 'Its problems, in the language asked for and in both; none where it can be run.') },
  })
  app.openapi(check, async (c) => {
    const asked = c.req.valid('json')
    const text = 'text' in asked ? asked.text : JSON.stringify(asked.document)
    const { problems } = await shop.ask('check', { text })
    return c.json({ ok: problems.length === 0, problems: problems.map((problem) => tellProblem(problem, c.get('language'))) }, 200)
  })
}

function addKind(app: App, shop: Workshop, kind: FileKind): void {
  const { path } = kinds[kind]
  const list = route({
    method: 'get',
    path: `/api/${path}`,
    summary: `Names of the ${path} there are`,
    responses: { 200: json(namedList, 'Ids, with names in both languages where the file has one.') },
  })
  app.openapi(list, async (c) => c.json({ items: [...(await shop.ask('list', kind))] }, 200))
  const get = route({
    method: 'get',
    path: `/api/${path}/{id}`,
    summary: `One of the ${path}`,
    request: { params: nameParam },
    responses: { 200: json(documentAnswer, 'The document as it is written.') },
  })
  app.openapi(get, async (c) => {
    const { id } = c.req.valid('param')
    const found = await shop.ask('document', { kind, id })
    if (found === null) throw missing(kind, id)
    return c.json(plain(found), 200)
  })
}

function missing(kind: FileKind, id: string): Refusal {
  return new Refusal(404, `no-such-${kind}`, fill(kinds[kind].missing, { id }))
}
