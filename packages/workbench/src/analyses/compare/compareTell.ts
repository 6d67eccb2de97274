/** The comparison as sections of tables and sentences: the same for the terminal and for Markdown. */
import {
  bareName,
  expectationTexts,
  fill,
  furtherTables,
  solutionTables,
  type Compared,
  type ComparedRobustness,
  type ComparedSolution,
  type Language,
  type Words,
} from '@sharara/core'
import { sectionOf, type Cell, type Section } from './compareSection.ts'
import { furtherWords as further } from './compareFurtherWords.ts'
import { compareWords as words } from './compareWords.ts'
import { number as rounded, table } from '../print.ts'

/** Models that are shown of each solution. */
const mostModels = 10

/** What is told: the answer, and how far it hangs on the choices made. */
export type Told = Compared & { readonly robustness: ComparedRobustness | null }

export function sectionsOf(compared: Told): readonly Section[] {
  return [
    ...answerSections(compared),
    ...(compared.absence === null ? [] : absenceSections(compared, compared.absence)),
    ...furtherTables(compared).map((one) => sectionOf(one, 2)),
    ...(compared.robustness === null ? [] : robustnessSections(compared, compared.robustness)),
  ]
}

function answerSections(compared: Told): Section[] {
  const { solutions, study } = compared
  const shown = solutions.filter(({ kind }) => kind !== 'intermediate' || hasExpectations(study))
  return [...necessitySections(compared), truthSection(compared), ...shown.flatMap((one) => solutionSections(one, compared))]
}

/** Without expectations the intermediate solution is the complex one: it is not told twice. */
function hasExpectations(study: Told['study']): boolean {
  return expectationTexts(study).length > 0
}

function absenceSections(compared: Told, absence: NonNullable<Told['absence']>): Section[] {
  const { outcome, contradictory, simultaneous, unlisted } = absence
  const rows = (list: readonly number[]): string => (list.length === 0 ? '–' : list.slice(0, 64).join(', '))
  const notes = [
    fill(further.contradictory, { rows: unlisted === undefined ? rows(contradictory) : '…' }),
    fill(further.simultaneous, { rows: rows(simultaneous) }),
  ]
  const own = { ...compared, ...absence, study: { ...compared.study, outcome } }
  return [{ level: 2, title: fill(further.absence, { outcome }), rows: [], texts: 0, notes }, ...answerSections(own)]
}

function coreNotes(core: ComparedRobustness['core']): Words[] {
  if (core === null) return []
  const { inclusionRatio, coverageRatio, narrowest, widest, cases } = core
  const count = (...lists: readonly (readonly string[])[]): number => lists.flat().length
  return [
    fill(further.core, {
      inclusion: digits(inclusionRatio),
      coverage: digits(coverageRatio),
      narrowest: digits(narrowest),
      widest: digits(widest),
      robust: count(cases.robustTypical, cases.robustDeviant),
      shaky: count(cases.shakyTypical, cases.shakyDeviant),
      possible: count(cases.possibleTypical, cases.possibleDeviant),
      rank: cases.rank,
    }),
  ]
}

function robustnessSections({ labels }: Compared, { kind, survival, setups, ranges, core }: ComparedRobustness): Section[] {
  if (survival.length === 0) return []
  const share = (value: number): string => `${Math.round(100 * value)} %`
  const end = (value: number | null): Cell => (value === null ? words.beyond : rounded(value))
  const terms = survival.map(({ text, exact, related }) => [text, share(exact), share(related)])
  const moved = ranges.map(({ of, set, anchor, value, lower, upper }): Cell[] => {
    const name: Cell =
      of === 'anchor'
        ? fill(further[anchor ?? 'crossover'], { set: labels[set ?? ''] ?? set ?? '' })
        : words[of === 'inclusion' ? 'inclusionCut' : 'casesCut']
    return [name, rounded(value), end(lower), end(upper)]
  })
  const head: Cell[] = [words.termHead, words.sameTerm, words.relatedTerm]
  return [
    {
      level: 2,
      title: words.robustness,
      rows: [head, ...terms],
      texts: 0,
      notes: [fill(words.robustnessNote, { setups: setups.length, kind: words[`${kind}Short`] })],
    },
    {
      level: 3,
      title: words.ranges,
      rows: [[words.choice, words.chosen, words.sameFrom, words.sameTo], ...moved],
      texts: 0,
      notes: coreNotes(core),
    },
  ]
}

