/** Analyses of every kind: started here, and from then on watched, fetched, cancelled and resumed as ensembles are. */
import { analysisKinds, analysisOf, asObject } from '@sharara/core'
import { documentDate } from '../../store/index.ts'
import { Refusal } from '../refusal.ts'
import { analysisList, ensembleSchema, experimentRequest, languageQuery } from '../schemas.ts'
import { words } from '../words.ts'
import type { AskedAnalysis } from '../work/experiments.ts'
import type { Workshop } from '../workshop.ts'
import { ensembleView } from './ensembles.ts'
import { body, json, route, type App } from './route.ts'
import { askedOf, given } from './runs.ts'

export function addExperiments(app: App, shop: Workshop): void {
  const list = route({
    method: 'get',
    path: '/api/experiments/kinds',
    summary: 'The kinds of analysis that can be asked for',
    responses: { 200: json(analysisList, 'Each with a sentence and the number of scenarios that it takes.') },
  })
  app.openapi(list, (c) => {
    const items = analysisKinds.map((kind) => {
      const { words: sentence, arms } = analysisOf(kind)
      return { kind, words: sentence, least: arms[0], most: arms[1] }
    })
    return c.json({ items }, 200)
  })
  const start = route({
    method: 'post',
    path: '/api/experiments',
    summary: 'Start an analysis of any kind, on scenarios or on published models',
    description:
      'A scenario is a name of the library, a document, or a published model such as "epstein-2002/run-7". The files are those that the command line leaves. What costs too much is refused before it is queued.',
    request: { query: languageQuery, body: body(experimentRequest) },
    responses: { 202: json(ensembleSchema, 'The analysis, waiting for its turn; Location says where to find it.') },
  })
  app.openapi(start, async (c) => {
    const { kind, scenarios = [], settings = {}, options = {} } = c.req.valid('json')
    const asked: AskedAnalysis = { kind, scenarios: scenarios.map(askedOf), settings: given(settings), options: asObject(options) ?? {} }
    await shop.afford(await shop.ask('sizeOfAnalysis', asked), shop.ensembles)
    const created = documentDate().toISOString()
    const path = await shop.ask('createAnalysis', { asked, root: shop.archive.root, version: shop.version, created })
    const made = (await shop.archive.ensembles()).find((one) => one.path === path)
    if (made === undefined) throw new Refusal(500, 'fault', words.fault)
    shop.startEnsemble(made.id, path)
    return c.json(ensembleView(shop, made), 202, { location: `/api/ensembles/${made.id}` })
  })
}
