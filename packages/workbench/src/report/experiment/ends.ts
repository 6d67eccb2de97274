/** How the runs of an ensemble end: a bar for each end with its interval, all ends in a table; chances after what the model has earned. */
import { bandText, fill, movedWords, shownNumber, type EnsembleStatement, type MovedChances, type Words } from '@sharara/core'
import { counted, whole } from '../counted.ts'
import { number, range } from '../page/html.ts'
import { words } from './ensembleWords.ts'
import { numbers, panel, section, sentence, type ExperimentPage } from './page.ts'
import { percent } from './value.ts'
import { pageWords } from './words.ts'

/** @param real the end that the record has, where there is a record. */
export function endsSection(page: ExperimentPage, { shares: all }: EnsembleStatement, real?: string): string {
  const seen = all.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  const unseen = all.filter(({ count, end }) => count === 0 && end !== 'failed')
  const top = { outcome: seen[0]!.words, share: percent(seen[0]!.share) }
  const others = fill(words.otherOutcomes, { count: unseen.length })
  const summary =
    unseen.length === 0 ? fill(words.sharesAll, top) : fill(words.sharesSummary, { ...top, others, most: percent(unseen[0]!.wilson[1]) })
  const label = (name: Words, end: string): Words =>
    end === real ? { en: `${name.en} (${words.happened.en})`, ar: `${name.ar} (${words.happened.ar})` } : name
  const figure = page.figure({
    id: 'shares',
    title: words.sharesTitle,
    summary,
    picture: {
      kind: 'bars',
      unit: 'share',
      from: 0,
      to: 1,
      rows: seen.map(({ end, words: name, share, wilson: [low, high] }) => ({
        label: label(name, end),
        value: share,
        low,
        high,
        tone: end === 'failed' ? 'against' : end === real ? 'second' : 'model',
      })),
    },
    legend: [{ key: 'error-key', words: pageWords.interval95 }],
    head: [words.outcome, pageWords.runs, words.share, words.wilson, words.jeffreys],
    rows: all.map(({ end, words: name, count, share, wilson, jeffreys }) => [
      label(name, end),
      number(whole(count)),
      number(percent(share)),
      range(percent(wilson[0]), percent(wilson[1])),
      range(percent(jeffreys[0]), percent(jeffreys[1])),
    ]),
  })
  return section({ id: 'results', title: words.shares, lead: words.sharesLead, content: figure })
}

/** “0.19 [0.02–1.47]”, piece by piece in the order of reading. */
function bandHtml(text: string): string {
  const [, middle, low, high] = /^(.+) \[(.+)–(.+)\]$/.exec(text) ?? []
  return middle === undefined ? number(text) : `${number(middle)} [${range(low!, high!)}]`
}

/** Base rates of the ends, moved by the runs so far as the model has earned it. */
export function movedSection({ waves, of, rows, numbers: told }: MovedChances): string {
  const table = numbers({
    caption: movedWords.title,
    head: [words.outcome, movedWords.chance, movedWords.base, movedWords.runs],
    rows: rows.map((row) => [row.words, ...[row.chance, row.base, row.runs].map((share) => number(percent(share)))]),
  })
  const lead = fill(movedWords.lead, { waves: whole(waves), of: { en: whole(of), ar: counted(of, 'runs').ar } })
  const band = numbers({
    caption: movedWords.numbersTitle,
    head: [movedWords.number, movedWords.band, movedWords.base, movedWords.runs, movedWords.earned],
    rows: told.map(({ name, words: said, moved, base, runs, earned }) => [
      said,
      ...[moved, base, runs].map((own) => bandHtml(bandText(name, own))),
      number(shownNumber(earned)),
    ]),
  })
  const content = panel(table) + sentence(movedWords.numbersLead) + panel(band)
  return section({ id: 'moved', title: movedWords.title, lead, content })
}
