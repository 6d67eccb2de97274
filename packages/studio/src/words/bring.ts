/** Words of bringing a country of one's own. */
import type { Words } from '@sharara/core'

export const words = {
  lead: {
    en: 'A map of regions (GeoJSON or TopoJSON, in degrees) with a table of their people (name, people); a table of events (like that of ACLED or Mass Mobilization, or date, place, kind, people, dead), each as CSV, Excel, Stata, SPSS or Parquet; or a profile saved here. National numbers that no file has are those of the country and year chosen above. Files stay on this machine.',
    ar: 'خريطة مناطق (GeoJSON أو TopoJSON بالدرجات) مع جدول سكانها (الاسم والسكان)؛ أو جدول أحداث (كجداول ACLED أو Mass Mobilization، أو: التاريخ والمكان والنوع والحشد والقتلى)، وكل جدول CSV أو إكسل أو ستاتا أو SPSS أو Parquet؛ أو ملف بلد حُفظ من هنا. وما ليس في الملفات من أرقام وطنية يُؤخذ من البلد والسنة المختارين أعلاه. لا تغادر الملفات هذا الجهاز.',
  },
  drop: { en: 'Drop files here', ar: 'أفلت الملفات هنا' },
  choose: { en: 'Choose files', ar: 'اختر ملفات' },
  profile: { en: 'profile', ar: 'ملف بلد' },
  regions: { en: 'map', ar: 'خريطة' },
  people: { en: 'people', ar: 'سكان' },
  events: { en: 'events', ar: 'أحداث' },
  away: { en: 'Take away {file}', ar: 'أزل {file}' },
  undo: { en: 'Undo', ar: 'تراجع' },
  problems: { en: 'Nothing was taken. What is wrong:', ar: 'لم يُؤخذ شيء. مواضع الخطأ:' },
  at: { en: '{file}, line {line}: {problem}', ar: '{file}، السطر {line}: {problem}' },
  whole: { en: '{file}: {problem}', ar: '{file}: {problem}' },
  strange: {
    en: 'neither a profile, GeoJSON or TopoJSON, nor a table of people or events',
    ar: 'ليس ملف بلد ولا GeoJSON ولا TopoJSON ولا جدول سكان أو أحداث',
  },
  unread: {
    en: '{got}; wanted CSV (in Excel: save as “CSV UTF-8”), Excel (.xlsx), Stata, SPSS or Parquet',
    ar: '{got}؛ والمطلوب CSV (في إكسل: احفظ بصيغة ‎“CSV UTF-8”‎) أو إكسل (.xlsx) أو ستاتا أو SPSS أو Parquet',
  },
  large: { en: 'larger than 20 MB', ar: 'أكبر من 20 ميغابايت' },
  mapToo: { en: 'A table of people needs a map beside it.', ar: 'جدول السكان يحتاج إلى خريطة معه.' },
  join: { en: 'Join as proposed: {pairs}', ar: 'اربطها كما يُقترح: {pairs}' },
  from: { en: 'First day', ar: 'أول يوم' },
  to: { en: 'Last day', ar: 'آخر يوم' },
  ready: {
    en: 'Ready: {people} people, {regions} regions, {places} places.',
    ar: 'جاهز: السكان {people}، المناطق {regions}، الأماكن {places}.',
  },
  readyRecord: {
    en: 'The record: {targets} targets over {days} days from {from}.',
    ar: 'السجل: الأهداف {targets}، والأيام {days}، منذ {from}.',
  },
  make: { en: 'Make this country', ar: 'اصنع هذا البلد' },
  notKept: {
    en: 'This browser keeps nothing: the country holds until the page is closed.',
    ar: 'لا يحفظ هذا المتصفح شيئًا: يبقى البلد حتى تُغلق الصفحة.',
  },
  yours: { en: 'Countries brought before:', ar: 'بلدان أُحضرت من قبل:' },
  forget: { en: 'Forget {name}', ar: 'انسَ {name}' },
  forgotten: { en: '{name} was forgotten.', ar: 'نُسي {name}.' },
  back: { en: 'Bring it back', ar: 'استعده' },
} as const satisfies Record<string, Words>
