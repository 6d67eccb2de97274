/** The sentence says what the numbers say, in both languages. */
import { budgetTerms, type BudgetTerm, type PlaceExplanation } from '@sharara/core'
import { describe, expect, test } from 'vitest'
import { termWords } from '../../words/why.ts'
import { writer } from '../../words/index.ts'
import { sentenceOf, whyOf } from './why.ts'

const bare = (text: string): string => text.replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')

function explanation(terms: Partial<Record<BudgetTerm, number>>, active: readonly number[], danger = 0): PlaceExplanation {
  const all = Object.fromEntries(Object.keys(budgetTerms).map((name) => [name, terms[name as BudgetTerm] ?? 0])) as Record<
    BudgetTerm,
    number
  >
  const budget = Object.values(all).reduce((sum, value) => sum + value, 0)
  return {
    place: 0,
    hour: 1,
    seat: null,
    rules: { now: 'batons', standing: 'batons' },
    groups: active.map((out, group) => ({ group, income: 1000, people: 1000, terms: all, budget, danger, willing: 0, active: out })),
  }
}

const place = { en: 'Aktau', ar: 'أكتاو' }

describe('why', () => {
  const why = whyOf(explanation({ momentum: 0.4, jump: 0.1, reserve: -0.19, fear: -0.05 }, [200, 100, 50, 50], 0.5))

  test('the terms add up to the budget', () => expect(why.terms.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(why.budget))
  test('names who is out, what carries them, what holds them back', () => {
    const text = bare(sentenceOf(why, place, 350, 5000, writer('en', 'latin')))
    expect(text).toContain('In Aktau 400 people of 5,000 take part (8%); 350 of them are in the street')
    expect(text).toContain('The poorest quarter makes up 50%')
    expect(text).toContain(`What brings people out is first ${termWords.momentum.en} (80% of the push), then ${termWords.jump.en} (20%)`)
    expect(text).toContain(`What keeps them home is first ${termWords.reserve.en}.`)
    expect(text).toContain('costs ×1.5 what it costs on a quiet day')
    expect(text).toContain('92% stay away')
  })
  test('in Arabic with the same numbers', () => {
    const text = bare(sentenceOf(why, place, 350, 5000, writer('ar', 'latin')))
    for (const part of ['أكتاو', '400 شخص', termWords.momentum.ar, '80\u00a0٪', termWords.reserve.ar, '20\u00a0٪', '1.5', '92\u00a0٪'])
      expect(text).toContain(part)
    expect(text).not.toMatch(/\{\w+\}|[A-Za-z]/)
  })
  test('a crowd of which a part came from elsewhere is never more of the people here than take part', () => {
    const crowded = bare(sentenceOf(why, place, 2600, 5000, writer('en', 'latin')))
    expect(crowded).toContain(
      'In Aktau 400 people of 5,000 take part (8%). With those who have come from elsewhere, 2,600 people are in the street',
    )
    expect(crowded).not.toContain('of them are')
    expect(bare(sentenceOf(why, place, 2600, 5000, writer('ar', 'latin')))).toContain('ومع القادمين من أماكن أخرى')
    const none = sentenceOf(whyOf(explanation({ reserve: -0.19 }, [0, 0, 0, 0])), place, 30, 5000, writer('en', 'latin'))
    expect(bare(none)).toContain('nobody takes part. With those')
  })
  test('a quiet place has nobody out and nothing that pushes', () => {
    const text = bare(sentenceOf(whyOf(explanation({ reserve: -0.19 }, [0, 0, 0, 0])), place, 0, 5000, writer('en', 'latin')))
    expect(text).toContain('nobody takes part')
    expect(text).toContain('Nothing here pushes people out')
    expect(text).toContain('no more danger than on a quiet day')
  })
})
