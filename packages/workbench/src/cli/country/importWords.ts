/** `sharara country import` and `sharara record import`: help and what is said. */
import type { Words } from '@sharara/core'

export const importHelp = {
  import: {
    en: 'A country of your own: a profile, or a map of regions (GeoJSON, TopoJSON) with a table of people, and if there is one a table of events (tables as CSV, Excel, Stata, SPSS or Parquet). Writes countries/, scenarios/ and episodes/; nothing if anything is wrong.',
    ar: 'بلد من عندك: ملف بلد، أو خريطة مناطق (GeoJSON أو TopoJSON) مع جدول سكان، ومعهما جدول أحداث إن وُجد (والجداول CSV أو إكسل أو ستاتا أو SPSS أو Parquet). يكتب countries/ وscenarios/ وepisodes/، ولا يكتب شيئًا إن كان في شيء منها خطأ.',
  },
  files: { en: 'the files, in any order; what each is, is seen from what stands in it', ar: 'الملفات بأي ترتيب؛ يُعرف نوع كل منها مما فيه' },
  country: { en: 'country from whose open data the national numbers are taken', ar: 'البلد الذي تُؤخذ أرقامه الوطنية من البيانات المفتوحة' },
  pair: {
    en: 'a region of the map and its row in the table where the names differ: "North=Al Shamal"; repeatable',
    ar: 'منطقة في الخريطة وصفّها في الجدول حيث يختلف الاسمان: "North=Al Shamal"؛ يمكن تكراره',
  },
  from: { en: 'first day of the events, 2011-01-14', ar: 'أول يوم من الأحداث، مثل 2011-01-14' },
  to: { en: 'last day of the events', ar: 'آخر يوم من الأحداث' },
  out: {
    en: 'folder in which countries/, scenarios/ and episodes/ are written (default: here)',
    ar: 'المجلد الذي تُكتب فيه countries/ وscenarios/ وepisodes/ (تلقائيًا: هنا)',
  },
  record: {
    en: 'A record of what happened from a table of events (ACLED, Mass Mobilization, UCDP or your own): import.',
    ar: 'سجل لما جرى من جدول أحداث (ACLED أو Mass Mobilization أو UCDP أو جدولك): import.',
  },
  recordImport: {
    en: 'Turn a table of events into a record with ranges and a scenario that is scored against it. A crowd that nobody gave is unknown, not zero.',
    ar: 'حوّل جدول أحداث إلى سجل بنطاقات، وسيناريو يُقاس عليه. والحشد الذي لم يذكره أحد مجهول لا صفر.',
  },
  events: {
    en: 'table of events (CSV, TSV, Excel, Stata, SPSS or Parquet)',
    ar: 'جدول الأحداث (CSV أو TSV أو إكسل أو ستاتا أو SPSS أو Parquet)',
  },
  of: { en: 'name of a country that is here (tunisia) or path of a profile', ar: 'اسم بلد موجود هنا (tunisia) أو مسار ملف بلد' },
  id: { en: 'name of the record and the scenario', ar: 'اسم السجل والسيناريو' },
} as const satisfies Record<string, Words>

export const importExamples = [
  'sharara country import regions.geojson people.csv --country Tunisia --year 2010',
  'sharara country import regions.topojson people.csv events.csv --country TUN --year 2010 --pair "Kef=El Kef"',
  'sharara country import my-profile.json events.csv',
] as const

export const recordExamples = {
  record: ['sharara record import acled.csv --country tunisia'],
  import: [
    'sharara record import acled.csv --country tunisia --from 2010-12-17 --to 2011-01-14',
    'sharara record import events.xlsx --country countries/own-tunisia-2010/profile.json',
  ],
} as const

export const importWords = {
  profile: { en: 'profile', ar: 'ملف بلد' },
  regions: { en: 'map', ar: 'خريطة' },
  people: { en: 'table of people', ar: 'جدول سكان' },
  events: { en: 'table of events', ar: 'جدول أحداث' },
  unreadable: { en: '{file}: got {got}; wanted {wanted}.', ar: '{file}: وُجد {got}، والمطلوب {wanted}.' },
  strange: {
    en: '{file} is neither a profile, GeoJSON or TopoJSON, nor a table of people or events.',
    ar: '{file} ليس ملف بلد ولا GeoJSON ولا TopoJSON ولا جدول سكان أو أحداث.',
  },
  twice: { en: 'Two files of one kind ({kind}): {one} and {other}.', ar: 'ملفان من نوع واحد ({kind}): {one} و{other}.' },
  profileOrMap: { en: 'A profile and a map at once: bring one of them.', ar: 'ملف بلد وخريطة معًا: أحضر أحدهما.' },
  noMap: {
    en: 'There is no country among the files: a profile, or GeoJSON or TopoJSON of regions. Events alone: sharara record import.',
    ar: 'لا بلد بين الملفات: ملف بلد أو GeoJSON أو TopoJSON للمناطق. وللأحداث وحدها: sharara record import.',
  },
  whose: {
    en: 'A map needs --country and --year: whose national numbers (income, corruption, forces …) are taken from the open data?',
    ar: 'الخريطة تحتاج إلى --country و--year: أرقام أي بلد وسنة (الدخل والفساد والقوات…) تُؤخذ من البيانات المفتوحة؟',
  },
  notJoined: { en: 'No country can be made of these files:', ar: 'لا يمكن صنع بلد من هذه الملفات:' },
  noRecord: { en: 'No record can be made of this table:', ar: 'لا يمكن صنع سجل من هذا الجدول:' },
  pairForm: {
    en: '--pair: got "{got}"; wanted "region of the map=name in the table".',
    ar: '--pair: وُجد «{got}»؛ المطلوب «منطقة في الخريطة=اسمها في الجدول».',
  },
  badDay: { en: '{option}: got "{got}"; wanted a day such as 2011-01-14', ar: '{option}: وُجد «{got}»؛ المطلوب يوم مثل 2011-01-14' },
  badId: {
    en: '--id: got "{got}"; wanted small letters, digits and hyphens',
    ar: '--id: وُجد «{got}»؛ المطلوب أحرف لاتينية صغيرة وأرقام وشرطات',
  },
  noSuch: { en: 'There is no country “{name}” here; a path ends in .json.', ar: 'لا بلد هنا باسم «{name}»؛ والمسار ينتهي بـ‎.json.' },
  noSuchNear: {
    en: 'There is no country “{name}” here; the nearest is “{nearest}”.',
    ar: 'لا بلد هنا باسم «{name}»؛ والأقرب «{nearest}».',
  },
  next: { en: 'Run it: sharara run {path}', ar: 'شغّله: sharara run {path}' },
  nextScore: { en: 'Score it against its record: sharara score {path} --runs 20', ar: 'قِسه على سجله: sharara score {path} --runs 20' },
} as const satisfies Record<string, Words>
