/** Figures: a title, a line of words that says what can be seen, room for the drawing, and the data as a table. */
import { fill, nationalColumns, type Words } from '@sharara/core'
import { clockOf, dateWords, shortDate, startOf } from '../calendar.ts'
import { counted, whole } from '../counted.ts'
import { ofRecord, showEpisode, type Bounded } from '../episode.ts'
import type { ReportInput } from '../input.ts'
import { largest, type Measures } from '../measures.ts'
import { answersOf } from '../payload.ts'
import { words } from '../words.ts'
import { both, label, number, range, table } from './html.ts'
import { heat } from './heat.ts'
import { readable } from './top.ts'

export function charts(input: ReportInput, measures: Measures): string {
  return `<section aria-labelledby="charts-title"><div class="heading"><h2 id="charts-title">${both(words.charts)}</h2></div>${days(input, measures)}${hours(input, measures)}${heat(input, measures)}<div class="grid-of-two">${tollAndForces(input, measures)}${refusalSeatsNews(input, measures)}</div></section>`
}

interface Figure {
  id: string
  title: Words
  summary: Words
  key?: string
  head: readonly Words[]
  rows?: readonly (readonly string[])[]
  after?: string
  tools?: string
}

function figure(options: Figure): string {
  const { id } = options
  const bodyId = options.rows ? undefined : `table-${id}`
  const read = options.rows ? '' : `<output id="read-${id}" class="read"></output>`
  const note = options.rows ? '' : `<p class="note">${both(words.dataSteps)}</p>`
  const data = table({ caption: options.title, head: options.head.map(both), rows: options.rows ?? [], ...(bodyId ? { bodyId } : {}) })
  return `<figure class="panel" id="chart-${id}"><figcaption><h3>${both(options.title)}</h3>${options.tools ?? ''}<p>${both(options.summary)}</p></figcaption>${options.key ?? ''}${read}<div class="plot" id="plot-${id}" role="img" ${label({ en: `${options.title.en}. ${options.summary.en}`, ar: `${options.title.ar}. ${options.summary.ar}` })}></div>${options.after ?? ''}<details><summary>${both(words.dataTable)}</summary>${note}${data}</details></figure>`
}

const dateAt = (input: ReportInput, hour: number): Words => dateWords(startOf(input.setup.scenario.start) + hour * 3600000)

function days(input: ReportInput, measures: Measures): string {
  const shown = showEpisode(input)
  const top = shown?.peak ?? null
  const own = fill(words.daysSummary, { date: dateAt(input, measures.peakHour), people: counted(readable(measures.peak), 'people') })
  const other = top
    ? fill(words.daysRecord, { people: counted(top.value, 'people'), date: dateWords(startOf(`${top.date}T00:00`)) })
    : words.daysNoRecord
  const ensemble = input.ensemble ?? null
  const bandWords = ensemble ? fill(words.ensembleBand, { runs: counted(ensemble.runs, 'runs') }) : null
  const key = `<div class="legend"><span class="key"><i class="line-key model"></i>${both(words.model)}</span>${bandWords ? `<span class="key"><i class="band-key"></i>${both(bandWords)}</span>` : ''}<span class="key"><i class="record-key"></i>${both(words.record)}</span><span class="key"><i class="whisker-key"></i>${both(words.recordRange)}</span></div>`
  const rows = measures.days.map((day, index) => {
    const record = shown?.crowd.get(day.date)
    const bounds = record && record.low !== null && record.high !== null ? range(whole(record.low), whole(record.high)) : '–'
    const band = ensemble ? [range(whole(ensemble.dayBands.low[index] ?? 0), whole(ensemble.dayBands.high[index] ?? 0))] : []
    return [
      both(day.long),
      number(whole(measures.dayPeak[index] ?? 0)),
      ...band,
      record?.value == null ? '–' : number(whole(record.value)),
      bounds,
    ]
  })
  return figure({
    id: 'days',
    title: words.daysTitle,
    summary: { en: `${own.en} ${other.en}`, ar: `${own.ar} ${other.ar}` },
    key,
    rows,
    head: [words.day, words.model, ...(bandWords ? [bandWords] : []), words.record, words.recordRange],
    tools: '<button type="button" id="scale" class="quiet"></button>',
    after: input.episode?.note ? `<p class="note">${both(input.episode.note)}</p>` : '',
  })
}

