/** Claims 1–6: the pattern, and what must be true of a country. */
import type { Claim } from '../contract.ts'
import { conditionForetells, conditionForetellsFalls, kazakhTemplate } from '../panel.ts'
import { onCases, untested } from '../part.ts'
import { arab, atLeast, isOneOf } from '../questions.ts'
import { conditionLine, usualLine } from '../rules.ts'
import { againstWorld, share } from '../tests.ts'
import { comparedCodes, likeKazakhstan, likenessRank } from '../likeness.ts'

const corrupt = { en: 'corruption index of at least 0.5', ar: 'مؤشر الفساد 0.5 على الأقل' }
const unequal = { en: 'Gini of at least 40', ar: 'معامل جيني 40 على الأقل' }
const bread = { en: 'the spark is a price or wages', ar: 'الشرارة سعر أو أجور' }
const poor = { en: 'income per head below 4,500 dollars of 2015', ar: 'دخل الفرد دون 4,500 دولار (2015)' }
const crumbs = { en: 'minor concessions or none', ar: 'تنازلات صغيرة أو لا شيء' }

const below = (line: number) => (one: Parameters<ReturnType<typeof atLeast>>[0]) => {
  const above = atLeast('gdppc_const2015usd', line)(one)
  return above === undefined ? undefined : !above
}

