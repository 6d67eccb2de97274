/** The model beside the record as facts of claim 24: what only one holds disagrees, what one has not seen stays open. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSideBySide } from '../studies/index.ts'
import { heldAlike } from './beside.ts'
import type { Evidence } from './contract.ts'

const file = new URL('../../../../episodes/cases/side-by-side.json', import.meta.url)
const side = readSideBySide(readFileSync(file, 'utf8'))!
const evidence = (one: Evidence['side']): Evidence => ({ side: one }) as Evidence // nothing else is read

test('the shipped measurement: 160 runs, and each row follows from its own figures', () => {
  expect(side.shared).toEqual(['leadership', 'defection', 'mass', 'nonviolent'])
  const { necessity, relevance, sufficiency, pri } = side.rule
  for (const { relation, model, record } of side.rows) {
    for (const { inclusion, second, cases, holds } of [model, record]) {
      const passes =
        relation === 'necessity' ? inclusion >= necessity && second >= relevance : cases > 0 && inclusion >= sufficiency && second >= pri
      expect(holds).toBe(passes)
    }
  }
  expect(side.unmapped.map(({ name }) => name)).toEqual(['programme', 'deep', 'guard'])
})
test('facts', () => {
  const facts = heldAlike(evidence(side))
  expect(facts).toHaveLength(side.rows.filter(({ model, record }) => model.holds || record.holds).length)
  expect(facts.map(({ holds }) => holds)).toContain(false)
  expect(facts.map(({ holds }) => holds)).toContain(undefined)
})
test('without a measurement there is nothing to say', () => {
  expect(heldAlike(evidence(null))).toEqual([])
  expect(readSideBySide('{"format": "other"}')).toBeNull()
  expect(readSideBySide('{')).toBeNull()
})
