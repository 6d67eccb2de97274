/** The codebook of the case table as a page: what each column means, how it was coded, by whom, and what to beware of. */
import {
  caseColumnNames,
  caseColumns,
  columnSpec,
  confidences,
  howKnown,
  outcomeOfCode,
  valueOf,
  type CaseColumn,
  type CaseTable,
  type HowKnown,
} from '../../packages/core/src/episodes/index.ts'
import { outcomeMeanings } from '../../packages/core/src/vocabulary/index.ts'
import { inUnit, semicolon, type Language, type Words } from '../../packages/core/src/text/index.ts'

const text = {
  title: { en: 'The cases', ar: 'الحالات' },
  made: {
    en: 'Made by `node scripts/pages.ts` from the declarations of the columns (`packages/core/src/episodes/cases`) and the table (`episodes/cases`); a test holds it against them. Read the table with `sharara cases`, one case with `sharara cases KAZ2022`.',
    ar: 'تصنعها `node scripts/pages.ts` من تعريف الأعمدة (`packages/core/src/episodes/cases`) ومن الجدول (`episodes/cases`)، ويقيسها اختبار عليهما. اقرأ الجدول بالأمر `sharara cases` وحالة واحدة بالأمر `sharara cases KAZ2022`.',
  },
  bewareTitle: { en: 'Before you use it', ar: 'قبل استعمالها' },
  codedTitle: { en: 'How it was coded', ar: 'كيف رُمّزت' },
  endTitle: { en: 'What the outcomes mean', ar: 'ما معنى كل مآل' },
  columnsTitle: { en: 'The columns', ar: 'الأعمدة' },
  casesTitle: { en: 'The cases', ar: 'الحالات' },
  knownTitle: { en: 'How a cell is known', ar: 'كيف عُرفت الخلية' },
  ownTitle: { en: 'A table of your own', ar: 'جدول خاص بك' },
  column: { en: 'column', ar: 'العمود' },
  meaning: { en: 'meaning', ar: 'المعنى' },
  values: { en: 'values', ar: 'القيم' },
  known: { en: 'as a rule', ar: 'في الأصل' },
  cells: { en: 'cells', ar: 'الخلايا' },
  case: { en: 'case', ar: 'الحالة' },
  name: { en: 'name', ar: 'الاسم' },
  outcome: { en: 'outcome (second coding)', ar: 'المآل (الترميز الثاني)' },
  certainty: { en: 'certainty', ar: 'الوثوق' },
  openTitle: { en: 'Open questions', ar: 'أسئلة مفتوحة' },
  memory: { en: 'cells from memory', ar: 'خلايا من الذاكرة' },
} as const satisfies Record<string, Words>

