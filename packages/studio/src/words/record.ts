/** Words of the comparison with the record, target by target, and of what can be taken along. */
import type { Words } from '@sharara/core'

export const words = {
  title: { en: 'Held against the record', ar: 'في مقابلة السجل' },
  lead: {
    en: '{hit} hit, {missed} missed. A miss is shown as a miss; nothing is left out.',
    ar: 'إصابات: {hit}، إخفاقات: {missed}. يُعرض الإخفاق إخفاقًا، ولا يُحذف شيء.',
  },
  none: { en: 'This scenario has no record to be held against: it never happened.', ar: 'ليس لهذا السيناريو سجل يُقابَل به، فهو لم يقع.' },
  later: { en: 'The comparison appears when the run is over.', ar: 'تظهر المقابلة حين يكتمل التشغيل.' },
  target: { en: 'Target', ar: 'الهدف' },
  record: { en: 'Record', ar: 'السجل' },
  agrees: { en: 'Agrees', ar: 'يوافق' },
  model: { en: 'Model', ar: 'النموذج' },
  verdict: { en: 'Verdict', ar: 'الحكم' },
  hit: { en: 'hit', ar: 'إصابة' },
  miss: { en: 'miss', ar: 'إخفاق' },
  never: { en: 'never', ar: 'لم يحدث' },
  all: { en: 'all', ar: 'الكل' },
  misses: { en: 'misses', ar: 'الإخفاقات' },
  hits: { en: 'hits', ar: 'الإصابات' },
  // Ending
  ending: { en: 'How it ends, and how near it was to ending otherwise', ar: 'كيف ينتهي، وكم اقترب من نهاية أخرى' },
  endingLead: {
    en: 'Outcomes are decided by inequalities. Each line says what was needed and what there was.',
    ar: 'تُحسم المآلات بمتباينات. كل سطر يقول ما كان لازمًا وما كان موجودًا.',
  },
  inequality: { en: 'What decides', ar: 'ما يَحسم' },
  had: { en: 'had', ar: 'الموجود' },
  needed: { en: 'needed', ar: 'اللازم' },
  holds: { en: 'holds', ar: 'تتحقق' },
  fails: { en: 'does not hold', ar: 'لا تتحقق' },
  // Take along
  take: { en: 'Take along', ar: 'خذ معك' },
  link: { en: 'Copy the link to this view', ar: 'انسخ رابط هذا العرض' },
  copied: { en: 'Copied.', ar: 'نُسخ.' },
  notCopied: { en: 'The browser does not allow copying; here it is:', ar: 'لا يسمح المتصفح بالنسخ؛ هذا هو النص:' },
  csv: { en: 'Country, hour by hour (CSV)', ar: 'البلد ساعة بساعة (CSV)' },
  parquet: { en: 'All places and hours (Parquet)', ar: 'كل الأماكن والساعات (Parquet)' },
  events: { en: 'Events (CSV)', ar: 'الأحداث (CSV)' },
  scenario: { en: 'Scenario file', ar: 'ملف السيناريو' },
  upload: { en: 'Open a scenario file …', ar: 'افتح ملف سيناريو …' },
  opened: { en: '“{name}” was opened.', ar: 'فُتح «{name}».' },
  refused: { en: '“{name}” was not opened: {count}', ar: 'لم يُفتح «{name}»: {count}' },
  tooLarge: { en: '“{name}” is too large for a scenario.', ar: '«{name}» أكبر من أن يكون سيناريو.' },
  cite: { en: 'Copy the citation', ar: 'انسخ صيغة الاقتباس' },
  embed: { en: 'Copy the code to embed this view', ar: 'انسخ شيفرة تضمين هذا العرض' },
  citation: {
    en: 'Sharara {version}: “{title}” ({changes}), seed {seed}, fingerprint {fingerprint}. {address}',
    ar: 'شرارة {version}: «{title}» ({changes})، البذرة {seed}، البصمة {fingerprint}. {address}',
  },
  where: { en: 'Line {line}: ', ar: 'السطر {line}: ' },
} as const satisfies Record<string, Words>