export function headLines({ study, cases }: Compared): readonly Words[] {
  const { outcome, nCut, inclCut, priCut, leaveOut } = study
  const head = fill(words.cases, { cases: cases.length, file: study.file, outcome, nCut, inclCut, priCut })
  return leaveOut.length === 0 ? [head] : [head, fill(words.leftOut, { cases: leaveOut.join(', ') })]
}

/** Three digits, as the field prints them. */
function digits(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '–'
}

/** As long as a line can be: the rest by number. */
const longestList = 60

function listed(names: readonly string[]): string {
  if (names.length === 0) return '–'
  const whole = names.join(', ')
  if (whole.length <= longestList) return whole
  let shown = 0
  for (let length = 0; shown < names.length; shown++) {
    length += names[shown]!.length + 2
    if (length > longestList && shown > 0) break
  }
  return `${names.slice(0, shown).join(', ')}, +${names.length - shown}`
}

function necessitySections({ necessity }: Compared): Section[] {
  const heads = [words.inclusionHead, 'RoN', words.coverageHead]
  const figures = necessity.conditions.map(({ text, necessity: { inclusion, ron, coverage } }) => [
    text,
    ...[inclusion, ron, coverage].map(digits),
  ])
  const found = necessity.combinations.map(({ text, inclusion, relevance, coverage }) => [
    text,
    ...[inclusion, relevance, coverage].map(digits),
  ])
  const cuts = fill(words.combinationsNote, { ...necessity.cuts })
  return [
    { level: 2, title: words.necessity, rows: [[words.conditionHead, ...heads], ...figures], texts: 0, notes: [] },
    {
      level: 2,
      title: fill(words.combinations, { depth: necessity.cuts.depth }),
      rows: found.length === 0 ? [] : [[words.termHead, ...heads], ...found],
      texts: 0,
      notes: found.length === 0 ? [cuts, words.noCombination] : [cuts],
    },
  ]
}

function truthSection({ truthTable, study }: Compared): Section {
  const { conditions, rows, contradictions, undecided, all, remainders, remainderRows } = truthTable
  const heads: Cell[] = [words.rowHead, ...conditions, study.outcome, words.countHead, words.inclusionHead, 'PRI']
  const lines = rows.map(({ number, values, output, cases, inclusion, pri, deviant }) => [
    String(number),
    ...values.map((value) => (value < 0 ? '-' : String(value))),
    output,
    String(cases.length),
    digits(inclusion),
    digits(pri),
    listed(cases),
    listed(deviant),
  ])
  const notes: Words[] = [
    contradictions.length === 0 ? words.noContradictions : fill(words.contradictions, { rows: contradictions.join(', ') }),
    fill(words.remainders, { count: remainders, all }),
  ]
  if (remainderRows.length > 0 && remainderRows.length <= 64) notes.push(fill(words.remainderRows, { rows: remainderRows.join(', ') }))
  if (undecided.length > 0) notes.push(fill(words.undecided, { cases: undecided.join(', ') }))
  return { level: 2, title: words.truth, rows: [[...heads, words.casesHead, words.deviantHead], ...lines], texts: 2, notes }
}

function solutionSections(solution: ComparedSolution, compared: Compared): Section[] {
  const { kind, models, modelCount, complete, proven, atLeast, unheld, common } = solution
  const { outcome } = compared.study
  const expected = expectationTexts(compared.study)
  const title = fill(words[kind], { directions: expected.length === 0 ? words.noDirections : expected.join(', ') })
  const blocked = unheld.length === 0 ? [] : [fill(words.unheld, { rows: unheld.join(', ') })]
  if (models.length === 0) return [{ level: 2, title, rows: [], texts: 0, notes: blocked.length > 0 ? blocked : [words.noPositive] }]
  const notes = [fill(complete ? words.models : words.modelsAtLeast, { count: modelCount }), ...blocked]
  if (compared.truthTable.negatives === 0) notes.unshift(words.noNegative)
  if (!proven) notes.push(fill(words.notProven, { atLeast, terms: models[0]!.terms.length }))
  if (models.length > 1 && common.length > 0) notes.push(fill(words.common, { terms: common.join(', ') }))
  if (models.length > mostModels) notes.push(fill(words.modelsShown, { shown: mostModels }))
  const shown = models.slice(0, mostModels).map((model, k) => modelSection(model, k + 1, outcome, compared))
  return [{ level: 2, title, rows: [], texts: 0, notes }, ...shown, ...solutionTables(solution).map((one) => sectionOf(one, 3))]
}

