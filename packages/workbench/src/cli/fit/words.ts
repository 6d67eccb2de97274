/** What `sharara fit` says. */
import type { Words } from '@sharara/core'

export const fitHelp = {
  fit: {
    en: 'Fit model parameters to observed records by approximate Bayesian computation.',
    ar: 'واءم معلمات النموذج مع السجلات بالحساب البايزي التقريبي.',
  },
  scenarios: { en: 'scenarios with a record, fitted together', ar: 'سيناريوهات لها سجل، تُوائَم معًا' },
  priors: { en: 'file that says what is searched, with its priors', ar: 'ملف يحدد ما يُبحث عنه وتوزيعاته القبلية' },
  free: {
    en: 'free parameter: a condition, pillar or constant, as name or name=low..high (repeat, or separate by commas)',
    ar: 'ابحث في هذا الشرط أو الركن أو الثابت (يُكرر، أو تفصل فواصل)، بالاسم أو name=low..high',
  },
  own: { en: 'free parameters that take a value of their own in each episode', ar: 'لكل موجة رقمها الخاص من هذه' },
  holdOut: {
    en: 'targets, groups of targets or episodes that the fit must not see',
    ar: 'أهداف أو مجموعات أهداف أو موجات لا تراها المواءمة',
  },
  generations: { en: 'generations at most; 1 is plain rejection', ar: 'أكثر عدد للأجيال؛ 1 تعني الرفض البسيط' },
  particles: { en: 'particles per generation', ar: 'النقاط المحفوظة في كل جيل' },
  first: { en: 'draws from the prior in the first generation', ar: 'السحوب من التوزيع القبلي في الجيل الأول' },
  target: {
    en: 'of a published model: what its runs are held against, output=low..high or outcome=name (repeat, or separate by commas)',
    ar: 'لنموذج منشور: ما تُقاس عليه تشغيلاته، output=low..high أو outcome=name (يُكرر، أو تفصل فواصل)',
  },
  sample: { en: 'people per agent', ar: 'عدد من يمثلهم كل شخص محاكى' },
  budget: { en: 'time to use, such as 90s, 30m or 2h', ar: 'الوقت المتاح، مثل 90s أو 30m أو 2h' },
  draws: { en: 'draws of the posterior for the predictive check', ar: 'سحوب التوزيع اللاحق لفحص التنبؤ' },
  kernel: { en: 'perturbation kernel: global or local', ar: 'كيف تتحرك النقاط: global أو local' },
  scale: {
    en: 'scale of the distance: tolerance, record, prior or generation',
    ar: 'وحدة الخطأ: tolerance أو record أو prior أو generation',
  },
  seed: { en: 'random seed of the fit', ar: 'البذرة العشوائية للمواءمة' },
} as const satisfies Record<string, Words>

export const fitExamples: readonly string[] = [
  'sharara fit kazakhstan-2022 iran-2019 --budget 30m',
  'sharara fit kazakhstan-2022 --free jump=2..9,momentum,reserve --hold-out spread',
  'sharara fit kazakhstan-2022 iran-2019 --hold-out iran-2019 --generations 1',
  'sharara fit --priors examples/fits/two-episodes.json',
  'sharara fit epstein-2002/run-2 --free legitimacy=0.6..0.95 --target activePeak=150..250 --budget 5m',
]

