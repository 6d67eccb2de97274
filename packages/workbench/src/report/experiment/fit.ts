/** The page of a fit: what was learned of each number and of which combinations, and what the posterior says against the record. */
import { fill, outcomes, type CheckedTarget, type FitPosterior, type FittedNumber, type Measured, type Words } from '@sharara/core'
import { whole } from '../counted.ts'
import { both, escape, number, range } from '../page/html.ts'
import { beliefPlot, pairPlot } from './fitPlots.ts'
import { fitPageWords as words } from './fitWords.ts'
import { ExperimentPage, hero, numbers, panel, section, twoColumns, type Text } from './page.ts'
import { percent } from './value.ts'

export interface FitPageInput {
  readonly title: Words
  readonly command?: string
  readonly model: string
  readonly version: string
  readonly created: string
}

export function fitPage(input: FitPageInput, posterior: FitPosterior): string {
  const page = new ExperimentPage()
  const body = [
    head(input, posterior),
    section({ id: 'results', title: words.numbersTitle, lead: words.numbersLead, content: beliefs(posterior) }),
    section({ id: 'pairs', title: words.pairsTitle, lead: words.pairsLead, content: panel(pairs(posterior)) }),
    section({ id: 'directions', title: words.directionsTitle, lead: words.directionsLead, content: directions(page, posterior) }),
    section({ id: 'generations', title: words.generationsTitle, lead: words.generationsLead, content: generations(page, posterior) }),
    section({ id: 'predictive', title: words.predictiveTitle, lead: words.predictiveLead, content: panel(predictive(posterior)) }),
    section({ id: 'held', title: words.heldTitle, content: panel(held(posterior)) }),
  ]
  const { model, version, created, command = '' } = input
  return page.write({
    title: input.title,
    body,
    judged: true,
    again: { command, model, version, created, runs: posterior.runs, facts: [] },
  })
}

function head({ title }: FitPageInput, { hits, generations: all, simulations, directions: found, numbers: free }: FitPosterior): string {
  const { fitted, heldOut } = hits
  const own = fill(words.lead, { all: fitted.all, hits: fitted.posterior, used: fitted.used })
  const other =
    heldOut.all === 0 ? { en: '', ar: '' } : fill(words.leadHeld, { all: heldOut.all, hits: heldOut.posterior, used: heldOut.used })
  const far = fill(words.leadDistance, { own: short(fitted.distance.posterior), used: short(fitted.distance.used) })
  const count = (value: number): Text => number(whole(value))
  const stiff = found.filter(({ kind }) => kind === 'stiff').length
  return hero({
    eyebrow: [words.fit],
    title,
    lead: { en: own.en + other.en + far.en, ar: own.ar + other.ar + far.ar },
    tiles: [
      { name: words.tileGenerations, value: count(all.length) },
      { name: words.tileSimulations, value: count(simulations) },
      { name: words.tileEffective, value: number(short(all.at(-1)?.effective ?? 0)) },
      { name: words.tileStiff, value: count(stiff), beside: fill(words.ofNumbers, { count: free.length }) },
    ],
  })
}

/** Where a value stands between the ends of the prior's middle 80 %, in the measure of the prior. */
function place({ prior, priorKind }: FittedNumber, value: number): number {
  const measure = priorKind.kind === 'log-uniform' || priorKind.kind === 'log-normal' ? Math.log : (x: number): number => x
  const [low, high] = [measure(prior[1]!), measure(prior[5]!)]
  return Math.min(1, Math.max(0, (measure(value) - low) / (high - low)))
}

function beliefs({ numbers: rows }: FitPosterior): string {
  const plot = beliefPlot(
    rows.map((row) => {
      const [, low, quarter, middle, three, high] = row.quantiles.map((value) => place(row, value))
      return { words: row.words, low: low!, quarter: quarter!, middle: middle!, three: three!, high: high!, used: place(row, row.used) }
    }),
    words.numbersLead,
  )
  const table = numbers({
    caption: words.numbersTitle,
    head: [words.number, words.inUse, words.prior, words.median, words.posterior, words.meanSd, words.adjusted, words.left],
    rows: rows.map((row) => [
      both(row.words),
      number(short(row.used)),
      range(short(row.prior[1]!), short(row.prior[5]!)),
      number(short(row.quantiles[3]!)),
      range(short(row.quantiles[1]!), short(row.quantiles[5]!)),
      number(`${short(row.mean)} ± ${short(row.sd)}`),
      row.adjusted === null ? '–' : number(`${short(row.adjusted.mean)} ± ${short(row.adjusted.sd)}`),
      number(percent(row.left)),
    ]),
  })
  return panel(plot) + panel(table)
}

