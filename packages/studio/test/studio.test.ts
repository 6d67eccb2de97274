/** The studio in a real browser: one build, one server, one browser for all that follows. */
import { afterAll, beforeAll, describe } from 'vitest'
import { accessible } from './accessible.ts'
import { behind } from './behind.ts'
import { missingBrowser, openBrowser } from './browser.ts'
import { changing } from './changing.ts'
import { classics } from './classics.ts'
import { countries } from './countries.ts'
import { deskWalk } from './desk.ts'
import { deskFurther } from './deskFurther.ts'
import { deskMistakes } from './deskMistakes.ts'
import { firefox } from './firefox.ts'
import { failures } from './failures.ts'
import { clocks } from './clocks.ts'
import { bringing } from './bringing.ts'
import { pseudo } from './pseudo.ts'
import { foresight } from './foresight.ts'
import { keyboard } from './keyboard.ts'
import { onPaper } from './paper.ts'
import { pictures } from './pictures.ts'
import { site, type Stage } from './serving.ts'
import { report } from './report.ts'
import { reports } from './reports.ts'
import { reportsFurther } from './reportsFurther.ts'
import { single } from './single.ts'
import { speed } from './speed.ts'
import { stopwatch } from './stopwatch.ts'
import { touch } from './touch.ts'
import { tour } from './tour.ts'
import { vary } from './vary.ts'

describe.skipIf(missingBrowser !== undefined)(`Chromium ${missingBrowser ?? 'found'}`, () => {
  let stage: Stage | undefined
  beforeAll(async () => {
    stage = { site: await site(), browser: await openBrowser() }
  }, 300_000)
  afterAll(async () => {
    await stage?.browser.close()
    await stage?.site.close()
  })
  const ready = (): Stage => stage!

  describe('speed and size', () => {
    speed(ready)
  })
  describe('the tour', () => {
    tour(ready)
  })
  describe('another browser, a phone, a longer language', () => {
    firefox(ready)
    touch(ready)
    pseudo(ready)
  })
  describe('a stopwatch', () => {
    stopwatch(ready)
  })
  describe('changing and comparing', () => {
    changing(ready)
  })
  describe('any country', () => {
    countries(ready)
    bringing(ready)
  })
  describe('published models', () => {
    classics(ready)
  })
  describe('sweep and sensitivity', () => {
    vary(ready)
  })
  describe('the desk', () => {
    deskWalk(ready)
    deskFurther(ready)
    deskMistakes(ready)
  })
  describe('foresight', () => {
    foresight(ready)
  })
  describe('the clocks', () => {
    clocks(ready)
  })
  describe('a server behind it', () => {
    behind(ready)
  })
  describe('what fails', () => {
    failures(ready)
  })
  describe('in one file', () => {
    single(ready)
    report(ready)
    reports(ready)
    reportsFurther(ready)
  })
  describe('on paper', () => {
    onPaper(ready)
  })
  describe('every view, language and theme', () => {
    accessible(ready)
    keyboard(ready)
  })
  describe('pictures', () => {
    pictures(ready)
  })
})
