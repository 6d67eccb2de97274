/** `sharara world follow`: a bloc week by week, by the shipped record or a reader’s own, and how good that was. */
import { join, resolve } from 'node:path'
import { clocks, fill, type Words } from '@sharara/core'
import {
  clockGround,
  countryName,
  csvTable,
  Failure,
  makeFolder,
  readSheetFile,
  shippedNames,
  shown,
  writeWhole,
} from '../../store/index.ts'
import { table, type Output } from '../output.ts'
import { besideOf, type Beside } from './followBeside.ts'
import { followWords as say } from './followWords.ts'
import { oneOf } from '../usage.ts'
import { words } from './words.ts'

export interface FollowFlags {
  readonly bloc: string
  readonly definition: clocks.WaveDefinitionName
  readonly from: string
  readonly to: string
  readonly known: number
  readonly on?: readonly string[]
  readonly beside?: string
  readonly out?: string
  readonly json?: boolean
}

/** The record of protests and of falls that ships. */
const covered = ['1991-01-01', '2022-12-31'] as const

export async function runFollow(file: string | undefined, flags: FollowFlags, out: Output): Promise<void> {
  const [first, last] = weeksOf(flags)
  const { history, records } = clockGround()
  oneOf('--bloc', [...new Set(records.blocOf.values())])(flags.bloc)
  const names = shippedNames()
  const members = clocks.membersOf(history, flags.bloc)
  const read = file === undefined ? null : await eventsOf(file, { members, names, from: flags.from, to: flags.to })
  const on = flags.on?.map((day) => weekOfDay('--on', day, flags.from, flags.to))
  const { bloc, definition, known } = flags
  const asked = {
    bloc,
    definition,
    weeks: [first, last],
    known,
    ...(read === null ? {} : { events: read.events }),
    ...(on === undefined ? {} : { on }),
  } as const
  const followed = clocks.followBloc(history, records, asked)
  const beside = flags.beside === undefined ? [] : await besideOf(flags.beside, followed.standings, names)
  if (flags.json === true) out.say(JSON.stringify({ ...followed, beside }, null, 2))
  else {
    const nameOf = (iso3: string): string => countryName(iso3)[out.language]
    tell(followed, beside, { file, nameOf, flags }, out)
    if (read !== null && read.outside > 0) out.say(fill(say.outside, { count: read.outside }))
  }
  if (flags.out !== undefined) write(flags.out, followed, beside, out)
}

function weekOfDay(option: string, day: string, first: string, last: string): number {
  const week = clocks.weekOf(day)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(week) || day < first || day > last)
    throw new Failure(fill(say.day, { option, got: day, first, last }), 2)
  return week
}

function weeksOf({ from, to, known }: FollowFlags): readonly [number, number] {
  const weeks = [weekOfDay('--from', from, ...covered), weekOfDay('--to', to, ...covered)] as const
  if (to < from) throw new Failure(fill(say.backwards, { from, to }), 2)
  // the last weeks of a year may be asked about by a fit that has seen its record
  const most = Number(from.slice(0, 4)) - (from.slice(5) < '12-01' ? 1 : 0)
  if (known > most) throw new Failure(fill(say.seen, { known, from, most }), 2)
  return weeks
}

async function eventsOf(
  file: string,
  scope: clocks.BlocScope,
): Promise<{ readonly events: readonly clocks.BlocEvent[]; readonly outside: number }> {
  const { sheet, problems } = await readSheetFile(resolve(file))
  const checked = sheet === null ? { events: null, problems, outside: 0 } : clocks.checkBlocEvents(sheet, scope)
  if (checked.events === null) throw new Failure(say.dataBad, 2, checked.problems)
  return { events: checked.events, outside: checked.outside }
}

interface Shown {
  readonly file: string | undefined
  readonly nameOf: (iso3: string) => string
  readonly flags: FollowFlags
}

