/** Help of the command `era`. */
export const help = {
  era: {
    en: 'One country over decades: how many waves, how far apart, how bloody, and what they leave; with a change, on the same random seeds.',
    ar: 'بلد واحد عبر عقود: كم موجة، وكم بينها، وكم دمها، وماذا تترك؛ ومع تغيير، على المصادفات نفسها.',
  },
  country: { en: 'country, by its name or its three-letter code (KAZ)', ar: 'البلد باسمه أو برمزه من ثلاثة أحرف (KAZ)' },
  from: { en: 'first year', ar: 'أول سنة' },
  to: { en: 'last year; after 2024 conditions stay as they were last', ar: 'آخر سنة؛ وبعد 2024 تبقى الشروط على آخر حالها' },
  runs: { en: 'number of eras (400; with episodes 20)', ar: 'عدد الحِقَب (400؛ ومع --episodes ‏20)' },
  episodes: {
    en: 'run every wave as a full episode of the national model; people per agent (100: 1 in 100; 1: everyone)',
    ar: 'شغّل كل موجة كاملةً بالنموذج الوطني، كل شخص محاكى عن هذا العدد (100: عيّنة؛ 1: كل إنسان)',
  },
  threads: {
    en: 'threads for episodes; the eras are the same on any number',
    ar: 'عدد الخيوط للموجات الكاملة؛ والحِقَب نفسها أيًّا كان العدد',
  },
  seed: { en: 'first random seed', ar: 'أول بذرة عشوائية' },
  known: { en: 'fit to what was known at the end of this year', ar: 'واءم على ما عُرف حتى نهاية هذه السنة' },
  definition: {
    en: 'what counts as a wave: political5k, removal1k or removal10k',
    ar: 'ما الذي يُعد موجة: political5k أو removal1k أو removal10k',
  },
  shift: {
    en: 'move a condition from a year on, such as v2x_corr=-0.2@2000; may be repeated',
    ar: 'حرّك شرطًا بدءًا من سنة، مثل v2x_corr=-0.2@2000؛ ويمكن تكراره',
  },
  reform: {
    en: 'an early reform: from this year polyarchy +0.2, corruption −0.2, repression one point milder',
    ar: 'إصلاح مبكر: بدءًا من هذه السنة الديمقراطية +0.2 والفساد ‎−0.2 والقمع أخف بدرجة',
  },
  contagion: { en: 'no news from abroad', ar: 'بلا أخبار من الخارج' },
  fear: { en: 'killings are not remembered', ar: 'لا يُتذكَّر القتل' },
  promise: {
    en: 'log-odds by which a new ruler’s promise lowers the hazard at first (default: off, since the record does not support it)',
    ar: 'ما يطرحه وعد الحاكم الجديد أولًا من لوغاريتم الأرجحية؛ معطَّل لأن السجل لا يؤيده',
  },
  learning: {
    en: 'share of the odds of force that rulers give up with each wave (default: off, since the record does not show it)',
    ar: 'ما يتركه الحكام من أرجحية القوة مع كل موجة؛ معطَّل لأن السجل لا يُظهره',
  },
  blank: { en: 'nothing is remembered at the start', ar: 'لا شيء متذكَّر في البداية' },
  out: { en: 'folder for era.json, years.csv, waves.csv and report.html', ar: 'مجلد era.json وyears.csv وwaves.csv وreport.html' },
  open: { en: 'open the page when done', ar: 'افتح الصفحة عند الانتهاء' },
  json: { en: 'print the results as JSON', ar: 'اطبع النتائج بصيغة JSON' },
} as const

export const examples = [
  'sharara era KAZ',
  'sharara era EGY --from 1990 --to 2034 --out egypt --open',
  'sharara era KAZ --reform 2000',
  'sharara era Tunisia --episodes 100 --out tunisia',
  'sharara era IRN --shift loginc=-0.5@2005 --shift growth3=-3@2005 --json',
] as const
