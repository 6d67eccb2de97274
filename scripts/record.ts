/**
 * Holds the shipped constants against the record and writes what comes out, hits and misses alike, into docs/data.md,
 * docs/data.ar.md, docs/record.json and both READMEs: `npx node scripts/record.ts [seeds] [threads]`.
 * Seeds are 1, 2, 3 …, never chosen. Full population for Kazakhstan; a tenth for Iran and for the quiet months; for the others
 * about a million people are simulated.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  outcomes,
  scoreEnsemble,
  semicolon,
  targetGroups,
  type EpisodeRecord,
  type Language,
  type Measured,
  type Outcome,
  type Profile,
  type RunSetup,
  type Scenario,
  type ScoreRow,
  type Words,
} from '../packages/core/src/index.ts'
import { measureSeeds } from '../packages/workbench/src/threads/index.ts'
import { below, renew } from './pages/part.ts'

const root = new URL('../', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'))
const seedCount = Number(process.argv[2] ?? 100)
const threads = Number(process.argv[3] ?? 2)

interface Ensemble {
  readonly rows: readonly ScoreRow[]
  readonly outcomes: Readonly<Record<string, number>>
  readonly runs: readonly (readonly Measured[])[]
}

async function ensemble(country: string, scenario: Scenario, record: EpisodeRecord): Promise<Ensemble> {
  const setup: RunSetup = { profile: read(`countries/${country}/profile.json`) as Profile, scenario }
  const seeds = Array.from({ length: seedCount }, (_, k) => k + 1)
  const runs = await measureSeeds({
    setup,
    engine: 'frontier',
    record,
    seeds,
    threads,
    show: (done) => process.stderr.write(`\r${country} ${done}/${seedCount} `),
  })
  const index = record.targets.findIndex((target) => target.measure.kind === 'outcome')
  const count: Record<string, number> = {}
  for (const run of runs) count[String(run[index])] = (count[String(run[index])] ?? 0) + 1
  return { rows: scoreEnsemble(record, runs), outcomes: count, runs }
}

/** Wilson interval of a share at 95 % (Wilson 1927). */
function wilson(hits: number, n: number): [number, number] {
  const z = 1.959964
  const p = hits / n
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}

const january = read('scenarios/kazakhstan-2022.json') as Scenario
const januaryRecord = read('episodes/kazakhstan-2022.json') as EpisodeRecord
const kazakhstan = await ensemble('kazakhstan', january, januaryRecord)
const iran = await ensemble(
  'iran',
  { ...(read('scenarios/iran-2019.json') as Scenario), sample: 10 },
  read('episodes/iran-2019.json') as EpisodeRecord,
)
/** The countries that the essay names, each also with pillars known beforehand. */
const named: { readonly id: string; readonly name: Words; readonly after: Ensemble; readonly before: Ensemble }[] = []
for (const [id, country, sample] of [
  ['egypt-2011', 'egypt', 80],
  ['tunisia-2010', 'tunisia', 10],
  ['sudan-2018', 'sudan', 40],
] as const) {
  const record = read(`episodes/${id}.json`) as EpisodeRecord
  const run = (name: string): Promise<Ensemble> => ensemble(country, { ...(read(`scenarios/${name}.json`) as Scenario), sample }, record)
  named.push({ id, name: record.name, after: await run(id), before: await run(`${id}-beforehand`) })
}
const peak = januaryRecord.targets.findIndex((target) => target.id === 'peak-share')
const sparks = january.sparks.map((spark) => ({ ...spark, people: 500 }))
const quiet = await ensemble('kazakhstan', { ...january, shocks: [], sparks, sample: 10 }, januaryRecord)
// A national wave: a twentieth of that of January 2022.
const waves = quiet.runs.filter((run) => Number(run[peak]) > 0.05 * 0.0026).length

