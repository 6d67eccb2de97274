/** What `sharara warn --help` says. */
import type { Words } from '@sharara/core'

export const help = {
  warn: {
    en: 'Foresight: the chance of an uprising or a large wave of protest in each country next year, with its uncertainty, scored on the past as if it were unknown.',
    ar: 'الاستشراف: احتمال انتفاضة أو موجة احتجاج كبيرة في كل بلد في السنة القادمة، مع عدم يقينه، ومقيَّمًا على الماضي كأنه مجهول.',
  },
  explain: {
    en: 'Why a country has its figure: what weighs, what moved, what if, the nearest past cases',
    ar: 'لماذا لبلدٍ رقمُه: ما يثقل، وما تغيّر، وماذا لو، وأقرب الحالات الماضية',
  },
  score: {
    en: 'The track record out of time, beside base rates; or scores of any forecasts against their outcomes',
    ar: 'سجل الأداء خارج زمن التدريب بجانب المعدلات الأساسية؛ أو درجات أي توقعات أمام نتائجها',
  },
  like: {
    en: 'How like countries are to a reference, and whether that predicts more than likeness to any other',
    ar: 'كم تشبه البلدان مرجعًا، وهل ينبئ ذلك أكثر من الشبه بأي بلد آخر',
  },
  contagion: {
    en: 'Do countries rise because a neighbour did? With region and year effects, and the placebo of neighbours that rise afterwards',
    ar: 'هل تنتفض البلدان لأن جارًا انتفض؟ بأثر الإقليم والسنة، واختبار وهمي بجيران ينتفضون بعدها',
  },
  data: { en: 'Columns and labels of your own', ar: 'أعمدة ومؤشرات من عندك' },
  check: {
    en: 'Check a CSV or Parquet file: iso3, year, columns of the panel, onset_<target>, x_…',
    ar: 'افحص ملف CSV أو Parquet: iso3 وyear وأعمدة اللوحة وonset_<target> وx_…',
  },
  add: { en: 'Check a file and let warn use it in this folder', ar: 'افحص ملفًا واجعل warn يستعمله في هذا المجلد' },
  load: {
    en: 'Read your own copy of a list without an open licence and let warn use it in this folder: falls of rulers for --target fall (Archigos, Powell–Thyne, REIGN), events (ACLED)',
    ar: 'اقرأ نسختك من قائمة بلا رخصة مفتوحة واجعل warn يستعملها في هذا المجلد: سقوط الحكام للهدف fall ‏(Archigos وPowell–Thyne وREIGN)، والأحداث (ACLED)',
  },
  withModel: {
    en: 'An experiment: the chance of an onset, and beside it what the national model of the country makes of one standard spark (size, days, end)',
    ar: 'تجربة: احتمال البدء، وبجانبه ما يصنعه نموذج البلد من شرارة معيارية واحدة (الحجم والأيام والمآل)',
  },
  sourceArgument: { en: 'archigos, powell-thyne, reign or acled', ar: 'archigos أو powell-thyne أو reign أو acled' },
  monthly: {
    en: 'on a monthly clock instead: first large protests next to a neighbour’s, with the placebo of neighbours that follow',
    ar: 'على ساعة شهرية بدل السنوية: أول احتجاج كبير بجانب جار، مع اختبار وهمي بجيران يأتون بعده',
  },
  runs: { en: 'runs of the national model', ar: 'تشغيلات نموذج البلد' },
  people: { en: 'simulated people of a run, about', ar: 'الأشخاص المحاكون في التشغيلة تقريبًا' },
  days: { en: 'days of a run', ar: 'أيام التشغيلة' },
  seed: { en: 'first seed', ar: 'البذرة الأولى' },
  columns: { en: 'List the columns of the panel with unit, source and licence', ar: 'اعرض أعمدة اللوحة بوحدتها ومصدرها ورخصتها' },
  panel: { en: 'Write the whole panel to a .csv or .parquet file', ar: 'اكتب اللوحة كلها في ملف .csv أو .parquet' },
  archive: {
    en: 'Forecasts that were shown, and their scores as far as outcomes are known',
    ar: 'التوقعات التي عُرضت، ودرجاتها بقدر ما عُرفت نتائجها',
  },
  countryArgument: { en: 'country, as ISO code or English name', ar: 'البلد برمزه أو اسمه الإنجليزي' },
  referenceArgument: { en: 'reference: country and year, such as KAZ2021', ar: 'المرجع: بلد وسنة، مثل KAZ2021' },
  fileArgument: { en: 'CSV or Parquet file', ar: 'ملف CSV أو Parquet' },
  target: {
    en: 'target: either, csra, massMobilization, wave, or fall with labels of your own',
    ar: 'ما يُتوقع: either أو csra أو massMobilization أو wave، أو fall بمؤشرات من عندك',
  },
  year: { en: 'forecast year (default: the newest)', ar: 'السنة المتوقعة (تلقائيًا: الأحدث)' },
  top: { en: 'how many countries to show', ar: 'كم بلدًا يُعرض' },
  region: { en: 'only this part of the world, such as europe_central_asia', ar: 'هذا الإقليم وحده، مثل europe_central_asia' },
  reading: { en: 'highest, movers, surprises or steady', ar: 'highest أو movers أو surprises أو steady' },
  draws: { en: 'bootstrap samples (of countries) for the intervals', ar: 'كم مرة يُعاد سحب البلدان للمجالات' },
  openOnly: { en: 'without V-Dem, so that the result is CC BY 4.0', ar: 'بدون V-Dem، فتكون النتيجة برخصة CC BY 4.0' },
  ownData: {
    en: 'columns and labels of your own (default: foresight/own.csv, where it is)',
    ar: 'أعمدة ومؤشرات من عندك (تلقائيًا: foresight/own.csv إن وُجد)',
  },
  archiveFolder: { en: 'where forecasts are kept', ar: 'أين تُحفظ التوقعات' },
  out: { en: 'folder for the results: CSV, Parquet and a page in both languages', ar: 'مجلد للنتائج: CSV وParquet وصفحة باللغتين' },
  json: { en: 'print as JSON', ar: 'اطبع بصيغة JSON' },
  forecasts: {
    en: 'score these forecasts instead: a file with a column probability, columns that name the row, and weight where rows count more than once',
    ar: 'قيّم هذه التوقعات بدل ذلك: ملف فيه عمود probability وأعمدة تسمي الصف، وweight حيث يُعدّ صف أكثر من مرة',
  },
  outcomes: { en: 'their outcomes: the same naming columns and outcome (0 or 1)', ar: 'نتائجها: الأعمدة المسمية نفسها وoutcome (0 أو 1)' },
  refit: {
    en: 'refit the five models of Chenoweth and Ulfelder (2017) on your copy of their table (valdat.csv; it has no licence and does not ship)',
    ar: 'أعد مواءمة نماذج تشينوويث وأولفيلدر (2017) الخمسة على نسختك من جدولهم (valdat.csv؛ بلا رخصة فلا يُرفق)',
  },
  edges: { en: 'edges of the bins of calibration', ar: 'حدود فئات المعايرة' },
  evidence: {
    en: 'measure what the ledger of claims asks of the panel, and write it to this file (minutes)',
    ar: 'قِس ما يسأله سجل الأطروحات للوحة واكتبه في هذا الملف (دقائق)',
  },
} as const satisfies Record<string, Words>

export const examples = {
  warn: [
    'sharara warn',
    'sharara warn --target wave --year 2019 --top 10',
    'sharara warn --reading surprises --out forecast',
    'sharara warn explain Armenia --year 2018',
    'sharara warn score --target csra',
  ],
  explain: ['sharara warn explain KAZ --year 2022', 'sharara warn explain Tunisia --year 2010 --target csra'],
  score: [
    'sharara warn score',
    'sharara warn score --target wave --out track',
    'sharara warn score --forecasts mine.csv --outcomes came.csv --json',
    'sharara warn score --refit valdat.csv',
  ],
  like: ['sharara warn like KAZ2021', 'sharara warn like "Egypt 2010" --top 15'],
  data: [
    'sharara warn data columns',
    'sharara warn data check mine.csv',
    'sharara warn data add mine.csv',
    'sharara warn data load archigos Archigos.csv',
    'sharara warn data panel panel.parquet',
  ],
  contagion: ['sharara warn contagion', 'sharara warn contagion --target csra', 'sharara warn contagion --monthly'],
  withModel: ['sharara warn with-model Tunisia', 'sharara warn with-model KAZ --target csra --runs 50 --json'],
  archive: ['sharara warn archive', 'sharara warn archive --json'],
} as const
