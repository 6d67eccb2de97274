/**
 * The conditions of a country (model.md sections 1, 2, 6): numbers that hold for the country as a whole.
 * A profile gives each its value and source; the default here is what a profile that is silent gets.
 */
import type { QuantityTable, Source } from '../quantities/index.ts'

const chosen = (text: string): Source => ({ kind: 'chosen', text })
const share = { unit: 'share', min: 0, max: 1, step: 0.01 } as const

export const conditions = {
  basket: {
    unit: 'currency / head / month',
    min: 0.000001,
    max: 1e12,
    default: 40000,
    label: { en: 'Basic basket', ar: 'السلة الأساسية' },
    help: {
      en: 'What a person needs each month for food, housing and fuel, in the currency of the incomes.',
      ar: 'ما يحتاجه الفرد شهريًا من غذاء وسكن ووقود، بعملة الدخول.',
    },
    source: chosen('no meaningful value without a country; a profile must give its own'),
  },
  corruption: {
    ...share,
    default: 0.5,
    label: { en: 'Corruption', ar: 'الفساد' },
    help: { en: 'Share of rents and services that does not reach people.', ar: 'الحصة من الريع والخدمات التي لا تصل إلى الناس.' },
    source: chosen('middle of the range'),
  },
  rents: {
    ...share,
    default: 0.4,
    label: { en: 'Resource rents', ar: 'ريع الموارد' },
    help: {
      en: 'Acquiescence that rents and services would buy if nothing were stolen.',
      ar: 'الرضوخ الذي يشتريه الريع والخدمات لو لم يُسرق منها شيء.',
    },
    source: chosen('model.md, notes of the prototype, section 5: 0.42 · rents'),
  },
  promise: {
    ...share,
    default: 0.15,
    label: { en: 'Promise', ar: 'الوعود' },
    help: {
      en: 'Acquiescence bought by the ruler’s media persona at the moment of the last promise.',
      ar: 'الرضوخ الذي تشتريه صورة الحاكم الإعلامية لحظة آخر وعد.',
    },
    source: chosen('model.md, notes of the prototype, Kazakhstan'),
  },
  promiseAgeYears: {
    unit: 'years',
    min: 0,
    max: 60,
    default: 0,
    step: 0.5,
    label: { en: 'Age of the last promise', ar: 'عمر آخر وعد' },
    help: { en: 'Years since people were last given a promise they believed.', ar: 'السنوات منذ آخر وعد صدّقه الناس.' },
    source: chosen('a promise just given'),
  },
  patience: {
    ...share,
    default: 0.1,
    label: { en: 'Sermons of patience', ar: 'خطاب الصبر' },
    help: { en: 'Strength of quietist preaching; it works in proportion to religiosity.', ar: 'قوة الوعظ بالصبر، ويعمل بقدر التديّن.' },
    source: chosen('model.md, notes of the prototype, Kazakhstan'),
  },
  distraction: {
    ...share,
    default: 0.08,
    label: { en: 'Distraction', ar: 'الإلهاء' },
    help: { en: 'Acquiescence bought by entertainment where media reach people.', ar: 'الرضوخ الذي يشتريه الترفيه حيث تصل وسائل الإعلام.' },
    source: chosen('model.md, notes of the prototype, Kazakhstan'),
  },
  trust: {
    ...share,
    default: 0.3,
    label: { en: 'Trust in concessions', ar: 'الثقة بالتنازلات' },
    help: { en: 'How far a concession of the state is believed.', ar: 'مدى تصديق الناس لتنازلات الدولة.' },
    source: chosen('model.md, notes of the prototype, section 5'),
  },
  deepShare: {
    ...share,
    default: 0.5,
    label: { en: 'Deep state', ar: 'الدولة العميقة' },
    help: {
      en: 'Share of real power held by the ruling network behind the public office.',
      ar: 'حصة السلطة الفعلية بيد الشبكة الحاكمة خلف المنصب العلني.',
    },
    source: chosen('middle of the range'),
  },
  rulerYears: {
    unit: 'years',
    min: 0,
    max: 80,
    default: 10,
    step: 1,
    label: { en: 'Years of rule', ar: 'سنوات الحكم' },
    help: { en: 'Years that the ruler or his network has ruled.', ar: 'سنوات حكم الحاكم أو شبكته.' },
    source: chosen('no meaningful value without a country'),
  },
  competition: {
    ...share,
    default: 0.3,
    label: { en: 'Rule by election', ar: 'الحكم بالانتخاب' },
    help: {
      en: 'How far free elections decide who rules: 0 closed autocracy, 1 electoral democracy.',
      ar: 'مدى حسم الانتخابات الحرة لمن يحكم: 0 استبداد مغلق، و1 ديمقراطية انتخابية.',
    },
    source: chosen('as middlingCompetition'),
  },
  reserve: {
    unit: 'income shares',
    min: 0,
    max: 1,
    default: 0.19,
    step: 0.01,
    label: { en: 'Reserve', ar: 'التحفّظ' },
    help: {
      en: 'How far from revolt its people are by temperament (T in the model).',
      ar: 'مدى بُعد الناس عن الثورة بطبعهم (T في النموذج).',
    },
    search: { low: 0.1, high: 0.3, scale: 'even' },
    source: chosen('model.md, notes of the prototype, section 1.2'),
  },
  newsHalfHours: {
    unit: 'h',
    min: 1,
    max: 240,
    default: 14,
    step: 1,
    label: { en: 'Speed of news', ar: 'سرعة الأخبار' },
    help: {
      en: 'Half-time in which the news level of a place follows events: media silence makes it long.',
      ar: 'زمن النصف الذي يلحق فيه مستوى الأخبار بالأحداث؛ صمت الإعلام يطيله.',
    },
    search: { low: 4, high: 16, scale: 'in proportion' },
    source: chosen('model.md, notes of the prototype, section 1.2: 6–18 h'),
  },
  satelliteReach: {
    ...share,
    default: 0.05,
    label: { en: 'Reach without the net', ar: 'الوصول دون إنترنت' },
    help: {
      en: 'Share reached by satellite television and telephone when the net is cut.',
      ar: 'الحصة التي تصلها الأخبار بالفضائيات والهاتف عند قطع الإنترنت.',
    },
    source: chosen('to be given by a profile'),
  },
  punishment: {
    unit: '1',
    min: 0.1,
    max: 5,
    default: 1,
    step: 0.1,
    label: { en: 'Punishment of refusal', ar: 'عقوبة الرفض' },
    help: {
      en: 'What a member of the forces risks by refusing, against the ordinary.',
      ar: 'ما يخاطر به فرد القوات إن رفض، قياسًا إلى المعتاد.',
    },
    source: chosen('1 = ordinary'),
  },
  resolveDays: {
    unit: 'days',
    min: 0.5,
    max: 60,
    default: 5,
    step: 0.5,
    label: { en: 'Resolve of the ruler', ar: 'عزيمة الحاكم' },
    help: { en: 'Days of full pressure at the centre that the ruler endures.', ar: 'أيام الضغط الكامل في المركز التي يصمد فيها الحاكم.' },
    source: chosen('model.md, notes of the prototype, section 4.2: 1–16'),
  },
  centreNeed: {
    unit: 'people',
    min: 100,
    max: 1e7,
    default: 60000,
    label: { en: 'Crowd that is too many to shoot', ar: 'حشد لا يمكن إطلاق النار عليه' },
    help: {
      en: 'Crowd at the centre that members of the forces judge too large; about five times the loyal men there.',
      ar: 'حشد في المركز يراه أفراد القوات أكبر من أن يُقمع؛ نحو خمسة أضعاف الموالين هناك.',
    },
    source: chosen('model.md, notes of the prototype, correction 13'),
  },
  learning: {
    ...share,
    default: 0,
    label: { en: 'Learning of the rulers', ar: 'تعلّم الحكّام' },
    help: {
      en: 'How far the state re-weighs its answers by what they did; 0 = never learns.',
      ar: 'مدى إعادة الدولة وزن ردودها بحسب أثرها؛ 0 = لا تتعلم أبدًا.',
    },
    source: chosen('model.md, notes of the prototype, section 4.1: 0 gives the playbook'),
  },
  budget: {
    unit: 'concessions',
    min: 0,
    max: 20,
    default: 3,
    step: 0.5,
    label: { en: 'Budget for crumbs', ar: 'ميزانية الفتات' },
    help: {
      en: 'How many full concessions the treasury can pay within an episode.',
      ar: 'عدد التنازلات الكاملة التي تتحملها الخزينة خلال الموجة.',
    },
    source: chosen('enough for the recorded answers'),
  },
} as const satisfies QuantityTable

