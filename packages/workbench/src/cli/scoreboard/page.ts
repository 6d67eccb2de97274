/** The page of the scoreboard: measures beside what has to be beaten, honesty of the chances, sizes, and each case by name. */
import { boardSections, outcomes, shownNumber, type Scoreboard, type Words } from '@sharara/core'
import { ExperimentPage, hero, heatMap, numbers, panel, section, sentence, type Again } from '../../report/experiment/index.ts'
import { whole } from '../output.ts'
import { recordRows, targetRows } from './targets.ts'
import { targetWords } from './targetWords.ts'
import { columnsOf, deathsText, endsText, peakText, summaryOf, verdictOf, wrongText } from './texts.ts'
import { scoreboardWords as words } from './words.ts'

export function scoreboardPage(scores: Scoreboard, again: Again): string {
  const page = new ExperimentPage()
  const group = scores.unseen.cases > 0 ? scores.unseen : scores.all
  const head = hero({
    eyebrow: [words.title],
    title: words.title,
    lead: verdictOf(scores, ltr) ?? words.nothingRun,
    tiles: [
      { name: words.unseen, value: ltr(shownNumber(group.outcome.logScore)) },
      { name: words.baseRate, value: ltr(shownNumber(group.outcome.baseRate)) },
      { name: words.logistic, value: ltr(shownNumber(group.outcome.logistic)) },
    ],
  })
  const columns = columnsOf(scores)
  const tables = boardSections(scores).map((part) =>
    panel(
      numbers({
        caption: part.words,
        head: [part.words, ...columns.map(({ words: name }) => name)],
        rows: part.rows.map((row) => [named(row.words, row.help), ...columns.map(({ cell }) => ltr(cell(row)))]),
      }),
    ),
  )
  const body = [
    head,
    section({ id: 'results', title: words.title, lead: summaryOf(scores), content: tables.join('') + sentence(words.how) }),
    ...targetsIn(scores),
    ...(scores.all.cases === 0 ? [] : [calibrationOf(page, scores), sizesOf(scores), casesOf(scores)]),
  ]
  return page.write({ title: words.title, body, again, judged: true })
}

function targetsIn(scores: Scoreboard): readonly string[] {
  const [cases, episodes] = [targetRows(scores), recordRows(scores)]
  if (cases === null) return []
  const parts = episodes === null ? [cases] : [cases, episodes]
  const content = parts.map(({ lead, head, rows }) => sentence(lead) + panel(numbers({ caption: lead, head, rows }))).join('')
  return [section({ id: 'targets', title: targetWords.title, content })]
}

function named(name: Words, help: Words): Words {
  return { en: `${name.en} (${help.en})`, ar: `${name.ar} (${help.ar})` }
}

/** A cell of figures, which reads from the left in both languages. */
function ltr(text: string): Words {
  return { en: text, ar: `\u2066${text}\u2069` }
}

function calibrationOf(page: ExperimentPage, { all }: Scoreboard): string {
  const bins = all.outcome.calibration.bins.filter(({ count }) => count > 0)
  const content = page.figure({
    id: 'calibration',
    title: words.calibrationTitle,
    summary: words.calibrationLead,
    picture: {
      kind: 'bars',
      unit: 'share',
      rows: bins.map(({ from, to, forecast, came }) => ({
        label: ltr(`${shownNumber(from)}–${shownNumber(to)}`),
        value: forecast,
        record: came,
      })),
    },
    legend: [
      { key: 'swatch-key model', words: words.given },
      { key: 'record-key', words: words.came },
    ],
    head: [words.given, words.came, words.count],
    rows: bins.map(({ forecast, came, count }) => [shownNumber(forecast), shownNumber(came), whole(count)]),
  })
  return section({ id: 'calibration-section', title: words.calibrationTitle, content })
}

function sizesOf({ all: { size } }: Scoreboard): string {
  const [first] = size.countries
  if (first === undefined) return ''
  const most = Math.max(...size.countries.flatMap(({ sizes }) => sizes.map(({ peak }) => peak)))
  return section({
    id: 'sizes',
    title: words.sizesTitle,
    content: heatMap({
      id: 'sizes',
      title: words.sizesTitle,
      summary: words.sizesLead,
      corner: words.case,
      columns: first.sizes.map(({ factor }) => ltr(`× ${factor}`)),
      rows: size.countries.map(({ id, sizes }) => ({
        label: { en: id, ar: id },
        cells: sizes.map(({ peak }) => ({ text: shownNumber(100 * peak), share: most > 0 ? peak / most : null })),
      })),
    }),
  })
}

function casesOf({ cases }: Scoreboard): string {
  const rows = cases.map((line) => [
    {
      en: `${line.name.en} (${line.country.en}, ${line.start.slice(0, 4)})`,
      ar: `${line.name.ar} (${line.country.ar}، ${line.start.slice(0, 4)})`,
    },
    line.seen ? words.seenMark : { en: '', ar: '' },
    outcomes[line.record.outcome],
    endsText(line),
    line.logScore === null ? '–' : shownNumber(Math.exp(line.logScore)),
    ltr(peakText(line).en),
    ltr(deathsText(line).en),
    wrongText(line),
  ])
  return section({
    id: 'cases',
    title: words.casesTitle,
    lead: words.casesLead,
    content: panel(
      numbers({
        caption: words.casesTitle,
        head: [words.case, { en: '', ar: '' }, words.record, words.modelEnds, words.chance, words.peak, words.deaths, words.wrong],
        rows,
      }),
    ),
  })
}
