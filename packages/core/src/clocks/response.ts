/** What one episode leaves, drawn: the mean of its row in the aftermath table and the scatter of single episodes about it. */
import { normal, stream } from '../random/index.ts'
import { resultNames, type Aftermath, type AftermathGroup, type ResultSeries } from './aftermath.ts'

const responseStream = stream('clocks/response')

/** One draw of what an episode adds to a series by a horizon: the mean of its group and the scatter of single episodes. */
export function drawResponse(
  { rows }: Aftermath,
  group: AftermathGroup,
  series: ResultSeries,
  horizon: number,
  seed: number,
  subject: number,
): number {
  const row = rows.find((one) => one.group === group && one.series === series)
  const cell = row?.cells.find((one) => one.horizon === horizon)
  if (cell === undefined) return NaN
  // one draw an episode and series: an episode that does better than most at two years does so at ten
  return cell.beyond.value + cell.spread * normal(seed, responseStream, resultNames.indexOf(series), subject)
}