export const conditionClaims: readonly Claim[] = [
  {
    number: 1,
    title: { en: 'Kazakhstan 2022 is the pattern to expect', ar: 'كازاخستان 2022 هي النمط المنتظر' },
    statement: {
      en: 'What happened in Kazakhstan in January 2022 is the pattern of the uprisings to come elsewhere, in Arab countries too.',
      ar: 'ما جرى في كازاخستان في يناير 2022 هو نمط الانتفاضات القادمة في غيرها، ومنها البلاد العربية.',
    },
    mechanisms: [],
    quantities: [
      { en: 'country profiles', ar: 'ملفات البلدان' },
      { en: 'the same constants for every country', ar: 'الثوابت نفسها لكل بلد' },
    ],
    parts: [
      kazakhTemplate,
      onCases(
        { en: 'Is Kazakhstan 2022 among the most typical cases of the table?', ar: 'هل كازاخستان 2022 من أكثر حالات الجدول نموذجية؟' },
        'typical',
        comparedCodes,
        likenessRank,
      ),
      onCases(
        {
          en: 'Does more than half of the Arab cases share at least half of its codes?',
          ar: 'هل يشترك أكثر من نصف الحالات العربية معها في نصف الرموز على الأقل؟',
        },
        'usual',
        comparedCodes,
        likeKazakhstan(arab, usualLine),
      ),
    ],
    remarks: [
      {
        en: 'The claim is about what comes: only cases after January 2022 can test it properly, and the table has two of them. Fitting on Kazakhstan and scoring on other episodes is the test of the model, not of this table.',
        ar: 'الأطروحة عما سيأتي: ولا يختبرها حقًا إلا ما بعد يناير 2022، وفي الجدول منه حالتان. أما المواءمة على كازاخستان والقياس على غيرها فاختبار النموذج لا هذا الجدول.',
      },
    ],
  },
  {
    number: 2,
    title: { en: 'Condition: corrupt government', ar: 'شرط: حكم فاسد' },
    statement: { en: 'A corrupt government must be there before.', ar: 'لا بد قبلها من حكم فاسد.' },
    mechanisms: ['acquiescence'],
    quantities: ['corruption'],
    parts: [
      conditionForetells('corruption'),
      onCases(
        { en: 'Is corruption there in nearly all cases?', ar: 'هل الفساد حاضر في جلّ الحالات؟' },
        'condition',
        ['vdem_corruption'],
        share(corrupt, atLeast('vdem_corruption', 0.5), conditionLine),
        [
          { name: { en: 'line at 0.4', ar: 'الخط عند 0.4' }, read: share(corrupt, atLeast('vdem_corruption', 0.4), conditionLine) },
          { name: { en: 'line at 0.6', ar: 'الخط عند 0.6' }, read: share(corrupt, atLeast('vdem_corruption', 0.6), conditionLine) },
        ],
      ),
      onCases(
        { en: 'Is it more common among the cases than in the world?', ar: 'هل هو أشيع في الحالات منه في العالم؟' },
        'base',
        ['vdem_corruption'],
        againstWorld(corrupt, atLeast('vdem_corruption', 0.5), 'corruption-50'),
        [
          {
            name: { en: 'line at 0.4', ar: 'الخط عند 0.4' },
            read: againstWorld(corrupt, atLeast('vdem_corruption', 0.4), 'corruption-40'),
          },
          {
            name: { en: 'line at 0.6', ar: 'الخط عند 0.6' },
            read: againstWorld(corrupt, atLeast('vdem_corruption', 0.6), 'corruption-60'),
          },
        ],
      ),
    ],
    remarks: [
      {
        en: 'The table has no quiet countries: it can show that corruption is nearly always there, not that it brings uprisings about. Many corrupt countries stay quiet.',
        ar: 'ليس في الجدول بلاد هادئة: فهو يُظهر أن الفساد حاضر في جلّها، لا أنه سببها. وبلاد فاسدة كثيرة تبقى هادئة.',
      },
    ],
  },
  {
    number: 3,
    title: { en: 'Condition: a wide gap between rich and poor', ar: 'شرط: هوة بين الغني والفقير' },
    statement: { en: 'A wide gap between rich and poor must be there before.', ar: 'لا بد قبلها من هوة واسعة بين الغني والفقير.' },
    mechanisms: ['jump', 'acquiescence'],
    quantities: [{ en: 'Gini of the regions', ar: 'معامل جيني في المناطق' }, 'basket'],
    parts: [
      conditionForetells('inequality'),
      onCases(
        { en: 'Is inequality high in nearly all cases?', ar: 'هل التفاوت عالٍ في جلّ الحالات؟' },
        'condition',
        ['gini'],
        share(unequal, atLeast('gini', 40), conditionLine),
        [
          { name: { en: 'line at 35', ar: 'الخط عند 35' }, read: share(unequal, atLeast('gini', 35), conditionLine) },
          {
            name: { en: 'surveys only', ar: 'المسوح وحدها' },
            read: share(unequal, atLeast('gini', 40), conditionLine, isOneOf('gini_kind', 'survey')),
          },
        ],
      ),
      onCases(
        { en: 'Is it more common among the cases than in the world?', ar: 'هل هو أشيع في الحالات منه في العالم؟' },
        'base',
        ['gini'],
        againstWorld(unequal, atLeast('gini', 40), 'gini-40'),
        [{ name: { en: 'line at 35', ar: 'الخط عند 35' }, read: againstWorld(unequal, atLeast('gini', 35), 'gini-35') }],
      ),
    ],
    remarks: [
      {
        en: 'Surveys miss the richest, and people may see another gap than the one measured. Kazakhstan itself has a survey Gini of about 29, among the lowest; a report of 2019 that half of its wealth belongs to 162 people is not in the table.',
        ar: 'المسوح لا ترى أغنى الناس، وقد يرى الناس هوة غير المقيسة. ومعامل جيني المسحي لكازاخستان نفسها نحو 29، وهو من الأدنى؛ وتقرير 2019 بأن نصف ثروتها لدى 162 شخصًا ليس في الجدول.',
      },
    ],
  },
  {
    number: 4,
    title: { en: 'Condition: constant pressure on the living of the poor', ar: 'شرط: ضغط دائم على معيشة الفقراء' },
    statement: {
      en: 'The living of the poor must be under constant pressure; the price of something daily sets it off.',
      ar: 'لا بد من ضغط دائم على معيشة الفقراء؛ ويشعلها سعر شيء يومي.',
    },
    mechanisms: ['jump'],
    quantities: ['basket', { en: 'price shocks', ar: 'صدمات الأسعار' }],
    parts: [
      conditionForetells('pressure'),
      onCases(
        { en: 'Is the spark usually a price or wages?', ar: 'هل الشرارة في الغالب سعر أو أجور؟' },
        'usual',
        ['trigger_type'],
        share(bread, isOneOf('trigger_type', 'price', 'labour'), usualLine),
        [
          {
            name: { en: 'from 2010 on', ar: 'من 2010' },
            read: share(
              bread,
              isOneOf('trigger_type', 'price', 'labour'),
              usualLine,
              (one) => Number(one.cells.start_date?.value.slice(0, 4)) >= 2010,
            ),
          },
        ],
      ),
      onCases(
        { en: 'Are nearly all countries of the table poor, by income per head?', ar: 'هل جلّ بلاد الجدول فقيرة بدخل الفرد؟' },
        'condition',
        ['gdppc_const2015usd'],
        share(poor, below(4500), conditionLine),
      ),
    ],
    remarks: [
      {
        en: 'Income per head is a weak stand-in for the basket of the poor against their income; no such column exists yet. A spark that is no price does not show that living was easy: inflation is named beside other sparks (China 1989, Tunisia 2021).',
        ar: 'دخل الفرد بديل ضعيف عن سلة الفقراء قياسًا على دخلهم؛ ولا عمود لذلك بعد. وشرارة غير السعر لا تعني أن المعيشة كانت يسيرة: فقد ذُكر الغلاء بجانب شرارات أخرى (الصين 1989، تونس 2021).',
      },
    ],
  },
  {
    number: 5,
    title: { en: 'Condition: a deep state under the former ruler', ar: 'شرط: دولة عميقة تحت الحاكم السابق' },
    statement: {
      en: 'Behind the office stands a ruling network that stayed with the former ruler.',
      ar: 'وراء المنصب شبكة حاكمة بقيت مع الحاكم السابق.',
    },
    mechanisms: ['acquiescence', 'answers'],
    quantities: ['deepShare'],
    parts: [
      conditionForetellsFalls('deepState'),
      conditionForetells('deepState'),
      untested(
        { en: 'Is there such a network in nearly all cases?', ar: 'هل توجد هذه الشبكة في جلّ الحالات؟' },
        {
          en: 'No column says whether a network ruled behind the office; an outcome such as “figurehead replaced” would be reading it off the end.',
          ar: 'لا عمود يقول إن شبكة حكمت وراء المنصب؛ وأخذه من مآل مثل «استُبدلت الواجهة» استنتاج له من النهاية.',
        },
      ),
    ],
    remarks: [
      {
        en: 'The falls come first since a list of them with sources is at hand, which this ledger had named as what would settle the claim; that networks tell falls apart had been seen in an earlier prototype on other lists.',
        ar: 'قُدّم السقوط منذ توفرت قائمة له بمصادرها، وكان هذا السجل قد سماها مما يحسم الأطروحة؛ وكان نموذج أولي سابق على قوائم أخرى قد أظهر أن الشبكات تميّز السقوط.',
      },
      {
        en: 'Coders who do not know the outcome should code it from sources of the years before.',
        ar: 'ينبغي أن يرمّزه من لا يعرف المآل من مصادر السنوات السابقة.',
      },
    ],
  },
  {
    number: 6,
    title: { en: 'Condition: a facade that answers with crumbs', ar: 'شرط: واجهة ترد بالفتات' },
    statement: { en: 'The facade in front of the deep state can give only crumbs.', ar: 'الواجهة أمام الدولة العميقة لا تملك إلا الفتات.' },
    mechanisms: ['acquiescence', 'answers'],
    quantities: ['deepShare', 'trust'],
    parts: [
      conditionForetells('answers'),
      onCases(
        { en: 'Are concessions usually minor or none?', ar: 'هل التنازلات في الغالب صغيرة أو معدومة؟' },
        'usual',
        ['concessions'],
        share(crumbs, isOneOf('concessions', 'none', 'minor'), usualLine),
      ),
      untested(
        { en: 'Do crumbs fail to calm?', ar: 'هل يعجز الفتات عن التهدئة؟' },
        {
          en: 'The table has no dates of concessions. In single cases people went on after a concession that followed killing (Nicaragua 2018, Kazakhstan 2022).',
          ar: 'ليس في الجدول تواريخ التنازلات. وفي حالات مفردة استمر الناس بعد تنازل تلا القتل (نيكاراغوا 2018، كازاخستان 2022).',
        },
      ),
    ],
    remarks: [],
  },
]
