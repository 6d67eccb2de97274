/** What the command `world` says. */
import type { Words } from '@sharara/core'

export const words = {
  reading: { en: 'reading the record …', ar: 'تُقرأ السجلات …' },
  scoring: { en: 'fitting and scoring: {percent} %', ar: 'مواءمة وقياس: {percent} ٪' },
  scoreTitle: {
    en: 'Fitted to 1991–2010, asked about every week of 2011–2019. Nats for each onset over a constant rate, with 90 % intervals (quarters of a year drawn again).',
    ar: 'مواءمة على 1991–2010، وسؤال عن كل أسبوع من 2011 إلى 2019. المكسب بوحدة نات لكل بدء فوق معدل ثابت، مع مجال 90 ٪ (بإعادة سحب أرباع السنين).',
  },
  definition: {
    en: '{label}: {learnt} onsets learnt from, {scored} scored, {weeks} country-weeks',
    ar: '{label}: البدايات {learnt} للتعلّم و{scored} للقياس، وأسابيع البلدان {weeks}',
  },
  step: { en: 'what is known', ar: 'ما يُعرف' },
  gain: { en: 'nats an onset', ar: 'نات لكل بدء' },
  auc: { en: 'AUC', ar: 'المساحة' },
  contagion: {
    en: 'What waves and falls elsewhere (the strong wave included) add to conditions and own history: {gain}',
    ar: 'ما تضيفه موجات وسقوط البلدان الأخرى (ومعها الموجة القوية) إلى الشروط وتاريخ البلد: {gain}',
  },
  strong: {
    en: 'With the strength of 1989 only, chance of a strong wave in the Arab bloc by 14 February 2011: {chance}. Called elsewhere above one half: {calls} of {of} bloc-years{which}.',
    ar: 'بشدة 1989 وحدها، احتمال موجة قوية في الكتلة العربية حتى 14 فبراير 2011: {chance}. وأُعلنت في غيرها فوق النصف: {calls} من سنوات الكتل وعددها {of}{which}.',
  },
  strength: {
    en: 'The East 1986–91 ({onsets} of {units}): strength {weekly} a week and wave [{low}, {high}], half-life {half} weeks; log-likelihood {with} against {without} without contagion.',
    ar: 'الشرق 1986–91 ({onsets} من {units}): الشدة {weekly} في الأسبوع لكل موجة [{low}، {high}]، وعمر النصف {half:weeks}؛ ولوغاريتم الأرجحية {with} مقابل {without} بلا عدوى.',
  },
  annual: {
    en: 'Onsets of a year, fitted to 1992–2010, scored 2011–2022 ({scored}): conditions {conditions}, AUC {aucConditions}; with the habit of political waves {habit}, AUC {aucHabit}.',
    ar: 'البدء في السنة، مواءمة على 1992–2010 وقياس على 2011–2022 ({scored}): الشروط {conditions}، والمساحة {aucConditions}؛ ومع عادة الموجات السياسية {habit}، والمساحة {aucHabit}.',
  },
  title: { en: 'The clock of the world', ar: 'ساعة العالم' },
  lead: {
    en: '{worlds} worlds, {from}–{to}: {label}; fitted to what was known at the end of {known}. Middle, and 5–95 % in brackets.',
    ar: '{worlds:worlds}، {from}–{to}: {label}؛ مواءمة على ما عُرف حتى نهاية {known}. الوسيط، وبين القوسين 5–95 ٪.',
  },
  measure: { en: 'measure', ar: 'المقياس' },
  runs: { en: 'worlds', ar: 'العوالم' },
  record: { en: 'record', ar: 'السجل' },
  waves: { en: 'waves', ar: 'الموجات' },
  fano: { en: 'spread of years against chance (Fano)', ar: 'تشتت السنين قياسًا على المصادفة (فانو)' },
  busiest: { en: 'busiest year', ar: 'أكثر السنين موجات' },
  largest: { en: 'largest cluster of a bloc in 26 weeks', ar: 'أكبر تجمّع لكتلة في 26 أسبوعًا' },
  falls: { en: 'rulers who fall', ar: 'حكام يسقطون' },
  year: { en: 'year', ar: 'السنة' },
  country: { en: 'country', ar: 'البلد' },
  wavesOf: { en: 'waves a world', ar: 'موجات في العالم الواحد' },
  largeCluster: {
    en: 'A cluster of eleven or more in one bloc within half a year: in {share} % of worlds.',
    ar: 'تجمّع من إحدى عشرة موجة فأكثر في كتلة خلال نصف سنة: في {share} ٪ من العوالم.',
  },
  largeTile: { en: 'worlds with eleven in one bloc in half a year', ar: 'عوالم فيها إحدى عشرة في كتلة خلال نصف سنة' },
  fanTitle: { en: 'Waves a year', ar: 'الموجات في السنة' },
  fanSummary: {
    en: 'Waves in each year, 5–95 % and the middle half of worlds, and the record where there is one.',
    ar: 'الموجات في كل سنة، بين 5 و95 ٪ والنصف الأوسط من العوالم، والسجل حيث يوجد.',
  },
  clusters: { en: 'How waves cluster', ar: 'كيف تتجمّع الموجات' },
  countries: { en: 'Where', ar: 'أين' },
  beware: {
    en: 'The clock knows who, hardly when, and whether a cascade only once it has begun. Strong waves have seen 2011.',
    ar: 'تعرف الساعة مَن، ولا تكاد تعرف متى، ولا تعرف تتابع الموجات إلا بعد أن يبدأ. والموجات القوية قد رأت 2011.',
  },
  backwards: { en: 'The last year, {to}, lies before the first, {from}.', ar: 'آخر سنة، {to}، تسبق أول سنة، {from}.' },
  badWithout: {
    en: '"{got}" is no country or country and year: wanted EGY or EGY@2011.',
    ar: '«{got}» ليس بلدًا ولا بلدًا وسنة: المطلوب EGY أو EGY@2011.',
  },
  otherPlan: {
    en: '{folder} holds something else, or worlds of another plan or of other tables: give another folder, or the same options.',
    ar: 'في {folder} شيء آخر، أو عوالم بخطة أخرى أو من جداول أخرى: أعط مجلدًا آخر، أو الخيارات نفسها.',
  },
  goingOn: { en: '{done} of {runs} worlds are there already.', ar: 'أُنجز من قبلُ {done} من {runs:worlds}.' },
  stopped: {
    en: 'Stopped; {done} of {runs} worlds are safe in {folder}. Go on with: sharara resume {folder}',
    ar: 'توقف العمل، و{done} من {runs:worlds} محفوظة في {folder}. للمتابعة: sharara resume {folder}',
  },
  episodesThere: { en: '{done} episodes are there already.', ar: 'الموجات المنجزة من قبلُ: {done}.' },
  episodesStopped: {
    en: 'Stopped; {done} episodes are safe in {folder}. Go on with: sharara resume {folder}',
    ar: 'توقف العمل، والموجات المحفوظة في {folder}: {done}. للمتابعة: sharara resume {folder}',
  },
  episodesLost: { en: 'Stopped; nothing was to be kept (give --out).', ar: 'توقف العمل، ولم يُطلب حفظ شيء (أعط --out).' },
  noOptions: {
    en: '{folder} was begun by an older version: go on with the command that began it, and --out {folder}.',
    ar: 'بدأ {folder} بإصدار أقدم: تابِع بالأمر الذي بدأه مع --out {folder}.',
  },
  noMemory: {
    en: 'the largest country has {people} million people: an episode of it needs {needed} GB, and there is room for {there} GB. Give more people for each simulated one: --episodes 10.',
    ar: 'في أكبر بلد {people} مليون نسمة: تحتاج موجة فيه إلى {needed} غيغابايت، والمتاح {there} غيغابايت. اجعل كل شخص محاكى عن عدد أكبر: --episodes 10.',
  },
  planOfEpisodes: {
    en: '--plan says what full episodes would cost: give --everyone or --episodes too.',
    ar: 'يقول --plan كم تكلّف الموجات الكاملة: أضف --everyone أو --episodes.',
  },
  trying: { en: 'looking at episodes: {done} of {of}', ar: 'النظر في الموجات: {done} من {of}' },
  costs: {
    en: '{from}–{to}, 1 person in {sample}: about {waves} episodes of {people} billion people together, about {time} of one processor (nine chances in ten: {low} to {high}), by {looked} episodes looked at in a coarse sample and {tried} made at full size now. The largest country has {largest} million people and needs {memory} GB of memory.',
    ar: '{from}–{to}، واحد من كل {sample}: نحو {waves:waves} لسكان مجموعهم {people} مليار، ونحو {time} من معالج واحد (باحتمال تسعة من عشرة: بين {low} و{high})، قياسًا على {looked:waves} نُظر فيها بعيّنة خشنة و{tried} شُغّلت الآن بحجمها الكامل. وفي أكبر بلد {largest} مليون نسمة، ويحتاج إلى {memory} غيغابايت من الذاكرة.',
  },
  pairs: {
    en: 'On the same chance, mean of {pairs} pairs of worlds: {own} waves of its own do not happen, and {elsewhere} fewer elsewhere.',
    ar: 'على المصادفات نفسها، متوسط {pairs:pairs} من العوالم: لا تقع {own} من موجاته، وتنقص {elsewhere} في غيره.',
  },
  date: { en: 'week', ar: 'الأسبوع' },
  chance: { en: '% a week', ar: '٪ في الأسبوع' },
  inside: { en: 'from inside', ar: 'من الداخل' },
  parents: { en: 'lit by (share %, † a fall)', ar: 'أشعلتها (نسبة ٪، † سقوط)' },
  cascadeNote: {
    en: 'Shares are of the hazard at the onset, by ordinary news; a share is no proof of a cause.',
    ar: 'النسب من احتمال البدء، بالأخبار العادية؛ والنسبة ليست برهانًا على سبب.',
  },
  group: { en: 'asked of', ar: 'يُسأل عنه' },
  target: { en: 'target', ar: 'الهدف' },
  targetsHeld: { en: '{held} of {of} targets are reached.', ar: 'بُلغ {held} من {of:targets}.' },
  written: { en: 'written to {folder}', ar: 'كُتب في {folder}' },
  trials: {
    en: 'Half-lives were scanned on the years to 2010; the walk of the level and the form of the strong wave were chosen by people who had seen 2011 (docs/experiments.md counts the trials).',
    ar: 'فُحصت أعمار النصف على السنين حتى 2010؛ أما مشية المستوى وشكل الموجة القوية فاختارهما من رأى 2011 (وتعدّ docs/experiments.md المحاولات).',
  },
} as const satisfies Record<string, Words>
