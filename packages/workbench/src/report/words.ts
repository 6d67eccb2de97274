/** What all pages about many runs say, in both languages. Arabic is written with Latin digits throughout (`ar-u-nu-latn`). */
import type { Words } from '@sharara/core'

export const words = {
  noScript: {
    en: 'The map and the charts need JavaScript; all tables below can be read without it.',
    ar: 'تحتاج الخريطة والرسوم إلى جافاسكربت، أما الجداول أدناه فتُقرأ من دونها.',
  },
  time: { en: 'Time', ar: 'الوقت' },
  contested: { en: 'disputed', ar: 'مختلف فيه' },
  model: { en: 'Model', ar: 'النموذج' },
  record: { en: 'Record', ar: 'السجل' },
  targets: { en: 'Held against the record', ar: 'في مقابلة السجل' },
  targetsLead: {
    en: '{hit} hit, {missed} missed. A miss is shown as a miss; nothing is left out.',
    ar: 'مطابق للسجل: {hit}، وغير مطابق: {missed}. يُعرض ما لم يطابق كما هو، ولا يُحذف شيء.',
  },
  targetsNone: { en: 'No record was given to hold this run against.', ar: 'لم يُعطَ سجل تُقابَل به هذه التشغيلة.' },
  target: { en: 'Target', ar: 'الهدف' },
  verdict: { en: 'Verdict', ar: 'الحكم' },
  hit: { en: 'hit', ar: 'مطابق' },
  miss: { en: 'miss', ar: 'غير مطابق' },
  notScored: { en: 'not scored', ar: 'لم يُحتسب' },
  band: { en: '80 % of seeds', ar: '80 ٪ من البذور' },
  accepted: { en: 'agrees:', ar: 'يوافق:' },
  ratio: { en: 'record × {value}', ar: 'السجل × {value}' },
  never: { en: 'never', ar: 'لم يحدث' },
  source: { en: 'Source', ar: 'المصدر' },
  address: { en: 'Address', ar: 'العنوان' },
  showAll: { en: 'All', ar: 'الكل' },
  showHits: { en: 'Hits', ar: 'المطابق' },
  showMisses: { en: 'Misses', ar: 'غير المطابق' },
  readings: { en: 'What different sides say it was', ar: 'ما يقوله كل طرف عمّا كان' },
  claim: { en: 'Reading', ar: 'القراءة' },
  claimedBy: { en: 'Held by', ar: 'القائلون بها' },
  evidence: { en: 'Evidence', ar: 'الدليل' },
  recordSources: { en: 'Sources of the record', ar: 'مصادر السجل' },
  kind: { en: 'Kind', ar: 'النوع' },
  cite: { en: 'Cite as', ar: 'طريقة الاقتباس' },
  limits: { en: 'What this page is not', ar: 'ما لا تدّعيه هذه الصفحة' },
  limit1: {
    en: 'The model is a hypothesis held against history, not a description of it and not a forecast. One run is one possible course; read ranges over many seeds, never a single line.',
    ar: 'النموذج فرضية تُقابَل بالتاريخ، لا وصف له ولا تنبؤ. والتشغيلة الواحدة مسار ممكن واحد، فاقرأ المدى عبر بذور كثيرة ولا تكتفِ بخط واحد.',
  },
  limit2: {
    en: 'It speaks of aggregates only: groups of people in places. No one in it stands for a real person.',
    ar: 'لا يتحدث النموذج إلا عن مجاميع، أي عن جماعات من الناس في أماكن، ولا أحد فيه يمثّل شخصًا حقيقيًا.',
  },
  limit3: {
    en: 'Facts of the record are contested: official counts and independent ones differ. Each figure is attributed in the record’s own file, and the ranges drawn here are those of the sources.',
    ar: 'وقائع السجل مختلف فيها: تختلف الأرقام الرسمية عن المستقلة. وكل رقم منسوب إلى مصدره في ملف السجل، والمديات المرسومة هنا مديات المصادر.',
  },
  limit4: {
    en: 'Where the model misses, the table above says so. Agreement with one episode fixes only a few of the numbers; the others could be different.',
    ar: 'حيث لا يطابق النموذج السجل يقول الجدول أعلاه ذلك. ومطابقة موجة واحدة لا تثبّت إلا قليلًا من الأرقام، وقد تكون لسائرها قيم أخرى.',
  },
  limit4Bare: {
    en: 'Agreement of the model with one episode fixes only a few of its numbers; the others could be different.',
    ar: 'مطابقة النموذج لموجة واحدة لا تثبّت إلا قليلًا من أرقامه، وقد تكون لسائرها قيم أخرى.',
  },
  fonts: {
    en: 'Set in IBM Plex Sans Arabic (SIL Open Font Licence 1.1).',
    ar: 'الخط: IBM Plex Sans Arabic (رخصة الخطوط المفتوحة SIL 1.1).',
  },
} as const satisfies Record<string, Words>
