/** The words of the scoreboard in docs/data.md and of the scoreboard on the front page. One piece: a page is read from top to bottom. */
import type { Words } from '../../packages/core/src/text/index.ts'

export const scoreboardText = {
  title: { en: 'The scoreboard', ar: 'لوحة النتائج' },
  intro: {
    en: '`sharara scoreboard` holds the model against every coded case of mass unrest and against sixty quiet country-years, beside what any model has to beat: base rates, and regressions on what the scenarios see. Anybody’s forecasts are scored by the same measures. Nothing is left out when it is bad.',
    ar: 'يقيس `sharara scoreboard` النموذج على كل حالات الاضطراب الجماهيري المرمَّزة وعلى ستين سنة هادئة، إلى جانب ما على أي نموذج أن يتفوق عليه: المعدلات الأساسية، والانحدارات على ما تراه السيناريوهات. وتُقيَّم توقعات أي أحد بالمقاييس نفسها. ولا يُحذف شيء لأنه سيئ.',
  },
  figuresTitle: { en: 'How the model does', ar: 'كيف هو النموذج' },
  made: {
    en: 'Made on {made}: {cases} cases, {runs} runs, {seeds} seeds of each case and quiet year, at most {days} days, model `{model}`, `{rule}`. *Seen* are the {seen} cases that searches for constants may have looked at, *unseen* the other {unseen}. The shipped constants were fitted to the records of five episodes and to the seen cases.',
    ar: 'صُنعت في {made}: {cases:cases}، و{runs:runs}، بذور كل حالة وسنة هادئة {seeds}، وأقصاها {days:days}، والنموذج `{model}`، و`{rule}`. و*المرئية* هي {seen} حالة ربما رآها البحث عن الثوابت، و*غير المرئية* هي {unseen} حالة أخرى. وقد وُوئمت الثوابت المرفقة على سجلات خمسة أحداث وعلى الحالات المرئية.',
  },
  bounds: {
    en: 'In square brackets: 95 %, cases drawn again a thousand times. Baselines are those of the unseen cases. *Known beforehand*: pillars drawn from what movements of like countries were; unseen cases.',
    ar: 'وبين القوسين المعقوفين: 95 ٪ بإعادة سحب الحالات ألف مرة. وخطوط المقارنة للحالات غير المرئية. و*بما عُرف مسبقًا*: أركان تُسحب مما كانت عليه حركات البلدان المشابهة؛ للحالات غير المرئية.',
  },
  measuresTitle: { en: 'Measures', ar: 'المقاييس' },
  measures: {
    en: [
      '- **Outcome.** Chances of the eight ends are the shares of the runs with half a run added to each. Log score: mean logarithm of the chance given to the coded end. *Hits*: the likeliest end is the coded one. *Power changed hands*: revolution, captured or negotiated reform. *Base rates moved by the model*: the outcome layer below.',
      '- **Three layers, not mixed.** *Ignition*: quiet years with everyday sparks (three local protests, no trigger), and quiet years and case years under one and the same trigger, say how well a model knows who ignites; what no number knows of a country’s readiness is drawn run by run. *By conditions alone*: the tension that decides it, before that draw and without a run. The *Arab states* of 2010, all 22 under that trigger with four times the seeds, stand against who rose in 2011: a case of that winter or a crowd of 10,000 against the ruler (Mass Mobilization); five of the seven are seen cases. A national wave has more than 0.02 % of the people and 3,000 people out, in three regions of ten. *Course* and *outcome* are told given that a wave came, as in every case of the table: in their runs the mechanism that decides whether a country takes up a trigger is off, and only runs in which more than 0.02 % of the people came out count; their share stands beside.',
      '- **Numbers.** The forecast is the median of the runs, the record the middle of its range (geometric, counts and days from 1). *Days to the core* counts cases that began elsewhere; a run that never reaches it counts with 400 days. *Duration* has no horizon: a run goes on until no large crowd (a twentieth of its largest, a thousand people) has been out for 21 days, at most 400 days, and the record counts in full. *Record between 10 and 90 %*: four in five are right. *Interval score* (Gneiting and Raftery 2007): width of that interval and ten times what the record lies outside of it, in logarithms. *Gain* of a number: log density of the record under half a normal on each side of the middle, as wide as the quantiles say.',
      '- **Size.** Four countries with 0.05 to 20 times the people, forces and thresholds: a model of shares has the same peak in all; runs that ignited.',
      '- **Baselines** leave each case out of its own forecast: how often each end came; a multinomial logistic regression with a ridge (3) on sixteen covariates, five of them coded knowing the end; for numbers the spread of the others and a ridge regression.',
    ].join('\n'),
    ar: [
      '- **المآل.** احتمالات المآلات الثمانية هي أنصبة التشغيلات بعد إضافة نصف تشغيلة إلى كل منها. ودرجة اللوغاريتم: متوسط لوغاريتم الاحتمال المعطى للمآل المرمَّز. و*المطابقة*: أن يكون المآل الأرجح هو المرمَّز. و*انتقلت السلطة*: الثورة أو خطف المكسب أو الإصلاح بالتفاوض. و*المعدلات الأساسية محرَّكةً بالنموذج*: طبقة المآل أدناه.',
      '- **ثلاث طبقات لا تختلط.** *الاشتعال*: تقول السنوات الهادئة بشراراتها اليومية (ثلاثة احتجاجات محلية بلا مسبِّب)، والسنوات الهادئة وسنوات الحالات تحت مسبِّب واحد، كم يعرف النموذج من يشتعل؛ وما لا يعرفه أي رقم عن تهيؤ البلد يُسحب في كل تشغيلة. و*بالشروط وحدها*: التوتر الذي يقرر ذلك، قبل ذلك السحب وبلا تشغيلة. و*الدول العربية* في 2010، وكلها 22 تحت ذلك المسبِّب بأربعة أمثال البذور، تُقاس بمن ثار في 2011: حالة في ذلك الشتاء أو حشد من 10,000 ضد الحاكم (Mass Mobilization)؛ وخمس من السبع حالات مرئية. والموجة الوطنية فيها أكثر من 0.02 ٪ من السكان و3,000 شخص، في ثلاث مناطق من كل عشر. و*المسار* و*المآل* يُحكيان على أن موجة وقعت، كما في كل حالة من الجدول: ففي تشغيلاتهما تُعطَّل الآلية التي تقرر هل يلقى المسبِّب صدى في البلد، ولا تُحسب إلا التشغيلات التي خرج فيها أكثر من 0.02 ٪ من السكان؛ ونصيبها مذكور إلى جانبها.',
      '- **الأعداد.** التوقع وسيط التشغيلات، والسجل وسط مداه (هندسي، والأعداد والأيام من 1). و*أيام بلوغ المركز* تعدّ الحالات التي بدأت خارجه؛ والتشغيلة التي لا تبلغه تُحسب بـ400 يوم. و*المدة* بلا أفق: تستمر التشغيلة حتى تمر 21 يومًا بلا حشد كبير (جزء من عشرين من أكبر حشوده، وألف شخص)، وأقصاها 400 يوم، والسجل يُحسب كاملًا. و*السجل بين 10 و90 ٪*: الصحيح أربعة من خمسة. و*درجة المجال* (Gneiting وRaftery 2007): عرض ذلك المجال وعشرة أمثال ما يبعده السجل خارجه، باللوغاريتم. و*مكسب* العدد: لوغاريتم كثافة السجل تحت نصف توزيع طبيعي على كل جانب من الوسط، بعرض الشرائح.',
      '- **الحجم.** أربعة بلدان بسكان وقوات وعتبات من 0.05 إلى 20 ضعفًا: ونموذج النسب ذروته واحدة فيها كلها؛ في التشغيلات التي اشتعلت.',
      '- **خطوط المقارنة** تستثني كل حالة من توقعها: تكرار كل مآل؛ وانحدار لوجستي متعدد بعقوبة (3) على ستة عشر متغيرًا، خمسة منها رُمِّزت مع معرفة النهاية؛ وللأعداد تشتت الأخرى وانحدار بعقوبة.',
    ].join('\n'),
  },
  layerTitle: { en: 'Base rates, moved by the model so far as it has earned it', ar: 'المعدلات الأساسية محرَّكةً بالنموذج بقدر ما استحق' },
  layer: {
    en: 'Constants fitted to how cases end win on the cases they saw and lose on those they did not; those of the model have seen how the seen cases ended. So above it stands a layer of four numbers ([layer.ts](../packages/core/src/scoreboard/layer.ts)) with a ridge, fitted to cases that no search for constants has seen: log p(k) = log b(k) + shares · log(m(k)/b(k)) + changed · [power changed hands] · (logit M − logit B) + crushed · [crushed] · (logit m − logit b) + size · [power changed hands] · log₁₀(peak/1 %) + constant, with base rates b, shares of the runs m, and M and B their sums over the ends in which power changed hands. All four are 0 where the model has earned nothing. Each case is forecast by a layer that never saw it or its country: base rates, the strength of the ridge (chosen by leaving out one country after the other) and the four numbers are made again from the unseen cases of other countries. A layer fitted to the seen cases instead was tried first; what it would have cost is printed beside. What ships, and moves the chances that the page shows, comes from all unseen cases:',
    ar: 'الثوابت التي تُواءم على مآل الحالات تربح في الحالات التي رأتها وتخسر في التي لم ترها؛ وثوابت النموذج رأت كيف انتهت الحالات المرئية. لذلك فوقه طبقة من أربعة أرقام ([layer.ts](../packages/core/src/scoreboard/layer.ts)) بعقوبة، ضُبطت على حالات لم يرها أي بحث عن الثوابت: log p(k) = log b(k) + shares · log(m(k)/b(k)) + changed · [انتقلت السلطة] · (logit M − logit B) + crushed · [السحق] · (logit m − logit b) + size · [انتقلت السلطة] · log₁₀(الذروة/1 %) + ثابت، حيث b المعدلات الأساسية، وm أنصبة التشغيلات، وM وB مجموعاهما في المآلات التي انتقلت فيها السلطة. وكلها 0 حيث لم يستحق النموذج شيئًا. وتُتوقَّع كل حالة بطبقة لم ترها ولا رأت بلدها: فالمعدلات الأساسية وشدة العقوبة (تُختار باستثناء بلد بعد بلد) والأرقام الأربعة تُصنع من جديد من الحالات غير المرئية للبلدان الأخرى. وجُرِّبت أولًا طبقة ضُبطت على الحالات المرئية؛ وما كانت ستكلّفه مطبوع إلى جانبها. وما يُرفق، وبه تُحرَّك الاحتمالات التي تعرضها الصفحة، من كل الحالات غير المرئية:',
  },
  numbersTitle: { en: 'The numbers, by the same layer', ar: 'الأرقام بالطبقة نفسها' },
  numbers: {
    en: 'Largest participation, deaths and duration have a line each ([numberLayer.ts](../packages/core/src/scoreboard/numberLayer.ts)): log forecast = middle of the others’ records + slope · (log of the runs’ median − its middle), counts and days from 1. The slope is at least 0, which is base rates alone, and is held back by a ridge of 0.1 to 10 variances, or without end; the one is taken whose forecasts of countries left out were nearest (mean absolute logarithm, which is what *within a factor* counts). The band comes from the errors of the line, taken where the next case lies below them with a chance of 10 and of 90 %; the spread of the runs, which is far too narrow, does not enter. Each case is forecast by lines that never saw it or its country, made from the unseen cases of others; in the rows of the layer, base rates are those same cases with a slope of 0, so the gain is what the model itself has earned. Days to the core have fewer than ten unseen countries: nothing is fitted, their band is that of all records. What ships comes from all unseen cases, and for a country whose own record is among the cases from those of the others:',
    ar: 'لكل من أكبر مشاركة والقتلى والمدة خط ([numberLayer.ts](../packages/core/src/scoreboard/numberLayer.ts)): لوغاريتم التوقع = وسط سجلات الأخرى + الميل · (لوغاريتم وسيط التشغيلات − وسطه)، والأعداد والأيام من 1. والميل لا يقل عن 0، وهو المعدلات الأساسية وحدها، وتكبحه عقوبة من 0.1 إلى 10 تباينات أو بلا نهاية؛ وتؤخذ التي كانت توقعاتها للبلدان المستثناة أقرب (متوسط القيمة المطلقة للوغاريتم، وهو ما يعدّه *ضمن الأضعاف*). والنطاق من أخطاء الخط، حيث تقع الحالة التالية دونها باحتمال 10 و90 ٪؛ ولا يدخل فيه تشتت التشغيلات، فهو أضيق مما يجب بكثير. وتُتوقَّع كل حالة بخطوط لم ترها ولا رأت بلدها، صُنعت من الحالات غير المرئية لغيره؛ والمعدلات الأساسية في صفوف الطبقة هي تلك الحالات نفسها بميل 0، فالمكسب هو ما استحقه النموذج نفسه. وأيام بلوغ المركز بلدانها غير المرئية أقل من عشرة: فلا شيء يُضبط، ونطاقها نطاق السجلات كلها. وما يُرفق من كل الحالات غير المرئية، وللبلد الذي سجله بين الحالات من حالات غيره:',
  },
  numbersTried: {
    en: 'Nine versions of the lines were looked at on the unseen cases: ridges chosen by squares, by absolute errors, lines that minimise absolute or Huber’s errors (two), both offered, crowds and deaths moving each other, middles of all the others (two). They gain from −0.02 to 0.06 nats a case for crowds and from −0.06 to 0.11 for deaths; none gains anything for the duration, whose order in the runs is the wrong way round. The plainest that is chosen by the board’s own measure stands, not the best; but the choice was made by people who had these figures before them and is not nested, so the gains are somewhat kind. The unseen cases are smaller than the seen ones, which were the first to be written down because they were large: records of such uprisings lie rather in the upper half of their band.',
    ar: 'نُظر في تسع صور للخطوط على الحالات غير المرئية: عقوبات تُختار بالمربعات أو بالأخطاء المطلقة، وخطوط تقلّل الأخطاء المطلقة أو أخطاء هوبر (صورتان)، وكلتاهما معروضتين معًا، والحشود والقتلى يحرّك بعضها بعضًا، وأوساط كل الأخرى (صورتان). ومكسبها من −0.02 إلى 0.06 نات لكل حالة للحشود، ومن −0.06 إلى 0.11 للقتلى؛ ولا مكسب لأي منها في المدة، فترتيبها في التشغيلات معكوس. والباقية هي أبسط ما يُختار بمقياس اللوحة نفسه، لا أفضلها؛ غير أن الاختيار جرى وهذه الأرقام معروفة، لا داخل التحقق المتداخل، فالمكاسب متفائلة بعض الشيء. والحالات غير المرئية أصغر من المرئية التي دُوِّنت أولًا لأنها كبيرة: فسجلات مثل هذه الانتفاضات تقع غالبًا في النصف الأعلى من نطاقها.',
  },
  slope: { en: 'slope', ar: 'الميل' },
  middleModel: { en: 'middle of the runs', ar: 'وسط التشغيلات' },
  middleRecord: { en: 'records: middle and band', ar: 'السجلات: الوسط والنطاق' },
  factors: { en: 'band of the errors, times', ar: 'نطاق الأخطاء، أضعافًا' },
  casesCount: { en: 'cases', ar: 'حالات' },
  layerNone: { en: 'No layer: too few unseen cases.', ar: 'لا طبقة: الحالات غير المرئية قليلة.' },
  ridge: { en: 'ridge', ar: 'العقوبة' },
  ruleTitle: { en: 'From a coded case to a scenario', ar: 'من حالة مرمَّزة إلى سيناريو' },
  rule: {
    en: 'One rule for all cases, in [rule.ts](../packages/core/src/scoreboard/rule.ts), its numbers in [ruleNumbers.ts](../packages/core/src/scoreboard/ruleNumbers.ts): the trigger is a shock at hour 0, of one size for all, felt through what the regions depend on where the profile knows it; the origin is the place of two sparks, the named place or one of its kind; the columns on leadership and method are the pillars, as ranges from which each run draws; a movement that can call calls the weekly day of assembly. The profile is made by the generator of countries for the year before. Every case has its own random seeds.',
    ar: 'قاعدة واحدة لكل الحالات، في [rule.ts](../packages/core/src/scoreboard/rule.ts)، وأرقامها في [ruleNumbers.ts](../packages/core/src/scoreboard/ruleNumbers.ts): المسبِّب صدمة في الساعة 0 بحجم واحد للجميع، تُحسّ عبر ما تعتمد عليه المناطق حيث يعرفه ملف البلد؛ والمنشأ مكان شرارتين، وهو المكان المسمّى أو واحد من نوعه؛ وعمودا القيادة والأسلوب هما الأركان، مدياتٍ تسحب منها كل تشغيلة؛ والحراك القادر على الدعوة يدعو في يوم الاجتماع الأسبوعي. ويُصنع ملف البلد بمولّد البلدان للسنة السابقة. ولكل حالة بذورها.',
  },
  beforehand: {
    en: 'Leadership and method were coded by people who knew the end. A second version draws both, run by run, from one of the twelve cases of other countries whose civil society was likest.',
    ar: 'رمَّز القيادةَ والأسلوبَ أناسٌ يعرفون النهاية. والنسخة الثانية تسحبهما، تشغيلة بعد تشغيلة، من واحدة من اثنتي عشرة حالة لبلدان أخرى كان مجتمعها المدني أشبه.',
  },
  takePartTitle: { en: 'How to take part', ar: 'كيف تشارك' },
  takePart: {
    en: [
      'Any model, or a person, can be scored. A file of predictions holds for every case the chances of the eight ends, which add up to 1, and, as far as there are any, the 10, 50 and 90 % quantiles of the largest participation (share of the people), deaths, days to the core and duration.',
      '```sh\nsharara schema predictions                              # the form\nsharara scoreboard --example > mine.json                # base rates, to begin with; also examples/scoreboard/base-rates.json\nsharara scoreboard --predictions mine.json --no-model   # beside the baselines, in seconds\nsharara scoreboard --predictions mine.json --threads 2  # beside the model too\n```',
      'All problems of a file are told at once: chances that do not add up, unknown cases, gaps, quantiles that fall. `--cases FILE` takes any table in the columns of the [codebook](#the-cases); cases that are not among the shipped ones count as unseen, and the baselines learn from both. To be comparable, say in `note` what was known when the forecasts were made and which cases were used to make the model. `sharara schema scoreboard` describes what `--json` prints. An interrupted board goes on with `sharara resume <folder>`, to the same bytes.',
    ].join('\n\n'),
    ar: [
      'يمكن تقييم أي نموذج، أو شخص. وملف التوقعات فيه لكل حالة احتمالات المآلات الثمانية، ومجموعها 1، وما تيسّر من شرائح 10 و50 و90 ٪ لأكبر مشاركة (نسبة من السكان) والقتلى وأيام بلوغ المركز والمدة.',
      '```sh\nsharara schema predictions                              # الصيغة\nsharara scoreboard --example > mine.json                # المعدلات الأساسية بدايةً؛ وهي في examples/scoreboard/base-rates.json\nsharara scoreboard --predictions mine.json --no-model   # إلى جانب خطوط المقارنة، في ثوانٍ\nsharara scoreboard --predictions mine.json --threads 2  # وإلى جانب النموذج أيضًا\n```',
      'وتُقال كل أخطاء الملف دفعة واحدة: احتمالات لا يصح مجموعها، وحالات مجهولة، وثغرات، وشرائح تتناقص. ويأخذ `--cases FILE` أي جدول بأعمدة [دليل الترميز](#الحالات)؛ والحالات التي ليست من المرفقة تُعدّ غير مرئية، وتتعلم خطوط المقارنة من كلتيهما. ولتصح المقارنة قل في `note` ما كان معروفًا عند وضع التوقعات، وأي الحالات استُعملت في صنع النموذج. و`sharara schema scoreboard` يصف ما يطبعه `--json`. واللوحة المقطوعة تُتابَع بـ`sharara resume <folder>` إلى البايتات نفسها.',
    ].join('\n\n'),
  },
  casesTitle: { en: 'Each case by name', ar: 'كل حالة باسمها' },
  measure: { en: 'measure', ar: 'المقياس' },
  seen: { en: 'model, seen', ar: 'النموذج، مرئية' },
  unseen: { en: 'model, unseen', ar: 'النموذج، غير مرئية' },
  known: { en: 'known beforehand', ar: 'بما عُرف مسبقًا' },
  baseRate: { en: 'base rates', ar: 'المعدلات الأساسية' },
  logistic: { en: 'regression', ar: 'انحدار' },
  number: { en: 'number', ar: 'الرقم' },
  value: { en: 'value', ar: 'القيمة' },
  meaning: { en: 'meaning', ar: 'المعنى' },
  column: { en: 'column', ar: 'العمود' },
  pillars: { en: 'pillars', ar: 'الأركان' },
  case: { en: 'case', ar: 'الحالة' },
  seenShort: { en: 'seen', ar: 'مرئية' },
  yes: { en: 'yes', ar: 'نعم' },
  record: { en: 'record', ar: 'السجل' },
  ends: { en: 'ends of the runs', ar: 'مآلات التشغيلات' },
  wrong: { en: 'what the model gets wrong', ar: 'ما يخطئ فيه النموذج' },
  front: {
    en: 'Beyond the episodes it was fitted on, over {cases} coded cases and sixty quiet years (made on {made}, model `{model}`):',
    ar: 'خارج الموجات الخمس التي ووئم عليها، على الحالات المرمَّزة وعددها {cases} وستين سنة هادئة (صُنعت في {made}، والنموذج `{model}`):',
  },
  frontMore: {
    en: 'Where the model does not beat base rates it is shown beside them. Measures, rule, each case by name, and how to score your own model: [docs/data.md](docs/data.md#the-scoreboard).',
    ar: 'وحيث لا يتفوق النموذج على المعدلات الأساسية فهو معروض إلى جانبها. المقاييس والقاعدة وكل حالة باسمها وكيف تقيّم نموذجك: [docs/data.ar.md](docs/data.ar.md#لوحة-النتائج).',
  },
} as const satisfies Record<string, Words>
