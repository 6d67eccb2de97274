/** Words around the class sheets; the sheets themselves are a document (`stories/lessons`). */
import type { Words } from '@sharara/core'

export const words = {
  title: { en: 'Lessons', ar: 'دروس' },
  lead: {
    en: 'Three sheets for a class, each with a question, a guess, a lever and an answer; two walks for those who come with a purpose. Each prints on its own.',
    ar: 'ثلاث أوراق للصف، في كل منها سؤال وتخمين ورافعة وجواب، ومساران لمن جاء لغرض. وكل منها يُطبع وحده.',
  },
  question: { en: 'Question', ar: 'السؤال' },
  course: { en: 'Course', ar: 'السير' },
  guessBox: { en: 'Before you look: your guess', ar: 'قبل أن ترى: تخمينك' },
  reveal: { en: 'Afterwards', ar: 'بعد ذلك' },
  teacher: { en: 'For the teacher', ar: 'للمعلّم' },
  open: { en: 'open', ar: 'افتح' },
  print: { en: 'Print this sheet', ar: 'اطبع هذه الورقة' },
  kinds: {
    look: { en: 'look', ar: 'مشاهدة' },
    guess: { en: 'guess', ar: 'تخمين' },
    pull: { en: 'pull', ar: 'تجربة' },
    talk: { en: 'talk', ar: 'نقاش' },
  },
  name: { en: 'Name: ____________________', ar: 'الاسم: ____________________' },
} as const satisfies Record<string, Words | Record<string, Words>>
