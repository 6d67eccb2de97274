/** `sharara country`: help, examples, what is said. */
import type { Words } from '@sharara/core'

export const countryHelp = {
  country: {
    en: 'A profile of any country and year from open tables: list, show, make, check, import, new.',
    ar: 'ملف أي بلد في أي سنة من جداول مفتوحة: list وshow وmake وcheck وimport وnew.',
  },
  list: { en: 'List the countries and years that a profile can be made of.', ar: 'اعرض البلدان والسنوات التي يمكن صنع ملف لها.' },
  text: { en: 'only those whose code or name holds this', ar: 'ما يحوي رمزه أو اسمه هذا النص فقط' },
  show: {
    en: 'Show a profile’s numbers with their sources, years and certainty; writes nothing.',
    ar: 'اعرض أرقام الملف بمصادرها وسنواتها ومدى الوثوق بها؛ لا يكتب شيئًا.',
  },
  make: { en: 'Write a profile (countries/<country>-<year>/profile.json).', ar: 'اكتب ملفًا (countries/<country>-<year>/profile.json).' },
  check: {
    en: 'Check a profile: its form, numbers outside of the world’s, and number by number against the generated one of its country and year.',
    ar: 'افحص ملفًا: شكله، وما خرج من أرقامه عن أرقام العالم، ورقمًا رقمًا أمام الملف المولَّد لبلده وسنته.',
  },
  new: {
    en: 'Guides an author: makes a profile, then asks for each number that no open table has.',
    ar: 'يقود الكاتب: يصنع ملفًا ثم يسأل عن كل رقم ليس في جدول مفتوح.',
  },
  who: {
    en: 'name in English or Arabic, or three letters (ISO 3166-1)',
    ar: 'اسم البلد بالعربية أو الإنجليزية أو رمزه الثلاثي (ISO 3166-1)',
  },
  year: { en: 'year, 1985 to 2024', ar: 'السنة، من 1985 إلى 2024' },
  what: {
    en: 'name of a country that ships (kazakhstan), path of a profile, or a country to generate with its year',
    ar: 'اسم بلد مرفق (kazakhstan) أو مسار ملف أو بلد يُولَّد مع سنته',
  },
  places: { en: 'places at most (default 90)', ar: 'أقصى عدد للأماكن (تلقائيًا 90)' },
  regions: { en: 'regions at most (default 40); smaller ones are merged', ar: 'أقصى عدد للمناطق (تلقائيًا 40)؛ وتُدمج الصغرى' },
  keep: { en: 'cities that must be places of their own, such as where a spark was', ar: 'مدن لا بد أن تكون أماكن مستقلة، كموضع شرارة' },
  origin: {
    en: 'city or region from which an offence to a group is felt outwards',
    ar: 'مدينة أو منطقة تُحسّ منها إهانة جماعة، ثم ما حولها',
  },
  noVdem: {
    en: 'without V-Dem, whose licence is passed on: from tables that may be used freely',
    ar: 'دون V-Dem التي تُورَّث رخصتها: من جداول حرّة الاستعمال',
  },
  table: {
    en: 'conditions, regions, places, forces, playbook or sources',
    ar: 'conditions أو regions أو places أو forces أو playbook أو sources',
  },
  out: { en: 'folder to write into; its name becomes the profile’s id', ar: 'مجلد الكتابة؛ ويصير اسمه معرّف الملف' },
  scenario: { en: 'write a scenario to begin with as well', ar: 'اكتب معه سيناريو للبداية' },
  json: { en: 'print the profile and write nothing', ar: 'اطبع الملف ولا تكتب شيئًا' },
  runs: {
    en: 'also run the scenarios of the country that many times, with the profile by hand and with the generated one',
    ar: 'شغّل أيضًا سيناريوهات البلد بهذا العدد، بالملف اليدوي وبالمولَّد',
  },
} as const satisfies Record<string, Words>

export const countryExamples = {
  country: [
    'sharara country EGY 2010',
    'sharara country show Sudan 2018 --table regions',
    'sharara country check kazakhstan',
    'sharara country new',
  ],
  list: ['sharara country list', 'sharara country list stan', 'sharara country list --json'],
  show: ['sharara country show EGY 2010', 'sharara country show تونس 2010 --table sources', 'sharara country show TUN 2010 --no-vdem'],
  make: [
    'sharara country make EGY 2010 --scenario',
    'sharara country TUN 2010 --keep "Sidi Bouzid" --origin "Sidi Bouzid"',
    'sharara country SDN 2018 --no-vdem --out countries/sudan-open',
  ],
  check: [
    'sharara country check kazakhstan',
    'sharara country check iran --runs 2',
    'sharara country check ./countries/egypt-2010/profile.json',
    'sharara country check EGY 2010',
  ],
  new: ['sharara country new', 'sharara country new Egypt 2010 --out countries/egypt-mine'],
} as const

