/** What the model of violent revolution takes; what the paper does not say is chosen once, for its three examples together. */
import type { QuantityTable } from '../../quantities/index.ts'
import { chosen, published, quantity, stepsQuantity } from '../declare.ts'

const paper = published('Moro 2016, PLOS ONE 11(4) e0154175')
const open = chosen('the paper’s table was not open to us; chosen so that its three examples come out at its own n, p and r')

export const revoltSetup = {
  steps: stepsQuantity(400, 10_000),
  side: quantity(
    'sites',
    40,
    [12, 300],
    paper,
    ['Side', 'الضلع'],
    ['Sites along a side of the torus.', 'عدد المواقع على ضلع السطح الحلقي.'],
  ),
  citizens: quantity(
    'share of sites',
    0.6,
    [0, 0.85],
    open,
    ['Citizens', 'المواطنون'],
    ['Share of sites with a citizen.', 'حصة المواقع التي فيها مواطن.'],
  ),
  rebels: quantity(
    'share of sites',
    0.06,
    [0, 0.3],
    open,
    ['Armed organisation', 'التنظيم المسلح'],
    ['Share of sites with a member of the armed organisation.', 'حصة المواقع التي فيها عضو في التنظيم المسلح.'],
  ),
  police: quantity(
    'share of sites',
    0.05,
    [0, 0.3],
    open,
    ['Police', 'الشرطة'],
    ['Share of sites with police.', 'حصة المواقع التي فيها شرطي.'],
  ),
  vision: quantity('sites', 4, [1, 5], open, ['Vision', 'مدى الرؤية'], ['Radius of what everybody sees.', 'نصف قطر ما يراه كل واحد.']),
  legitimacy: quantity('0…1', 0.6, [0, 1], open, ['Legitimacy', 'الشرعية'], ['Legitimacy of the state.', 'شرعية الدولة.']),
  threshold: quantity(
    '1',
    0.1,
    [-1, 1],
    open,
    ['Threshold f', 'العتبة f'],
    ['What grievance less risk must exceed.', 'ما يجب أن تتجاوزه المظلمة بعد طرح المخاطرة.'],
  ),
  strikeRatio: quantity(
    '1',
    1.2,
    [0, 20],
    paper,
    ['Ratio to strike n', 'نسبة الضرب n'],
    [
      'The organisation strikes where rioters and its own outnumber the police in sight by this.',
      'يضرب التنظيم حيث يفوق المشاغبون وأعضاؤه الشرطةَ المرئية بهذه النسبة.',
    ],
  ),
  policePrecision: quantity(
    'chance',
    0.4,
    [0, 1],
    paper,
    ['Precision of police p', 'دقة الشرطة p'],
    ['Chance that a shot of the police kills.', 'احتمال أن تقتل طلقة الشرطة.'],
  ),
  rebelPrecision: quantity(
    'chance',
    0.3,
    [0, 1],
    paper,
    ['Precision of the organisation r', 'دقة التنظيم r'],
    ['Chance that a strike of the organisation kills.', 'احتمال أن تقتل ضربة التنظيم.'],
  ),
  arrestConstant: quantity(
    '1',
    2.3,
    [0, 20],
    paper,
    ['Arrest constant', 'ثابت الاعتقال'],
    ['As in Epstein’s rule.', 'كما في قاعدة إبستين.'],
  ),
  jailMost: quantity(
    'steps',
    20,
    [0, 1000],
    open,
    ['Longest jail term', 'أطول مدة سجن'],
    ['Most steps in jail.', 'أقصى عدد خطوات في السجن.'],
  ),
  incomeSpread: quantity(
    '1',
    0.7,
    [0, 3],
    open,
    ['Spread of income', 'تفاوت الدخل'],
    ['Standard deviation of the logarithm of income.', 'الانحراف المعياري للوغاريتم الدخل.'],
  ),
  few: quantity(
    'share',
    0.3,
    [0, 1],
    open,
    ['Few police dead', 'قتلى شرطة قليلون'],
    [
      'A failed revolt is the state as it was up to this share of police dead, anarchy above it.',
      'التمرد الفاشل يُبقي الدولة كما كانت حتى هذه الحصة من قتلى الشرطة، وفوقها فوضى.',
    ],
  ),
} as const satisfies QuantityTable
