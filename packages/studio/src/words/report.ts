/** Words of a report: the page of one run in one file. */
import { fill, type Words } from '@sharara/core'

export const words = {
  title: { en: 'Report of a run', ar: 'تقرير تشغيلة' },
  peak: { en: 'Largest crowd', ar: 'أكبر حشد' },
  regions: { en: 'Regions with protest', ar: 'مناطق شهدت احتجاجًا' },
  dead: { en: 'Killed', ar: 'القتلى' },
  detained: { en: 'Detained', ar: 'المعتقلون' },
  targets: { en: 'This run within the record’s range', ar: 'ما طابق السجل في هذه التشغيلة' },
  of: { en: '{value} of {all}', ar: '{value} من {all}' },
  recorded: { en: 'record: {value}', ar: 'السجل: {value}' },
  between: { en: '{low} to {high}', ar: 'من {low} إلى {high}' },
  unrecorded: { en: 'record: unknown', ar: 'السجل: غير معروف' },
  again: { en: 'To repeat and to cite', ar: 'للإعادة والاقتباس' },
  scenario: { en: 'Scenario', ar: 'السيناريو' },
  size: { en: 'Size', ar: 'الحجم' },
  sizeValue: { en: '{people} in {places}, {hours}', ar: '{people} في {places}، على مدى {hours}' },
  sizeEvery: { en: '{size}, every inhabitant on their own', ar: '{size}، كل ساكن على حدة' },
  sizeSample: { en: '{size}, one simulated person for {sample}', ar: '{size}، كل شخص محاكى عن {sample}' },
  seed: { en: 'Seed', ar: 'البذرة' },
  fingerprint: { en: 'Fingerprint', ar: 'البصمة' },
  version: { en: 'Version of the program', ar: 'إصدار البرنامج' },
  model: { en: 'Version of the model', ar: 'إصدار النموذج' },
  created: { en: 'Made on', ar: 'تاريخ الإنشاء' },
  againNote: {
    en: 'The same scenario, seed and version of the model give the same fingerprint on every machine.',
    ar: 'السيناريو والبذرة وإصدار النموذج نفسها تعطي البصمة نفسها على كل جهاز.',
  },
  limits: { en: 'What this page is not', ar: 'ما ليست عليه هذه الصفحة' },
  hypothesis: {
    en: 'The model is a hypothesis held against history, not a description of it and not a forecast. One run is one possible course; read ranges over many seeds, never a single line.',
    ar: 'النموذج فرضية تُقابَل بالتاريخ، لا وصف له ولا تنبؤ. والتشغيلة الواحدة مسار ممكن واحد، فاقرأ المدى عبر بذور كثيرة ولا تكتفِ بخط واحد.',
  },
  aggregates: {
    en: 'It speaks of aggregates only: groups of people in places. No one in it stands for a real person.',
    ar: 'لا يتحدث إلا عن مجاميع: جماعات من الناس في أماكن. ولا أحد فيه يمثّل شخصًا حقيقيًّا.',
  },
  contested: {
    en: 'Facts of the record are contested: official counts and independent ones differ. Each figure is shown with whoever says so.',
    ar: 'وقائع السجل مختلف فيها: تختلف الأرقام الرسمية عن المستقلة. ويُعرض كل رقم مع قائله.',
  },
  misses: {
    en: 'Where the model misses, the record’s table says so. Agreement with one episode fixes only a few of the numbers; the others could be different.',
    ar: 'حيث يخطئ النموذج يقول جدول السجل ذلك. وموافقة موجة واحدة لا تثبّت إلا قليلًا من الأرقام، وقد يكون غيرها مختلفًا.',
  },
  unpublished: { en: '{count} without a publication', ar: '{count} بلا منشور يسندها' },
  unpublishedLead: {
    en: 'These shape the result and are not taken from a publication: they are estimated, fitted or chosen, for the reason given.',
    ar: 'هذه الأرقام تصنع النتيجة ولم تُؤخذ من منشور: هي مقدَّرة أو موائَمة أو مختارة، للسبب المذكور.',
  },
  name: { en: 'Name', ar: 'الاسم' },
  value: { en: 'Value', ar: 'القيمة' },
  unit: { en: 'Unit', ar: 'الوحدة' },
  kind: { en: 'Kind', ar: 'النوع' },
  reason: { en: 'Reason', ar: 'السبب' },
} as const satisfies Record<string, Words>

export const kinds = {
  published: { en: 'published', ar: 'منشور' },
  estimated: { en: 'estimated', ar: 'مقدَّر' },
  fitted: { en: 'fitted', ar: 'موائَم' },
  chosen: { en: 'chosen', ar: 'مختار' },
  missing: { en: 'no data', ar: 'لا بيانات' },
} as const satisfies Record<string, Words>

/** "Kazakhstan, January 2022 · Sharara" */
export function reportTitle(name: Words): Words {
  return fill({ en: '{name} · Sharara', ar: '{name} · شرارة' }, { name })
}
