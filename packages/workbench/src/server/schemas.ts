/** Shapes of what goes in and out of the programming interface: checked on the way in, and written into the OpenAPI document. */
import { z } from '@hono/zod-openapi'
import { analysisOf, outcomes, givenSchema, scenarioSchema, type AnalysisKind } from '@sharara/core'
import { ensembleFiles, runFiles, type EnsembleFileName, type RunFileName } from './givenFiles.ts'
import { usualLimits } from './limits.ts'

export const wordsSchema = z.object({ en: z.string(), ar: z.string() }).openapi('Words', { description: 'A sentence in both languages.' })

/** A document of ours, in full: its schema is printed by `sharara schema`. */
const documentSchema = z.record(z.string(), z.unknown())

export const fileProblemSchema = z
  .object({
    path: z.string(),
    line: z.int().optional(),
    nearest: z.string().optional(),
    detail: z.string(),
    words: wordsSchema,
  })
  .openapi('FileProblem', { description: 'One problem of a scenario or study: where, and what was got and wanted.' })

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().openapi({ description: 'For programs; never changes.' }),
    detail: z.string().openapi({ description: 'The sentence in the language asked for.' }),
    words: wordsSchema,
    problems: z.array(fileProblemSchema).optional(),
    limits: z.record(z.string(), z.number()).optional().openapi({ description: 'What is allowed, where a limit was passed.' }),
    retrySeconds: z.number().optional(),
  })
  .openapi('Problem', { description: 'Why a request is refused (RFC 9457).' })

const languages = z.enum(['en', 'ar'])
export const languageQuery = z.object({
  lang: languages.optional().openapi({ param: { name: 'lang', in: 'query' }, description: 'Language; else Accept-Language decides.' }),
})

const name = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const nameParam = z.object({ id: name.openapi({ param: { name: 'id', in: 'path' }, example: 'kazakhstan-2022' }) })

const folder = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
export const folderParam = z.object({
  id: folder.openapi({ param: { name: 'id', in: 'path' }, example: 'kazakhstan-2022-1-20220102T000000' }),
})

const fileNames = Object.keys(runFiles) as [RunFileName, ...RunFileName[]]
export const fileParam = folderParam.extend({ file: z.enum(fileNames).openapi({ param: { name: 'file', in: 'path' } }) })

const tableNames = Object.keys(ensembleFiles) as [EnsembleFileName, ...EnsembleFileName[]]
export const ensembleFileParam = folderParam.extend({ file: z.enum(tableNames).openapi({ param: { name: 'file', in: 'path' } }) })

export const settingsSchema = z
  .strictObject({
    seed: scenarioSchema.shape.seed.optional(),
    sample: scenarioSchema.shape.sample.optional(),
    hours: scenarioSchema.shape.hours.optional(),
    values: z
      .record(z.string().max(60), givenSchema)
      .optional()
      .openapi({ description: 'Conditions, pillars and constants by name; a pillar may be a range, `{ "low": 0.2, "high": 0.5 }`.' }),
    off: z.array(z.string().max(60)).max(40).optional().openapi({ description: 'Mechanisms to switch off.' }),
    on: z.array(z.string().max(60)).max(40).optional().openapi({ description: 'Mechanisms to switch on.' }),
  })
  .openapi('Settings', { description: 'What is changed in a scenario before it is run.' })

/** Shape of a scenario from core's own schema, registered with the routes; what it refers to is checked when it is read. */
const scenarioDocument = z.record(z.string(), z.unknown()).openapi({
  anyOf: [{ $ref: '#/components/schemas/Scenario' }, { type: 'object', required: ['extends'] }],
})

const scenarioOf = z.union([name, scenarioDocument]).openapi({ description: 'Name of a scenario of the library, or a scenario document.' })

export const runRequest = z
  .strictObject({ scenario: scenarioOf, settings: settingsSchema.optional(), engine: z.enum(['frontier', 'reference']).optional() })
  .openapi('RunRequest', { example: { scenario: 'kazakhstan-2022', settings: { seed: 7, hours: 200 } } })

export const ensembleRequest = z
  .strictObject({
    scenario: scenarioOf,
    settings: settingsSchema.optional(),
    runs: z.int().min(1).max(usualLimits.runs).openapi({ description: 'Seeds from the scenario’s on.' }),
    other: scenarioOf.optional().openapi({ description: 'Another scenario as the second arm, run with the same seeds and settings.' }),
    against: settingsSchema.optional().openapi({ description: 'What is changed in the second arm, run with the same seeds.' }),
  })
  .openapi('EnsembleRequest', { example: { scenario: 'kazakhstan-2022', runs: 200 } })

