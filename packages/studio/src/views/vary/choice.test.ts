/** What varies where nobody has said it can be run, of every published model and setting; what was taken out stays out. */
import { NotPlanned, publishedArm, sensitivity, sweep } from '@sharara/core'
import { publishedModels } from '@sharara/core/models'
import { expect, test } from 'vitest'
import { asKind, askedOf, changeOf, choiceIn, modelName, written } from './choice.ts'

const settings = publishedModels.flatMap(({ id, presets }) => {
  const names = Object.keys(presets)
  return (names.length === 0 ? [''] : names).map((preset) => [id, preset] as const)
})

/** What stands against it; empty where it can start. */
function against(kind: 'sweep' | 'sensitivity', model: string, preset: string): readonly string[] {
  const choice = choiceIn({ model, preset, kind })
  const arms = [publishedArm(modelName(choice), changeOf(choice))]
  try {
    if (kind === 'sweep') sweep.plan(arms, sweep.asked.parse(askedOf(choice)))
    else sensitivity.plan(arms, sensitivity.asked.parse(askedOf(choice)))
    return choice.vary.length === 0 ? ['nothing varies'] : []
  } catch (error) {
    return [kind, ...choice.vary, ...(error instanceof NotPlanned ? error.problems.map(({ words }) => words.en) : [String(error)])]
  }
}

test.for(settings)('the example of %s %s can start', ([model, preset]) => {
  expect(against('sweep', model, preset)).toEqual([])
  expect(against('sensitivity', model, preset)).toEqual([])
})

test('an example is not written; what is chosen or taken out is', () => {
  expect(written(choiceIn({}))).toEqual({})
  expect(choiceIn({}).vary).toEqual(['corruption=0.2..1'])
  expect(choiceIn(written({ ...choiceIn({}), vary: [] })).vary).toEqual([])
  expect(asKind(choiceIn({}), 'sensitivity')).toEqual({ kind: 'sensitivity' })
  expect(asKind(choiceIn({ vary: 'trust=0..1' }), 'sensitivity')).toEqual({ kind: 'sensitivity', vary: 'trust=0..1' })
})