function pairs({ numbers: all, particles, correlations }: FitPosterior): string {
  return pairPlot(
    all.map((one) => one.words),
    particles,
    correlations,
  )
}

function directions(page: ExperimentPage, { directions: all, numbers: free }: FitPosterior): string {
  const called = (name: string): Words => free.find((one) => one.name === name)!.words // a direction is of these numbers
  const named = (index: number): Words => ({
    en: `${index + 1}. ${words[all[index]!.kind].en}`,
    ar: `${index + 1}. ${words[all[index]!.kind].ar}`,
  })
  return page.figure({
    id: 'left',
    title: words.left,
    summary: words.directionsLead,
    picture: {
      kind: 'bars',
      unit: 'share',
      from: 0,
      rows: all.map(({ left, kind }, index) => ({ label: named(index), value: left, tone: kind === 'stiff' ? 'model' : 'second' })),
    },
    head: [words.direction, words.left, words.number],
    rows: all.map(({ left, parts }, index) => [
      named(index),
      number(percent(left)),
      parts
        .map(({ name, weight }) => `${number(`${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`)} ${both(called(name))}`)
        .join(' · '),
    ]),
  })
}

function generations(page: ExperimentPage, { generations: all }: FitPosterior): string {
  const names = all.map(({ generation }): Words => ({ en: String(generation + 1), ar: String(generation + 1) }))
  const rows = all.map((one) => [
    number(String(one.generation + 1)),
    number(short(one.threshold)),
    number(whole(one.tried)),
    number(whole(one.kept)),
    number(percent(one.acceptance)),
    number(short(one.effective)),
  ])
  const shared = {
    head: [words.generation, words.threshold, words.tried, words.kept, words.acceptance, words.effective],
    rows,
    summary: words.generationsLead,
  }
  const columns = (values: readonly number[]) => ({
    kind: 'columns' as const,
    unit: 'number' as const,
    labels: names,
    series: [{ tone: 'model' as const, values }],
  })
  return twoColumns(
    page.figure({ ...shared, id: 'thresholds', title: words.threshold, picture: columns(all.map(({ threshold }) => threshold)) }),
    page.figure({ ...shared, id: 'effective', title: words.effective, picture: columns(all.map(({ effective }) => effective)) }),
  )
}

function predictive({ targets }: FitPosterior): string {
  return numbers({
    caption: words.predictiveTitle,
    head: [words.target, words.role, words.record, words.median, words.band, { en: 'p-value', ar: 'القيمة p' }, words.usedBand],
    rows: targets.map((row) => [
      `${both(row.label)}<br><code dir="ltr">${escape(row.id)}</code>`,
      row.heldOut ? words.heldOut : words.fitted,
      said(row.record),
      said(row.model),
      `${band(row)} ${verdict(row.hit)}`,
      number(row.p.toFixed(2)),
      `${band(row.used)} ${verdict(row.used.hit)}`,
    ]),
  })
}

function verdict(hit: boolean): string {
  return `<span class="tag ${hit ? 'hit' : 'miss'}">${both(hit ? words.hit : words.miss)}</span>`
}

function band(row: Pick<CheckedTarget, 'band' | 'p'>): string {
  return row.band ? `${said(row.band[0])} – ${said(row.band[1])}` : number(percent(row.p))
}

/** Null is "never"; a text is the name of an outcome. */
function said(measured: Measured): string {
  if (measured === null) return both(words.never)
  if (typeof measured === 'number') return number(short(measured))
  return Object.hasOwn(outcomes, measured) ? both(outcomes[measured as keyof typeof outcomes]) : escape(measured) // a key, by the line itself
}

function held({ heldOut, over }: FitPosterior): string {
  const lines = heldOut.length === 0 ? [words.nothingHeld] : [fill(words.heldList, { names: heldOut.join(', ') }), words.heldNote]
  return [...lines, fill(words.over, { reason: over.words })].map((line) => `<p>${both(line)}</p>`).join('')
}

function short(amount: number): string {
  return Math.abs(amount) >= 1000 ? whole(amount) : String(Number(amount.toPrecision(3)))
}
