/** Words of the frame around the views. */
import { fill, type Words } from '@sharara/core'

export const words = {
  name: { en: 'Sharara', ar: 'شرارة' },
  skip: { en: 'Skip to the content', ar: 'انتقل إلى المحتوى' },
  front: { en: 'A country’s uprising, hour by hour', ar: 'انتفاضة بلد، ساعة بساعة' },
  episode: { en: 'Episode', ar: 'الموجة' },
  levers: { en: 'Levers', ar: 'الروافع' },
  outcomes: { en: 'Outcomes', ar: 'المآلات' },
  vary: { en: 'What moves it', ar: 'ما الذي يحرّكه' },
  compare: { en: 'Compare', ar: 'المقارنة' },
  scores: { en: 'Scores', ar: 'النتائج' },
  desk: { en: 'Desk', ar: 'المكتب' },
  claims: { en: 'Claims', ar: 'الأطروحات' },
  countries: { en: 'Countries', ar: 'البلدان' },
  lessons: { en: 'Lessons', ar: 'دروس' },
  classics: { en: 'Published models', ar: 'النماذج المنشورة' },
  about: { en: 'About, words, sources', ar: 'عن الصفحة وكلماتها ومصادرها' },
  foresight: { en: 'Foresight', ar: 'الاستشراف' },
  clocks: { en: 'Waves over decades', ar: 'الموجات عبر العقود' },
  views: { en: 'Views', ar: 'العروض' },
  scenario: { en: 'Scenario', ar: 'السيناريو' },
  language: { en: 'English', ar: 'العربية' },
  languageLabel: { en: 'العربية: read this page in Arabic', ar: 'English: اقرأ الصفحة بالإنجليزية' },
  settings: { en: 'Settings', ar: 'الإعدادات' },
  theme: { en: 'Light or dark', ar: 'فاتح أو داكن' },
  themeAuto: { en: 'as the system', ar: 'كما في النظام' },
  themeLight: { en: 'light', ar: 'فاتح' },
  themeDark: { en: 'dark', ar: 'داكن' },
  digits: { en: 'Digits', ar: 'الأرقام' },
  speed: { en: 'Speed of playing', ar: 'سرعة العرض' },
  speedUnit: { en: '{hours} per second', ar: '{hours} في الثانية' },
  dismiss: { en: 'Dismiss', ar: 'أخفِ الرسالة' },
  undo: { en: 'Undo', ar: 'تراجع' },
  redo: { en: 'Redo', ar: 'أعد' },
  changed: { en: '{count} to the shipped scenario', ar: '{count} على السيناريو الأصلي' },
  seed: { en: 'seed {seed}', ar: 'البذرة {seed}' },
  running: { en: 'Computing hour {hour} of {hours}', ar: 'حساب الساعة {hour} من {hours}' },
  done: { en: 'Run complete in {seconds} s', ar: 'اكتملت التشغيلة في {seconds} ث' },
  failed: { en: 'The run broke off: {reason}', ar: 'انقطعت التشغيلة: {reason}' },
  loading: { en: 'Fetching the country …', ar: 'جلب بيانات البلد …' },
  problems: { en: 'The scenario was not run: {count}', ar: 'لم يُشغَّل السيناريو: {count}' },
  lastGood: { en: 'The last good run stays on the screen.', ar: 'تبقى آخر تشغيلة سليمة على الشاشة.' },
  openStudio: { en: 'Open in the studio', ar: 'افتح في الاستوديو' },
  disclaimer: {
    en: 'A model, not a forecast: every number that shapes it is listed with its source, and each run is one draw of many.',
    ar: 'هذا نموذج لا تنبؤ: كل رقم يشكّله مذكور بمصدره، وكل تشغيلة احتمال واحد من احتمالات كثيرة.',
  },
} as const satisfies Record<string, Words>

/** "Sharara · Episode" */
export function pageTitle(view: Words): Words {
  return fill({ en: '{view} · Sharara', ar: '{view} · شرارة' }, { view })
}