/** Of each kind what it is asked, by the schema of the analysis itself; a comparison has its study as it is written. */
const published = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/)
const experimentHead = {
  scenarios: z
    .array(z.union([published, scenarioDocument]))
    .max(20)
    .optional()
    .openapi({ description: 'Scenarios of the library, scenario documents, or published models with a preset: epstein-2002/run-7.' }),
  settings: settingsSchema.optional(),
}
const optionsOf = (kind: AnalysisKind) => (kind === 'compare' ? z.strictObject({ study: documentSchema }) : analysisOf(kind).asked)
const requestOf = (kind: AnalysisKind) => z.strictObject({ kind: z.literal(kind), ...experimentHead, options: optionsOf(kind).optional() })
export const experimentRequest = z
  .discriminatedUnion('kind', [
    requestOf('ensemble'),
    requestOf('what-if'),
    requestOf('sweep'),
    requestOf('sensitivity'),
    requestOf('attribute'),
    requestOf('fit'),
    requestOf('compare'),
  ])
  .openapi('ExperimentRequest', {
    example: { kind: 'sweep', scenarios: ['epstein-2002/run-2'], options: { vary: ['legitimacy=0.7..0.9'], runs: 5 } },
  })
export const analysisList = z
  .object({ items: z.array(z.object({ kind: z.string(), words: wordsSchema, least: z.int(), most: z.int() })) })
  .openapi('AnalysisKinds')

export const checkRequest = z
  .union([z.strictObject({ text: z.string() }), z.strictObject({ document: scenarioDocument })])
  .openapi('CheckRequest', { description: 'A scenario as text (problems carry their line) or as a document.' })

export const checkAnswer = z.object({ ok: z.boolean(), problems: z.array(fileProblemSchema) }).openapi('CheckAnswer')

export const studyRequest = z
  .strictObject({ study: documentSchema })
  .openapi('ComparisonRequest', { description: 'A study of the shipped cases (docs/comparison.md), without "table".' })

export const namedList = z.object({ items: z.array(z.object({ id: z.string(), name: wordsSchema.nullable() })) }).openapi('Names')
export const documentAnswer = documentSchema.openapi('Document', { description: 'The document as it is written.' })

const status = z.enum(['waiting', 'running', 'over', 'unfinished', 'failed', 'elsewhere']).openapi('Status', {
  description: 'unfinished: stopped, or left by a process that is gone; can be resumed. elsewhere: another process is at work on it.',
})
const links = z.record(z.string(), z.string())

export const runSchema = z
  .object({
    id: z.string(),
    scenario: z.string(),
    name: wordsSchema,
    country: z.string(),
    start: z.string(),
    seed: z.int(),
    hours: z.int(),
    sample: z.int(),
    engine: z.enum(['frontier', 'reference']),
    version: z.string(),
    created: z.string(),
    ended: z.string().nullable(),
    status,
    outcome: z
      .string()
      .nullable()
      .openapi({ description: `One of ${Object.keys(outcomes).join(', ')}.` }),
    fingerprint: z.string().nullable(),
    progress: z.unknown().openapi({ description: 'What was told last, while it runs.' }),
    links,
  })
  .openapi('Run')
export type RunView = z.infer<typeof runSchema>
export const runList = z.object({ items: z.array(runSchema), total: z.int() }).openapi('Runs')

export const ensembleSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: wordsSchema,
    options: documentSchema,
    version: z.string(),
    created: z.string(),
    status,
    progress: z.unknown(),
    links,
  })
  .openapi('Ensemble')
export type EnsembleView = z.infer<typeof ensembleSchema>
export const ensembleList = z.object({ items: z.array(ensembleSchema), total: z.int() }).openapi('Ensembles')

export const listQuery = languageQuery.extend({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .default(100)
    .openapi({ param: { name: 'limit', in: 'query' } }),
  offset: z.coerce
    .number()
    .int()
    .min(0)
    .max(100_000)
    .default(0)
    .openapi({ param: { name: 'offset', in: 'query' } }),
})

export const daysAnswer = z
  .object({ dates: z.array(z.string()), series: z.record(z.string(), z.array(z.number())), units: z.record(z.string(), z.string()) })
  .openapi('Days')

export const resultsAnswer = documentSchema.openapi('EnsembleResults', {
  description: 'Outcome shares and numbers with their intervals, by point; with a second arm the differences on equal seeds.',
})
export const runsAnswer = z.object({ items: z.array(documentSchema) }).openapi('EnsembleRuns')
export const analysisAnswer = documentSchema.openapi('Analysis')

export const healthAnswer = z
  .object({
    server: z.literal('sharara'),
    version: z.string(),
    model: z.string(),
    authorised: z.boolean().openapi({ description: 'Whether this call showed the token, where one is asked for.' }),
    page: z.boolean().openapi({ description: 'Whether the page of the studio has been built.' }),
  })
  .openapi('Health')

export const limitsAnswer = z
  .object({
    limits: z.record(z.string(), z.number()),
    jobs: z.object({ running: z.int(), waiting: z.int() }),
    threads: z.int(),
  })
  .openapi('Limits')

export const lastEventHeader = z.object({
  'last-event-id': z.string().max(200).optional().openapi({ description: 'Go on after this event; browsers send it by themselves.' }),
})

/** For readers that fetch a file in parts. */
export const rangeHeaders = z.object({
  range: z.string().max(200).optional().openapi({ description: 'One range of bytes, as in "bytes=-8"; of several all is given.' }),
  'if-range': z.string().max(200).optional(),
})
const octets = { 'application/octet-stream': { schema: {} } }
export const fileAnswers = {
  200: { description: 'The file as it lies in the folder.', content: octets },
  206: { description: 'The part of it that was asked for.', content: octets },
} as const
