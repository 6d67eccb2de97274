/** What `sharara warn` says of forecasts. */
import type { Words } from '@sharara/core'

export const words = {
  comma: { en: ', ', ar: '، ' },
  title: { en: '{target} in {year}', ar: '{target} في {year}' },
  baseLine: {
    en: 'About 1 in {one} countries a year so far ({base} %). Forecast from what was known at the end of {known}.',
    ar: 'نحو بلد من كل {one} في السنة حتى الآن ({base} ٪). التوقع مما عُرف في نهاية {known}.',
  },
  notScorable: {
    en: 'Not yet scorable: no source says what came in {year}. The labels reach {last}.',
    ar: 'لا يمكن تقييمه بعد: لا مصدر يقول ما حدث في {year}. تصل المؤشرات إلى {last}.',
  },
  meaning: {
    en: 'Of 100 countries with {percent} %, about {percent} see it in the year, if the figures are right.',
    ar: 'من كل 100 بلد نسبته {percent} ٪، يشهدها نحو {percent} في السنة، إن صحت الأرقام.',
  },
  record: {
    en: ' In earlier years {count} countries had {from} to {to} %, and it came in {rate} of 100.',
    ar: ' في السنوات السابقة كان لـ {count:countries} من {from} إلى {to} ٪، ووقع في {rate} من 100.',
  },
  association: {
    en: 'Ranking is better than chance and far from certain. Associations, not causes; no statement on a date, a place or a group.',
    ar: 'الترتيب أفضل من المصادفة وبعيد عن اليقين. اقترانات لا أسباب، ولا قول في تاريخ أو مكان أو جماعة.',
  },
  licence: {
    en: 'Made with V-Dem data: this forecast and tables of it are CC BY-SA 4.0. Without them: --open-only',
    ar: 'أُنجز ببيانات V-Dem: هذا التوقع وجداوله برخصة CC BY-SA 4.0. وبدونها: --open-only',
  },
  kept: { en: 'Kept in the archive: {path}', ar: 'حُفظ في الأرشيف: {path}' },
  written: { en: 'Written to {folder}', ar: 'كُتب في {folder}' },
  writtenFile: { en: 'Written: {path}', ar: 'كُتب: {path}' },
  ownUsed: { en: 'With the columns of {file}.', ar: 'مع أعمدة {file}.' },
  rank: { en: 'rank', ar: 'الرتبة' },
  rankRange: { en: '90 %', ar: '90 ٪' },
  country: { en: 'country', ar: 'البلد' },
  chance: { en: 'chance', ar: 'الاحتمال' },
  range: { en: '90 % interval', ar: 'مجال 90 ٪' },
  ratio: { en: '× base', ar: '× المعدل' },
  band: { en: 'band', ar: 'الفئة' },
  came: { en: 'came', ar: 'وقع' },
  yes: { en: 'yes', ar: 'نعم' },
  no: { en: 'no', ar: 'لا' },
  unknown: { en: 'not known', ar: 'غير معروف' },
  before: { en: 'last year', ar: 'السنة الماضية' },
  byHistory: { en: 'by history alone', ar: 'بالتاريخ وحده' },
  thin: {
    en: '{count} countries have no figure: more than half of what the forecast looks at is not known of them ({names}).',
    ar: 'لا رقم لـ {count} من البلدان: أكثر من نصف ما ينظر فيه التوقع غير معروف عنها ({names}).',
  },
  bandOf: { en: 'about {n} in 100', ar: 'نحو {n} من 100' },
  reading_highest: { en: 'The highest', ar: 'الأعلى' },
  reading_movers: { en: 'Moved most since last year', ar: 'الأكثر تغيّرًا منذ السنة الماضية' },
  reading_surprises: { en: 'Highest against what history alone says', ar: 'الأعلى قياسًا على ما يقوله التاريخ وحده' },
  reading_steady: { en: 'Among the 20 highest in each of five years', ar: 'بين الأعلى 20 في كل سنة من خمس' },
  none: { en: 'None.', ar: 'لا شيء.' },
  noYear: {
    en: 'There is no forecast for {year}; wanted a year from {first} to {last}.',
    ar: 'لا توقع لسنة {year}؛ المطلوب سنة من {first} إلى {last}.',
  },
  noCountry: { en: 'There is no country "{got}" in the panel.{near}', ar: 'لا بلد باسم "{got}" في اللوحة.{near}' },
  near: { en: ' Did you mean {name}?', ar: ' هل تقصد {name}؟' },
  noRegion: {
    en: '--region: got "{got}"; wanted one of {wanted}.{near}',
    ar: '--region: وُجد "{got}"، والمطلوب واحد من {wanted}.{near}',
  },
  badEnding: {
    en: 'The file "{got}" would be of no kind that can be written; wanted a name that ends in .csv or .parquet.',
    ar: 'الملف "{got}" ليس من نوع يُكتب؛ والمطلوب اسم ينتهي بـ .csv أو .parquet.',
  },
  progress: { en: 'fitting the years before {year} ({percent} %)', ar: 'مواءمة السنوات قبل {year} ({percent} ٪)' },
  drawing: { en: 'resampling countries ({percent} %)', ar: 'إعادة سحب البلدان ({percent} ٪)' },
  measuring: { en: 'measuring {what} ({percent} %)', ar: 'قياس {what} ({percent} ٪)' },
} as const satisfies Record<string, Words>