function hours(input: ReportInput, measures: Measures): string {
  const answers = answersOf(input)
  const list =
    answers.length === 0
      ? `<p class="note">${both(words.noAnswers)}</p>`
      : `<p class="note">${both(words.answersMarked)}</p><ol class="answers">${answers.map((answer) => `<li><button type="button" data-hour="${answer.hour}"><time>${both(momentWords(input, answer.hour))}</time> ${both(answer.words)}</button></li>`).join('')}</ol>`
  const recorded = showEpisode(input)?.answers ?? []
  const other =
    recorded.length === 0
      ? ''
      : `<p class="note">${both(words.answersRecord)}</p><ol class="answers recorded-answers">${recorded.map((answer) => `<li><button type="button" data-hour="${answer.hour}"><time>${both(momentWords(input, answer.hour))}</time> ${both(answer.words)}</button></li>`).join('')}</ol>`
  return figure({
    id: 'hours',
    title: words.hoursTitle,
    head: [words.hour, nationalColumns.crowd.words],
    after: list + other,
    summary: fill(words.hoursSummary, {
      people: counted(readable(measures.peak), 'people'),
      date: dateAt(input, measures.peakHour),
      time: clockOf(input.setup.scenario.start, measures.peakHour),
    }),
  })
}

function momentWords(input: ReportInput, hour: number): Words {
  const { start } = input.setup.scenario
  const day = shortDate(startOf(start) + hour * 3600000)
  const time = clockOf(start, hour)
  return { en: `${day.en}, ${time}`, ar: `${day.ar}، ${time}` }
}

const lineKeys = (...names: readonly Words[]): string =>
  `<div class="legend">${names.map((name, index) => `<span class="key"><i class="line-key line${index}"></i>${both(name)}</span>`).join('')}</div>`

const hourOf = (values: readonly number[]): number => values.indexOf(largest(values))

function recordedTotal(bounded: Bounded | null | undefined): string {
  const value = bounded ? ofRecord(bounded) : null
  return value === null ? '' : `<p class="note"><i class="recordline-key"></i> ${both(fill(words.recordLine, { value }))}</p>`
}

function tollAndForces(input: ReportInput, measures: Measures): string {
  const shown = showEpisode(input)
  const { dead } = measures
  return [
    figure({
      id: 'dead',
      title: words.deadTitle,
      summary: dead > 0 ? fill(words.deadSummary, { people: counted(dead, 'people') }) : words.deadNobody,
      key: lineKeys(words.deadPeople, words.deadForces),
      head: [words.hour, words.deadPeople, words.deadForces],
      after: recordedTotal(shown?.dead),
    }),
    figure({
      id: 'detained',
      title: words.detainedTitle,
      summary: fill(words.detainedSummary, { people: counted(measures.detained, 'people') }),
      head: [words.hour, nationalColumns.detained.words],
      after:
        (shown?.detainedPoints.length ?? 0) > 0
          ? `<p class="note"><i class="record-key inline"></i> ${both(words.recordDiamonds)}</p>`
          : '',
    }),
    figure({
      id: 'forces',
      title: words.forcesTitle,
      summary: fill(words.forcesSummary, {
        people: counted(readable(largest(measures.security)), 'people'),
        date: dateAt(input, hourOf(measures.security)),
      }),
      head: [words.hour, words.forcesNow],
    }),
  ].join('')
}

function refusalSeatsNews(input: ReportInput, measures: Measures): string {
  const refusing = Array.from(input.record.national.armyRefusing.subarray(0, measures.hours))
  const asideMost = Math.max(largest(measures.aside), largest(refusing))
  const asideHour = hourOf(largest(measures.aside) >= largest(refusing) ? measures.aside : refusing)
  return [
    figure({
      id: 'aside',
      title: words.asideTitle,
      summary: fill(words.asideSummary, { share: `\u2066${Math.round(asideMost * 100)}%\u2069`, date: dateAt(input, asideHour) }),
      key: lineKeys(words.asidePlaces, words.asideArmy),
      head: [words.hour, words.asidePlaces, words.asideArmy],
    }),
    figure({
      id: 'seats',
      title: words.seatsTitle,
      summary: fill(words.seatsSummary, { count: whole(largest(measures.held)), contested: whole(largest(measures.contested)) }),
      key: lineKeys(words.seatMovement, words.seatContested),
      head: [words.hour, words.seatMovement, words.seatContested],
    }),
    figure({
      id: 'news',
      title: words.newsTitle,
      summary: words.newsSummary,
      key: lineKeys(words.news, words.net),
      head: [words.hour, words.news, words.net],
    }),
  ].join('')
}
