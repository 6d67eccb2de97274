/** Pictures hold names of strangers: what they hold is text and never markup; and each kind of case has a mark of its own. */
import { expect, test } from 'vitest'
import { membershipPicture, xyPicture } from '../src/pictures/index.ts'

const evil = '<img src=x onerror="alert(1)">'
const words = { en: evil, ar: evil }

test.each(['en', 'ar'] as const)('names of cases and columns are text, %s', (language) => {
  const plot = xyPicture({ id: 'xy', x: words, y: words, cases: [evil], inX: [1], inY: [0], relation: 'sufficiency' })
  const rule = { method: 'logistic', anchors: { exclusion: 0, crossover: 1, inclusion: 2 } } as const
  const set = membershipPicture({ name: 'm', label: words, column: evil, cases: [evil], values: [1], rule })
  for (const picture of [plot, set]) {
    const { body } = picture.draw(language)
    expect(body).not.toContain('<img')
    expect(body).toContain('&lt;img')
  }
})

test('no two kinds of case are told by colour alone, and the key names those that are there', () => {
  const of = { id: 'xy', x: { en: 'X', ar: 'س' }, y: { en: 'Y', ar: 'ص' }, relation: 'sufficiency' } as const
  const { body } = xyPicture({ ...of, cases: ['a', 'b', 'c', 'd'], inX: [0.9, 0.9, 0.1, 0.1], inY: [1, 0.2, 0.9, 0] }).draw('en')
  const forms = [...body.matchAll(/d="([^"]+)" transform="[^"]*" class="case (\w+)"/g)]
  expect(new Set(forms.map(([, form]) => form)).size).toBe(4)
  expect(forms.map(([, , kind]) => kind)).toEqual(['typical', 'deviant', 'uncovered', 'irrelevant'])
  for (const said of ['typical: has both', 'deviant: condition without', 'not covered: outcome without', 'has neither'])
    expect(body).toContain(said)
})

test('as wide as there is room, in the digits of the reader', () => {
  const of = {
    id: 'xy',
    x: { en: 'X', ar: 'س' },
    y: { en: 'Y', ar: 'ص' },
    cases: ['a'],
    inX: [1],
    inY: [1],
    relation: 'sufficiency',
  } as const
  const number = (value: number): string => `«${value}»`
  const picture = xyPicture(of, number)
  expect(picture.summary.en).toContain('Inclusion «1»')
  const drawn = picture.draw('ar', { width: 300, number })
  expect(drawn.width).toBe(300)
  expect(drawn.body).toContain('«0.25»')
})
