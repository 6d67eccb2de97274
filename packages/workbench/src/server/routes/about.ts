/** What this server is, what it allows, and the description of all of it. */
import { jsonSchema, modelVersion } from '@sharara/core'
import type { Guard } from '../guard.ts'
import { healthAnswer, limitsAnswer } from '../schemas.ts'
import type { Workshop } from '../workshop.ts'
import { json, route, type App } from './route.ts'

export const openApiInfo = {
  openapi: '3.1.0',
  info: {
    title: 'Sharara',
    version: '1',
    description:
      'Runs, ensembles, cases and claims of Sharara. Nothing here deletes: what is stored is removed by hand. Every refusal is a problem document (RFC 9457) in both languages.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  security: [{}, { token: [] }],
}

/** The only route that answers without a token: a page learns from it that there is a server behind it. */
export const healthPath = '/api/health'

export function addAbout(app: App, shop: Workshop, guard: Guard, hasPage: boolean): void {
  const health = route({
    method: 'get',
    path: healthPath,
    summary: 'That there is a server, and whether it knows the caller',
    security: [{}],
    responses: { 200: json(healthAnswer, 'Answered without a token too.') },
  })
  app.openapi(health, (c) => {
    const authorised = guard.knows((name) => c.req.header(name))
    return c.json({ server: 'sharara' as const, version: shop.version, model: modelVersion(), authorised, page: hasPage }, 200)
  })
  const limits = route({
    method: 'get',
    path: '/api/limits',
    summary: 'What is allowed, and how busy the server is',
    responses: { 200: json(limitsAnswer, 'Costs are counted in steps of one person: people × steps × runs.') },
  })
  app.openapi(limits, (c) => {
    const lanes = [shop.runs, shop.ensembles]
    const sum = (count: (lane: (typeof lanes)[number]) => number): number => lanes.reduce((all, lane) => all + count(lane), 0)
    const jobs = { running: sum(({ active }) => active), waiting: sum(({ waiting }) => waiting) }
    return c.json({ limits: { ...shop.limits }, jobs, threads: shop.threads }, 200)
  })
  app.openAPIRegistry.registerComponent('schemas', 'Scenario', jsonSchema('scenario'))
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  app.doc31('/api/openapi.json', openApiInfo)
}
