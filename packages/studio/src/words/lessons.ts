/** Words around the class sheets; the sheets themselves are a document (`stories/lessons`). */
import type { Words } from '@sharara/core'

export const words = {
  title: { en: 'Lessons', ar: 'دروس' },
  lead: {
    en: 'Three sheets for a class, each with a question, a guess, a lever and an answer; two walks for those who come with a purpose. Each prints on its own.',
    ar: 'ثلاث أوراق للصف، في كل منها سؤال وتخمين ورافعة وجواب، ومساران لمن جاء لغرض. وكل منها يُطبع وحده.',
  },
  question: { en: 'Question', ar: 'السؤال' },
  course: { en: 'Course', ar: 'خطوات الدرس' },
  guessBox: { en: 'Before you look: your guess', ar: 'قبل أن ترى: تخمينك' },
  reveal: { en: 'What came of it', ar: 'ما ظهر' },
  teacher: { en: 'For the teacher', ar: 'للمعلّم' },
  notes: { en: 'Notes', ar: 'ملاحظات' },
  show: { en: 'Show the teacher’s page', ar: 'أظهر صفحة المعلّم' },
  hide: { en: 'Hide the teacher’s page', ar: 'أخفِ صفحة المعلّم' },
  tableTitle: { en: 'The cards in {runs} with the same draws of chance', ar: 'البطاقات في {runs} بالسحوبات العشوائية نفسها' },
  fell: { en: 'City hall of Almaty falls', ar: 'سقوط دار البلدية في ألماتي' },
  ends: { en: 'Ends mostly', ar: 'المآل الغالب' },
  foot: {
    en: '{authors} · {version} · {licence} · A model, not a forecast.',
    ar: '{authors} · {version} · {licence} · هذا نموذج لا تنبؤ.',
  },
  open: { en: 'open', ar: 'افتح' },
  print: { en: 'Print this sheet', ar: 'اطبع هذه الورقة' },
  kinds: {
    look: { en: 'look', ar: 'مشاهدة' },
    guess: { en: 'guess', ar: 'تخمين' },
    pull: { en: 'pull', ar: 'تجربة' },
    talk: { en: 'talk', ar: 'نقاش' },
  },
  name: { en: 'Name: ____________________  Class: ________', ar: 'الاسم: ____________________  الصف: ________' },
} as const satisfies Record<string, Words | Record<string, Words>>
