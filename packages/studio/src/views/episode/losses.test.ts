/** The dead of every shipped record stand beside those of the run, whether the record has them as a figure or as a target alone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordSchema, type Profile } from '@sharara/core'
import { expect, test } from 'vitest'
import type { Frames } from '../../compute/index.ts'
import { deadByRegion } from './losses.ts'

const root = join(import.meta.dirname, '../../../../..')
const frames = { hours: 1, at: () => 0, national: { dead: [0] } } as unknown as Frames // nothing else is read
const cases = [
  ['kazakhstan-2022', 'kazakhstan', 'almaty'],
  ['egypt-2011', 'egypt', 'suez'],
  ['iran-2019', 'iran', ''],
  ['tunisia-2010', 'tunisia', 'kasserine'],
  ['sudan-2018', 'sudan', 'khartoum'],
] as const

test.each(cases)('%s', (episode, country, region) => {
  const record = recordSchema.parse(JSON.parse(readFileSync(join(root, `episodes/${episode}.json`), 'utf8')))
  const profile = JSON.parse(readFileSync(join(root, `countries/${country}/profile.json`), 'utf8')) as Profile // shipped, checked elsewhere
  const rows = deadByRegion(frames, profile, record)
  const whole = record.targets.find(({ measure }) => measure.kind === 'deaths' && measure.day === undefined && measure.region === undefined)
  expect(rows[0]).toMatchObject({ id: '', record: { value: whole!.value } })
  expect(rows.find(({ id }) => id === region)?.record?.value).toBeGreaterThan(0)
})
