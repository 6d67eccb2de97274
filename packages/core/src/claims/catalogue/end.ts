/** Claims 21–25: who takes the gains, and by what it should be judged. */
import { worldsToCome } from '../clockQuestions.ts'
import { gainsTaken, resultsByOutcome } from '../decades.ts'
import { caseColumns, confidences, startYear, valueOf, type Case } from '../../episodes/index.ts'
import { fill, type Words } from '../../text/index.ts'
import { heldAlike } from '../beside.ts'
import type { Claim, Evidence } from '../contract.ts'
import { meansAndSuccess, moreOnsets } from '../panel.ts'
import { onCases, onFacts, untested } from '../part.ts'
import { necessaryAndSufficient } from '../pillars.ts'
import { capture, change, isOneOf, leaderless, led, numberOf, prize } from '../questions.ts'
import { contrast, facts, noDifference, ranks, type Fact, type Question } from '../tests.ts'

const leadership = { en: 'unified leadership', ar: 'قيادة موحدة' }
const noLeadership = { en: 'no leadership', ar: 'بلا قيادة' }
const gain = { en: 'lasting change or a pact', ar: 'تغيير دائم أو ميثاق' }
const taken = { en: 'a rival took the gains, at least partly', ar: 'أخذ منافس المكاسب ولو جزئيًا' }
const lost = { en: 'no lasting change and no pact', ar: 'لا تغيير دائم ولا ميثاق' }
const peaceful = { en: 'nonviolent', ar: 'سلمية' }
const deathRate = { en: 'deaths per million', ar: 'القتلى لكل مليون' }
const anyLeadership = isOneOf('unified_leadership', 'yes', 'partly')
const wide = { en: 'partly counts as leadership', ar: '«جزئيًا» تُعدّ قيادة' }
const dash: Words = { en: '–', ar: '–' }
const ended = { en: '{end} (certainty {sure})', ar: '{end} (الوثوق {sure})' }
const notChange: Question = (one) => {
  const changed = change(one)
  return changed === undefined ? undefined : !changed
}

/** What the essay says of three countries: no leadership, and a rival rode the movement. */
function namedCountries({ table }: Evidence): readonly Fact[] {
  const named = [
    { id: 'EGY2011', name: { en: 'Egypt 2011', ar: 'مصر 2011' } },
    { id: 'SDN2018', name: { en: 'Sudan 2018', ar: 'السودان 2018' } },
    { id: 'TUN2010', name: { en: 'Tunisia 2010', ar: 'تونس 2010' } },
  ]
  return named.flatMap(({ id, name }): Fact[] => {
    const one = table.cases.find((each) => each.id === id)
    if (one === undefined) return []
    const [leading, captured] = [valueOf(one, 'unified_leadership'), valueOf(one, 'captured_by_rival')]
    return [
      {
        name: { en: `${name.en}: no unified leadership`, ar: `${name.ar}: بلا قيادة موحدة` },
        holds: leading === undefined ? undefined : leading !== 'yes',
        shown: leading === undefined ? '–' : caseColumns.unified_leadership.codes[leading],
        case: id,
      },
      {
        name: { en: `${name.en}: a rival took the gains`, ar: `${name.ar}: أخذ منافس المكاسب` },
        holds: captured === undefined ? undefined : captured === 'yes',
        shown: takenBy(one),
        case: id,
      },
    ]
  })
}

/** The code of capture, and who. */
function takenBy(one: Case): Words {
  const [captured, who] = [valueOf(one, 'captured_by_rival'), valueOf(one, 'captured_who')]
  const code: Words = captured === undefined ? dash : caseColumns.captured_by_rival.codes[captured]
  return captured !== 'yes' || who === undefined ? code : { en: `${code.en}: ${who.en}`, ar: `${code.ar}: ${who.ar}` }
}

function endOf(one: Case): Words {
  const outcome = valueOf(one, 'outcome')
  const end: Words = outcome === undefined ? dash : caseColumns.outcome.codes[outcome]
  const sure: Words = one.confidence === undefined ? dash : confidences[one.confidence]
  return fill(ended, { end, sure })
}

function laterRevolutions({ table }: Evidence): readonly Fact[] {
  const later = table.cases.filter((one) => startYear(one) > 2022 || (valueOf(one, 'start_date') ?? '') > '2022-01-11')
  return later.map((one) => ({
    name: {
      en: `${one.name.en}, ${startYear(one)}: the ruling group lost power for two years at least`,
      ar: `${one.name.ar}، ${startYear(one)}: فقدت المجموعة الحاكمة السلطة سنتين على الأقل`,
    },
    // a case of low certainty is one whose end could not be checked
    holds: one.confidence === 'low' ? undefined : valueOf(one, 'outcome') === 'regime_change_lasted',
    shown: endOf(one),
    case: one.id,
  }))
}

