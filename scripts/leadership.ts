/**
 * What leadership does, country by country: `npx node scripts/leadership.ts [seeds]` runs the five episodes with leadership at
 * 0, 0.2 … 1 and everything else as it was, and writes its part of docs/experiments.md and docs/experiments.ar.md, with a
 * picture each. The last row of each table has the three mechanisms of leadership in the streets switched off at full leadership.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  executeRun,
  outcomes,
  plan,
  powerChanged,
  runsOf,
  type Language,
  type Mechanism,
  type Outcome,
  type Profile,
  type Scenario,
  type Words,
} from '../packages/core/src/index.ts'
import { curvesOf, type Curve } from './leadership/picture.ts'
import { below, renew } from './pages/part.ts'

const seeds = Number(process.argv[2] ?? 20)
const root = new URL('../', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'))
const longest = 200
const levels = [0, 0.2, 0.4, 0.6, 0.8, 1]
const episodes = [
  ['kazakhstan-2022', 'kazakhstan', 150],
  ['iran-2019', 'iran', 1000],
  ['egypt-2011', 'egypt', 1000],
  ['tunisia-2010', 'tunisia', 200],
  ['sudan-2018', 'sudan', 800],
] as const
const streets: readonly Mechanism[] = ['calling', 'sustaining', 'splitting']

interface Level {
  readonly leadership: number
  readonly off: boolean
  /** Largest crowd, share of the people; days to the last large crowd; dead: medians. Share of seeds in which power moved. */
  readonly crowd: number
  readonly days: number
  readonly dead: number
  readonly moved: number
  readonly ends: readonly (readonly [Outcome, number])[]
}

function levelOf(id: string, country: string, sample: number, leadership: number, off: boolean): Level {
  const profile = read(`countries/${country}/profile.json`) as Profile
  const base = read(`scenarios/${id}.json`) as Scenario
  const people = profile.places.reduce((sum, place) => sum + place.population, 0)
  // Until the streets have been empty for a week: the length of a scenario would cut off what is asked.
  const setup = { profile, scenario: { ...base, sample, stepHours: 2, hours: 24 * longest, untilCalm: 24 * 7 } satisfies Scenario }
  const settings = { values: { leadership }, off: off ? streets : [] }
  const own = plan(
    [{ id, words: base.name, setup, record: null }],
    [{ arm: 0, settings, seeds: Array.from({ length: seeds }, (_, k) => k + 1) }],
    [],
  )
  const runs = runsOf(own).map((run) => executeRun(own, run))
  const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
  const reached = runs.map(({ outcome }) => outcome).filter(isEnd)
  if (reached.length < seeds) throw new Error(`a run of ${id} failed: ${runs.find(({ error }) => error !== null)?.error}`)
  const ends = Map.groupBy(reached, (end) => end)
  return {
    leadership,
    off,
    crowd: middle(runs.map(({ values }) => (values.peakCrowd ?? 0) / people)),
    days: middle(runs.map(({ values }) => ((values.lastHour ?? 0) - (values.firstHour ?? 0)) / 24)),
    dead: middle(runs.map(({ values }) => values.deadExpected ?? values.dead ?? 0)),
    moved: reached.filter((end) => powerChanged.has(end)).length / seeds,
    ends: [...ends].map(([end, those]) => [end, those.length / seeds] as const).toSorted((a, b) => b[1] - a[1]),
  }
}

function isEnd(end: string | null): end is Outcome {
  return end !== null && Object.hasOwn(outcomes, end)
}

