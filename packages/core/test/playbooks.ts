/** Random playbooks: all kinds of answers, triggered early and late, by crowds, deaths, hours and one another. */
import * as fc from 'fast-check'
import { answer, type Answer, type AnswerKind } from '../src/country/index.ts'
import { part, share } from './numbers.ts'

const kinds = answer.shape.do.options

/** What can be waited for besides the answers that stand before in the playbook. */
const events = ['seat-lost', 'major-seat-lost'] as const

const sizes: Partial<Record<AnswerKind, fc.Arbitrary<number>>> = {
  concede: share,
  promise: share,
  reserves: part(1, 600),
  'foreign-troops': part(0, 600),
  'live-fire': fc.constantFrom(0, 1),
}

const anyAnswer: fc.Arbitrary<{ entry: Answer; after: number | undefined }> = fc.constantFrom(...kinds).chain((kind) =>
  fc
    .record({
      attention: fc.option(part(0, 200), { nil: undefined, freq: 2 }),
      centre: fc.option(part(0, 150), { nil: undefined }),
      dead: fc.option(fc.nat(3), { nil: undefined, freq: 1 }),
      calm: fc.option(share, { nil: undefined, freq: 1 }),
      fromHour: fc.option(fc.nat(40), { nil: undefined }),
      after: fc.option(fc.nat(19), { nil: undefined, freq: 1 }),
      delayHours: fc.option(part(0, 10), { nil: undefined }),
      size: fc.option(sizes[kind] ?? fc.constant(undefined), { nil: undefined, freq: 5 }),
      hours: fc.option(part(1, 24), { nil: undefined }),
    })
    .map(({ attention, centre, dead, calm, fromHour, after, delayHours, size, hours }) => ({
      entry: {
        do: kind,
        when: {
          ...(attention !== undefined && { attention }),
          ...(centre !== undefined && { centre }),
          ...(dead !== undefined && { dead }),
          ...(calm !== undefined && { calm }),
          ...(fromHour !== undefined && { fromHour }),
        },
        ...(delayHours !== undefined && { delayHours }),
        ...(size !== undefined && { size }),
        ...(hours !== undefined && { hours }),
      },
      after,
    })),
)

/** Forces of the small country that wait in barracks. */
const anyForce = fc.option(fc.constantFrom('interior', 'army', 'elite'), { nil: undefined })

/** In seven countries of eight the state moves men and orders fire early; otherwise few people would die. */
const hardHand: fc.Arbitrary<Answer[]> = fc
  .record({ attention: part(0, 60), size: fc.constantFrom(0, 1, 1, 1), men: part(50, 600), force: anyForce })
  .map(({ attention, size, men, force }): Answer[] => [
    { do: 'reserves', when: { attention }, size: men, ...(force !== undefined && { force }) },
    { do: 'live-fire', when: { attention }, size },
  ])

const someAnswers: fc.Arbitrary<Answer[]> = fc.array(anyAnswer, { minLength: 4, maxLength: 20 }).map((lines) =>
  lines.map(({ entry, after }, k) => {
    const before = [...events, ...lines.slice(0, k).map((line) => line.entry.do)].filter((name) => name !== entry.do)
    return after === undefined ? entry : { ...entry, when: { ...entry.when, after: before[after % before.length]! } }
  }),
)

export const anyPlaybook: fc.Arbitrary<Answer[]> = fc
  .tuple(fc.option(hardHand, { nil: [], freq: 7 }), someAnswers)
  .map(([hard, some]) => [...hard, ...some])