export const countryWords = {
  notMade: { en: 'No profile was made.', ar: 'لم يُصنع ملف.' },
  noneFound: { en: 'No country of that name.', ar: 'لا بلد بهذا الاسم.' },
  code: { en: 'code', ar: 'الرمز' },
  name: { en: 'name', ar: 'الاسم' },
  years: { en: 'years', ar: 'السنوات' },
  regionCount: { en: 'regions', ar: 'المناطق' },
  byHand: { en: 'by hand', ar: 'ملف يدوي' },
  gone: { en: '(gone)', ar: '(زالت)' },
  head: {
    en: '{name}, {year}: {people} people, {regions} regions, {places} places',
    ar: '{name}، {year}: السكان {people}، المناطق {regions}، الأماكن {places}',
  },
  sureness: {
    en: 'National numbers: {total}; well founded {sure}, uncertain {low}, chosen {chosen}, without data {missing}.',
    ar: 'الأرقام الوطنية {total}: موثوق {sure}، وغير مؤكد {low}، ومختار {chosen}، وبلا بيانات {missing}.',
  },
  conditions: { en: 'Conditions', ar: 'الشروط' },
  regions: { en: 'Regions', ar: 'المناطق' },
  value: { en: 'value', ar: 'القيمة' },
  unit: { en: 'unit', ar: 'الوحدة' },
  standing: { en: 'kind, certainty, year', ar: 'النوع والوثوق والسنة' },
  people: { en: 'people', ar: 'السكان' },
  income: { en: 'income', ar: 'الدخل' },
  organisation: { en: 'organised', ar: 'التنظيم' },
  peopleFrom: { en: 'number of people', ar: 'عدد السكان' },
  identifier: { en: 'id', ar: 'المعرّف' },
  reach: { en: 'reach', ar: 'الوصول' },
  men: { en: 'men', ar: 'العدد' },
  duty: { en: 'duty', ar: 'الانضباط' },
  strongest: { en: 'strongest means', ar: 'أشدّ وسيلة' },
  moreTables: {
    en: '\nMore with --table regions, places, forces, playbook or sources.',
    ar: '\nالمزيد: --table مع regions أو places أو forces أو playbook أو sources.',
  },
  moreRows: { en: '{count} more', ar: 'والباقي {count}' },
  badFolder: {
    en: 'folder: got "{folder}"; wanted a name of small Latin letters, figures and hyphens',
    ar: 'المجلد: وُجد «{folder}»؛ المطلوب اسم من حروف لاتينية صغيرة وأرقام وشرطات',
  },
  exists: { en: '{path} is there already; name another folder with --out', ar: '{path} موجود من قبل؛ سمِّ مجلدًا آخر بـ‎--out' },
  written: { en: 'Written: {path}', ar: 'كُتب: {path}' },
  nextScenario: {
    en: 'To run it: name it as "country": "{id}" in a scenario, or make one with --scenario.',
    ar: 'لتشغيله: سمِّه ‎"country": "{id}"‎ في سيناريو، أو اصنع واحدًا بـ‎--scenario.',
  },
  nextRun: { en: 'To run it: sharara run {path}', ar: 'لتشغيله: sharara run {path}' },
  noSuch: { en: 'There is no profile "{name}" here.', ar: 'لا ملف باسم «{name}» هنا.' },
  yearToo: {
    en: 'to check a generated profile give its year too: sharara country check EGY 2010',
    ar: 'لفحص ملف مولَّد أعطِ سنته أيضًا: sharara country check EGY 2010',
  },
  fine: { en: '{file}: no problem.', ar: '{file}: لا خطأ.' },
  againstTitle: { en: 'By hand and generated ({country}, {year})', ar: 'اليدوي والمولَّد ({country}، {year})' },
  hand: { en: 'by hand', ar: 'يدوي' },
  made: { en: 'generated', ar: 'مولَّد' },
  carried: { en: 'generated, goods by hand', ar: 'مولَّد بسلع الملف اليدوي' },
  ratio: { en: 'ratio', ar: 'النسبة' },
  within: {
    en: 'Of {of} national numbers that rest on data {count} lie between 0.8 and 1.25 times the number by hand; those marked – are the same for every country.',
    ar: 'الأرقام الوطنية المستندة إلى بيانات {of}، يقع منها {count} بين 0.8 و1.25 من الرقم اليدوي؛ وما عليه – واحد لكل البلدان.',
  },
  regionPairs: {
    en: 'Regions of one name {matched} of {of}; people: median ratio {people}, farthest {worst}; incomes: rank correlation {income}; dependence of {good} with {rest}.',
    ar: 'المناطق المتطابقة الاسم {matched} من {of}؛ السكان: وسيط النسبة {people} وأبعدها {worst}؛ الدخول: ارتباط الرتب {income}؛ الاعتماد على {good} مع {rest}.',
  },
  notKnown: {
    en: '{name} is no country of the tables, so there is nothing to hold it against.',
    ar: '{name} ليس من بلدان الجداول، فلا شيء يُقاس عليه.',
  },
  runsTitle: { en: 'Runs of {scenario}, seeds 1 to {runs}', ar: 'تشغيلات {scenario}، البذور 1 إلى {runs}' },
  noRuns: { en: 'No scenario here is of this country.', ar: 'لا سيناريو هنا لهذا البلد.' },
  profile: { en: 'profile', ar: 'الملف' },
  peak: { en: 'peak crowd', ar: 'ذروة الحشد' },
  peakShare: { en: '% of people', ar: '٪ من السكان' },
  deaths: { en: 'deaths', ar: 'القتلى' },
  coreDay: { en: 'core on day', ar: 'المركز في اليوم' },
  outcome: { en: 'outcome', ar: 'المآل' },
  runsNote: {
    en: 'The generated profile takes the scenario’s places by name; what burns is taken as fuel, other goods as staples, or the good is used where the profile by hand says.',
    ar: 'يأخذ الملف المولَّد أماكن السيناريو بأسمائها؛ وما يُحرق يُعدّ وقودًا وسائر السلع أساسية، أو تُستهلك السلعة حيث يقول الملف اليدوي.',
  },
  guideWelcome: {
    en: 'This makes a profile from open tables and then asks for what they do not have. Enter keeps a value; a number replaces it; "." leaves the rest as it is.',
    ar: 'يصنع هذا ملفًا من الجداول المفتوحة ثم يسأل عمّا ليس فيها. مفتاح الإدخال يُبقي القيمة، والرقم يبدّلها، والنقطة «.» تترك الباقي كما هو.',
  },
  askCountry: { en: 'Country: ', ar: 'البلد: ' },
  askYear: { en: 'Year: ', ar: 'السنة: ' },
  range: { en: '{min} to {max}', ar: 'من {min} إلى {max}' },
  askValue: { en: '{label}, {range} [{value}]: ', ar: '{label}، {range} [{value}]: ' },
  askSource: { en: '  Where does it stand written? ', ar: '  أين كُتب هذا الرقم؟ ' },
  askNumber: {
    en: '  Wanted: a number from {min} to {max}, Enter or ".".',
    ar: '  المطلوب: رقم من {min} إلى {max}، أو مفتاح الإدخال، أو «.».',
  },
  needSource: {
    en: '  A number needs a source of three letters or more; the old value stays.',
    ar: '  الرقم يحتاج مصدرًا من ثلاثة أحرف فأكثر؛ تبقى القيمة السابقة.',
  },
  cancelled: { en: 'Nothing was written.', ar: 'لم يُكتب شيء.' },
  stillMissing: { en: 'Still without data: {names}.', ar: 'ما زال بلا بيانات: {names}.' },
} as const satisfies Record<string, Words>

export const kindWords = {
  published: { en: 'published', ar: 'منشور' },
  estimated: { en: 'estimated', ar: 'مقدَّر' },
  fitted: { en: 'fitted', ar: 'موائَم' },
  chosen: { en: 'chosen', ar: 'مختار' },
  missing: { en: 'no data', ar: 'لا بيانات' },
} as const satisfies Record<string, Words>

export const certaintyWords = {
  high: { en: 'sure', ar: 'وثوق عالٍ' },
  medium: { en: 'fairly sure', ar: 'وثوق متوسط' },
  low: { en: 'uncertain', ar: 'غير مؤكد' },
} as const satisfies Record<string, Words>
