/** Levers, many runs, the comparison and the claims, as a reader uses them. */
import { readFileSync } from 'node:fs'
import { change, outcomes, readScenario, startRun, type Change, type Library } from '@sharara/core'
import { expect, test } from 'vitest'
import { patience, quick, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

const library: Library = {
  load: (kind, id) => {
    const path = { scenario: `scenarios/${id}.json`, country: `countries/${id}/profile.json`, episode: `episodes/${id}.json` }[kind]
    return { file: id, text: readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8') }
  },
  names: () => [],
}

/** January 2022 with a change in it, run to its end in this process: its fingerprint, and the name of its end in English. */
function runOf(own: Change): { readonly fingerprint: string; readonly end: string } {
  const shipped = readScenario(library.load('scenario', 'kazakhstan-2022')!, library).setup!
  const run = startRun(change.apply(shipped, own).setup!)
  while (!run.over) run.step()
  return { fingerprint: run.fingerprint(), end: outcomes[run.record().outcome!.outcome].en }
}

/** Without the marks that keep a name in its own direction. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '')

export function changing(stage: () => Stage): void {
  test('raise leadership, see another outcome, take it back', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(`${site.url}#/levers?v=1&${quick}`)
    const before = await runOver(page)
    const ends = page.locator('.ends')
    // the end by name, of the run that the same scenario gives without a page, whatever it is
    const asItWas = runOf({ sample: 100 })
    expect([before, plain(await ends.innerText())]).toEqual([asItWas.fingerprint, `It ends: ${asItWas.end}.`])

    // a guess first: nothing of the result is there before it
    await page.getByRole('button', { name: 'With leadership, programme and guard' }).click()
    expect(await page.locator('[data-result]').count()).toBe(0)
    await page.locator('#guess').focus()
    await page.keyboard.press('End')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    expect(await page.locator('[data-result] li').count()).toBe(4)
    expect(await page.locator('[data-card] svg[role=img]').getAttribute('aria-label')).toMatch(
      /As it was: .*8 in 10 runs between .*Guess: /,
    )
    // leadership moves the streets and the end: another run, another fingerprint
    await page.waitForFunction((old) => ![null, old].includes(document.querySelector('footer code')?.textContent ?? null), before)
    // a card is the shipped scenario with it alone, of all people
    const led = runOf({ values: { leadership: 1, programme: 1, guard: 1 } })
    expect([await runOver(page), plain(await ends.innerText())]).toEqual([led.fingerprint, `It ends: ${led.end}. Before: ${asItWas.end}.`])
    expect(led.fingerprint).not.toBe(asItWas.fingerprint)
    expect(await page.locator('#figure-levers-crowd path.line.ghost').count()).toBe(1)
    await page.waitForFunction('location.hash.includes("leadership:1")')

    // a slider by keys, and undone by keys
    const slider = page.locator('#lever-pillars-discipline input[type=range]')
    await slider.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction('location.hash.includes("discipline:0.01")')
    await slider.focus()
    await page.keyboard.press('Control+z')
    await page.waitForFunction('!location.hash.includes("discipline")')
    await page.keyboard.press('Control+z')
    await page.waitForFunction('!location.hash.includes("leadership")')
    await page.getByText('Everything is as it ships').or(page.getByText('as the file says')).waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('a lever is found in Arabic, typed in Arabic digits, and refused beyond its range', { timeout: patience }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(`${site.url}#/levers?v=1&${quick}&lang=ar`)
    await runOver(page)
    await page.getByRole('searchbox').fill('الفساد')
    const typed = page.locator('#lever-conditions-corruption .typed')
    await typed.fill('٠٫٨')
    await typed.press('Enter')
    await page.waitForFunction('location.hash.includes("corruption:0.8")')
    await typed.fill('7')
    await typed.press('Enter')
    await page.locator('#lever-conditions-corruption [role=alert]').waitFor()
    expect(page.url()).toContain('corruption:0.8')
    expect(faults).toEqual([])
    await close()
  })

  test('many runs: shares with intervals, what a change does, the runs as files', { timeout: patience * 3 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser, { acceptDownloads: true })
    // two workers, whatever this machine has
    await page.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 4 }))
    await page.goto(`${site.url}#/outcomes?v=1&${quick}&set=leadership:1,programme:1,guard:1`)
    await runOver(page)
    await page.locator('.ask select').first().selectOption('20')
    await page.waitForFunction('location.hash.includes("~runs=20")')
    await page.getByText(/About .* on this machine, by the runs so far/).waitFor()
    await page.getByText(/Each combination runs on .*5 seeds.*one simulated person for .*100/).waitFor()
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.getByText(/about .* left/).waitFor({ timeout: patience })
    await page.locator('#figure-outcome-shares rect.bar-of:not([width="0"])').first().waitFor({ timeout: patience })
    await page.getByText(/[1-9]\d*.? pairs/).waitFor({ timeout: patience })
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('Stopped after').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /CSV/ }).first().click()])
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n')
    expect(lines.find((line) => line.startsWith('scenario,seed,sample,outcome'))).toBeDefined()
    expect(lines.at(-1)).toMatch(/^(now|base),\d+,100,/)
    // a second question waits for the first and stops nothing
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.getByText(/about .* left/).waitFor({ timeout: patience })
    await page.getByRole('button', { name: /^Divide/ }).click()
    await page.getByText('Waiting for the runs before it').waitFor()
    expect(await page.getByText('Stopped after').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })

  test('the comparison answers, and the claims lead to levers and cases', { timeout: patience }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(`${site.url}#/compare?v=1&${quick}`)
    await page.getByText('is enough for gains that stayed').first().waitFor({ timeout: patience })
    await page.getByRole('checkbox', { name: 'large crowd' }).uncheck()
    await page.waitForFunction('decodeURIComponent(location.hash).includes("~on=leadership,defection,nonviolent")')
    await page.locator('tbody button.cell').nth(2).click()
    await page.locator('aside').getByText('How it is known').waitFor()

    // the model beside the record: who holds what, with what it rests on
    const beside = page.getByRole('region', { name: 'The model beside the record' })
    await beside
      .getByText(/By the model only: .?3 .unified leadership/)
      .first()
      .waitFor({ timeout: patience })
    await beside.getByText(/32 cells.*5 seeds.* each, .*160 runs/).waitFor()
    await beside.locator('#figure-beside-necessity summary', { hasText: 'table' }).click()
    const row = beside.locator('tr', { has: page.locator('th', { hasText: /^unified leadership$/ }) })
    await row.locator('td').nth(6).waitFor({ timeout: patience })
    expect(await row.locator('td').allInnerTexts()).toEqual(['1', '0.544', '16', '0.687', '0.791', '17', 'the model only'])
    await beside.getByText('The cells of the design').click()
    await beside.locator('tr', { hasText: '110110' }).first().waitFor()

    await page.goto(`${site.url}#/claims?v=1&${quick}&~claim=21`)
    await page.getByRole('heading', { name: 'What is missing is leadership' }).waitFor({ timeout: patience })
    await page.locator('article dl a').first().click()
    await page.waitForURL(/#\/compare.*case=/)
    await page.locator('aside').waitFor()
    await page.goBack()
    await page.waitForURL(/#\/claims/)
    await page.locator('article .carriers a').first().click()
    await page.locator('.lever.asked').waitFor({ timeout: patience })
    expect(faults).toEqual([])
    await close()
  })
}
