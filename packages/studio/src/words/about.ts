/** Words of the page about the page: what it is, what it is not, the essay, sources, licence, how to cite. */
import type { Words } from '@sharara/core'

export const words = {
  title: { en: 'About', ar: 'عن الصفحة' },
  whatTitle: { en: 'What this is', ar: 'ما هذا' },
  what: {
    en: 'A model of a whole country, hour by hour, computed in this page: who hears what, who goes out, what the state answers, who stands aside, how it ends. It is held against what is known to have happened, number by number, and what it gets wrong is shown.',
    ar: 'نموذج لبلد كامل، ساعة بساعة، يُحسب داخل هذه الصفحة: من يسمع ماذا، ومن يخرج، وبمَ ترد الدولة، ومن يمتنع، وكيف ينتهي الأمر. ويُقابَل بما عُرف أنه حدث رقمًا رقمًا، ويُعرض ما أخطأ فيه.',
  },
  notTitle: { en: 'What it is not', ar: 'ما ليس كذلك' },
  not: {
    en: 'No forecast of any country, no advice to anybody, no statement about any person: people stand in it as groups in places. Contested facts keep their owner; no side is taken.',
    ar: 'ليس تنبؤًا ببلد ولا نصيحة لأحد ولا قولًا في شخص: فالناس فيه جماعات في أماكن. والوقائع المختلف فيها تُنسب إلى قائلها، ولا انحياز إلى طرف.',
  },
  essayTitle: { en: 'The essay', ar: 'المقالة' },
  essay: {
    en: 'It began with an Arabic essay of January 2022 that reads Kazakhstan as the pattern of uprisings to come: conditions, a spark in the poor periphery, forces that waver because the cause is real, and pillars, above all leadership, without which the crowd is crushed or its gain taken by others. We read 25 claims out of it; each has a mechanism, a test on evidence and a computed verdict. A claim is a hypothesis here, never a premise.',
    ar: 'بدأ الأمر بمقالة عربية من يناير 2022 تقرأ كازاخستان نمطًا لانتفاضات آتية: شروط، وشرارة في الأطراف الفقيرة، وقوات تتردد لأن القضية حقيقية، وأركان أولها القيادة يُسحق الحشد بدونها أو يأخذ غيره مكسبه. استخرجنا منها 25 أطروحة، لكل منها آلية واختبار على الأدلة وحكم محسوب. والأطروحة هنا فرضية لا مسلَّمة.',
  },
  claims: { en: 'The 25 claims and their verdicts', ar: 'الأطروحات الخمس والعشرون وأحكامها' },
  scores: { en: 'How far one can believe it', ar: 'إلى أي حد يمكن تصديقه' },
  sourcesTitle: { en: 'Sources of the record shown', ar: 'مصادر السجل المعروض' },
  sourcesLead: {
    en: 'Every recorded number rests on one of these. What is marked “from memory” has no page behind it.',
    ar: 'كل رقم مسجَّل يستند إلى واحد منها. وما عُلّم «من الذاكرة» لا صفحة وراءه.',
  },
  noRecord: { en: 'The scenario shown has no record.', ar: 'ليس للسيناريو المعروض سجل.' },
  citeTitle: { en: 'How to cite', ar: 'كيف يُستشهد به' },
  cite: {
    en: '{authors} ({year}). Sharara: a model of a whole country’s uprising, held against history (version {version}, model {model}) [computer program]. Licence {licence}.',
    ar: '{authors} ({year}). شرارة: نموذج لانتفاضة بلد كامل مقابَل بالتاريخ (الإصدار {version}، النموذج {model}) [برنامج حاسوبي]. الرخصة {licence}.',
  },
  citeRun: {
    en: 'For one run use “Save and cite” under the map: it adds scenario, changes, seed and fingerprint.',
    ar: 'وللتشغيلة الواحدة استعمل «حفظ واقتباس» تحت الخريطة: فهي تضيف السيناريو والتغييرات والبذرة والبصمة.',
  },
  licenceTitle: { en: 'Licence', ar: 'الرخصة' },
  licence: {
    en: 'The program is free under the Apache licence 2.0. Tables derived from open data keep the licences of their sources; those of V-Dem are share-alike and stand in a folder of their own.',
    ar: 'البرنامج حر برخصة أباتشي 2.0. والجداول المشتقة من بيانات مفتوحة تبقى على رخص مصادرها، وجداول V-Dem منها تُتقاسم بالمثل وهي في مجلد وحدها.',
  },
} as const satisfies Record<string, Words>