const w = (en: string, ar: string): Words => ({ en, ar })
const text = {
  title: w('What leadership does', 'ما الذي تفعله القيادة'),
  intro: w(
    `The five episodes as they are, only leadership differs, from none to full: ${seeds} seeds each, a small sample, and each run goes on until its streets have been empty for a week, at the most ${longest} days. Medians, the dead as expected before chance; power moved means revolution, capture by a rival or negotiated reform. Nothing here is fitted to these curves. “Off” is full leadership with its three mechanisms in the streets (calling, sustaining, splitting the army) switched off: what it still does then, it does in the contest after a fall.`,
    `الموجات الخمس كما هي، والقيادة وحدها تتغير من العدم إلى التمام: ${seeds} بذرة لكل نقطة، وعيّنة صغيرة، وتستمر كل تشغيلة حتى تخلو شوارعها أسبوعًا، و${longest} يوم على الأكثر. والأرقام وسطاء، والقتلى بالقيمة المتوقعة قبل الصدفة، و«انتقلت السلطة» تعني الثورة أو خطف المكسب أو الإصلاح بالتفاوض. ولم يُواءم شيء مع هذه المنحنيات. و«موقوفة» قيادة تامة أُوقفت آلياتها الثلاث في الشارع (الدعوة والإدامة وشق الجيش): فما تفعله عندئذ تفعله في التنازع بعد السقوط وحده.`,
  ),
  leadership: w('leadership', 'القيادة'),
  crowd: w('largest crowd, % of the people', 'أكبر حشد، ٪ من الناس'),
  days: w('days to the last large crowd', 'الأيام حتى آخر حشد كبير'),
  dead: w('dead', 'القتلى'),
  moved: w('power moved, % of seeds', 'انتقلت السلطة، ٪ من البذور'),
  ends: w('outcomes', 'المآلات'),
  off: w('1, off', '1، موقوفة'),
  picture: w('Leadership from none to full in five countries', 'القيادة من العدم إلى التمام في خمسة بلدان'),
  made: w('Made by `npx node scripts/leadership.ts`.', 'يصنعها `npx node scripts/leadership.ts`.'),
}

const all = episodes.map(([id, country, sample]) => {
  const { name } = read(`scenarios/${id}.json`) as Scenario
  const rows = [...levels.map((level) => levelOf(id, country, sample, level, false)), levelOf(id, country, sample, 1, true)]
  process.stderr.write(`${id} `)
  return { name, rows }
})

const round = (value: number, digits: number): string => value.toFixed(digits)

function table(rows: readonly Level[], language: Language): string {
  const head = [text.leadership, text.crowd, text.days, text.dead, text.moved, text.ends].map((each) => each[language])
  const lines = rows.map(({ leadership, off, crowd, days, dead, moved, ends }) => [
    off ? text.off[language] : String(leadership),
    round(100 * crowd, 2),
    round(days, 1),
    String(Math.round(dead)),
    round(100 * moved, 0),
    ends.map(([end, share]) => `${outcomes[end][language]} ${round(100 * share, 0)}`).join(language === 'ar' ? '، ' : ', '),
  ])
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const measures = ['crowd', 'days', 'dead', 'moved'] as const
const scale = { crowd: 100, days: 1, dead: 1, moved: 100 } as const
for (const language of ['en', 'ar'] as const) {
  const suffix = language === 'en' ? '' : '.ar'
  const curves: readonly Curve[] = measures.map((measure) => ({
    title: text[measure][language],
    lines: all.map(({ name, rows }) => ({
      name: name[language],
      points: rows.filter(({ off }) => !off).map((row) => [row.leadership, scale[measure] * row[measure]] as const),
    })),
  }))
  writeFileSync(
    new URL(`docs/leadership${suffix}.svg`, root),
    curvesOf(curves, text.picture[language], text.leadership[language], language),
  )
  const sections = all.map(({ name, rows }) => `## ${name[language]}\n\n${table(rows, language)}\n`)
  const page = [
    `# ${text.title[language]}\n`,
    `${text.intro[language]}\n`,
    `![${text.picture[language]}](leadership${suffix}.svg)\n`,
    ...sections,
    `${text.made[language]}\n`,
  ]
  renew(`docs/experiments${suffix}.md`, 'leadership', below(page.join('\n')))
}
