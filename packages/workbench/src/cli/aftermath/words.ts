/** What the command `aftermath` says, and its help. */
import type { Words } from '@sharara/core'

export const help = {
  aftermath: {
    en: 'What uprisings leave after ten years, by outcome: polyarchy, corruption, safety, income, stability, against matched country-years.',
    ar: 'ما تتركه الانتفاضات في عشر سنوات بحسب مآلها: الديمقراطية والفساد والسلامة والدخل والاستقرار، فوق ما جرى في سنوات بلدان تشبهها.',
  },
  evidence: {
    en: 'only renew what the ledger of claims asks of decades, in this file (episodes/cases/panel.json)',
    ar: 'جدّد فقط ما يسأله سجل الأطروحات عن العقود في هذا الملف (episodes/cases/panel.json)',
  },
  out: { en: 'folder for aftermath.json, aftermath.csv and report.html', ar: 'مجلد aftermath.json وaftermath.csv وreport.html' },
  open: { en: 'open the page when done', ar: 'افتح الصفحة عند الانتهاء' },
  json: { en: 'print the results as JSON', ar: 'اطبع النتائج بصيغة JSON' },
} as const

export const examples = ['sharara aftermath', 'sharara aftermath --out results --open'] as const

export const words = {
  noEvidence: { en: '{path} is no file of evidence of the ledger.', ar: '{path} ليس ملف أدلة للسجل.' },
  title: { en: 'What uprisings leave', ar: 'ما تتركه الانتفاضات' },
  lead: {
    en: 'Episodes that aimed at the regime 2000–2022 (CSRA). Change from the year before, beyond the mean of eight matched country-years out of {pool} without an episode within five years; 90 % intervals (countries drawn again).',
    ar: 'موجات استهدفت النظام 2000–2022 (CSRA). التغيّر عن السنة السابقة فوق متوسط ثمانية من سنوات البلدان المشابهة من بين {pool} بلا موجة في خمس سنوات؛ ومجال 90 ٪ (بإعادة سحب البلدان).',
  },
  group: { en: '{group}: {count} episodes', ar: '{group}: {count:waves}' },
  series: { en: 'series', ar: 'السلسلة' },
  after: { en: '+{years} years', ar: 'بعد {years:years}' },
  placebo: { en: 'placebo (five years earlier, +3)', ar: 'اختبار وهمي (قبلها بخمس سنوات، +3)' },
  note: {
    en: 'The placebo asks the same of years before the episode: what it shows, matching leaves, and ±0.03 is noise. Single episodes scatter far more than means move.',
    ar: 'يسأل الاختبار الوهمي السؤال نفسه عن سنوات قبل الموجة: فما يظهر فيه تتركه المطابقة، و±0.03 ضجيج. وتتشتت الموجات المفردة أكثر كثيرًا مما تتحرك المتوسطات.',
  },
  figure: {
    en: 'Change five years after, beyond matched country-years, by outcome.',
    ar: 'التغيّر بعد خمس سنوات فوق السنوات المشابهة، بحسب المآل.',
  },
  whisker: { en: '90 % interval', ar: 'مجال 90 ٪' },
  outcome: { en: 'outcome', ar: 'المآل' },
  byOutcome: { en: 'Five years after, by outcome', ar: 'بعد خمس سنوات بحسب المآل' },
  tables: { en: 'All figures', ar: 'كل الأرقام' },
  tilePolyarchy: { en: 'polyarchy after unarmed success, +5 years', ar: 'الديمقراطية بعد نجاح غير مسلح، بعد 5 سنوات' },
  tileCorruption: { en: 'corruption after unarmed success, +5 years', ar: 'الفساد بعد نجاح غير مسلح، بعد 5 سنوات' },
  tileIncome: { en: 'income after unarmed success (log), +5 years', ar: 'الدخل بعد نجاح غير مسلح (لوغاريتم)، بعد 5 سنوات' },
} as const satisfies Record<string, Words>
