/** The report of a run: what is put into the page can be read back to the bit, and nothing breaks out of it. */
import { inflateRawSync } from 'node:zlib'
import { readScenario, startRun, unpackRun, type CarriedRun } from '@sharara/core'
import { expect, test } from 'vitest'
import { openLibrary } from '../store/index.ts'
import { writeReport } from './index.ts'

const library = openLibrary()
const setup = readScenario(library.load('scenario', 'kazakhstan-2022')!, library).setup!
const frame = '<html><body><noscript><!-- summary --></noscript><!-- run --></body></html>'

function made(change: Partial<CarriedRun['setup']['scenario']> = {}): CarriedRun {
  const changed = { ...setup, scenario: { ...setup.scenario, sample: 500, hours: 60, ...change } }
  const run = startRun(changed)
  while (!run.over) run.step()
  const facts = { fingerprint: run.fingerprint(), version: '0', model: 'm', created: '2026-01-01T00:00:00Z' }
  return { setup: changed, record: run.record(), episode: null, outline: null, ...facts }
}

test('carries the run to the bit', () => {
  const run = made()
  const page = writeReport(frame, run)
  const part = (id: string): string => new RegExp(`id="${id}">([^<]*)<`).exec(page)![1]!
  const columns = new Uint8Array(inflateRawSync(Buffer.from(part('columns'), 'base64')))
  const back = unpackRun({ text: part('run'), columns })
  expect(back.record.national.crowd).toEqual(run.record.national.crowd)
  expect(back.setup).toEqual(run.setup)
  expect(back.fingerprint).toBe(run.fingerprint)
})

test('tells in both languages how it ended where scripts may not run', () => {
  const page = writeReport(frame, made())
  expect(page).toMatch(/<p lang="en" dir="ltr"><strong>Kazakhstan, January 2022<\/strong> The model ends with: /)
  expect(page).toMatch(/<p lang="ar" dir="rtl"><strong>[^<]*\p{Script=Arabic}/u)
  expect(page).not.toContain('<!--')
})

test('cannot be broken out of by a name', () => {
  const page = writeReport(frame, made({ name: { en: '</script><script>alert(1)</script>$&', ar: '"><b>' } }))
  expect(page.match(/<script/g)).toHaveLength(2)
  expect(page).not.toContain('<b>')
})
