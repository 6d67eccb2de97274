/** What the model of civil violence takes: the numbers of the paper's runs (Epstein 2002, table 1 and the texts of its runs). */
import type { QuantityTable } from '../../quantities/index.ts'
import { chosen, published, quantity, stepsQuantity } from '../declare.ts'

const paper = published('Epstein 2002, doi 10.1073/pnas.092080199, runs 1 to 8')
const rule = chosen(
  'the paper prints the ratio of officers to rebels as it is; the bursts it shows come only where the ratio is rounded down, as NetLogo’s Rebellion does',
)

export const epsteinSetup = {
  steps: stepsQuantity(500, 100_000),
  width: quantity(
    'sites',
    40,
    [4, 4_000],
    paper,
    ['Width', 'العرض'],
    ['Sites in a row of the torus.', 'عدد المواقع في صف من السطح الحلقي.'],
  ),
  height: quantity('sites', 40, [4, 4_000], paper, ['Height', 'الارتفاع'], ['Rows of the torus.', 'عدد صفوف السطح الحلقي.']),
  citizens: quantity(
    'share of sites',
    0.7,
    [0, 0.95],
    paper,
    ['Citizens', 'المواطنون'],
    ['Share of sites that hold a citizen at the start.', 'حصة المواقع التي فيها مواطن عند البداية.'],
  ),
  officers: quantity(
    'share of sites',
    0.04,
    [0, 0.4],
    paper,
    ['Officers', 'رجال الأمن'],
    ['Share of sites that hold an officer at the start.', 'حصة المواقع التي فيها رجل أمن عند البداية.'],
  ),
  vision: quantity(
    'sites',
    7,
    [1, 15],
    paper,
    ['Vision', 'مدى الرؤية'],
    ['How far citizens and officers see and move, as a radius.', 'نصف قطر ما يراه المواطن ورجل الأمن وما يتحركان فيه.'],
  ),
  legitimacy: quantity(
    '0…1',
    0.82,
    [0, 1],
    paper,
    ['Legitimacy', 'الشرعية'],
    [
      'Legitimacy of the regime at the start; grievance is hardship times what it lacks.',
      'شرعية النظام عند البداية؛ فالمظلمة هي ضيق العيش مضروبًا في ما ينقص من الشرعية.',
    ],
  ),
  legitimacyLast: quantity(
    '0…1',
    0.82,
    [0, 1],
    paper,
    ['Legitimacy at the end', 'الشرعية في النهاية'],
    ['Where the legitimacy ends up once it has fallen.', 'ما تستقر عليه الشرعية بعد هبوطها.'],
  ),
  fallFrom: quantity(
    'period',
    77,
    [0, 100_000],
    paper,
    ['Start of the fall', 'بداية الهبوط'],
    ['Period in which the legitimacy begins to fall.', 'الدورة التي تبدأ فيها الشرعية بالهبوط.'],
  ),
  fallPeriods: quantity(
    'periods',
    1,
    [1, 100_000],
    paper,
    ['Length of the fall', 'مدة الهبوط'],
    ['Periods over which it falls: 1 is a single drop.', 'عدد الدورات التي يستغرقها الهبوط؛ و1 يعني هبوطًا دفعةً واحدة.'],
  ),
  withdrawEvery: quantity(
    'periods',
    0,
    [0, 1_000],
    paper,
    ['Withdrawal of officers', 'سحب رجال الأمن'],
    [
      'One officer leaves after every so many periods; 0: nobody leaves.',
      'ينسحب رجل أمن واحد بعد كل عدد من الدورات هو هذا؛ و0: لا ينسحب أحد.',
    ],
  ),
  jailMost: quantity(
    'periods',
    30,
    [0, 1_000_000],
    paper,
    ['Longest jail term', 'أطول مدة سجن'],
    ['Jail terms are drawn evenly from 0 to this.', 'تُسحب مدة السجن بالتساوي بين 0 وهذا الرقم.'],
  ),
  arrestConstant: quantity(
    '1',
    2.3,
    [0, 20],
    paper,
    ['Arrest constant k', 'ثابت الاعتقال k'],
    ['So that one officer to one rebel makes arrest 0.9 likely.', 'بحيث يصير احتمال الاعتقال 0.9 عند رجل أمن واحد لكل متمرد.'],
  ),
  threshold: quantity(
    '1',
    0.1,
    [0, 1],
    paper,
    ['Threshold T', 'العتبة T'],
    ['How far grievance must exceed the net risk.', 'كم يجب أن تزيد المظلمة على صافي المخاطرة.'],
  ),
  ratioRule: quantity(
    '0, 1 or 2',
    1,
    [0, 2],
    rule,
    ['Rule of the ratio', 'قاعدة النسبة'],
    [
      'Officers per rebel as they are (0), rounded down (1), rounded to the nearest, halves to even (2).',
      'عدد رجال الأمن لكل متمرد كما هو (0)، أو مقرَّبًا إلى الأدنى (1)، أو إلى أقرب عدد والأنصاف إلى الزوجي (2).',
    ],
  ),
  moves: quantity(
    '0 or 1',
    1,
    [0, 1],
    paper,
    ['Citizens move', 'المواطنون يتحركون'],
    ['Whether citizens move to a random free site that they see.', 'هل ينتقل المواطنون إلى موقع خالٍ عشوائي يرونه.'],
  ),
  groups: quantity(
    'groups',
    1,
    [1, 2],
    paper,
    ['Groups', 'الجماعات'],
    [
      '1: civil violence against the state (model I). 2: violence between two groups (model II).',
      '1: عنف مدني ضد الدولة (النموذج الأول). 2: عنف بين جماعتين (النموذج الثاني).',
    ],
  ),
  cloneChance: quantity(
    'chance a period',
    0.05,
    [0, 1],
    paper,
    ['Children', 'الإنجاب'],
    [
      'Model II: chance that a free citizen has a child on a free neighbouring site.',
      'النموذج الثاني: احتمال أن يُرزق مواطن حر بولد في موقع مجاور خالٍ.',
    ],
  ),
  longestLife: quantity(
    'periods',
    200,
    [1, 10_000],
    paper,
    ['Longest life', 'أطول عمر'],
    ['Model II: age at death is drawn evenly from 0 to this.', 'النموذج الثاني: يُسحب عمر الوفاة بالتساوي بين 0 وهذا الرقم.'],
  ),
} as const satisfies QuantityTable