function modelSection(model: ComparedSolution['models'][number], place: number, outcome: string, { labels }: Compared): Section {
  const heads: Cell[] = [
    words.termHead,
    words.inclusionHead,
    'PRI',
    words.coverageHead,
    words.uniqueHead,
    words.casesHead,
    words.deviantHead,
  ]
  const rows = model.terms.map(({ text, inclusion, pri, coverage, unique, cases, deviant }) => [
    text,
    ...[inclusion, pri, coverage, unique].map(digits),
    listed(cases),
    listed(deviant),
  ])
  const whole: Cell[] = [words.wholeHead, ...[model.inclusion, model.pri, model.coverage].map(digits), '', '', '']
  const { assumed, uncovered } = model
  const notes: Words[] = [model.words]
  if (model.factored !== model.text) notes.push(fill(words.factored, { text: model.factored }))
  if (assumed.rows.length > 0 && assumed.rows.length <= 64) notes.push(fill(words.assumed, { rows: assumed.rows.join(', ') }))
  else notes.push(fill(words.assumedCount, { count: assumed.count }))
  if (uncovered.length > 0) notes.push(fill(words.uncovered, { cases: uncovered.join(', ') }))
  const called = labels[bareName(outcome)]
  const title = fill(words.model, { number: place, text: `${model.text} -> ${outcome}` })
  const aside =
    called === undefined || outcome.startsWith('~') ? title : { en: `${title.en} (${called.en})`, ar: `${title.ar} (${called.ar})` }
  return { level: 3, title: aside, rows: [heads, ...rows, whole], texts: 2, notes }
}

/** To whom it is told. */
interface Said {
  readonly language: Language
  say(sentence: Words | string): void
}

export function tell(compared: Told, out: Said): void {
  const say = (sentence: Cell): void => out.say(sentence)
  say(compared.study.name)
  for (const line of headLines(compared)) say(line)
  for (const { title, lead, rows, texts, notes } of sectionsOf(compared)) {
    say(`\n${title[out.language]}`)
    if (lead !== undefined) say(`  ${lead[out.language]}`)
    if (rows.length > 0) say(aligned(plain(rows, out.language), texts))
    for (const note of notes) say(`  ${note[out.language]}`)
  }
}

function plain(rows: Section['rows'], language: Language): string[][] {
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell[language])))
}

/** `table` puts numbers to the right; the words at the end of a row are put behind it. */
function aligned(rows: readonly (readonly string[])[], texts: number): string {
  if (texts === 0) return table(rows)
  const lines = table(rows.map((row) => row.slice(0, -texts))).split('\n')
  const size = (text: string): number => text.replace(/\p{Mn}/gu, '').length
  const widest = (column: number): number => Math.max(...rows.map((row) => size(row.at(column) ?? '')))
  const bodies = Math.max(...lines.map(size))
  return lines
    .map((line, k) => {
      const tail = rows[k]!.slice(-texts).map((cell, j) => cell + ' '.repeat(widest(j - texts) - size(cell)))
      return `${line}${' '.repeat(bodies - size(line))}  ${tail.join('  ')}`.trimEnd()
    })
    .join('\n')
}

/** The same as a page of Markdown in the reader's language. */
export function markdown(compared: Told, language: Language): string {
  const warnings = compared.warnings.map((one) => fill(words.warning, { sentence: one.words }))
  const lines = [`# ${compared.study.name[language]}`, '', ...paragraphs([...headLines(compared), ...warnings])]
  for (const { level, title, lead, rows, texts, notes } of sectionsOf(compared)) {
    lines.push(`${'#'.repeat(level)} ${escaped(title[language])}`, '', ...paragraphs(lead === undefined ? [] : [lead]))
    const [heads = [], ...body] = plain(rows, language)
    if (heads.length > 0) {
      const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
      const marks = heads.map((_, k) => (k > 0 && k < heads.length - texts ? '--:' : '---'))
      lines.push(line(heads.map(escaped)), line(marks), ...body.map((row) => line(row.map(escaped))), '')
    }
    lines.push(...paragraphs(notes))
  }
  return lines.join('\n')

  function paragraphs(sentences: readonly Words[]): string[] {
    return sentences.flatMap((sentence) => [escaped(sentence[language]), ''])
  }
}

/** Signs of the field's notation that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[|*~_<>[\]]/g, (sign) => `\\${sign}`)
}

/** Everything, as JSON has it. */
export function json(compared: unknown): string {
  // lists of numbers on one line: one line a number would make most of the file blanks
  return JSON.stringify(compared, null, 2).replace(
    /\[\s+((?:-?[\d.e+-]+|null)(?:,\s+(?:-?[\d.e+-]+|null))*)\s+\]/g,
    (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`,
  )
}