export const explainWords = {
  title: {
    en: '{country}, {target} in {year}: {percent} % (90 % interval {low} to {high}), rank {rank} of {of} [{rankLow}–{rankHigh}]',
    ar: '{country}، {target} في {year}: {percent} ٪ (مجال 90 ٪ من {low} إلى {high})، الرتبة {rank} من {of} [{rankLow}–{rankHigh}]',
  },
  against: {
    en: 'Against the median country of the year ({percent} %), in log-odds; the parts sum to the whole ({whole}):',
    ar: 'قياسًا على البلد الوسيط في السنة ({percent} ٪)، بلوغاريتم الأرجحية؛ ومجموع الأجزاء هو الكل ({whole}):',
  },
  columns: {
    en: 'The columns that weigh most (value, median, source, year of the value):',
    ar: 'الأعمدة الأثقل (القيمة، الوسيط، المصدر، سنة القيمة):',
  },
  moved: { en: 'What moved since last year ({before} % then):', ar: 'ما تغيّر منذ السنة الماضية ({before} ٪ آنذاك):' },
  whatIf: { en: 'With one condition at the median of {region}:', ar: 'لو كان شرط واحد عند وسيط {region}:' },
  instead: { en: '{group}: {to} % instead of {from} %', ar: '{group}: {to} ٪ بدل {from} ٪' },
  nearest: { en: 'Nearest past cases, whether it came, and what came of them:', ar: 'أقرب الحالات الماضية، وهل وقع، وما آلت إليه:' },
  large: { en: 'protests of 10,000 and more: {count}', ar: 'احتجاجات بعشرة آلاف فأكثر: {count}' },
  uncounted: { en: 'protests not counted', ar: 'احتجاجات لم تُحصَ' },
  fell: { en: 'fell: {ruler}, {date}', ar: 'سقط: {ruler}، {date}' },
  imputed: {
    en: '{count} of the columns looked at are not known of this country and count as the median.',
    ar: '{count} من الأعمدة المنظور فيها غير معروفة لهذا البلد وتُحسب بالوسيط.',
  },
  association: { en: 'These are associations that help to foretell, not causes.', ar: 'هذه اقترانات تعين على التوقع، وليست أسبابًا.' },
  tooThin: {
    en: 'No figure for {country}: of more than half of what the forecast looks at nothing is known.',
    ar: 'لا رقم عن {country}: أكثر من نصف ما ينظر فيه التوقع غير معروف.',
  },
} as const satisfies Record<string, Words>

export const scoreWords = {
  title: {
    en: '{target}: {n} countries and years {first}–{last}, {events} events ({rate} %), each forecast from the years before',
    ar: '{target}: {n} من سنوات البلدان {first}–{last}، وقع منها {events} ({rate} ٪)، كل سنة متوقعة مما قبلها',
  },
  model: { en: 'model', ar: 'النموذج' },
  auc: { en: 'AUC', ar: 'المساحة AUC' },
  within: { en: 'in year', ar: 'داخل السنة' },
  precision: { en: 'AUC-PR', ar: 'الدقة AUC-PR' },
  brierSkill: { en: 'Brier skill %', ar: 'مهارة براير ٪' },
  logSkill: { en: 'log skill %', ar: 'المهارة اللوغاريتمية ٪' },
  top: { en: 'top {k}', ar: 'أعلى {k}' },
  slope: { en: 'slope', ar: 'الميل' },
  expected: { en: 'sum', ar: 'المجموع' },
  intervals: { en: '90 % intervals of the forecast, countries resampled:', ar: 'مجالات 90 ٪ للتوقع بإعادة سحب البلدان:' },
  paired: {
    en: 'forecast less {than}: AUC {auc}, log score per event {log}',
    ar: 'التوقع ناقص {than}: AUC {auc}، والدرجة اللوغاريتمية لكل حدث {log}',
  },
  periods: { en: 'By period (AUC; population alone in brackets):', ar: 'بحسب الفترة (AUC؛ والسكان وحدهم بين قوسين):' },
  calibration: { en: 'Forecast and happened (countries and years):', ar: 'المتوقع والواقع (سنوات البلدان):' },
  famous: { en: 'Where well-known onsets stood (rank in their year):', ar: 'أين وقفت بدايات معروفة (الرتبة في سنتها):' },
  missed: { en: 'Missed: onsets below rank 100 of their year, worst first:', ar: 'ما فات: بدايات دون الرتبة 100 في سنتها، أسوؤها أولًا:' },
  alarms: { en: 'False alarms: the highest figures after which nothing came:', ar: 'إنذارات كاذبة: أعلى أرقام لم يقع بعدها شيء:' },
  median: {
    en: 'Half of all onsets stood above rank {median}; {share} % of them came from below rank 100.',
    ar: 'نصف البدايات كان فوق الرتبة {median}؛ و{share} ٪ منها جاء من دون الرتبة 100.',
  },
  refitting: { en: 'refitting ({percent} %)', ar: 'إعادة المواءمة ({percent} ٪)' },
  skill: { en: 'Brier skill', ar: 'مهارة براير' },
  files: { en: '{n} forecasts, {events} events ({rate} %)', ar: 'التوقعات {n}، وقع منها {events} ({rate} ٪)' },
  unmatched: { en: '{count} forecasts have no outcome and are left out.', ar: 'توقعات بلا نتيجة تُركت: {count}.' },
  parts: { en: 'reliability − resolution + uncertainty', ar: 'الموثوقية − التمييز + الشك' },
  evidence: { en: 'Measures for the ledger written: {path}', ar: 'كُتبت قياسات السجل: {path}' },
} as const satisfies Record<string, Words>