const w = (en: string, ar: string): Words => ({ en, ar })
const text = {
  title: w('The model against the record', 'النموذج مقابل السجل'),
  intro: w(
    `${seedCount} seeds (1 to ${seedCount}), full population, shipped constants. The constants were fitted to most of these same targets (scripts/fit.ts), and the delays of the state’s answers are read off the episode: agreement here is a description, not a forecast. A hit: the record lies inside the middle 80 % of the seeds, or, where sources disagree, the median lies inside their range. “Never” counts as later than everything.`,
    `${seedCount} بذرة (من 1 إلى ${seedCount})، كامل السكان، الثوابت المرفقة. وُوئمت الثوابت مع معظم هذه الأهداف نفسها (scripts/fit.ts)، وأُخذت مهل ردود الدولة من الموجة نفسها: فالاتفاق هنا وصف لا تنبؤ. المطابق: أن يقع السجل داخل 80 ٪ الوسطى من البذور، أو أن يقع الوسيط داخل مدى المصادر حيث تختلف. و«أبدًا» تُعدّ بعد كل شيء.`,
  ),
  target: w('target', 'الهدف'),
  record: w('record', 'السجل'),
  median: w('median', 'الوسيط'),
  band: w('80 % band', 'نطاق 80 ٪'),
  verdict: w('verdict', 'الحكم'),
  hit: w('hit', 'مطابق'),
  miss: w('**miss**', '**غير مطابق**'),
  never: w('never', 'أبدًا'),
  group: w('group', 'المجموعة'),
  hits: w('hits', 'المطابق'),
  misses: w('misses', 'غير المطابق'),
  all: w('all', 'الكل'),
  outcome: w('outcome', 'المآل'),
  share: w('share of seeds (95 % interval)', 'حصة البذور (مجال 95 ٪)'),
  iran: w('Iran, November 2019', 'إيران، نوفمبر 2019'),
  kazakhstan: w('Kazakhstan, January 2022', 'كازاخستان، يناير 2022'),
  named: w(
    'The countries that the essay names. About a million people are simulated. The constants in use were searched on these episodes too, together with the other two and the seen cases ([model.md](model.md#the-constants-what-they-were-fitted-to-and-how)): agreement is a fit. Shock, spark and playbook are of one rule for all countries. Pillars are those that the movement turned out to have; below each table stands what comes out with pillars known beforehand.',
    'البلدان التي تسميها المقالة. ويُحاكى نحو مليون شخص. وقد بُحث عن الثوابت المستعملة بالنظر إلى هذه الموجات أيضًا، مع الموجتين الأخريين والحالات المرئية ([model.md](model.md#the-constants-what-they-were-fitted-to-and-how)): فالاتفاق هنا مواءمة. والصدمة والشرارة ودفتر الردود من قاعدة واحدة لكل البلدان. والأركان ما تبيّن أن الحراك يملكه؛ وتحت كل جدول ما يخرج بأركان معروفة مسبقًا.',
  ),
  before: w('With pillars known beforehand', 'بأركان معروفة مسبقًا'),
  full: w(
    'The whole table: [docs/data.md](docs/data.md#the-model-against-the-record).',
    'الجدول كاملًا: [docs/data.ar.md](docs/data.ar.md#النموذج-مقابل-السجل).',
  ),
}

const hitsOf = ({ name, after, before }: (typeof named)[number], language: Language): string => {
  const count = ({ rows }: Ensemble): number => rows.filter(({ hit }) => hit).length
  return `${name[language]}: ${count(after)} / ${after.rows.length} (${count(before)})`
}
/** For the front page: the countries that the essay names. */
const others = w(
  `The countries that the essay names, in the fit too, by the same measure (in brackets with pillars known beforehand): ${named.map((each) => hitsOf(each, 'en')).join('; ')}.`,
  `البلدان التي تسميها المقالة، وهي في المواءمة أيضًا، بالمقياس نفسه (وبين القوسين بأركان معروفة مسبقًا): ${named.map((each) => hitsOf(each, 'ar')).join('؛ ')}.`,
)

const value = (measured: Measured, language: Language): string => {
  if (measured === null) return text.never[language]
  if (typeof measured === 'string') return outcomes[measured as Outcome][language]
  return Math.abs(measured) >= 100 ? Math.round(measured).toLocaleString('en') : String(Number(measured.toPrecision(3)))
}

function fullTable(rows: readonly ScoreRow[], language: Language): string {
  const head = [text.target, text.record, text.median, text.band, text.verdict].map((words) => words[language])
  const body = rows.map((row) => {
    const band =
      row.band === undefined ? `${Math.round(100 * (row.share ?? 0))} %` : row.band.map((end) => value(end, language)).join(' … ')
    return [row.label[language], value(row.record, language), value(row.model, language), band, (row.hit ? text.hit : text.miss)[language]]
  })
  return markdown([head, ...body])
}