const beware = (table: CaseTable): readonly Words[] => [
  {
    en: '**Selection.** The first 33 cases (`seen`) were chosen for prominence: success and high drama are over-represented. The 42 added later (`unseen`) are famous and small, led and leaderless, successful and failed. All of them rose: there are no quiet countries. Frequencies describe this list, not the world.',
    ar: '**الاختيار.** اختيرت الحالات الـ33 الأولى (`seen`) لشهرتها: فالنجاح والإثارة فيها فوق حقهما. والـ42 المضافة لاحقًا (`unseen`) مشهورة وصغيرة، بقيادة وبلا قيادة، ناجحة وفاشلة. وكلها انتفضت: لا بلاد هادئة بينها. والتكرارات تصف هذه القائمة لا العالم.',
  },
  {
    en: '**Seen and unseen.** The 33 were used when the prototype was fitted and when the rules of the claims were written; nothing was fitted to the 42. The column `seen` says which is which, and whoever fits to a case has to change it there.',
    ar: '**المرئية وغير المرئية.** استُعملت الـ33 حين وُوئم النموذج الأولي وحين كُتبت قواعد الأطروحات؛ ولم يُواءم شيء على الـ42. ويميز بينهما العمود `seen`، ومن واءم على حالة فعليه أن يغيّره فيه.',
  },
  {
    en: '**The coders knew how each case ended.** Leadership, defection and capture are the columns most open to that knowledge; a link between them and the outcome may be partly of the coders’ making. They are meant to be coded again by others, without the outcome in sight.',
    ar: '**عرف المرمِّزون كيف انتهت كل حالة.** والقيادة والانشقاق وخطف المكسب أكثر الأعمدة تعرضًا لتلك المعرفة؛ فقد تكون الصلة بينها وبين المآل من صنع المرمِّزين جزئيًا. وهي معدّة ليعيد غيرهم ترميزها بلا نظر إلى المآل.',
  },
  {
    en: '**Which page gives which figure was not recorded.** Each case names two or three pages that support its dates, deaths, participation or story, not every judgement in it. They were read in excerpt, many are copies of encyclopaedia pages, and before publication each figure should be traced to its primary source.',
    ar: '**لم يُسجَّل أي صفحة تعطي أي رقم.** تسمّي كل حالة صفحتين أو ثلاثًا تسند تواريخها أو قتلاها أو مشاركتها أو روايتها، لا كل حكم فيها. وقُرئت مقتطفات، وكثير منها نسخ من صفحات موسوعية، وينبغي قبل النشر ردّ كل رقم إلى مصدره الأول.',
  },
  weakest(table),
  {
    en: '**Names of who “captured” what** come from the historical record, not from the essay under test. Sudan: taken by the military council and the RSF; the prime minister whom the essay names was removed by the coup. Tunisia: the take-over of 2021 came ten years later, by an elected president. Kazakhstan: alleged by the authorities, thinly evidenced.',
    ar: '**من «خطف» ماذا** مأخوذ من السجل التاريخي لا من المقالة المختبَرة. السودان: أخذها المجلس العسكري والدعم السريع؛ ورئيس الوزراء الذي تسميه المقالة أزاحه الانقلاب. تونس: جاء الاستيلاء في 2021 بعد عشر سنين على يد رئيس منتخب. كازاخستان: زعم من السلطات ودليله ضعيف.',
  },
]

function weakest({ cases }: CaseTable): Words {
  const none = cases.filter((one) => one.cells.peak_low === undefined).length
  const memory = cases.filter((one) => [one.cells.peak_low, one.cells.peak_high].some((cell) => cell?.certainty === 'memory')).length
  const late = cases.filter((one) => (valueOf(one, 'days_to_core') ?? 0) > 0)
  const lateMemory = late.filter((one) => one.cells.days_to_core?.certainty === 'memory').length
  return {
    en: `**Peaks are the weakest column**: ${none} of ${cases.length} cases have none, in ${memory} one of the two bounds rests on memory. \`days_to_core\` rests on memory for ${lateMemory} of its ${late.length} values above 0; foreign part below the level of troops is judged loosely. Cases before 1985 have almost no figures of the country.`,
    ar: `**الذروات أضعف الأعمدة**: لا ذروة في ${none} من ${cases.length} حالة، وأحد الحدّين من الذاكرة في ${memory}. و\`days_to_core\` من الذاكرة في ${lateMemory} من قيمه الـ${late.length} فوق الصفر؛ ودور الخارج دون إرسال القوات حُكم عليه بتساهل. والحالات قبل 1985 تكاد تخلو من أرقام البلد.`,
  }
}