/** The pillars of a movement (model.md section 7) that a profile or a scenario sets; mass, reach and the forces' neutrality come out of the run. */
export const pillars = {
  leadership: {
    ...share,
    default: 0.1,
    label: { en: 'Leadership', ar: 'القيادة' },
    help: { en: 'One body that can call, stop and negotiate.', ar: 'جهة واحدة تستطيع الدعوة والوقف والتفاوض.' },
    source: chosen('a movement nobody leads'),
  },
  programme: {
    ...share,
    default: 0.15,
    label: { en: 'Programme', ar: 'البرنامج' },
    help: { en: 'Demands that can be granted.', ar: 'مطالب قابلة للتلبية.' },
    source: chosen('a bare demand'),
  },
  discipline: {
    ...share,
    default: 0,
    label: { en: 'Discipline', ar: 'الانضباط' },
    help: {
      en: 'How far the movement holds down its own violence, beyond local organisation.',
      ar: 'مدى كبح الحراك لعنفه، فوق ما يفعله التنظيم المحلي.',
    },
    source: chosen('none beyond local organisation'),
  },
  guard: {
    ...share,
    default: 0.05,
    label: { en: 'Guard', ar: 'الحراسة' },
    help: { en: 'Able to keep rivals from taking the gain.', ar: 'القدرة على منع المنافسين من خطف المكسب.' },
    source: chosen('a movement without guard'),
  },
} as const satisfies QuantityTable
