/** Every sentence and phrase stands in both languages, with the same blanks to be filled. */
import { describe, expect, test } from 'vitest'
import { atLine, endOfFile, faultWords, phrases, sentences, things } from './messages.ts'

const tables = { sentences, phrases, things, faultWords, others: { atLine, endOfFile } }
const blanks = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, name]) => name!).toSorted()

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(Object.entries(table))('%s', (__, { en, ar }) => {
    expect(en).toMatch(/[a-zA-Z]/)
    expect(ar).toMatch(/[\u0600-\u06FF]|^\{/)
    expect(blanks(ar)).toEqual(blanks(en))
  })
})

test('what JSON wanted is said of each fault', () => {
  expect(Object.entries(faultWords).map(([kind, { en }]) => [kind, en])).toEqual([
    ['wanted-value', 'a value'],
    ['wanted-name', 'a name in double quotes, or }'],
    ['wanted-colon', 'a colon after the name'],
    ['wanted-comma-brace', 'a comma or }'],
    ['wanted-comma-bracket', 'a comma or ]'],
    ['wanted-end', 'the end of the file'],
    ['wanted-quote', 'a closing double quote on the same line'],
    ['bad-escape', String.raw`one of \" \\ \/ \b \f \n \r \t \uXXXX`],
    ['bad-number', 'a number as JSON writes it, such as -12.5 or 3e6'],
    ['not-finite', 'a finite number (JSON has no NaN and no Infinity)'],
    ['too-large', 'a number below 1.8e308'],
    ['trailing-comma', 'no comma after the last entry'],
    ['comment', 'no comments (JSON has none; use `note`)'],
    ['too-deep', 'at most 64 levels'],
    ['too-many', 'at most 500,000 values in one file'],
    ['name-twice', 'each name once in an object'],
    ['forbidden-name', 'another name'],
  ])
})