const coded: readonly Words[] = [
  {
    en: 'One rule book for all cases, by the project’s own coders; no second coder has coded them independently, so there is no measure of agreement yet. `outcome_alt` is a second defensible coding by the same hands.',
    ar: 'دليل قواعد واحد لكل الحالات، على يد مرمِّزي المشروع أنفسهم؛ ولم يرمّزها مرمِّز ثانٍ مستقلًا، فلا مقياس اتفاق بعد. و`outcome_alt` ترميز ثانٍ له وجه باليد نفسها.',
  },
  {
    en: 'Order of precedence of outcomes: civil war within the episode, then captured, then the others. The two-year rule makes SDN2018 a borderline case (pact of 17 August 2019, coup of 25 October 2021); outcomes since 2024 are provisional. `captured_by_rival` may be yes where the outcome is not captured: the taking came before the wave (SDN2021) or after a pact (SDN2018).',
    ar: 'ترتيب تقديم المآلات: حرب أهلية ضمن الموجة، ثم خطف المكسب، ثم سواهما. وقاعدة السنتين تجعل SDN2018 حالة حدية (اتفاق 17 أغسطس 2019 وانقلاب 25 أكتوبر 2021)؛ والمآلات منذ 2024 مؤقتة. وقد تكون `captured_by_rival` نعم والمآل غير خطف المكسب: إذ سبق الأخذُ الموجة (SDN2021) أو تلا اتفاقًا (SDN2018).',
  },
  {
    en: '`concessions_only` and `faded` are worded as the model words them. A wave is `concessions_only` if it ended because the policy was reversed, even where blood was shed before; `crushed` is then the second coding. `faded` is a crowd that goes home with nothing granted and no great force; exhaustion alone is `faded`, no longer `crushed` (none of the first 33 changes by this: all that were crushed met great force). A ruler removed by constitutional means while the old parties rule on is `figurehead_replaced_same_system`; where the other side won the next election and kept it for two years, `regime_change_lasted`. `violent` is riot and looting without organised peaceful action.',
    ar: 'يُعرَّف `concessions_only` و`faded` بكلمات النموذج نفسها. فالموجة `concessions_only` إن انتهت لأن السياسة عُدل عنها ولو سال دم قبل ذلك؛ ويكون `crushed` حينئذ الترميز الثاني. و`faded` حشد انصرف بلا شيء وبلا قوة كبيرة؛ والإنهاك وحده `faded` لا `crushed` كما كان (ولا يتغير بهذا شيء في الـ33 الأولى: فكل ما سُحق منها لقي قوة كبيرة). والحاكم الذي أزيل بطريق دستوري وبقيت الأحزاب القديمة تحكم `figurehead_replaced_same_system`؛ وحيث فاز الطرف الآخر بالانتخابات التالية وبقي سنتين `regime_change_lasted`. و`violent` شغب ونهب بلا عمل سلمي منظم.',
  },
  {
    en: 'Figures of the country are of the year before the start; Gini of surveys from six years before to three after, else modelled and marked so. The columns of V-Dem are kept apart in `vdem.json`, because their licence (CC BY-SA 4.0) asks that a file with them carry it too.',
    ar: 'أرقام البلد للسنة السابقة للبداية؛ ومعامل جيني من مسوح بين ست سنوات قبل وثلاث بعد، وإلا فمقدَّر ومعلَّم بذلك. وأعمدة V-Dem مفصولة في `vdem.json` لأن رخصتها (CC BY-SA 4.0) تشترط أن يحملها الملف الذي فيه أرقامها.',
  },
]

const endings = Object.entries(outcomeOfCode).map(([code, outcome]) => [code, outcomeMeanings[outcome]] as const)

const own: Words = {
  en: '`sharara cases --table file.csv` (or `.parquet`) reads a table in these columns and lists all of its problems at once; `sharara claims --table file.csv` holds the claims against it. Needed: `case_id`, `start_date`, `outcome`. Further: `country`, `country_ar`, `case_name`, `case_name_ar`, `certainty` (high, medium, low), `from_memory_fields` (names of columns with ; between), `source_1` to `source_3`. Columns that begin with `x_` are your own. An empty cell is a missing value. `sharara cases --csv` writes the same layout.',
  ar: '`sharara cases --table file.csv` (أو `.parquet`) يقرأ جدولًا بهذه الأعمدة ويعرض كل أخطائه مرة واحدة؛ و`sharara claims --table file.csv` يقيس الأطروحات عليه. المطلوب: `case_id` و`start_date` و`outcome`. ويُقبل: `country` و`country_ar` و`case_name` و`case_name_ar` و`certainty` ‏(high أو medium أو low) و`from_memory_fields` (أسماء أعمدة تفصل بينها ;) و`source_1` إلى `source_3`. والأعمدة البادئة بـ `x_` لك. والخلية الفارغة قيمة غائبة. و`sharara cases --csv` يكتب بالترتيب نفسه.',
}

