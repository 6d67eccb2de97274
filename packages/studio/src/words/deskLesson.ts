/** Words of the first lesson on the desk. */
import type { Words } from '@sharara/core'

export const words = {
  title: { en: 'First lesson: why did democracies survive between the wars?', ar: 'الدرس الأول: لماذا بقيت ديمقراطيات بين الحربين؟' },
  intro: {
    en: '18 European countries. Lipset asked in 1959 whether wealth (DEV), towns (URB), schooling (LIT), industry (IND) and stable cabinets (STB: few changes) keep democracy alive (SURV). The figures are those printed in Rihoux and Ragin (eds), Configurational Comparative Methods, 2009.',
    ar: '18 بلدًا أوروبيًا. سأل ليبست سنة 1959: هل تُبقي الديمقراطيةَ حيّةً (SURV) الثروةُ (DEV) والمدنُ (URB) والتعليمُ (LIT) والصناعةُ (IND) واستقرارُ الحكومات (STB: قلة تبدلها)؟ والأرقام كما طُبعت في كتاب Rihoux وRagin ‏(Configurational Comparative Methods, 2009).',
  },
  end: { en: 'Close the lesson', ar: 'أنهِ الدرس' },
  done: { en: 'done', ar: 'تم' },
  studyName: { en: 'Survival of democracy between the wars', ar: 'بقاء الديمقراطية بين الحربين' },
  opened: { en: 'the lesson’s table', ar: 'جدول الدرس' },
  whyPublished: { en: 'anchors of Ragin 2009, chapter 5', ar: 'مراسي Ragin ‏2009، الفصل 5' },
  one: {
    en: 'Wealth: drag the anchors of DEV to 400 (surely poor), 550 (in doubt) and 900 (surely rich).',
    ar: 'الثروة: حرّك مراسي DEV إلى 400 (فقير قطعًا) و550 (محل شك) و900 (غني قطعًا).',
  },
  two: {
    en: 'Stable cabinets: here less is more. Turn STB round, and put its anchors at 15, 9.5 and 5 changes.',
    ar: 'استقرار الحكومات: القليل هنا أقرب إلى المجموعة. اقلب STB وضع مراسيه عند 15 و9.5 و5 تبدلات.',
  },
  three: {
    en: 'The others, as Ragin published them: URB 25, 50, 65; LIT 50, 75, 90; IND 20, 30, 40; SURV −9, 0, 10.',
    ar: 'وبقيتها كما نشرها Ragin: ‏URB ‏25 و50 و65، وLIT ‏50 و75 و90، وIND ‏20 و30 و40، وSURV ‏‎−9 و0 و10.',
  },
  threeDo: { en: 'Set them all for me', ar: 'اضبطها كلها لي' },
  four: {
    en: 'Ask for an inclusion of at least 0.7, and expect every condition to help. Three rows are enough now.',
    ar: 'اطلب شمولًا من 0.7، وتوقّع أن يعين كل شرط. تكفي الآن ثلاثة صفوف.',
  },
  fourDo: { en: 'Ask so', ar: 'اسأل هكذا' },
  five: {
    en: 'Read the intermediate answer: wealth, schooling and stable cabinets together (inclusion 0.87, coverage 0.82), as published.',
    ar: 'اقرأ الجواب الوسيط: الثروة والتعليم واستقرار الحكومات مجتمعةً (الشمول 0.87 والتغطية 0.82)، كما نُشر.',
  },
  six: {
    en: 'What rests on Finland and Ireland alone? Leave out row 22, and read the answer again: industry comes in.',
    ar: 'ما الذي يقوم على فنلندا وإيرلندا وحدهما؟ استبعد الصف 22 واقرأ الجواب من جديد: دخلت الصناعة.',
  },
  seven: {
    en: 'Put the row back, try how firm the answer is, and take the R script along.',
    ar: 'أعد الصف، واختبر صلابة الجواب، واحفظ برنامج R.',
  },
  allSteps: { en: 'All steps', ar: 'كل الخطوات' },
  over: {
    en: 'The lesson is over: every number is the published one. Bring a table of your own.',
    ar: 'انتهى الدرس: كل رقم هو المنشور. أحضر جدولًا من عندك.',
  },
  show: { en: 'Show me', ar: 'أرني' },
} as const satisfies Record<string, Words>
