/** Contagion by month on protests made up so that neighbours follow, and so that they do not. */
import { expect, test } from 'vitest'
import { shippedPanel, shippedSources } from '../../test/foresightPanel.ts'
import { uniform } from '../random/index.ts'
import { monthlyContagion } from './monthly.ts'

const panel = shippedPanel()
const labels = shippedSources().tables['onset-labels']

/** A large protest in one month of 60 everywhere, and with a chance two months after a neighbour's. */
function made(follow: number): string {
  const lines = ['iso3,start,days,size,marks']
  const write = (iso3: string, month: number): void => {
    if (month < 2020 * 12) lines.push(`${iso3},${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-05,,20000,r`)
  }
  const began = panel.countries.map((_, k) =>
    Array.from({ length: 336 }, (__, month) => 1992 * 12 + month).filter((month) => uniform(6, k, month, 0) < 1 / 60),
  )
  const place = new Map(panel.countries.map(({ iso3 }, k) => [iso3, k]))
  for (const [k, months] of began.entries()) for (const month of months) write(panel.countries[k]!.iso3, month)
  for (const [b, [from, to]] of panel.borders.entries()) {
    const k = place.get(from)
    if (k === undefined || !place.has(to)) continue
    for (const month of began[k]!) if (uniform(6, 1000 + b, month, 0) < follow) write(to, month + 2)
  }
  return `${lines.join('\n')}\n`
}

test('neighbours that follow are found, and none where there are none', () => {
  const followed = monthlyContagion(panel, made(0.3), labels)
  expect(followed.windows.map(({ window }) => window)).toEqual([
    [1, 3],
    [4, 12],
    [-1, -3],
  ])
  expect(followed.windows[0]!.withEffects.low).toBeGreaterThan(1.3)
  expect(followed.windows[0]!.withEffects.value).toBeGreaterThan(followed.windows[1]!.withEffects.value)
  const alone = monthlyContagion(panel, made(0), labels).windows[0]!.withEffects
  expect(alone.low).toBeLessThan(1.1)
  expect(alone.value).toBeLessThan(1.25)
})
