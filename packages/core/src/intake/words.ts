/** What is said of files that people bring. */
import type { Words } from '../text/index.ts'

export const intakeWords = {
  geojson: { en: 'GeoJSON or TopoJSON with areas', ar: 'ملف GeoJSON أو TopoJSON فيه مساحات' },
  long: { en: 'a file of {size} million characters', ar: 'ملف من {size} مليون محرف' },
  atMostCharacters: { en: 'at most {limit} million characters', ar: 'ما لا يزيد على {limit} مليون محرف' },
  noJson: { en: 'text that is no JSON', ar: 'نص ليس JSON' },
  degrees: {
    en: 'longitude and latitude in degrees (WGS 84, EPSG:4326)',
    ar: 'خطوط طول وعرض بالدرجات (WGS 84، EPSG:4326)',
  },
  topology: { en: 'a whole topology', ar: 'ملف TopoJSON سليم' },
  brokenArcs: { en: 'arcs that are not there', ar: 'أقواس غير موجودة' },
  noFeatures: { en: 'no areas', ar: 'لا مساحات' },
  noRing: { en: 'points that are no pairs of numbers', ar: 'نقاط ليست أزواجًا من الأعداد' },
  points: { en: '{count} points', ar: '{count:points}' },
  fewerPoints: { en: 'a simplified map (mapshaper.org does it)', ar: 'خريطة مبسّطة (يبسّطها mapshaper.org)' },
  regions: { en: 'regions: {count}', ar: 'المناطق: {count}' },
  atMostRegions: { en: 'at most {limit}', ar: '{limit} على الأكثر' },
  noArea: { en: 'Left out because they are no areas: {count}.', ar: 'أُهمل ما ليس مساحات: {count}.' },

  noTable: { en: 'no table of people', ar: 'لا جدول سكان' },
  aTable: {
    en: 'a table with a column “people”, or people among the properties of the map',
    ar: 'جدول فيه عمود «السكان» أو عدد السكان بين خصائص الخريطة',
  },
  noPeopleColumn: { en: 'columns: {names}', ar: 'الأعمدة: {names}' },
  peopleColumn: { en: 'a column “people”', ar: 'عمود «people» أو «السكان»' },
  noRow: { en: 'no row of this region', ar: 'لا صف لهذه المنطقة' },
  aRow: { en: 'a row with its name', ar: 'صف باسمها' },
  number: { en: 'a number of at least {least} and at most {most}', ar: 'عدد لا يقل عن {least} ولا يزيد على {most}' },
  nothing: { en: 'nothing', ar: 'لا شيء' },
  formula: { en: 'the formula {text}', ar: 'المعادلة {text}' },
  plainText: { en: 'plain text', ar: 'نص عادي' },
  twice: { en: '{name} a second time', ar: '{name} مرة ثانية' },
  once: { en: 'each region once', ar: 'كل منطقة مرة واحدة' },
  noName: { en: 'regions without names', ar: 'مناطق بلا أسماء' },
  aName: { en: 'a property with the name of each region', ar: 'خاصية باسم كل منطقة' },
  noPair: { en: 'the pair {pair}', ar: 'الزوج {pair}' },
  aPair: { en: 'names of a region of the map and of a row', ar: 'اسم منطقة في الخريطة واسم صف' },
  unused: { en: 'Rows of the table that no region has: {names}.', ar: 'صفوف في الجدول لا منطقة لها: {names}.' },
  peopleDiffer: {
    en: 'The table has {given} people; the open data of {year} say {open}. The table counts.',
    ar: 'في الجدول {given} نسمة، وفي البيانات المفتوحة لسنة {year}: {open}. يُعتمد الجدول.',
  },
  merged: {
    en: 'Regions with very few people were joined with a neighbour: {count}.',
    ar: 'مناطق قليلة السكان جدًا ضُمّت إلى جاراتها: {count}.',
  },
  relative: {
    en: 'Incomes of the table count relative to each other; the mean of the country stays that of the open data.',
    ar: 'دخول الجدول تُؤخذ نسبةً بعضها إلى بعض، ويبقى متوسط البلد كما في البيانات المفتوحة.',
  },
  noCity: {
    en: 'No city of {country} lies on this map: the largest region stands in for the capital. Is it another country?',
    ar: 'لا مدينة من {country} على هذه الخريطة، فحلّت أكبر منطقة محلّ العاصمة. أهي خريطة بلد آخر؟',
  },
  joinedBy: {
    en: 'Joined: “{property}” of the map with “{column}” of the table, {count} of {all}.',
    ar: 'الوصل: «{property}» في الخريطة مع «{column}» في الجدول، {count} من {all}.',
  },
  givenTable: { en: 'Table brought by the reader: {file}.', ar: 'جدول جلبه القارئ: {file}.' },
  givenMap: { en: 'Map brought by the reader: {file}.', ar: 'خريطة جلبها القارئ: {file}.' },

  eventHeader: {
    en: 'a column with the date, and columns for place, people or deaths',
    ar: 'عمود للتاريخ، وأعمدة للمكان أو الحشد أو القتلى',
  },
  columns: { en: 'columns: {names}', ar: 'الأعمدة: {names}' },
  noRows: { en: 'no events', ar: 'لا أحداث' },
  rows: { en: '{count} rows', ar: 'الصفوف: {count}' },
  atMostRows: { en: 'at most {limit} rows', ar: '{limit} على الأكثر' },
  date: { en: 'a date such as 2011-01-14', ar: 'تاريخ مثل 2011-01-14' },
  dayOrMonth: {
    en: 'dates of which nobody can tell whether day or month comes first ({text})',
    ar: 'تواريخ لا يُعرف أيّ الرقمين فيها اليوم وأيّهما الشهر ({text})',
  },
  isoDate: { en: 'dates written 2011-01-14', ar: 'تواريخ بالشكل 2011-01-14' },
  deaths: { en: 'a number of deaths, or nothing where it is not known', ar: 'عدد القتلى، أو فراغ حيث لا يُعرف' },
  otherCountry: { en: 'no event of {country}; countries: {names}', ar: 'لا حدث في {country}؛ البلدان: {names}' },
  ownCountry: { en: 'events of {country}', ar: 'أحداث في {country}' },
  noDays: { en: 'no event from {from} to {to}', ar: 'لا حدث من {from} إلى {to}' },
  long120: {
    en: 'The table runs over {days} days; the {most} days with most events were taken, from {from} to {to}. Choose others if you wish.',
    ar: 'مدة الجدول بالأيام {days}، فأُخذت منها الأيام الأكثر أحداثًا وعددها {most}، من {from} إلى {to}. اختر غيرها إن شئت.',
  },
  unplaced: {
    en: 'Events whose region is not among those of the country: {count}. They count for the country only. Names: {names}.',
    ar: 'أحداث ليست منطقتها من مناطق البلد: {count}. تُحسب للبلد وحده. الأسماء: {names}.',
  },
  nearestName: { en: '{name} (nearest: {nearest})', ar: '{name} (الأقرب: {nearest})' },
  otherKinds: {
    en: 'Events that are no protests or riots: {count}. They do not count.',
    ar: 'أحداث ليست احتجاجات ولا أعمال شغب: {count}. لا تُحسب.',
  },
  unreadSizes: {
    en: 'Sizes of crowds that could not be read and count as unknown: {count}. For instance: {names}.',
    ar: 'أحجام حشود لم تُفهم فعُدّت مجهولة: {count}. مثلًا: {names}.',
  },
  noCrowdColumn: {
    en: 'No column was taken for the sizes of crowds; there are: {names}. Call it “crowd”.',
    ar: 'لم يُؤخذ أي عمود لأحجام الحشود؛ والأعمدة: {names}. سمِّه «الحشد».',
  },
  unknownSizes: {
    en: 'Of {all} protests and riots the crowd is unknown for {count}: their days have no upper bound.',
    ar: 'عدد الأحداث {all}، والحشد مجهول في {count} منها، فلا حدّ أعلى لأيامها.',
  },
  noTargets: { en: 'no crowd, region or death that a run could be held against', ar: 'لا حشد ولا منطقة ولا قتيل تُقاس عليه تشغيلة' },
  someTargets: { en: 'at least one number of people or deaths, or a region', ar: 'عدد واحد على الأقل لحشد أو قتلى أو منطقة' },
} as const satisfies Record<string, Words>