export const endClaims: readonly Claim[] = [
  {
    number: 21,
    title: { en: 'What is missing is leadership', ar: 'الغائب هو القيادة' },
    statement: {
      en: 'What is missing is a leadership that turns the movement into gains and keeps others from riding it, as happened in Egypt, Sudan and Tunisia.',
      ar: 'الغائب قيادة تحوّل الحراك إلى مكاسب وتمنع غيرها من ركوبه، كما جرى في مصر والسودان وتونس.',
    },
    mechanisms: ['organisation', 'rivals'],
    quantities: ['leadership', 'programme', 'guard'],
    parts: [
      onCases(
        { en: 'Do movements with unified leadership gain more often?', ar: 'هل تكسب الحركات ذات القيادة الموحدة أكثر؟' },
        'contrast',
        ['unified_leadership', 'outcome'],
        contrast({ group: leadership, end: gain }, led, change, 'more'),
        [{ name: wide, read: contrast({ group: leadership, end: gain }, anyLeadership, change, 'more') }],
      ),
      onCases(
        { en: 'Where there was something to take: does leadership keep rivals off?', ar: 'حيث كان ما يؤخذ: هل تمنع القيادة المنافسين؟' },
        'contrast',
        ['unified_leadership', 'captured_by_rival', 'outcome'],
        contrast({ group: leadership, end: taken }, led, capture, 'less', prize),
        [
          { name: wide, read: contrast({ group: leadership, end: taken }, anyLeadership, capture, 'less', prize) },
          {
            name: { en: 'taken wholly', ar: 'أُخذت كلها' },
            read: contrast({ group: leadership, end: taken }, led, isOneOf('captured_by_rival', 'yes'), 'less', prize),
          },
        ],
      ),
      onFacts(
        { en: 'Was it so in the three countries that the essay names?', ar: 'هل كان كذلك في البلدان الثلاثة التي تسميها المقالة؟' },
        'facts',
        ['unified_leadership', 'captured_by_rival', 'captured_who'],
        facts(namedCountries),
      ),
      gainsTaken,
    ],
    remarks: [
      {
        en: 'Sudan: the prime minister whom the essay names (Hamdok) did not ride the movement; he was removed by the coup of 25 October 2021. Those who took it were the military council and the RSF, from the movement with the clearest leadership of the three.',
        ar: 'السودان: رئيس الوزراء الذي تسميه المقالة (حمدوك) لم يركب الحراك؛ بل أزاحه انقلاب 25 أكتوبر 2021. والذين أخذوه هم المجلس العسكري والدعم السريع، من الحراك الأوضح قيادةً بين الثلاثة.',
      },
      {
        en: 'Tunisia: the take-over came in July 2021, ten years after the uprising, by an elected president; it is not part of the case of 2010.',
        ar: 'تونس: جاء الاستيلاء في يوليو 2021، بعد عشر سنين من الانتفاضة، على يد رئيس منتخب؛ وليس جزءًا من حالة 2010.',
      },
      {
        en: 'Egypt: taken by the armed forces as an institution, in two steps (2011–12 and July 2013). Kazakhstan: capture is alleged by the authorities and thinly evidenced; the net winner was the sitting president.',
        ar: 'مصر: أخذتها القوات المسلحة مؤسسةً، في خطوتين (2011–2012 ويوليو 2013). وكازاخستان: الخطف مزعوم من السلطات ودليله ضعيف؛ والرابح هو الرئيس القائم.',
      },
    ],
  },
  {
    number: 22,
    title: { en: 'The bull that wrecks the house and is slaughtered', ar: 'الثور الذي يخرّب البيت ثم يُذبح' },
    statement: {
      en: 'A revolution without someone to use it is a bull that wrecks the house and is slaughtered.',
      ar: 'ثورة بلا من يستثمرها ثور يخرّب البيت ثم يُذبح.',
    },
    mechanisms: ['violence', 'rivals'],
    quantities: ['leadership', 'discipline'],
    parts: [
      onCases(
        { en: 'Do leaderless movements end without gains more often?', ar: 'هل تنتهي الحركات بلا قيادة من غير مكاسب أكثر؟' },
        'contrast',
        ['unified_leadership', 'outcome'],
        contrast({ group: noLeadership, end: lost }, leaderless, notChange, 'more'),
        [
          {
            name: { en: 'partly counts as none', ar: '«جزئيًا» تُعدّ بلا قيادة' },
            read: contrast({ group: noLeadership, end: lost }, isOneOf('unified_leadership', 'no', 'partly'), notChange, 'more'),
          },
        ],
      ),
      onCases(
        { en: 'Are they slaughtered: more deaths for each million people?', ar: 'هل تُذبح: قتلى أكثر لكل مليون؟' },
        'ranks',
        ['unified_leadership', 'deaths_low_per_million'],
        ranks({ group: noLeadership, number: deathRate }, leaderless, numberOf('deaths_low_per_million'), 'more'),
      ),
      untested({ en: 'Do they wreck the house?', ar: 'هل تخرّب البيت؟' }, { en: 'Damage is in no column.', ar: 'لا عمود للأضرار.' }),
    ],
    remarks: [],
  },
  {
    number: 23,
    title: { en: 'More revolutions will come', ar: 'ستأتي ثورات أخرى' },
    statement: { en: 'More revolutions of this kind will come.', ar: 'ستأتي ثورات أخرى من هذا النوع.' },
    mechanisms: [],
    quantities: [{ en: 'era and world clocks (sharara era, sharara world)', ar: 'ساعتا الحقبة والعالم (sharara era وsharara world)' }],
    parts: [
      moreOnsets,
      worldsToCome,
      onFacts(
        { en: 'Did any come after January 2022, as far as the table goes?', ar: 'هل جاءت واحدة بعد يناير 2022 بحسب الجدول؟' },
        'facts',
        ['start_date', 'outcome'],
        (evidence) => {
          const reading = facts(laterRevolutions)(evidence)
          // a claim that something will come is not refuted by something else that came, nor by waiting
          const verdict = reading.verdict === 'mixed' ? 'supported' : reading.verdict === 'contradicted' ? 'undetermined' : reading.verdict
          return { ...reading, verdict }
        },
      ),
    ],
    remarks: [
      {
        en: 'Without a date and a number no record can contradict it. Bangladesh 2024 would support it if its change lasts two years, which could not be checked; forecasts scored out of time are the real test.',
        ar: 'بلا تاريخ وعدد لا ينقضها سجل. وبنغلاديش 2024 تؤيدها إن دام تغييرها سنتين، ولم يمكن التحقق؛ والاختبار الحق توقعات تُقاس خارج زمنها.',
      },
    ],
  },
  {
    number: 24,
    title: { en: 'Every act has conditions and pillars', ar: 'لكل فعل شروط وأركان' },
    statement: {
      en: 'Every act has conditions that must hold and pillars on which it stands; those who call for revolutions neglect them.',
      ar: 'لكل فعل شروط لا بد منها وأركان يقوم عليها؛ ومن يدعون إلى الثورات يهملونها.',
    },
    mechanisms: [],
    quantities: [{ en: 'all conditions and pillars', ar: 'كل الشروط والأركان' }],
    parts: [
      onCases(
        {
          en: 'Are there pillars without which no change came, and pairs with which it came nearly always?',
          ar: 'هل من أركان لم يأت التغيير دونها، وأزواج أتى معها دائمًا تقريبًا؟',
        },
        'pillars',
        ['unified_leadership', 'security_defection', 'peak_low_pct', 'method', 'vdem_corruption', 'outcome'],
        necessaryAndSufficient,
      ),
      onFacts(
        {
          en: 'Do the model and the record hold the same conditions necessary or enough (docs/experiments.md)?',
          ar: 'هل يعدّ النموذج والسجل الشروط نفسها لازمة أو كافية (docs/experiments.md)؟',
        },
        'facts',
        ['unified_leadership', 'security_defection', 'peak_high_pct', 'method', 'outcome'],
        facts(heldAlike),
      ),
      untested(
        { en: 'Do those who call for revolutions neglect them?', ar: 'هل يهملها من يدعون إلى الثورات؟' },
        { en: 'What callers said or neglected is in no column.', ar: 'ما قاله الداعون أو أهملوه ليس في عمود.' },
      ),
    ],
    remarks: [
      {
        en: 'Many pairs are tried on few cases: some fit by luck. The full analysis is the business of the comparison of cases.',
        ar: 'أزواج كثيرة تُجرَّب على حالات قليلة: فبعضها يصيب بالحظ. والتحليل الكامل شأن مقارنة الحالات.',
      },
    ],
  },
  {
    number: 25,
    title: { en: 'Judged by results, not by peacefulness', ar: 'تُحاكم بنتائجها لا بسلميتها' },
    statement: { en: 'Revolutions are judged by their results, not by their peacefulness.', ar: 'تُحاكم الثورات بنتائجها لا بسلميتها.' },
    mechanisms: ['violence'],
    quantities: ['discipline', { en: 'results two years on', ar: 'النتائج بعد سنتين' }],
    parts: [
      resultsByOutcome,
      meansAndSuccess,
      onCases(
        { en: 'Does being peaceful make no difference to the outcome?', ar: 'هل السلمية لا تغيّر المآل؟' },
        'same',
        ['method', 'outcome'],
        noDifference({ group: peaceful, end: gain }, isOneOf('method', 'nonviolent'), change),
      ),
      onCases(
        { en: 'Nor to the dead?', ar: 'ولا عدد القتلى؟' },
        'ranks',
        ['method', 'deaths_low_per_million'],
        ranks({ group: peaceful, number: deathRate }, isOneOf('method', 'nonviolent'), numberOf('deaths_low_per_million'), 'more'),
      ),
    ],
    remarks: [
      {
        en: 'How to judge is a matter of values, which no table decides; tested is only whether peacefulness and results are as separate as the claim takes them to be. Peacefulness is partly a consequence: a movement that is shot at does not stay peaceful.',
        ar: 'كيف نحكم مسألة قيم لا يفصل فيها جدول؛ والمختبَر هنا هل السلمية والنتائج منفصلتان كما تفترض الأطروحة. والسلمية نتيجة في بعضها: فحراك يُطلق عليه النار لا يبقى سلميًا.',
      },
    ],
  },
]
