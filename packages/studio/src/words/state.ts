/** What the page says when something outside of it fails. */
import type { Words } from '@sharara/core'

export const words = {
  notKept: {
    en: 'The browser has no room for settings or forbids keeping them. They hold until the page is closed; nothing else is lost.',
    ar: 'لا يتيح المتصفح حفظ الإعدادات، لضيق المساحة أو لأنه يمنع ذلك. تبقى سارية حتى إغلاق الصفحة ولا يضيع سواها.',
  },
  notThere: {
    en: 'A part of the page cannot be fetched: the connection is gone, or the folder is not complete. What is on the screen still works; try again when you are online.',
    ar: 'تعذّر جلب جزء من الصفحة: انقطع الاتصال أو المجلد ناقص. ما على الشاشة يعمل كما هو؛ أعد المحاولة عند عودة الاتصال.',
  },
  noWorker: {
    en: 'This browser does not let the page compute in the background, so the model cannot run here. Another browser, or one without such a block, will do.',
    ar: 'لا يسمح هذا المتصفح للصفحة بالحساب في الخلفية، فلا يعمل النموذج هنا. يكفي متصفح آخر أو رفع هذا المنع.',
  },
  lost: {
    en: 'The calculation stopped, as happens when a computer sleeps. It was begun again; nothing you set is lost.',
    ar: 'توقف الحساب، كما يحدث حين ينام الحاسوب، فبدأ من جديد. لم يضع شيء مما ضبطته.',
  },
  lostForGood: {
    en: 'The calculation was stopped several times in a row, perhaps for want of memory. Close other pages and load this one again: the address bar holds all that you set.',
    ar: 'أُوقف الحساب مرات متتالية، وربما لضيق الذاكرة. أغلق صفحات أخرى وأعد تحميل هذه: شريط العنوان يحفظ كل ما ضبطته.',
  },
} as const satisfies Record<string, Words>
