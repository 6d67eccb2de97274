/** Words of the keys. */
import type { Words } from '@sharara/core'

export const words = {
  title: { en: 'Keys', ar: 'المفاتيح' },
  open: { en: 'Keys (?)', ar: 'المفاتيح (؟)' },
  everywhere: { en: 'In every view', ar: 'في كل عرض' },
  hours: { en: 'In the episode', ar: 'في الموجة' },
  close: { en: 'Close', ar: 'إغلاق' },
  here: {
    en: '{at} of {all}: {keys} for the others here, Tab for the next panel, ? for all keys',
    ar: '{at} من {all}: {keys} لبقية ما هنا، وTab للوحة التالية، و؟ لكل المفاتيح',
  },
} as const satisfies Readonly<Record<string, Words>>

type Key = readonly [keys: readonly string[], does: Words]

/** Of the key of the arrow that leads onward in the reader's direction: → in English, ← in Arabic. */
export const onward = '{onward}'
export const back = '{back}'

export const everywhere: readonly Key[] = [
  [['Tab', 'Shift+Tab'], { en: 'the next panel, the one before', ar: 'اللوحة التالية، والسابقة' }],
  [
    ['↑', '↓'],
    {
      en: 'within a panel, from control to control; in a table, from row to row',
      ar: 'داخل اللوحة من أداة إلى أداة، وفي الجدول من صف إلى صف',
    },
  ],
  [
    ['Shift+↑', 'Shift+↓'],
    {
      en: 'control by control, also where arrows have work of their own (lists, boxes of numbers, the map)',
      ar: 'أداة بعد أداة، حتى حيث للأسهم عمل آخر (القوائم وخانات الأعداد والخريطة)',
    },
  ],
  [['Ctrl+↑', 'Ctrl+↓'], { en: 'ten controls at once', ar: 'عشر أدوات دفعة واحدة' }],
  [
    [back, onward],
    {
      en: 'moves a slider, turns to another tab or choice, goes along a row of a table',
      ar: 'لتحريك المزلاج، والانتقال إلى تبويب أو خيار آخر أو خلية مجاورة',
    },
  ],
  [['Enter', 'Space'], { en: 'presses a button, opens a list', ar: 'لضغط الزر وفتح القائمة' }],
  [['Ctrl+Z', 'Ctrl+Y'], { en: 'undo, redo', ar: 'للتراجع والإعادة' }],
  [['Esc'], { en: 'closes what is open', ar: 'لإغلاق ما هو مفتوح' }],
  [['?'], { en: 'this list', ar: 'لهذه القائمة' }],
]

export const hours: readonly Key[] = [
  [['Space'], { en: 'plays and stops', ar: 'للعرض والإيقاف' }],
  [[back, onward], { en: 'an hour back, an hour on', ar: 'ساعة إلى الوراء، وساعة إلى الأمام' }],
  [[`Shift+${back}`, `Shift+${onward}`], { en: 'a day', ar: 'يوم كامل' }],
  [['[', ']'], { en: 'the event before, the event after', ar: 'الحدث السابق، والحدث التالي' }],
  [['Home', 'End'], { en: 'the first hour, the last', ar: 'الساعة الأولى، والأخيرة' }],
]
