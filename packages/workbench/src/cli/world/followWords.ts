/** What `sharara world follow` says, and its help. */
import type { Words } from '@sharara/core'

export const followHelp = {
  follow: {
    en: 'Follow a bloc week by week, knowing only what came before each week: is it in a strong wave, who is next, and how good that was; by the shipped record, or by one of your own.',
    ar: 'تابع كتلة أسبوعًا بأسبوع، بلا علم إلا بما سبق كل أسبوع: هل هي في موجة قوية، ومن التالي، وما دقة ذلك؛ من السجل المرفق بالبرنامج أو من سجل لك.',
  },
  file: {
    en: 'table with the columns country (or iso3), date and kind (wave or fall): in the place of the shipped record between --from and --to; CSV, Excel, ODS, JSON or Parquet',
    ar: 'جدول أعمدته country (أو iso3) وdate وkind (wave أو fall، أي موجة أو سقوط)، يحل محل السجل المرفق بين --from و--to؛ بصيغة CSV أو Excel أو ODS أو JSON أو Parquet',
  },
  from: { en: 'first day that is asked about', ar: 'أول يوم يُسأل عنه' },
  to: { en: 'last day that is asked about', ar: 'آخر يوم يُسأل عنه' },
  known: { en: 'fit the hazard to the years up to this one', ar: 'واءم الخطر على السنين حتى هذه السنة' },
  on: {
    en: 'rank the states as on this day; may be repeated (the first week, and the week after the first fall)',
    ar: 'رتّب الدول كما كانت في هذا اليوم، ويجوز تكراره (أول أسبوع، والأسبوع التالي لأول سقوط)',
  },
  beside: {
    en: 'table of other forecasts or baselines, country (or iso3) and columns of numbers: their areas under the curve on the same states',
    ar: 'جدول توقعات أخرى أو معدلات أساسية، عمود country (أو iso3) وأعمدة أرقام: تُحسب مساحاتها على الدول نفسها',
  },
  out: { en: 'folder to write follow.json, weeks.csv and states.csv to', ar: 'مجلد يُكتب فيه follow.json وweeks.csv وstates.csv' },
} as const satisfies Record<string, Words>

export const followExamples = [
  'sharara world follow',
  'sharara world follow record.csv --bloc arab --from 2010-12-01 --to 2012-12-31',
  'sharara world follow record.csv --on 2011-01-17 --beside years-of-rule.csv',
  'sharara world follow --bloc soviet --from 2003-06-01 --to 2005-12-31 --known 2002 --out colour',
]

