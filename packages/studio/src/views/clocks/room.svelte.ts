/** What the room holds while the page is open: the record, and the fits that were fetched. */
import { clocks } from '@sharara/core'
import { openClockFit, openClockRecord } from '../../files/index.ts'

type Fit = clocks.ClockRecord['fits'][number]

const record = (): Promise<clocks.ClockRecord> => openClockRecord()
let opened: Promise<clocks.ClockRecord> | null = null
const models = new Map<string, Promise<clocks.WorldModel>>()

/** Fetched once; again after a failure. */
export function openRecord(): Promise<clocks.ClockRecord> {
  opened ??= record()
  opened.catch(() => (opened = null))
  return opened
}

export const idOf = ({ definition, known }: Fit): string => `${definition}-${known}`

export function openModel(fit: Fit): Promise<clocks.WorldModel> {
  const id = idOf(fit)
  const found = models.get(id) ?? openClockFit(id).then(({ data }) => clocks.worldModel(data))
  models.set(id, found)
  found.catch(() => models.delete(id))
  return found
}
