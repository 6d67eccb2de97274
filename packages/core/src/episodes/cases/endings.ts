/** The outcomes of the codebook and those of the model are the same eight ends under two names. */
import type { Outcome } from '../../vocabulary/index.ts'
import type { CodeOf } from './columns.ts'

/** The model’s name of an outcome that a case is coded with. */
export const outcomeOfCode: Readonly<Record<CodeOf<'outcome'>, Outcome>> = {
  faded: 'faded',
  crushed: 'crushed',
  concessions_only: 'concessions-only',
  figurehead_replaced_same_system: 'figurehead-replaced',
  captured: 'captured',
  negotiated_reform: 'negotiated-reform',
  regime_change_lasted: 'revolution',
  civil_war: 'civil-war',
}
