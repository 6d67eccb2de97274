/** The dense loops of the benchmark against the frontier engine: the ratio is measured on the same thing. */
import { expect, it } from 'vitest'
import { january, realPeople } from '../../../bench/country.ts'
import { compiler, denseInC, denseInTypeScript, firstDifference, tieTable } from '../../../bench/dense.ts'
import { recorded, startModel, type RecordedCourse } from '../../../bench/model.ts'
import { stepNational } from '../src/national/index.ts'
import { tieCount, type Population, type Ties } from '../src/population/index.ts'

/** The January wave in a sample of one in two hundred. */
function recordWave(): { population: Population; ties: Ties; table: Int32Array; course: RecordedCourse } {
  const { step, course } = recorded(startModel(january(realPeople, 200)))
  const { population, ties } = step.setting
  for (let k = 0; k < 200; k++) stepNational(step)
  return { population, ties, table: tieTable(population, ties), course }
}

const { population, ties, table, course } = recordWave()
const cc = compiler()

it('is a wave worth comparing: people out, and people lost', () => {
  expect(Math.max(...course.active.map((active) => active.reduce((a, b) => a + b, 0)))).toBeGreaterThan(50)
  expect(course.removed.flat().length).toBeGreaterThan(10)
})

it('stores the ties that the engine computes, without those to members of forces', () => {
  const { groupStart, groupForce, groups, people } = population
  let wrong = 0
  for (let g = 0; g < groups; g++) {
    for (let i = groupStart[g]!; i < groupStart[g + 1]!; i++) {
      for (let layer = 0; layer < tieCount; layer++) {
        const j = ties.of(i, g, layer)
        const wanted = j < 0 || groupForce[ties.groupOf(j)] !== -1 ? people : j
        if (table[i * tieCount + layer] !== wanted) wrong++
      }
    }
  }
  expect(wrong).toBe(0)
})

it('the loop in TypeScript gives the same active people at every step', () => {
  expect(firstDifference(course, denseInTypeScript(population, table, course).active)).toBe(-1)
})

it.skipIf(cc === undefined)('the loops in C give the same active people at every step', () => {
  const program = denseInC(cc!)
  try {
    for (const mode of ['plain', 'pruned'] as const) {
      expect(firstDifference(course, program.run(population, table, course, mode).active)).toBe(-1)
    }
  } finally {
    program.dispose()
  }
})