export const recordWords = {
  name: { en: '{country}: events from {from}', ar: '{country}: أحداث منذ {from}' },
  note: {
    en: 'Made of a table of events ({file}). Ranges are what the table itself leaves open; a crowd that nobody gave is unknown, not zero.',
    ar: 'من جدول أحداث ({file}). النطاقات ما يتركه الجدول نفسه مفتوحًا؛ والحشد الذي لم يذكره أحد مجهول لا صفر.',
  },
  table: {
    en: 'Table of events brought by the reader: {file}, {count} events.',
    ar: 'جدول أحداث جلبه القارئ: {file}، وعدد أحداثه {count}.',
  },
  crowdSeries: { en: 'Crowd of the day', ar: 'حشد اليوم' },
  crowdOfDay: { en: 'Crowd of day {day}', ar: 'حشد اليوم {day}' },
  peakCrowd: { en: 'Largest crowd', ar: 'أكبر حشد' },
  peakDay: { en: 'Day of the largest crowd', ar: 'يوم أكبر حشد' },
  firstDay: { en: 'First day with 100 people out: {region}', ar: 'أول يوم خرج فيه مئة شخص: {region}' },
  regionsBy: { en: 'Regions with 100 people out by day {day}', ar: 'مناطق خرج فيها مئة شخص حتى اليوم {day}' },
  deaths: { en: 'Dead', ar: 'القتلى' },
  deathsOf: { en: 'Dead: {region}', ar: 'القتلى: {region}' },
  reading: { en: 'Words of the table, read as numbers: {text}', ar: 'كلمات الجدول مقروءة أعدادًا: {text}' },
  someUnknown: {
    en: 'Of {all} events {count} have no number: no upper bound.',
    ar: 'لا رقم في {count} من الأحداث وعددها {all}، فلا حدّ أعلى.',
  },
  incident: { en: '{what}: {place}', ar: '{what}: {place}' },
  killed: { en: 'People killed', ar: 'قتلى' },
  scenario: { en: '{country}, {year}: as in the table', ar: '{country}، {year}: كما في الجدول' },
  scenarioNote: {
    en: 'Begins where and when the table’s first event is; the shock is chosen to begin with, not recorded.',
    ar: 'يبدأ حيث ومتى كان أول أحداث الجدول؛ أما الصدمة فاختيار للبداية لا تسجيل.',
  },
} as const satisfies Record<string, Words>