export function casesPage(table: CaseTable, language: Language): string {
  const t = (words: Words): string => words[language]
  const row = (...cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const grid = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
    [row(...heads), row(...heads.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n')
  const list = (items: readonly Words[]): string => items.map((item) => `- ${t(item)}`).join('\n')
  const heads = (...words: readonly Words[]): string[] => words.map(t)
  const columns = caseColumnNames.map((name) => {
    const spec = columnSpec(name)
    return [`\`${name}\` ${t(spec.label)}`, t(spec.meaning), valuesOf(name, t), t(howKnown[spec.known])]
  })
  const cases = table.cases.map((one) => {
    const [first, second] = [one.cells.outcome?.value, one.cells.outcome_alt?.value]
    const memory = caseColumnNames.filter((name) => one.cells[name]?.certainty === 'memory')
    const end = `\`${first}\`${second === undefined ? '' : ` (\`${second}\`)`}`
    return [
      one.id,
      t(one.name),
      end,
      one.cells.seen === undefined ? '' : t(caseColumns.seen.codes[one.cells.seen.value]),
      one.confidence === undefined ? '' : t(confidences[one.confidence]),
      memory.map((name) => `\`${name}\``).join(' '),
    ]
  })
  return `${[
    `# ${t(text.title)}`,
    t(text.made),
    `## ${t(text.bewareTitle)}`,
    list(beware(table)),
    `## ${t(text.codedTitle)}`,
    list(coded),
    `## ${t(text.endTitle)}`,
    grid(
      heads(text.values, text.meaning),
      endings.map(([code, meaning]) => [`\`${code}\``, t(meaning)]),
    ),
    `## ${t(text.columnsTitle)}`,
    grid(heads(text.column, text.meaning, text.values, text.known), columns),
    `## ${t(text.knownTitle)}`,
    grid(heads(text.known, text.cells), knownRows(table, t)),
    `## ${t(text.casesTitle)}`,
    grid(heads(text.case, text.name, text.outcome, caseColumns.seen.label, text.certainty, text.memory), cases),
    `## ${t(text.openTitle)}`,
    table.cases.flatMap((one) => (one.open ?? []).map((question) => `- ${one.id}: ${t(question)}`)).join('\n'),
    `## ${t(text.ownTitle)}`,
    t(own),
  ].join('\n\n')}\n`
}

const plain = (said: string): Words => ({ en: said, ar: said })

function valuesOf(name: CaseColumn, t: (words: Words) => string): string {
  const spec = columnSpec(name)
  if (spec.kind === 'number') return t(inUnit(plain(`${spec.min}–${spec.max}`), spec.unit))
  if (spec.kind === 'date') return '2022-01-02'
  if (spec.kind === 'text') return '…'
  return Object.entries(spec.codes)
    .map(([code, label]) => `\`${code}\` ${t(label)}`)
    .join(t(semicolon))
}

function knownRows(table: CaseTable, t: (words: Words) => string): string[][] {
  const all = table.cases.flatMap((one) => caseColumnNames.flatMap((name) => one.cells[name]?.certainty ?? []))
  return (Object.keys(howKnown) as HowKnown[])
    .map((known) => [t(howKnown[known]), String(all.filter((each) => each === known).length)])
    .filter(([, count]) => count !== '0')
}