export const followWords = {
  lead: {
    en: '{bloc}, {from} to {to}: {label}. Fitted to {first}–{known}; strength of a strong wave: that of 1989 ({weekly} a week and wave, half-life {half} weeks). {record}',
    ar: '{bloc}، من {from} إلى {to}: {label}. مواءمة على {first}–{known}؛ وشدة الموجة القوية شدة 1989 ({weekly} في الأسبوع لكل موجة، وعمر النصف {half:weeks}). {record}',
  },
  shipped: { en: 'Record: the shipped one.', ar: 'السجل: المرفق بالبرنامج.' },
  own: { en: 'Record: {file}.', ar: 'السجل: {file}.' },
  week: { en: 'week', ar: 'الأسبوع' },
  strong: { en: 'strong wave, %', ar: 'موجة قوية، ٪' },
  expected: { en: 'onsets expected', ar: 'بدايات متوقعة' },
  waves: { en: 'waves', ar: 'موجات' },
  falls: { en: 'falls', ar: 'سقوط' },
  called: {
    en: 'A strong wave is called (above 50 %) from {called}, surely (above 90 %) from {sure}.',
    ar: 'تُعلن موجة قوية (فوق 50 ٪) من {called}، وبيقين (فوق 90 ٪) من {sure}.',
  },
  never: { en: 'never', ar: 'لا تُعلن' },
  score: {
    en: '{onsets} onsets in {weeks} weeks of states. Nats an onset over a constant rate {constant}; over the same without a strong wave {ordinary}; AUC {auc}. 90 % in brackets (states drawn again).',
    ar: 'البدايات {onsets}، في أسابيع للدول عددها {weeks}. المكسب بالنات لكل بدء فوق معدل ثابت {constant}؛ وفوق مثله بلا موجة قوية {ordinary}؛ والمساحة تحت المنحنى {auc}. وبين القوسين مجال 90 ٪ (بإعادة سحب الدول).',
  },
  standing: { en: 'As on {date}, with what was known then', ar: 'كما في {date}، بما عُرف حينها' },
  state: { en: 'state', ar: 'الدولة' },
  chanceWeek: { en: '% a week', ar: '٪ في الأسبوع' },
  chanceYear: { en: '% a year', ar: '٪ في السنة' },
  rose: { en: 'rose', ar: 'انتفضت' },
  fell: { en: 'ruler fell', ar: 'سقط حاكمها' },
  resting: {
    en: 'Not ranked, for their last wave is too young for another to count as new: {states}.',
    ar: 'خارج الترتيب لأن موجتها الأخيرة أحدث من أن تُعد بعدها موجة جديدة: {states}.',
  },
  everyWeek: {
    en: 'Weeks with events, and every fourth while a strong wave is likely; all of them are in weeks.csv (--out).',
    ar: 'الأسابيع التي فيها أحداث، وكل رابع ما دامت الموجة القوية محتملة؛ وكلها في weeks.csv (--out).',
  },
  areas: {
    en: 'Areas under the curve: who rises {rose}; whose ruler falls {fell} (ranked by the chance of a wave: the clock knows no more of falls).',
    ar: 'المساحة تحت المنحنى: من ينتفض {rose}؛ ومن يسقط حاكمه {fell} (بترتيب احتمال الموجة: فالساعة لا تعرف عن السقوط أكثر).',
  },
  besideArea: {
    en: '{name}: who rises {rose}; whose ruler falls {fell} ({states} states)',
    ar: '{name}: من ينتفض {rose}؛ ومن يسقط حاكمه {fell} (عدد الدول {states})',
  },
  published: {
    en: 'Published for the Arab states of 2011, by others and on their own lists: forecasts 0.69–0.84; years of rule alone 0.84 for an uprising, 0.96 for a fall.',
    ar: 'ما نُشر عن الدول العربية في 2011، لغيرنا وعلى قوائمهم: توقعات 0.69–0.84؛ وسنوات الحكم وحدها 0.84 للانتفاض و0.96 للسقوط.',
  },
  missing: { en: 'No conditions are known of: {states}.', ar: 'لا تُعرف شروط: {states}.' },
  outside: { en: 'Rows of countries outside the bloc, not read: {count}.', ar: 'صفوف لبلدان خارج الكتلة لم تُقرأ: {count}.' },
  dataBad: { en: 'Nothing of the record was used.', ar: 'لم يُستعمل شيء من السجل.' },
  besideBad: { en: 'Nothing of the other forecasts was used.', ar: 'لم يُستعمل شيء من التوقعات الأخرى.' },
  day: {
    en: '{option}: "{got}" is no day; wanted one such as 2011-01-14, from {first} to {last}.',
    ar: '{option}: «{got}» ليس يومًا؛ المطلوب مثل 2011-01-14، من {first} إلى {last}.',
  },
  backwards: { en: 'the last day, {to}, lies before the first, {from}.', ar: 'آخر يوم، {to}، يسبق أول يوم، {from}.' },
  seen: {
    en: '--known {known}: the years it is fitted to must not reach into those that are asked about, from {from} on; wanted at most {most}.',
    ar: '--known {known}: لا يجوز أن تبلغ سنوات المواءمة ما يُسأل عنه، من {from} فصاعدًا؛ المطلوب {most} على الأكثر.',
  },
  column: { en: 'a column country or iso3, and columns of numbers', ar: 'عمود country أو iso3، وأعمدة أرقام' },
  country: { en: 'a country, by its name or its three-letter code', ar: 'بلد باسمه أو برمزه من ثلاثة أحرف' },
  number: { en: 'a number, or nothing where it is not known', ar: 'رقم، أو فراغ حيث لا يُعرف' },
} as const satisfies Record<string, Words>
