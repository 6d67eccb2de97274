import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { courseOf, leastSeconds, type Load } from './index.ts'

const plain: Load = {
  runs: 1000,
  runsPerChunk: 10,
  runSeconds: [1],
  startSeconds: 0,
  chunkSeconds: 0,
  addSeconds: 0,
  handSeconds: 0,
  collectSeconds: 0,
}

const loads: fc.Arbitrary<Load> = fc.record({
  runs: fc.integer({ min: 1, max: 400 }),
  runsPerChunk: fc.integer({ min: 1, max: 30 }),
  runSeconds: fc.array(fc.double({ min: 0.1, max: 20, noNaN: true }), { minLength: 1, maxLength: 5 }),
  startSeconds: fc.double({ min: 0, max: 10, noNaN: true }),
  chunkSeconds: fc.double({ min: 0, max: 1, noNaN: true }),
  addSeconds: fc.double({ min: 0, max: 0.1, noNaN: true }),
  handSeconds: fc.double({ min: 0, max: 0.1, noNaN: true }),
  collectSeconds: fc.double({ min: 0, max: 0.1, noNaN: true }),
})

describe('the course of a plan on many cores', () => {
  test('without machinery is the work divided by the cores', () => {
    for (const cores of [1, 4, 100]) expect(courseOf(plain, cores)).toMatchObject({ seconds: 1000 / cores, busy: 1, bottleneck: 'runs' })
    expect(courseOf(plain, 200)).toMatchObject({ seconds: 10, busy: 0.5, bottleneck: 'last chunks' })
    expect(courseOf({ ...plain, startSeconds: 5 }, 100).seconds).toBe(15)
  })

  test('is held up by a slow broker, or a slow coordinator, and says by which', () => {
    expect(courseOf({ ...plain, handSeconds: 1 }, 100)).toMatchObject({ seconds: 110, bottleneck: 'broker' })
    expect(courseOf({ ...plain, collectSeconds: 1 }, 100)).toMatchObject({ seconds: 110, bottleneck: 'coordinator' })
  })

  test('is never faster than the least, never slower than Graham’s bound with the servers beside it, and the same every time', () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 1, max: 50 }), (load, cores) => {
        const course = courseOf(load, cores)
        const chunks = Math.ceil(load.runs / load.runsPerChunk)
        const servers = chunks * (load.addSeconds + load.handSeconds + load.collectSeconds + load.chunkSeconds)
        expect(course.seconds).toBeGreaterThanOrEqual(leastSeconds(load, course) - 1e-9)
        expect(course.seconds).toBeLessThanOrEqual(load.startSeconds + course.ideal + course.longestChunk + servers + 1e-9)
        expect(courseOf(load, cores)).toEqual(course)
      }),
    )
  })
})