export const otherWords = {
  likeTitle: {
    en: 'Likeness to {country} {year}, by the conditions that the essay names (0 is the same)',
    ar: 'الشبه مع {country} {year} بحسب الشروط التي تسميها المقالة (0 هو التطابق)',
  },
  likeNearest: { en: 'Nearest in {year}:', ar: 'الأقرب في {year}:' },
  likePlacebo: { en: 'Does likeness foretell? Beside every other country as reference:', ar: 'هل ينبئ الشبه؟ بجانب كل بلد آخر مرجعًا:' },
  likePlace: {
    en: '{target}, within {years}: area {value}, place {place} of {of} references (median {median}, best {best})',
    ar: '{target}، في غضون {years}: المساحة {value}، المرتبة {place} من {of} مرجعًا (الوسيط {median}، والأفضل {best})',
  },
  whole: { en: 'distance', ar: 'المسافة' },
  dataFine: { en: '{file}: {rows} rows, {columns} columns, nothing wrong.', ar: '{file}: {rows:rows}، وعدد الأعمدة {columns}، ولا خطأ.' },
  dataBad: { en: 'The data cannot be taken; nothing was written.', ar: 'لا يمكن أخذ البيانات؛ ولم يُكتب شيء.' },
  dataAdded: {
    en: 'Added to {path}. Commands of warn that are called in this folder use it.',
    ar: 'أُضيفت إلى {path}. تستعملها أوامر warn التي تُستدعى في هذا المجلد.',
  },
  carried: { en: '{column}: carried forward at most {years} years', ar: '{column}: تُرحَّل {years:years} على الأكثر' },
  archiveEmpty: {
    en: 'No forecast is kept in {folder} yet. Make one: sharara warn',
    ar: 'لا توقع محفوظًا في {folder} بعد. اصنع واحدًا: sharara warn',
  },
  archiveNames: {
    en: '{file}: came among the 20 highest: {hits}; came below them (missed): {misses}; among the 10 highest and nothing came (false alarms): {alarms}',
    ar: '{file}: وقع بين أعلى 20: {hits}؛ ووقع دونها (فات): {misses}؛ وبين أعلى 10 ولم يقع (إنذار كاذب): {alarms}',
  },
  dataDigest: { en: 'data', ar: 'البيانات' },
  modelDigest: { en: 'model', ar: 'النموذج' },
  archiveBroken: { en: 'not a forecast', ar: 'ليس توقعًا' },
  notYet: { en: 'not yet scorable', ar: 'لا يمكن تقييمه بعد' },
  made: { en: 'made', ar: 'صُنع' },
  file: { en: 'file', ar: 'الملف' },
  target: { en: 'target', ar: 'الهدف' },
  year: { en: 'year', ar: 'السنة' },
  events: { en: 'events', ar: 'الأحداث' },
  monthlyTitle: {
    en: 'First large protests by month, 1992–2019: {months} quiet countries and months, {onsets} onsets; odds next to a neighbour, against none (ratio with 90 % interval by country)',
    ar: 'أول احتجاج كبير بالشهر، 1992–2019: {months} من أشهر البلدان الهادئة، و{onsets} بداية؛ الأرجحية بجانب جار قياسًا على غيرها (نسبة بمجال 90 ٪ بحسب البلدان)',
  },
  monthsAgo: { en: 'a neighbour began {from} to {to} months before', ar: 'بدأ جار قبلها بما بين {from} و{to:months}' },
  monthsAfter: {
    en: 'a neighbour begins {from} to {to} months after (placebo: cannot be a cause)',
    ar: 'يبدأ جار بعدها بما بين {from} و{to:months} (اختبار وهمي: لا يمكن أن يكون سببًا)',
  },
  loaded: {
    en: '{file}: {events} events counted, {from} to {to}; {rows} countries and years as {columns}.',
    ar: '{file}: {events:events}، من {from} إلى {to}؛ {rows} من سنوات البلدان في {columns}.',
  },
  loadedLast: {
    en: 'The last year of the file counts as whole; if it is not, leave its rows out.',
    ar: 'تُعدّ السنة الأخيرة في الملف كاملة؛ فإن لم تكن فاحذف صفوفها.',
  },
  notOurs: { en: 'Not in the panel, left out: {names}', ar: 'ليست في اللوحة، وتُركت: {names}' },
  noLabels: {
    en: 'There are no labels of irregular falls: their lists may not be passed on. Load your own copy: sharara warn data load archigos FILE (or powell-thyne, reign), or add a column onset_fall.',
    ar: 'لا مؤشرات لسقوط الحكام: فقوائمها لا يجوز نشرها. حمّل نسختك: sharara warn data load archigos FILE (أو powell-thyne أو reign)، أو أضف عمودًا onset_fall.',
  },
  contagionTitle: {
    en: '{target}: odds where a neighbour rose, against where none did (ratio with 90 % interval by country)',
    ar: '{target}: الأرجحية حيث انتفض جار قياسًا على حيث لم ينتفض (نسبة بمجال 90 ٪ بحسب البلدان)',
  },
  controlled: { en: 'with controls', ar: 'بضوابط' },
  withEffects: { en: 'with effects of region and year too', ar: 'وبأثر الإقليم والسنة' },
  lag1: { en: 'the year before', ar: 'السنة السابقة' },
  lag2: { en: 'two years before', ar: 'قبل سنتين' },
  lag0: { en: 'the same year', ar: 'السنة نفسها' },
  after: { en: 'the year after (placebo: cannot be a cause)', ar: 'السنة اللاحقة (اختبار وهمي: لا يمكن أن تكون سببًا)' },
  contagionMeaning: {
    en: 'Contagion shows where the year before lies above 1 with effects of region and year, and above the placebo. Countries that rise in the same wave are not each other’s cause.',
    ar: 'تظهر العدوى حيث تقع السنة السابقة فوق 1 مع أثر الإقليم والسنة وفوق الاختبار الوهمي. والبلدان التي تنتفض في موجة واحدة ليست سبب بعضها.',
  },
} as const satisfies Record<string, Words>

