/** A plan from a file or a wire, which may be anybody's: its shape, its countries and scenarios, and that it comes to an end. */
import { z } from 'zod'
import { recordSchema } from '../episodes/index.ts'
import { readScenario, shapeFindings, firstOf, toProblem, type Finding, type Problem } from '../scenario/index.ts'
import { fill, type Words } from '../text/index.ts'
import { planFormat, type Arm, type Plan } from './contract.ts'

/** Chosen: a hundred times the largest design that anybody has run here. */
const mostRuns = 10_000_000

const phrases = {
  armOfPlan: { en: 'the number of an arm of the plan, from 0 to {last}', ar: 'رقم طرف من أطراف الخطة، من 0 إلى {last}' },
  runs: { en: '{count} runs', ar: 'عدد التشغيلات {count}' },
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
})

/** Countries and scenarios inside are held against their own schemas, by those who read their files too. */
export const planSchema = z.looseObject({
  format: z.literal(planFormat),
  arms: z
    .array(
      z.looseObject({
        id: z.string().min(1).max(200),
        words,
        setup: z.looseObject({ profile: z.looseObject({}), scenario: z.looseObject({}) }),
        record: recordSchema.nullable(),
      }),
    )
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
  const plan = value as Plan // its shape was looked at; what is inside its arms is next
  const inside = plan.arms.flatMap((arm, index) => armProblems(arm, `${file} arms[${index}]`))
  const problems = [...numberFindings(plan).map((finding) => toProblem(finding, file, undefined)), ...inside]
  return { plan: problems.length === 0 ? plan : null, problems: firstOf(problems) }
}

function armProblems({ setup: { profile, scenario } }: Arm, file: string): readonly Problem[] {
  const text = JSON.stringify(profile)
  const library = {
    // the episode stands in the arm itself; here only its name is looked at
    load: (kind: string) => ({ file: `${file} ${kind}`, text: kind === 'country' ? text : '' }),
    names: () => [],
  }
  return readScenario({ file: `${file} scenario`, text: JSON.stringify(scenario) }, library).problems
}

function numberFindings({ arms, points, seeds }: Plan): readonly Finding[] {
  const found: Finding[] = []
  const last = arms.length - 1
  let runs = 0
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