const markdown = (rows: readonly (readonly string[])[]): string =>
  rows.map((row, k) => `| ${row.join(' | ')} |${k === 0 ? `\n|${row.map(() => ' --- |').join('')}` : ''}`).join('\n')

function summary(rows: readonly ScoreRow[], language: Language): string {
  const groups = Object.entries(targetGroups).map(([group, words]) => {
    const own = rows.filter((row) => row.group === group)
    return [
      words[language],
      `${own.filter((row) => row.hit).length} / ${own.length}`,
      own
        .filter((row) => !row.hit)
        .map((row) => row.label[language])
        .join(semicolon[language]) || '–',
    ]
  })
  const total = [`**${text.all[language]}**`, `**${rows.filter((row) => row.hit).length} / ${rows.length}**`, '']
  return markdown([[text.group, text.hits, text.misses].map((words) => words[language]), ...groups, total])
}

function outcomeTable(of: Ensemble, language: Language): string {
  const rows = Object.entries(of.outcomes).sort((a, b) => b[1] - a[1])
  const cells = rows.map(([name, count]) => {
    const [low, high] = wilson(count, seedCount)
    return [outcomes[name as Outcome][language], `${percent(count / seedCount)} (${percent(low)}–${percent(high)})`]
  })
  return markdown([[text.outcome[language], text.share[language]], ...cells])
}

const percent = (share: number): string => `${Math.round(100 * share)} %`
const [low, high] = wilson(waves, seedCount)
const still = w(
  `Without the shock, with two local protests of 500 people in Zhanaozen: a national wave (a twentieth of the real one) in ${waves} of ${seedCount} seeds (95 % interval ${percent(low)}–${percent(high)}).`,
  `بلا صدمة، ومع احتجاجين محليين من 500 شخص في جاناوزن: موجة وطنية (جزء من عشرين من الموجة الحقيقية) في ${waves} من ${seedCount} بذرة (مجال 95 ٪: ${percent(low)}–${percent(high)}).`,
)

for (const language of ['en', 'ar'] as const) {
  const page = [
    `# ${text.title[language]}`,
    text.intro[language],
    `## ${text.kazakhstan[language]}`,
    summary(kazakhstan.rows, language),
    fullTable(kazakhstan.rows, language),
    outcomeTable(kazakhstan, language),
    still[language],
    `## ${text.iran[language]}`,
    fullTable(iran.rows, language),
    summary(iran.rows, language),
    outcomeTable(iran, language),
    `## ${w('Egypt, Tunisia, Sudan', 'مصر وتونس والسودان')[language]}`,
    text.named[language],
    ...named.flatMap(({ name, after, before }) => [
      `### ${name[language]}`,
      summary(after.rows, language),
      fullTable(after.rows, language),
      outcomeTable(after, language),
      `${text.before[language]}: ${before.rows.filter(({ hit }) => hit).length} / ${before.rows.length}`,
      outcomeTable(before, language),
    ]),
  ].join('\n\n')
  const end = language === 'en' ? '.md' : '.ar.md'
  renew(`docs/data${end}`, 'record', below(page))
  renew(`README${end}`, 'record', `${summary(kazakhstan.rows, language)}\n\n${others[language]} ${text.full[language]}`)
  renew(`README${end}`, 'outcomes', `${outcomeTable(kazakhstan, language)}\n\n${still[language]}`)
}
writeFileSync(
  new URL('docs/record.json', root),
  JSON.stringify(
    {
      seeds: seedCount,
      kazakhstan: { rows: kazakhstan.rows, outcomes: kazakhstan.outcomes },
      iran: { rows: iran.rows, outcomes: iran.outcomes },
      ...Object.fromEntries(
        named.map(({ id, after, before }) => [
          id,
          { rows: after.rows, outcomes: after.outcomes, beforehand: { rows: before.rows, outcomes: before.outcomes } },
        ]),
      ),
      quietWaves: waves,
    },
    null,
    1,
  ),
)
console.log(
  `\n${summary(kazakhstan.rows, 'en')}\n\n${outcomeTable(kazakhstan, 'en')}\n\n${still.en}\n\n${fullTable(iran.rows, 'en')}\n${outcomeTable(iran, 'en')}`,
)