export const fitWords = {
  badBudget: { en: 'a time such as 90s, 30m or 2h', ar: 'وقت مثل 90s أو 30m أو 2h' },
  setOut: {
    en: '{free} numbers searched, {fitted} targets fitted to, {held} held out; one simulated person stands for {sample}.',
    ar: 'الأرقام المبحوث فيها: {free}، أهداف المواءمة: {fitted}، المحجوبة: {held}؛ وكل شخص محاكى يمثل {sample}.',
  },
  cost: {
    en: 'A draw is {arms} runs and takes about {each} on one thread. The first generation has {first} draws: about {time} on {threads} threads. Each later one keeps {particles}.',
    ar: 'لكل سحب {arms:runs}، وهو نحو {each} على خيط واحد. وسحوب الجيل الأول {first}: نحو {time}، وعدد الخيوط {threads}. ويحفظ كل جيل لاحق {particles}.',
  },
  budgetOf: { en: 'It ends within about {time}.', ar: 'وتنتهي خلال نحو {time}.' },
  noBudget: {
    en: 'It ends after {generations} generations, or earlier when too few draws are near enough.',
    ar: 'وتنتهي حين يبلغ عدد الأجيال {generations}، أو قبل ذلك إن قلّت السحوب القريبة.',
  },
  held: { en: 'Held out: {names}.', ar: 'المحجوب: {names}.' },
  nothingHeld: {
    en: 'Nothing is held out: agreement with the record will be a description, not a test.',
    ar: 'لا شيء محجوب: فالاتفاق مع السجل وصف لا اختبار.',
  },
  progress: {
    en: 'generation {generation}: {accepted} of {particles} kept · {episode}: {done} of {runs} runs · {left} left of these · {spent} spent',
    ar: 'الجيل {generation}: حُفظ {accepted} من {particles} · {episode}: {done} من {runs:runs} · بقي منها {left} · مضى {spent}',
  },
  checking: { en: 'predictive check: {done} of {runs} runs · {left} left', ar: 'فحص التنبؤ: {done} من {runs:runs} · بقي {left}' },
  damaged: { en: 'A file of results was damaged and is made again: {id}', ar: 'ملف نتائج تالف يُعاد إعداده: {id}' },
  generationDone: {
    en: 'Generation {generation}: threshold {threshold}, {tried} draws, {kept} kept ({acceptance}), effective sample {effective}.',
    ar: 'الجيل {generation}: العتبة {threshold}، السحوب {tried}، المحفوظ {kept} ({acceptance})، العينة الفعلية {effective}.',
  },
  interrupted: { en: 'Stopped. Go on with: sharara resume {folder}', ar: 'توقفت المواءمة. للمتابعة: sharara resume {folder}' },
  over: { en: 'Ended: {reason}.', ar: 'انتهت: {reason}.' },
  generationsTitle: { en: 'Generations', ar: 'الأجيال' },
  generation: { en: 'generation', ar: 'الجيل' },
  threshold: { en: 'threshold', ar: 'العتبة' },
  tried: { en: 'draws', ar: 'السحوب' },
  kept: { en: 'kept', ar: 'المحفوظ' },
  acceptance: { en: 'acceptance', ar: 'نسبة القبول' },
  effective: { en: 'effective sample', ar: 'العينة الفعلية' },
  marginalsTitle: { en: 'What the record has taught of each number', ar: 'ما علّمه السجل عن كل رقم' },
  number: { en: 'number', ar: 'الرقم' },
  inUse: { en: 'in use', ar: 'المستعمل' },
  priorBand: { en: 'prior, middle 80 %', ar: 'القبلي، وسط 80 ٪' },
  posteriorMedian: { en: 'posterior median', ar: 'وسيط اللاحق' },
  posteriorBand: { en: 'posterior, middle 80 %', ar: 'اللاحق، وسط 80 ٪' },
  left: { en: 'variance left', ar: 'التباين الباقي' },
  directionsTitle: {
    en: 'Directions, stiffest first (share of the prior’s variance that is left)',
    ar: 'الاتجاهات، أشدها تقيدًا أولًا (الباقي من تباين القبلي)',
  },
  stiff: { en: 'stiff', ar: 'مقيَّد' },
  middle: { en: 'between', ar: 'وسط' },
  sloppy: { en: 'sloppy', ar: 'طليق' },
  direction: { en: 'direction', ar: 'الاتجاه' },
  parts: { en: 'made of', ar: 'مكوَّن من' },
  hitsFitted: {
    en: 'Fitted targets inside the 80 % band: posterior {posterior} of {all}, constants in use {used} of {all}.',
    ar: 'أهداف المواءمة داخل نطاق 80 ٪: اللاحق {posterior} من {all}، والثوابت المستعملة {used} من {all}.',
  },
  hitsHeld: {
    en: 'Held-out targets inside the 80 % band: posterior {posterior} of {all}, constants in use {used} of {all}.',
    ar: 'الأهداف المحجوبة داخل نطاق 80 ٪: اللاحق {posterior} من {all}، والثوابت المستعملة {used} من {all}.',
  },
  distances: {
    en: 'Mean distance of a run (a wide band hits easily; its runs are far): fitted {fitted} against {fittedUsed} of the constants in use{held}.',
    ar: 'متوسط بعد التشغيلة الواحدة (النطاق الواسع يطابق بسهولة وتشغيلاته بعيدة): في المواءمة {fitted} مقابل {fittedUsed} بالثوابت المستعملة{held}.',
  },
  distancesHeld: { en: ', held out {held} against {heldUsed}', ar: '، وفي المحجوب {held} مقابل {heldUsed}' },
  missesTitle: { en: 'Misses of the posterior (all targets are in {file})', ar: 'ما لم يطابقه اللاحق (الأهداف كلها في {file})' },
  predictiveTitle: { en: 'New runs from the posterior against the record', ar: 'تشغيلات جديدة من اللاحق مقابل السجل' },
  target: { en: 'target', ar: 'الهدف' },
  record: { en: 'record', ar: 'السجل' },
  median: { en: 'median', ar: 'الوسيط' },
  band: { en: '80 % band', ar: 'نطاق 80 ٪' },
  usedBand: { en: '80 % band, constants in use', ar: 'نطاق 80 ٪ بالثوابت المستعملة' },
  role: { en: 'part', ar: 'الدور' },
  fitted: { en: 'fitted', ar: 'في المواءمة' },
  heldOut: { en: 'held out', ar: 'محجوب' },
  hit: { en: 'hit', ar: 'مطابق' },
  miss: { en: 'miss', ar: 'غير مطابق' },
  never: { en: 'never', ar: 'أبدًا' },
} as const satisfies Record<string, Words>
