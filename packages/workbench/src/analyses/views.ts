/** The views, in one list: what answers look like, for kinds that leave JSON, tables and a page. */
import { viewAttribution } from './attribute/view.ts'
import { viewSensitivity } from './sensitivity/view.ts'
import { viewSweep } from './sweep/view.ts'

export const views = { sweep: viewSweep, sensitivity: viewSensitivity, attribute: viewAttribution } as const
