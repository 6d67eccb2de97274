/** What the model says of a claim: standard sparks with the claim's mechanisms switched off one by one. No evidence, and no part of a verdict. */
import { mechanisms } from '../national/index.ts'
import { fill, type Words } from '../text/index.ts'
import type { Claim, Evidence } from './contract.ts'

const texts = {
  off: {
    en: 'The model, which is no evidence ({model}): of {runs} standard sparks in {countries} countries {waves} became waves of the nation without “{name}”, {all} with everything on; with power in other hands ended {changed}, and {changedAll}.',
    ar: 'النموذج، وليس دليلًا ({model}): من الشرارات المعيارية وعددها {runs} في {countries:countries} صارت {waves} موجات وطنية من دون «{name}»، و{all} مع كل الآليات؛ وانتهى بانتقال السلطة {changed}، و{changedAll}.',
  },
} as const satisfies Record<string, Words>

export function modelSays(claim: Claim, { switches }: Evidence): readonly Words[] {
  const all = switches?.rows.find(({ off }) => off === null)
  if (switches === undefined || switches === null || all === undefined) return []
  return claim.mechanisms.flatMap((name): readonly Words[] => {
    const row = switches.rows.find(({ off }) => off === name)
    if (row === undefined) return []
    const { model, countries } = switches
    const counts = {
      runs: row.runs,
      countries: countries.length,
      waves: row.waves,
      all: all.waves,
      changed: row.changed,
      changedAll: all.changed,
    }
    return [fill(texts.off, { ...counts, model, name: mechanisms[name] })]
  })
}
