/** A plan from a file or a wire, which may be anybody's: its shape, its countries and scenarios, and that it comes to an end. */
import { z } from 'zod'
import { recordSchema } from '../episodes/index.ts'
import { readScenario, shapeFindings, firstOf, toProblem, type Finding, type Problem } from '../scenario/index.ts'
import { fill, type Words } from '../text/index.ts'
import { planFormat, type Arm, type Plan } from './contract.ts'
import { cardOfSetup, isNational, subjectOf } from './subject/index.ts'

/** Chosen: a hundred times the largest design that anybody has run here. */
const mostRuns = 10_000_000

const phrases = {
  armOfPlan: { en: 'the number of an arm of the plan, from 0 to {last}', ar: 'رقم طرف من أطراف الخطة، من 0 إلى {last}' },
  runs: { en: '{count} runs', ar: 'عدد التشغيلات {count}' },
  modelName: { en: 'the name of a model', ar: 'اسم نموذج' },
  oneModel: { en: 'arms of one model', ar: 'أطراف من نموذج واحد' },
  severalModels: { en: 'arms of several models', ar: 'أطراف من نماذج عدة' },
  atMost: { en: 'at most {limit}', ar: 'ما لا يزيد على {limit}' },
} as const satisfies Record<string, Words>

const words = z.strictObject({ en: z.string().max(1000), ar: z.string().max(1000) })
const seed = z.int().min(0).max(4_294_967_295)

const settings = z.strictObject({
  seed: seed.optional(),
  sample: z.number().optional(),
  hours: z.number().optional(),
  values: z.record(z.string(), z.number()).optional(),
  off: z.array(z.string()).optional(),
  on: z.array(z.string()).optional(),
})

const outputTarget = z.looseObject({
  id: z.string().min(1).max(200),
  label: words,
  measure: z.strictObject({ kind: z.literal('output'), output: z.string().max(200) }),
  group: z.literal('outputs'),
  value: z.union([z.number(), z.string().max(200)]).nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().max(200),
})

const armHead = { id: z.string().min(1).max(200), words }
const nationalArm = z.looseObject({
  ...armHead,
  setup: z.looseObject({ profile: z.looseObject({}), scenario: z.looseObject({}) }),
  record: recordSchema.nullable(),
})
const publishedArm = z.looseObject({
  ...armHead,
  setup: z.strictObject({
    model: z.string().min(1).max(100),
    preset: z.string().max(100).nullable(),
    values: z.record(z.string(), z.number()),
    seed,
  }),
  record: z.looseObject({ targets: z.array(outputTarget).max(500) }).nullable(),
})

/** Countries and scenarios inside are held against their own schemas, by those who read their files too. */
export const planSchema = z.looseObject({
  format: z.literal(planFormat),
  arms: z
    .array(z.looseObject({ setup: z.looseObject({}) }))
    .min(1)
    .max(1000),
  /** A fit has none: it draws its points as it goes. */
  points: z.array(z.looseObject({ arm: z.int().min(0), settings, seeds: z.array(seed).max(1_000_000).optional() })).max(5_000_000),
  seeds: z.array(seed).max(1_000_000),
  series: z.enum(['none', 'days', 'hours']),
  engine: z.enum(['frontier', 'reference']),
})

/** @param file how it is named to the reader. */
export function readPlan(value: unknown, file: string): { readonly plan: Plan | null; readonly problems: readonly Problem[] } {
  const findings = shapeFindings(planSchema, value)
  if (findings.length > 0) return { plan: null, problems: firstOf(findings.map((finding) => toProblem(finding, file, undefined))) }
  const shapes = armShapes(value as Plan, file)
  if (shapes.length > 0) return { plan: null, problems: firstOf(shapes) }
  const plan = value as Plan // its shape was looked at; what is inside its arms is next
  const inside = plan.arms.flatMap((arm, index) => armProblems(arm, `${file} arms[${index}]`))
  const problems = [...numberFindings(plan).map((finding) => toProblem(finding, file, undefined)), ...inside]
  return { plan: problems.length === 0 ? plan : null, problems: firstOf(problems) }
}

/** An arm that names a model is held against the shape of those, any other against that of scenarios. */
function armShapes({ arms }: Plan, file: string): readonly Problem[] {
  return arms.flatMap((arm, index) =>
    shapeFindings('model' in arm.setup ? publishedArm : nationalArm, arm).map((finding) =>
      toProblem({ ...finding, path: ['arms', index, ...finding.path] }, file, undefined),
    ),
  )
}

function armProblems({ setup }: Arm, file: string): readonly Problem[] {
  if (!isNational(setup)) return valueProblemsOf(setup, file)
  const { profile, scenario } = setup
  const text = JSON.stringify(profile)
  const library = {
    // the episode stands in the arm itself; here only its name is looked at
    load: (kind: string) => ({ file: `${file} ${kind}`, text: kind === 'country' ? text : '' }),
    names: () => [],
  }
  return readScenario({ file: `${file} scenario`, text: JSON.stringify(scenario) }, library).problems
}

function valueProblemsOf(setup: Exclude<Arm['setup'], { readonly scenario: unknown }>, file: string): readonly Problem[] {
  try {
    cardOfSetup(setup)
  } catch {
    return [toProblem({ path: ['setup', 'model'], got: { en: setup.model, ar: setup.model }, wanted: phrases.modelName }, file, undefined)]
  }
  return subjectOf({ ...setup, values: {} }).change({ values: setup.values }).problems
}

function numberFindings({ arms, points, seeds }: Plan): readonly Finding[] {
  const found: Finding[] = []
  const last = arms.length - 1
  let runs = 0
  const models = new Set(arms.map(({ setup }) => (isNational(setup) ? '' : setup.model)))
  if (models.size > 1) found.push({ path: ['arms'], got: phrases.severalModels, wanted: phrases.oneModel })
  for (const [index, { arm, seeds: own }] of points.entries()) {
    runs += (own ?? seeds).length
    if (arm > last && found.length < 100) {
      const got = { en: String(arm), ar: String(arm) }
      found.push({ path: ['points', index, 'arm'], got, wanted: fill(phrases.armOfPlan, { last }) })
    }
  }
  if (runs > mostRuns)
    found.push({ path: ['points'], got: fill(phrases.runs, { count: runs }), wanted: fill(phrases.atMost, { limit: mostRuns }) })
  return found
}
