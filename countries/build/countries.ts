/** Countries that are written by hand, by id. */
import { egypt } from '../egypt/facts.ts'
import { iran } from '../iran/facts.ts'
import { kazakhstan } from '../kazakhstan/facts.ts'
import { sudan } from '../sudan/facts.ts'
import { tunisia } from '../tunisia/facts.ts'
import type { Facts } from './facts.ts'

export const countries: Readonly<Record<string, Facts>> = { egypt, iran, kazakhstan, sudan, tunisia }
