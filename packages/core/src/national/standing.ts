/** Who stands where (model.md sections 3 and 5): seats that are held or fought for, and men on the street. */
import type { Force } from '../country/index.ts'
import type { Setting } from './setting.ts'
import type { State } from './state.ts'

export function isHeldByMovement(state: State, p: number): boolean {
  return state.at.seatLost[p]! >= 0 && state.at.seatBack[p] === 0
}

/** Where a lost seat is fought for, or the place is being cleared after it was retaken. */
export function isContested(setting: Setting, state: State, p: number): boolean {
  return isHeldByMovement(state, p) || state.now.step * setting.course.stepHours < state.at.clearing[p]!
}

/** Police and troops of the interior: one ministry, whose men hear of one another. */
export function isInterior(kind: Force['kind']): boolean {
  return kind === 'police' || kind === 'interior'
}

/** Share of the men posted in a place who can stand at once: all when fresh, `rotation` of them in the long run. */
export function standing({ c, on }: Setting, { at }: State, p: number): number {
  return on.rotation ? 1 - (1 - c.rotation) * at.strain[p]! : 1
}

/** What is left on the streets of a force of this kind. */
export function holding({ on }: Setting, { now }: State, kind: Force['kind']): number {
  return on.collapse && isInterior(kind) ? 1 - now.policeGone : 1
}
