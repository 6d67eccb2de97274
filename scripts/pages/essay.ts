/** The essay's countries side by side: conditions and pillars of their runs, and the record beside the model. */
import { conditions, pillars, pillarsInUse, type Profile } from '../../packages/core/src/country/index.ts'
import { defaultsOf, type QuantityTable } from '../../packages/core/src/quantities/index.ts'
import type { Scenario } from '../../packages/core/src/scenario/index.ts'
import type { Language, Words } from '../../packages/core/src/text/index.ts'
import { outcomes, type Outcome } from '../../packages/core/src/vocabulary/index.ts'
import type { KeptRecords } from '../../packages/workbench/src/store/index.ts'

export interface EssayCountry {
  readonly key: 'kazakhstan' | 'egypt-2011' | 'sudan-2018' | 'tunisia-2010'
  readonly profile: Profile
  readonly scenario: Scenario
}

const text = {
  lead: {
    en: 'As the shipped scenarios set them; the source of each number is in the profile (`sharara country show egypt`). Pillars are those that the movement turned out to have. The basket is in the money of its profile: tenge in Kazakhstan, mean incomes elsewhere. Below: the record beside the model.',
    ar: 'كما تضبطها السيناريوهات المرفقة؛ ومصدر كل رقم في ملف البلد (`sharara country show egypt --lang ar`). والأركان ما تبيّن أن الحراك يملكه. وثمن السلة بنقد الملف: بالتنغة في كازاخستان، وبمتوسط الدخل في غيرها. وفي الأسفل السجل إلى جانب النموذج.',
  },
  conditions: { en: '**Conditions**', ar: '**الشروط**' },
  pillars: { en: '**Pillars**', ar: '**الأركان**' },
  record: { en: '**Record and model**', ar: '**السجل والنموذج**' },
  recorded: { en: 'recorded end', ar: 'المآل المسجَّل' },
  most: { en: 'most frequent end of the runs', ar: 'أكثر مآلات التشغيلات تكرارًا' },
  hits: { en: 'recorded figures that the runs meet', ar: 'أرقام السجل التي تصيبها التشغيلات' },
} as const satisfies Record<string, Words>

export function essayTable(countries: readonly EssayCountry[], kept: KeptRecords, language: Language): string {
  const row = (head: string, of: (country: EssayCountry) => string): string => `| ${[head, ...countries.map(of)].join(' | ')} |`
  const empty = (): string => ''
  const numbers = (table: QuantityTable, part: 'conditions' | 'pillars'): readonly string[] =>
    Object.keys(table).map((name) => row(table[name]!.label[language], (country) => shown(inUse(part, country)[name]!)))
  const ends = ({ key }: EssayCountry): string => {
    const [[most, count] = ['', 0]] = Object.entries(kept[key].outcomes).toSorted(([, a], [, b]) => b - a)
    return `${outcomes[most as Outcome][language]} (${Math.round((100 * count) / kept.seeds)} %)` // its own keys
  }
  const lines = [
    row('', ({ profile }) => profile.name[language]),
    `|${' --- |'.repeat(countries.length + 1)}`,
    row(text.conditions[language], empty),
    ...numbers(conditions, 'conditions'),
    row(text.pillars[language], empty),
    ...numbers(pillars, 'pillars'),
    row(text.record[language], empty),
    row(text.recorded[language], ({ key }) => outcomes[kept[key].rows.find(({ id }) => id === 'outcome')!.record as Outcome][language]),
    row(text.most[language], ends),
    row(text.hits[language], ({ key }) => `${kept[key].rows.filter(({ hit }) => hit).length} / ${kept[key].rows.length}`),
  ]
  return `${text.lead[language]}\n\n${lines.join('\n')}`
}

/** As a run has them: the scenario above the profile, and that above what stands where nothing is known. */
function inUse(part: 'conditions' | 'pillars', { profile, scenario }: EssayCountry): Readonly<Record<string, number>> {
  if (part === 'pillars') return pillarsInUse(profile, scenario)
  const own = Object.entries(profile.conditions).map(([name, { value }]) => [name, value] as const)
  return { ...defaultsOf(conditions), ...Object.fromEntries(own), ...scenario.conditions }
}

function shown(value: number): string {
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)))
}
