/** What `sharara compare --on runs` says. */
import type { Words } from '@sharara/core'

export const words = {
  noRuns: {
    en: 'The study {study} says nothing of runs: it needs an entry "runs" with scenario, factors and seeds (see examples/studies/leadership-runs.json).',
    ar: 'لا تذكر الدراسة {study} تشغيلات: تحتاج إلى مدخل "runs" فيه السيناريو والعوامل والبذور (انظر examples/studies/leadership-runs.json).',
  },
  noRecordStudy: {
    en: '--side-by-side: the study names no study of the record ("record" in "runs").',
    ar: '--side-by-side: لا تسمّي الدراسة دراسةً للسجل ("record" في "runs").',
  },
  badOn: { en: '--on: got "{got}"; wanted runs.', ar: '--on: وُجد "{got}"، والمطلوب runs.' },
  notComparable: {
    en: 'The runs are kept in {folder}, but they cannot be compared as the study asks.',
    ar: 'التشغيلات محفوظة في {folder}، لكن لا يمكن مقارنتها كما تطلب الدراسة.',
  },
  cells: {
    en: '\n{cells} cells from {runs} runs. With so few seeds chance leaves a cell open by {widest} at most (95 %).',
    ar: '\n{cells:cells} من {runs:runs}. وبهذا العدد من البذور تترك المصادفة للخلية مجالًا عرضه {widest} على الأكثر (95 ٪).',
  },
  sideTitle: { en: 'The model beside the record', ar: 'النموذج بجانب السجل' },
  necessity: { en: 'necessary?', ar: 'لازم؟' },
  sufficiency: { en: 'enough?', ar: 'كافٍ؟' },
  holder: { en: 'held by', ar: 'يثبته' },
  both: { en: 'both', ar: 'الاثنان' },
  neither: { en: 'neither', ar: 'لا أحد' },
  model: { en: 'model', ar: 'النموذج' },
  record: { en: 'record', ar: 'السجل' },
  unseen: { en: 'not seen on one side', ar: 'لم يُشاهد في أحدهما' },
  rule: {
    en: 'Necessary: inclusion from {necessity}, RoN from {relevance}. Enough: inclusion from {sufficiency}, PRI from {pri}, with a case in it.',
    ar: 'اللازم: شمول من {necessity} وRoN من {relevance}. والكافي: شمول من {sufficiency} وPRI من {pri} وفيه حالة.',
  },
  counts: {
    en: 'Single conditions, both ways: held by both {both}, by neither {neither}, by the model only {model}, by the record only {record}, not to be told {unseen}.',
    ar: 'الشروط المفردة لزومًا وكفاية: الاثنان {both}، ولا أحد {neither}، والنموذج وحده {model}، والسجل وحده {record}، ولا حكم {unseen}.',
  },
  modelAlone: { en: '{name}: in the model only. {why}', ar: '{name}: في النموذج وحده. {why}' },
  recordAlone: { en: '{name}: in the record only. {why}', ar: '{name}: في السجل وحده. {why}' },
  noReason: { en: 'The other side has no set of this name.', ar: 'ليس في الجانب الآخر مجموعة بهذا الاسم.' },
} as const satisfies Record<string, Words>

export const onRunsHelp = {
  on: { en: 'take runs of the model as cases: --on runs', ar: 'اتخذ تشغيلات النموذج حالات: --on runs' },
  sideBySide: {
    en: 'the model beside the record: the same conditions, where they agree and part (implies --on runs)',
    ar: 'النموذج بجانب السجل: الشروط نفسها، وأين يتفقان ويفترقان (يعني --on runs)',
  },
  seeds: { en: 'random seeds per cell (default: as the study says)', ar: 'بذور كل خلية (كما تقول الدراسة)' },
  sample: { en: 'people per agent (default: as the study says)', ar: 'عدد من يمثلهم كل شخص محاكى (كما تقول الدراسة)' },
  by: { en: 'unit of analysis: cell or run (default: as the study says)', ar: 'ما الحالة: cell خلية أو run تشغيلة (كما تقول الدراسة)' },
} as const satisfies Record<string, Words>
