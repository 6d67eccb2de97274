/** `--pillars-like EGY2011`: the movements that runs draw from, out of the shipped table of cases. */
import { codedCases, fill, movementsLike, nearest, type Scenario, type Words } from '@sharara/core'
import { Failure, shippedCases, shippedTables } from '../store/index.ts'
import { compareWords } from '../analyses/compare/compareWords.ts'

const words = {
  noCase: {
    en: '--pillars-like: got "{got}"; wanted the id of a case of the table, such as EGY2011.{near}',
    ar: '--pillars-like: وُجد "{got}"، والمطلوب معرّف حالة من الجدول، مثل EGY2011.{near}',
  },
  near: { en: ' Did you mean {near}?', ar: ' هل تقصد {near}؟' },
} as const satisfies Record<string, Words>

type Movements = NonNullable<Scenario['movements']>

export function movementsOf(got: string): Movements {
  const { table, problems } = shippedCases()
  if (table === null) throw new Failure(compareWords.notRead, 2, problems)
  const { cases } = codedCases(table, 'episodes/cases/cases.json', Object.keys(shippedTables().open.countries))
  const one = cases.find(({ id }) => id === got)
  if (one === undefined) {
    const id = nearest(
      got.toUpperCase(),
      cases.map((each) => each.id),
    )
    const near = id === undefined ? { en: '', ar: '' } : fill(words.near, { near: id })
    throw new Failure(fill(words.noCase, { got, near }), 2)
  }
  return movementsLike(one, cases).map(({ id, leadership, method }) => ({
    id,
    leadership: known(leadership, leaders),
    method: known(method, methods),
  }))
}

const leaders = ['no', 'partly', 'yes'] as const
const methods = ['violent', 'mixed', 'nonviolent'] as const

/** What is coded otherwise counts as the least: a movement that nobody leads, that holds nothing down. */
function known<T extends string>(code: string, codes: readonly [T, ...T[]]): T {
  return codes.find((each) => each === code) ?? codes[0]
}
