/** Help of the command `world`. */
export const help = {
  world: {
    en: 'The clock of the world: waves in all countries, week by week, over decades.',
    ar: 'ساعة العالم: الموجات في كل البلدان، أسبوعًا بأسبوع، عبر عقود.',
  },
  score: {
    en: 'How the clock does out of time: fitted to 2010, asked about every week of 2011–2019 and every year to 2022.',
    ar: 'كيف تؤدي الساعة خارج زمن التدريب: تُواءَم حتى 2010 وتُسأل عن كل أسبوع من 2011 إلى 2019 وكل سنة إلى 2022.',
  },
  scoreOut: { en: 'folder to write score.json and score.csv to', ar: 'مجلد يُكتب فيه score.json وscore.csv' },
  cascade: {
    en: 'Who lit whom among the recorded waves: shares of each earlier wave and fall in the chance of the next.',
    ar: 'مَن أشعل مَن بين الموجات المسجَّلة: نصيب كل موجة أو سقوط سابق في احتمال التالية.',
  },
  worlds: { en: 'number of worlds (100; with episodes 1)', ar: 'عدد العوالم (100؛ ومع --episodes ‏1)' },
  episodes: {
    en: 'run every wave as a full episode of the national model; people per agent (100: 1 in 100; 1: everyone)',
    ar: 'شغّل كل موجة كاملةً بالنموذج الوطني، كل شخص محاكى عن هذا العدد (100: عيّنة؛ 1: كل إنسان)',
  },
  targets: {
    en: 'What the clocks were asked to show, each target beside what is reached.',
    ar: 'ما طُلب من الساعات أن تُظهره، كل هدف بجانب ما بُلغ.',
  },
  targetsOut: { en: 'folder to write targets.json and targets.csv to', ar: 'مجلد يُكتب فيه targets.json وtargets.csv' },
  everyone: { en: 'every human being: the same as --episodes 1', ar: 'كل إنسان: مثل --episodes 1' },
  plan: { en: 'only say what the episodes would cost in time and memory', ar: 'قل فقط كم تكلّف الموجات الكاملة من وقت وذاكرة' },
  seed: { en: 'first random seed', ar: 'أول بذرة عشوائية' },
  from: { en: 'first year', ar: 'أول سنة' },
  to: { en: 'last year; after 2024 conditions stay as they were last', ar: 'آخر سنة؛ وبعد 2024 تبقى الشروط على آخر حالها' },
  known: { en: 'fit to what was known at the end of this year', ar: 'واءم على ما عُرف حتى نهاية هذه السنة' },
  definition: {
    en: 'what counts as a wave: political5k, removal1k or removal10k',
    ar: 'ما الذي يُعد موجة: political5k أو removal1k أو removal10k',
  },
  contagion: { en: 'waves and falls elsewhere do not matter', ar: 'لا أثر لموجات وسقوط في بلدان أخرى' },
  strong: { en: 'no strong waves of a bloc', ar: 'بلا موجات قوية للكتل' },
  strength: { en: 'median strength of strong waves, per week and wave', ar: 'وسيط شدة الموجات القوية، في الأسبوع لكل موجة' },
  enters: { en: 'probability that a fall begins a strong wave', ar: 'احتمال أن يفتح السقوط موجة قوية' },
  level: {
    en: 'standard deviation of the random walk of the world level, log-odds per year',
    ar: 'مشية المستوى العالمي، لوغاريتم أرجحية في السنة',
  },
  without: {
    en: 'a country whose waves do not happen (EGY, or EGY@2011), on the same random seeds',
    ar: 'بلد لا تقع موجاته (EGY أو EGY@2011)، على المصادفات نفسها',
  },
  bloc: { en: 'only countries of this bloc (arab, soviet, …)', ar: 'بلدان هذه الكتلة وحدها (arab، soviet، …)' },
  threads: { en: 'threads to use; results do not depend on their number', ar: 'عدد الخيوط؛ والعوالم نفسها أيًّا كان العدد' },
  out: { en: 'folder to write to; an unfinished one is continued', ar: 'مجلد الكتابة؛ وما بُدئ يُتابَع' },
  cascadeOut: { en: 'folder to write cascade.json and cascade.csv to', ar: 'مجلد يُكتب فيه cascade.json وcascade.csv' },
  open: { en: 'open the page when done', ar: 'افتح الصفحة عند الانتهاء' },
  quiet: { en: 'no progress and no tables', ar: 'بلا تقدّم ولا جداول' },
  json: { en: 'print the results as JSON', ar: 'اطبع النتائج بصيغة JSON' },
} as const

export const examples = {
  world: [
    'sharara world',
    'sharara world --worlds 1000 --from 1992 --to 2019 --out worlds --open',
    'sharara world --no-contagion --worlds 200',
    'sharara world --episodes 100 --from 1990 --to 2024 --out full',
    'sharara world --everyone --plan',
    'sharara world --everyone --from 2011 --to 2011',
    'sharara world --from 2024 --to 2033 --without EGY',
    'sharara world cascade --from 2011 --to 2011 --bloc arab',
    'sharara world score',
    'sharara world targets',
  ],
  cascade: [
    'sharara world cascade --from 2011 --to 2011 --bloc arab',
    'sharara world cascade --from 2003 --to 2005 --bloc soviet --out colour',
  ],
  targets: ['sharara world targets', 'sharara world targets --out clocks'],
  score: ['sharara world score', 'sharara world score --out clocks --json'],
} as const
