/** What was done can be undone and done again. */
import { describe, expect, test } from 'vitest'
import { begin, record as remember, redo, undo } from './history.ts'

describe('history', () => {
  test('goes back and forth, and forgets what was undone when something new comes', () => {
    const three = remember(remember(begin('a'), 'b'), 'c')
    expect(undo(three).now).toBe('b')
    expect(redo(undo(undo(three))).now).toBe('b')
    expect(redo(undo(three))).toEqual(three)
    expect(redo(remember(undo(three), 'd')).now).toBe('d')
    expect(undo(begin('a'))).toEqual(begin('a'))
  })
})
