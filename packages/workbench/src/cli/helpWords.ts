/** Help: what each command and option is for, with examples. */
import type { Words } from '@sharara/core'

export const help = {
  program: {
    en: 'Sharara: a running model of a whole country’s uprising, held against history.',
    ar: 'شرارة: نموذج حيّ لانتفاضة بلد كامل، يُقاس على التاريخ.',
  },
  version: { en: 'print the version', ar: 'اطبع الإصدار' },
  help: { en: 'print this help', ar: 'اطبع هذه المساعدة' },
  lang: { en: 'language of the output: en or ar', ar: 'لغة المخرجات: en أو ar' },
  run: { en: 'Run a scenario through every inhabitant and write a run folder.', ar: 'شغّل سيناريو على كل ساكن واكتب مجلد تشغيلة.' },
  scenarioArgument: {
    en: 'name of a scenario (sharara list), path of its file, or a published model (sharara models)',
    ar: 'اسم سيناريو (sharara list) أو مسار ملفه أو نموذج منشور (sharara models)',
  },
  seed: { en: 'random seed (default: the scenario’s)', ar: 'البذرة العشوائية (تلقائيًا بذرة السيناريو)' },
  sample: {
    en: 'people per agent: 1 simulates everyone, 100 simulates 1 in 100',
    ar: 'عدد من يمثلهم كل شخص محاكى: 1 يحاكي الجميع، و100 يحاكي واحدًا من كل مئة',
  },
  engine: {
    en: 'frontier (fast) or reference (the plain loop over people)',
    ar: 'frontier (السريع) أو reference (الحلقة البسيطة على الناس)',
  },
  hours: { en: 'hours to simulate (default: the scenario’s)', ar: 'عدد الساعات المحاكاة (تلقائيًا ساعات السيناريو)' },
  set: {
    en: 'set a condition, pillar or constant to another value; a pillar also to a range (leadership=0.2..0.5), of which each run draws its own by its seed; repeatable',
    ar: 'أعط شرطًا أو ركنًا أو ثابتًا قيمة أخرى، أو أعط الركن مدى (leadership=0.2..0.5) تسحب منه كل تشغيلة قيمتها ببذرتها؛ يمكن تكراره',
  },
  pillarsLike: {
    en: 'draw, by the seed of each run, the pillars that the scenario does not give from what movements of the twelve cases of other countries had whose civil society was likest that of this case: EGY2011',
    ar: 'اسحب، ببذرة كل تشغيلة، الأركان التي لا يذكرها السيناريو مما كان لحراك اثنتي عشرة حالة من بلدان أخرى كان مجتمعها المدني أقرب شبهًا بما في هذه الحالة: EGY2011',
  },
  off: { en: 'switch off a mechanism; repeatable', ar: 'أوقف آلية؛ يمكن تكراره' },
  out: { en: 'folder to write to (default runs/<scenario>-<seed>-<time>)', ar: 'مجلد الكتابة (تلقائيًا runs/<scenario>-<seed>-<time>)' },
  open: { en: 'open the report when the run is over', ar: 'افتح التقرير عند انتهاء التشغيلة' },
  quiet: { en: 'print only the path of the output folder', ar: 'اطبع مسار مجلد النتائج فقط' },
  json: { en: 'print the results as JSON', ar: 'اطبع النتائج بصيغة JSON' },
  resume: {
    en: 'Resume an interrupted run, or an interrupted experiment of many runs, to the same result.',
    ar: 'تابع تشغيلة انقطعت، أو تجربة من تشغيلات كثيرة، إلى النتيجة نفسها.',
  },
  folderArgument: { en: 'run folder or experiment folder', ar: 'مجلد تشغيلة أو مجلد تجربة' },
  check: {
    en: 'List every problem of scenarios, country profiles and records.',
    ar: 'اعرض كل أخطاء السيناريوهات وملفات البلدان والسجلات.',
  },
  filesArgument: { en: 'files to check', ar: 'الملفات المراد فحصها' },
  explain: {
    en: 'Show the terms of the decision to act at a place and hour, in numbers; "explain steps" prints the order of phases, "explain mechanisms" what can be switched off.',
    ar: 'اعرض ما رجّح القرار في مكان وساعة بالأرقام؛ و"explain steps" يطبع ترتيب المراحل، و"explain mechanisms" ما يمكن إطفاؤه.',
  },
  whatArgument: {
    en: 'run folder, scenario, or the word steps or mechanisms',
    ar: 'مجلد تشغيلة أو سيناريو أو إحدى الكلمتين steps وmechanisms',
  },
  place: { en: 'a place, by its id or its name', ar: 'مكان، بمعرّفه أو باسمه' },
  hour: { en: 'hour since the start of the episode', ar: 'الساعة منذ بداية الموجة' },
  group: { en: 'income group, 1 (poorest) to 16', ar: 'فئة الدخل، من 1 (الأفقر) إلى 16' },
  score: {
    en: 'Score a run, or many seeds of a scenario, against the observed record, one target at a time.',
    ar: 'قس تشغيلة أو بذورًا كثيرة لسيناريو على الموجة المسجَّلة هدفًا هدفًا.',
  },
  scoreArgument: { en: 'run folder or scenario', ar: 'مجلد تشغيلة أو سيناريو' },
  runs: { en: 'number of random seeds', ar: 'عدد البذور' },
  threads: { en: 'threads to use', ar: 'عدد الخيوط' },
  schema: { en: 'Print the JSON Schema of a kind of file.', ar: 'اطبع مخطط JSON لنوع من الملفات.' },
  schemaArgument: {
    en: 'scenario, country, record, scoreboard or predictions',
    ar: 'scenario أو country أو record أو scoreboard أو predictions',
  },
  list: { en: 'List the available scenarios, countries and episodes.', ar: 'اعرض السيناريوهات والبلدان والموجات المسجَّلة الموجودة.' },
  examples: { en: 'Examples:', ar: 'أمثلة:' },
  usage: { en: 'Usage:', ar: 'الاستعمال:' },
  arguments: { en: 'Arguments:', ar: 'المعطيات:' },
  default: { en: '(default: ', ar: '(تلقائيًا ' },
  options: { en: 'Options:', ar: 'الخيارات:' },
  commands: { en: 'Commands:', ar: 'الأوامر:' },
} as const satisfies Record<string, Words>

export const examples = {
  program: ['sharara run kazakhstan-2022 --open', 'sharara list', 'sharara check my-scenario.json', 'sharara run --help'],
  run: [
    'sharara run kazakhstan-2022',
    'sharara run kazakhstan-2022 --seed 7 --out runs/seven',
    'sharara run kazakhstan-2022 --set reserve=0.25 --off ties --sample 10',
    'sharara run egypt-2011-beforehand --pillars-like EGY2011 --seed 7 --sample 100',
    'sharara run my-scenario.json --lang ar',
  ],
  resume: ['sharara resume runs/kazakhstan-2022-1-20220102T000000'],
  check: ['sharara check scenarios/*.json countries/kazakhstan/profile.json', 'sharara check my-scenario.json --json'],
  explain: [
    'sharara explain steps',
    'sharara explain mechanisms',
    'sharara explain kazakhstan-2022 --place zhanaozen --hour 41',
    'sharara explain runs/seven --place almaty --hour 100 --group 3',
  ],
  score: ['sharara score kazakhstan-2022 --runs 20', 'sharara score runs/seven'],
  schema: ['sharara schema scenario > scenario.schema.json', 'sharara schema predictions'],
  list: ['sharara list', 'sharara list --json'],
} as const satisfies Record<string, readonly string[]>
