/** Claims 15–20: where it starts, how it travels, why strong forces waver. */
import { ignoredWhileSmall } from '../clockQuestions.ts'
import type { Claim } from '../contract.ts'
import { kazakhWealth, metropolis, noticedLate } from '../january.ts'
import { farFromRevolt } from '../kazakhs.ts'
import { conditionForetells, richAndCorrupt } from '../panel.ts'
import { onCases, onFacts, untested } from '../part.ts'
import { atLeast, isOneOf, numberOf, wavered } from '../questions.ts'
import { usualLine } from '../rules.ts'
import { contrast, facts, ranks, share } from '../tests.ts'

const edge = { en: 'it began in the periphery', ar: 'بدأت في الأطراف' }
const bread = { en: 'the spark is a price or wages', ar: 'الشرارة سعر أو أجور' }
const days = { en: 'at least two days to the centre', ar: 'يومان على الأقل حتى المركز' }
const waver = { en: 'the forces wavered', ar: 'ترددت القوات' }
const jobless = { en: 'youth unemployment', ar: 'بطالة الشباب' }
const atTheEdge = isOneOf('origin_type', 'periphery')
const livelihood = isOneOf('trigger_type', 'price', 'labour')

export const courseClaims: readonly Claim[] = [
  {
    number: 15,
    title: { en: 'It starts in the poorest regions and villages', ar: 'تبدأ من أفقر المناطق والقرى' },
    statement: {
      en: 'It starts in the poorest regions and villages, not in the capital.',
      ar: 'تبدأ من أفقر المناطق والقرى لا من العاصمة.',
    },
    mechanisms: ['jump', 'marches'],
    quantities: [
      { en: 'price level and incomes of places', ar: 'مستوى الأسعار والدخول في الأماكن' },
      { en: 'place of the spark', ar: 'مكان الشرارة' },
    ],
    parts: [
      onCases(
        { en: 'Does it usually begin in the periphery?', ar: 'هل تبدأ في الغالب من الأطراف؟' },
        'usual',
        ['origin_type'],
        share(edge, atTheEdge, usualLine),
        [
          {
            name: { en: 'everything but capital and largest city', ar: 'كل ما عدا العاصمة وكبرى المدن' },
            read: share(edge, isOneOf('origin_type', 'periphery', 'second_city', 'multiple'), usualLine),
          },
        ],
      ),
      onCases(
        { en: 'At least where the spark is a price or wages?', ar: 'ولو حيث الشرارة سعر أو أجور؟' },
        'contrast',
        ['origin_type', 'trigger_type'],
        contrast({ group: bread, end: edge }, livelihood, atTheEdge, 'more'),
      ),
    ],
    remarks: [
      {
        en: 'A periphery is not the poorest region: Mangystau, where January 2022 began, has the second-highest wages of Kazakhstan beside much poverty. The table knows places, not their incomes.',
        ar: 'الأطراف ليست أفقر المناطق: فمانغيستاو التي بدأت فيها أحداث يناير 2022 ثانية المناطق أجورًا في كازاخستان مع فقر كثير. والجدول يعرف الأماكن لا دخولها.',
      },
    ],
  },
  {
    number: 16,
    title: { en: 'It is ignored for days until it reaches the old capital', ar: 'تُهمل أيامًا حتى تبلغ العاصمة القديمة' },
    statement: {
      en: 'The state ignores it for days, until it reaches the old capital.',
      ar: 'تتجاهلها الدولة أيامًا حتى تبلغ العاصمة القديمة.',
    },
    mechanisms: ['attention', 'marches'],
    quantities: [{ en: 'political weight of places', ar: 'الوزن السياسي للأماكن' }],
    parts: [
      onFacts({ en: 'Was it so in January 2022?', ar: 'هل كان ذلك في يناير 2022؟' }, 'facts', ['days_to_core'], facts(noticedLate)),
      onCases(
        {
          en: 'Do waves of the periphery usually need two days or more to the centre?',
          ar: 'هل تحتاج موجات الأطراف في الغالب يومين أو أكثر حتى المركز؟',
        },
        'usual',
        ['days_to_core', 'origin_type'],
        share(days, atLeast('days_to_core', 2), usualLine, atTheEdge),
        [{ name: { en: 'one day or more', ar: 'يوم أو أكثر' }, read: share(days, atLeast('days_to_core', 1), usualLine, atTheEdge) }],
      ),
      ignoredWhileSmall,
    ],
    remarks: [
      {
        en: 'News travelled by phone and net: the old capital, 2,000 km away, was reached about as fast as the neighbouring regions.',
        ar: 'سار الخبر بالهاتف والإنترنت: فبلغ العاصمة القديمة على بعد 2,000 كم بسرعة بلوغه المناطق المجاورة تقريبًا.',
      },
    ],
  },
  {
    number: 17,
    title: { en: 'It nearly toppled the metropolis', ar: 'كادت تُسقط المدينة الكبرى' },
    statement: { en: 'It nearly toppled the metropolis.', ar: 'كادت تُسقط المدينة الكبرى.' },
    mechanisms: ['seats', 'refusal'],
    quantities: [{ en: 'strength of guarded buildings', ar: 'متانة المباني المحروسة' }],
    parts: [onFacts({ en: 'What does the record of Almaty say?', ar: 'ماذا يقول سجل ألماتي؟' }, 'facts', [], facts(metropolis))],
    remarks: [
      {
        en: 'Who stormed the buildings is disputed: spontaneous crowds by most accounts, an organised group by the state’s.',
        ar: 'من اقتحم المباني موضع خلاف: حشود عفوية في أكثر الروايات، ومجموعة منظمة في رواية الدولة.',
      },
    ],
  },
  {
    number: 18,
    title: { en: 'Strong forces waver because the cause is real', ar: 'تتردد القوات القوية لأن القضية حقيقية' },
    statement: {
      en: 'Forces waver not because they are weak but because those in them share the cause.',
      ar: 'لا تتردد القوات لضعفها بل لأن أفرادها يشاركون في القضية.',
    },
    mechanisms: ['refusal'],
    quantities: [
      { en: 'duty of forces', ar: 'واجب القوات' },
      { en: 'their sympathy', ar: 'تعاطفها' },
      { en: 'their bandwagon', ar: 'ميلها مع الغالب' },
    ],
    parts: [
      onCases(
        { en: 'Was hardship of the young greater where forces wavered?', ar: 'هل كان ضيق عيش الشباب أشد حيث ترددت القوات؟' },
        'ranks',
        ['security_defection', 'youth_unemployment_pct'],
        ranks({ group: waver, number: jobless }, wavered, numberOf('youth_unemployment_pct'), 'more'),
        [
          {
            name: { en: 'decisive wavering only', ar: 'التردد الحاسم وحده' },
            read: ranks(
              { group: waver, number: jobless },
              isOneOf('security_defection', 'decisive'),
              numberOf('youth_unemployment_pct'),
              'more',
            ),
          },
        ],
      ),
      onCases(
        { en: 'Did they waver more often where the spark was a price or wages?', ar: 'هل ترددت أكثر حيث كانت الشرارة سعرًا أو أجورًا؟' },
        'contrast',
        ['security_defection', 'trigger_type'],
        contrast({ group: bread, end: waver }, livelihood, wavered, 'more'),
      ),
      untested(
        { en: 'Did strong forces waver as often as weak ones?', ar: 'هل ترددت القوات القوية بقدر الضعيفة؟' },
        { en: 'No column says how strong the forces were.', ar: 'لا عمود يذكر قوة القوات.' },
      ),
    ],
    remarks: [
      {
        en: 'What members of forces feel is not in the table; unemployment and spark stand in for it, weakly.',
        ar: 'ما يشعر به أفراد القوات ليس في الجدول؛ والبطالة والشرارة بديلان ضعيفان عنه.',
      },
    ],
  },
  {
    number: 19,
    title: { en: 'A friendly people rose all the same', ar: 'شعب ودود انتفض مع ذلك' },
    statement: {
      en: 'A friendly and tolerant people, by nature far from revolt, rose all the same.',
      ar: 'شعب ودود متسامح، بعيد بطبعه عن الثورة، انتفض مع ذلك.',
    },
    mechanisms: [],
    quantities: ['reserve'],
    parts: [
      onFacts(
        {
          en: 'Had Kazakhstan been far from revolt by what its people did in 1992–2021, and did it rise?',
          ar: 'هل كانت كازاخستان بعيدة عن الثورة بما فعله أهلها في 1992–2021، وهل انتفضت؟',
        },
        'facts',
        [],
        facts(farFromRevolt),
      ),
      untested(
        { en: 'How far from revolt were the people by temperament?', ar: 'كم كان الناس بطبعهم بعيدين عن الثورة؟' },
        {
          en: 'Temperament is not measured; the model’s reserve is fitted to the episode and cannot be its own evidence.',
          ar: 'الطبع غير مقيس؛ وتحفّظ النموذج مواءم للموجة فلا يكون دليلًا على نفسه.',
        },
      ),
    ],
    remarks: [
      {
        en: 'What is known speaks against “far from revolt”: a tracker counted 520 protests in Kazakhstan from January 2018 to August 2020, and in 2021 over 40 % of those asked expected protests.',
        ar: 'والمعروف يخالف «بعيد عن الثورة»: أحصى راصد 520 احتجاجًا في كازاخستان من يناير 2018 إلى أغسطس 2020، وفي 2021 توقع أكثر من 40 ٪ ممن سُئلوا احتجاجات.',
      },
    ],
  },
  {
    number: 20,
    title: { en: 'The state is rich; corruption keeps the wealth from the people', ar: 'الدولة غنية والفساد يحبس الثروة عن الناس' },
    statement: {
      en: 'The state is rich, and corruption keeps its wealth from the people.',
      ar: 'الدولة غنية، والفساد يحبس ثروتها عن الناس.',
    },
    mechanisms: ['acquiescence'],
    quantities: ['rents', 'corruption'],
    parts: [
      onFacts(
        { en: 'Is it so in Kazakhstan?', ar: 'هل هو كذلك في كازاخستان؟' },
        'facts',
        ['gdppc_const2015usd', 'vdem_corruption', 'gini'],
        facts(kazakhWealth),
      ),
      untested(
        { en: 'Do rich and corrupt states see more uprisings?', ar: 'هل تكثر الانتفاضات في الدول الغنية الفاسدة؟' },
        {
          en: 'Resource rents were not obtainable, and the table has no quiet countries.',
          ar: 'ريع الموارد لم يتيسر، وليس في الجدول بلاد هادئة.',
        },
      ),
      conditionForetells('rents'),
      richAndCorrupt,
    ],
    remarks: [
      {
        en: 'Surveys of income miss the richest: that 162 people hold half of the wealth of Kazakhstan (a report of 2019) would not show in them.',
        ar: 'مسوح الدخل لا ترى أغنى الناس: فأن يملك 162 شخصًا نصف ثروة كازاخستان (تقرير 2019) لا يظهر فيها.',
      },
    ],
  },
]