export const withModelWords = {
  title: {
    en: '{country}: {target} in {year}, and what would come of a spark (profile of {of})',
    ar: '{country}: {target} في {year}، وما قد تصير إليه شرارة (ملف {of})',
  },
  label: {
    en: 'An experiment. The spark is the same for every country: a price shock of {shock} % of the basket and {people} people at one place; {runs} runs of {days} days, model {model}.',
    ar: 'تجربة. والشرارة واحدة لكل بلد: صدمة سعر بقدر {shock} ٪ من السلة و{people:people} في مكان واحد؛ {runs:runs}، مدة كل منها {days:days}، بالنموذج {model}.',
  },
  running: { en: 'running the national model: {done} of {of} ({percent} %)', ar: 'تشغيل نموذج البلد: {done} من {of} ({percent} ٪)' },
  chance: { en: 'chance of an onset (forecast), 90 %', ar: 'احتمال البدء (التوقع)، 90 ٪' },
  wave: { en: 'a wave of the nation, given the spark (model), 90 %', ar: 'موجة وطنية إن وقعت الشرارة (النموذج)، 90 ٪' },
  product: { en: 'product of the two', ar: 'حاصل ضربهما' },
  peak: { en: 'largest crowd, % of the people; middle [80 %]', ar: 'أكبر حشد، ٪ من السكان؛ الوسيط [80 ٪]' },
  days: { en: 'days of a wave', ar: 'أيام الموجة' },
  deaths: { en: 'dead', ar: 'القتلى' },
  ends: { en: 'ends of the waves', ar: 'مآلات الموجات' },
  meaning: {
    en: 'The forecast is scored on the past; the model’s part is not a forecast and has not been shown to foretell who rises. The bounds of the product are products of the bounds.',
    ar: 'التوقع مقيَّم على الماضي؛ أما حصة النموذج فليست توقعًا ولم يثبت أنها تنبئ بمن ينتفض. وحدود حاصل الضرب هي حواصل ضرب الحدود.',
  },
  noProfile: { en: 'No profile can be made of {country}.', ar: 'لا يمكن صنع ملف عن {country}.' },
} as const satisfies Record<string, Words>
