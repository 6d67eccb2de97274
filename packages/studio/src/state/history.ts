/** Undo and redo over values that are never changed in place. */
export interface History<T> {
  readonly past: readonly T[]
  readonly now: T
  readonly future: readonly T[]
}

const longest = 200

export function begin<T>(now: T): History<T> {
  return { past: [], now, future: [] }
}

/** A new value; what had been undone is gone. */
export function record<T>(history: History<T>, now: T): History<T> {
  return { past: [...history.past, history.now].slice(-longest), now, future: [] }
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1)
  return before === undefined ? history : { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] }
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future
  return next === undefined ? history : { past: [...history.past, history.now], now: next, future }
}
