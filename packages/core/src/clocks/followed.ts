/** The strong waves of the record as they are called week by week, on top of the hazard and its levels. */
import type { WaveDefinitionName } from './definitions.ts'
import { etasOf, rowsOf, type Hazard, type WeekRows } from './hazard.ts'
import type { History } from './history.ts'
import { followLevel, type Followed } from './level.ts'
import { reachNumbers } from './reachNumbers.ts'
import { filterStrong, type Filtered, type Strength } from './strong.ts'

export interface Called {
  readonly rows: WeekRows
  readonly etas: Float64Array
  readonly followed: Followed
  readonly filtered: Filtered
}

/** From the first year on that is given, so that all is known when the later ones begin. */
export function followStrong(
  history: History,
  definition: WaveDefinitionName,
  hazard: Hazard,
  strength: Strength,
  from: number,
  to: number,
): Called {
  const rows = rowsOf(history, definition, from, to)
  const etas = etasOf(hazard, history, rows)
  const followed = followLevel(rows, etas, history.ground.countries.length)
  return { rows, etas, followed, filtered: strongIn(history, definition, rows, followed.chance, strength) }
}

/** @param chance of an onset of each row in an ordinary week. */
export function strongIn(
  history: History,
  definition: WaveDefinitionName,
  rows: WeekRows,
  chance: Float64Array,
  strength: Strength,
): Filtered {
  const ordinary = new Float64Array(history.ground.countries.length * history.weeks)
  for (let i = 0; i < chance.length; i++) ordinary[rows.country[i]! * history.weeks + rows.week[i]!] = chance[i]!
  return filterStrong(history, definition, ordinary, strength)
}

/** The chance of an onset of each row, ordinary or by the strong wave. */
export function mixture(history: History, rows: WeekRows, chance: Float64Array, filtered: Filtered, strength: Strength): Float64Array {
  return chance.map((p, i) => {
    const at = history.ground.bloc[rows.country[i]!]! * filtered.weeks + rows.week[i]!
    const direct = filtered.chance[at]! * Math.min(reachNumbers.mostDirect.default, strength.weekly * filtered.recent[at]!)
    return p + direct * (1 - p)
  })
}