type Interval = clocks.Standing['rose']
const between = (of: Interval, places = 2): string =>
  of === null ? '–' : `${of.value.toFixed(places)} [${of.low.toFixed(places)}, ${of.high.toFixed(places)}]`
const percent = (share: number): string => (100 * share).toFixed(1)

function tell(followed: clocks.BlocFollowed, beside: readonly Beside[], { file, nameOf, flags }: Shown, out: Output): void {
  const t = (said: Words): string => said[out.language]
  const listed = (states: readonly string[]): string => states.map(nameOf).join(out.language === 'ar' ? '، ' : ', ')
  const { bloc, definition, fitted, strength, weeks, called, sure, missing } = followed
  const record = file === undefined ? say.shipped : fill(say.own, { file: shown(resolve(file)) })
  const { label } = clocks.waveDefinitions[definition]
  const holes = { bloc: clocks.blocNames[bloc] ?? bloc, from: flags.from, to: flags.to, label, first: fitted[0], known: fitted[1] }
  out.say(fill(say.lead, { ...holes, weekly: strength.weekly.toFixed(4), half: strength.halfLifeWeeks, record }))
  out.say('')
  const head = [say.week, say.strong, say.expected, say.waves, say.falls].map(t)
  const told = weeks.filter(({ waves, falls, strong }, k) => waves.length + falls.length > 0 || (k % 4 === 0 && strong > 0.05))
  const rows = told.map((one) => [one.date, percent(one.strong), one.expected.toFixed(2), listed(one.waves), listed(one.falls)])
  out.say(table([head, ...rows]))
  out.say(say.everyWeek)
  out.say('')
  out.say(fill(say.called, { called: called ?? say.never, sure: sure ?? say.never }))
  const { onsets, stateWeeks, overConstant, overOrdinary, auc } = followed
  const [constant, ordinary] = [between(overConstant), between(overOrdinary)]
  out.say(fill(say.score, { onsets, weeks: stateWeeks, constant, ordinary, auc: between(auc) }))
  for (const standing of followed.standings) {
    out.say('')
    out.say(fill(say.standing, { date: standing.date }))
    const states = standing.states.map((state) => [
      nameOf(state.iso3),
      percent(state.week),
      percent(state.year),
      state.rose ?? '',
      state.fell ?? '',
    ])
    out.say(table([[say.state, say.chanceWeek, say.chanceYear, say.rose, say.fell].map(t), ...states]))
    if (standing.resting.length > 0) out.say(fill(say.resting, { states: listed(standing.resting) }))
    out.say(fill(say.areas, { rose: between(standing.rose), fell: between(standing.fell) }))
    for (const { name, rose, fell, states: count } of beside.filter(({ date }) => date === standing.date))
      out.say(fill(say.besideArea, { name, rose: between(rose), fell: between(fell), states: count }))
  }
  if (bloc === 'arab') out.say(say.published)
  if (missing.length > 0) out.say(fill(say.missing, { states: listed(missing) }))
}

function write(to: string, followed: clocks.BlocFollowed, beside: readonly Beside[], out: Output): void {
  const folder = resolve(to)
  makeFolder(folder)
  writeWhole(join(folder, 'follow.json'), `${JSON.stringify({ ...followed, beside }, null, 1)}\n`)
  const weeks = followed.weeks.map(({ date, strong, expected, waves, falls }) => [date, strong, expected, waves.join(' '), falls.join(' ')])
  writeWhole(join(folder, 'weeks.csv'), csvTable(['week', 'strong', 'expected', 'waves', 'falls'], weeks))
  const states = followed.standings.flatMap(({ date, states: own }) =>
    own.map(({ iso3, week, year, rose, fell }) => [date, iso3, week, year, rose ?? '', fell ?? '']),
  )
  writeWhole(join(folder, 'states.csv'), csvTable(['as_on', 'iso3', 'chance_week', 'chance_year', 'rose', 'fell'], states))
  out.tell(fill(words.written, { folder: shown(folder) }))
}
