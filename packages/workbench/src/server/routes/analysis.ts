/**
 * The comparison of cases and the claims. There is no route for queries (SQL) over stored runs, on purpose: a query of a reader's
 * own can neither be given a cost beforehand nor be kept from the file system with certainty; the Parquet files are given out
 * instead, and `sharara query` asks them where the reader's own rights hold.
 */
import { analysisAnswer, languageQuery, studyRequest } from '../schemas.ts'
import type { Workshop } from '../workshop.ts'
import { body, json, plain, route, type App } from './route.ts'

export function addAnalysis(app: App, shop: Workshop): void {
  const cases = route({
    method: 'get',
    path: '/api/cases',
    summary: 'The table of cases, each cell with its source',
    responses: { 200: json(analysisAnswer, 'Cases and columns (docs/data.md).') },
  })
  app.openapi(cases, async (c) => c.json(plain(await shop.ask('cases', undefined)), 200))
  const claims = route({
    method: 'get',
    path: '/api/claims',
    summary: 'The ledger of the claims on the shipped cases',
    responses: { 200: json(analysisAnswer, 'Each claim with verdict, statistic, evidence and counter-examples (docs/claims.md).') },
  })
  app.openapi(claims, async (c) => c.json(plain(await shop.ask('claimsTold', undefined)), 200))
  const shipped = route({
    method: 'get',
    path: '/api/comparison',
    summary: 'The shipped study of the cases, analysed',
    responses: { 200: json(analysisAnswer, 'What is necessary and what is sufficient (docs/comparison.md).') },
  })
  app.openapi(shipped, async (c) => c.json(plain(await shop.ask('comparison', { study: null })), 200))
  const own = route({
    method: 'post',
    path: '/api/comparison',
    summary: 'A study of one’s own of the shipped cases, analysed; given up after the time that the limits allow',
    request: { query: languageQuery, body: body(studyRequest) },
    responses: { 200: json(analysisAnswer, 'What is necessary and what is sufficient.') },
  })
  app.openapi(own, async (c) => {
    const { study } = c.req.valid('json')
    return c.json(plain(await shop.ask('comparison', { study: JSON.stringify(study) })), 200)
  })
}
