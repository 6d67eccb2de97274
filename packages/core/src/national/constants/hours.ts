/** Which part of the mobilised is to be seen, by hour of the clock (model.md section 3). */
import type { Quantity, QuantityTable } from '../../quantities/index.ts'
import { chosen, number } from './declare.ts'

const source = chosen('from when the gatherings of January 2022 were reported: empty at 5, filling from 9, full from 16 to 19')

const at = (hour: number, value: number): Quantity =>
  number('share', value, 0, 1, source, [`Visible at ${hour} o’clock`, `المرئي في الساعة ${hour}`], [`Share of the mobilised who are to be seen between ${hour} and ${hour + 1} o’clock.`, `حصة المشاركين الذين يُرون بين الساعة ${hour} و${hour + 1}.`])

export const hourConstants = {
  visibleAt0: at(0, 0.45),
  visibleAt1: at(1, 0.35),
  visibleAt2: at(2, 0.25),
  visibleAt3: at(3, 0.18),
  visibleAt4: at(4, 0.15),
  visibleAt5: at(5, 0.12),
  visibleAt6: at(6, 0.12),
  visibleAt7: at(7, 0.18),
  visibleAt8: at(8, 0.28),
  visibleAt9: at(9, 0.4),
  visibleAt10: at(10, 0.55),
  visibleAt11: at(11, 0.65),
  visibleAt12: at(12, 0.75),
  visibleAt13: at(13, 0.82),
  visibleAt14: at(14, 0.88),
  visibleAt15: at(15, 0.94),
  visibleAt16: at(16, 1),
  visibleAt17: at(17, 1),
  visibleAt18: at(18, 1),
  visibleAt19: at(19, 1),
  visibleAt20: at(20, 0.95),
  visibleAt21: at(21, 0.85),
  visibleAt22: at(22, 0.7),
  visibleAt23: at(23, 0.55),
} as const satisfies QuantityTable
