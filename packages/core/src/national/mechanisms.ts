/** The mechanisms of the model, each with its switch, so that its contribution can be measured (model.md, introduction). */
import type { Words } from '../text/index.ts'

export const mechanisms = {
  acquiescence: {
    en: 'Acquiescence: delivery, promise, patience, distraction, concessions',
    ar: 'الرضوخ: العطاء والوعد والصبر والإلهاء والتنازل',
  },
  custom: { en: 'People are used to the hardship of their country', ar: 'الناس معتادون على ضيق العيش في بلدهم' },
  jump: { en: 'Jump of prices or offence', ar: 'قفزة الأسعار أو الإهانة' },
  politicisation: { en: 'Demands turn political', ar: 'تسييس المطالب' },
  outrage: { en: 'Outrage at casualties', ar: 'الغضب من الضحايا' },
  fear: { en: 'Fear memory', ar: 'ذاكرة الخوف' },
  momentum: { en: 'Momentum of news', ar: 'زخم الأخبار' },
  relevance: { en: 'News counts by the shared shock', ar: 'الأخبار بقدر الصدمة المشتركة' },
  blackout: { en: 'A blackout brings people out to see', ar: 'القطع يُخرج الناس للاستطلاع' },
  organisation: { en: 'Organisation', ar: 'التنظيم' },
  calendar: { en: 'Calendar of called days', ar: 'تقويم الأيام المعلنة' },
  fatigue: { en: 'Fatigue', ar: 'التعب' },
  weariness: { en: 'Those who are out day after day tire', ar: 'من يخرج يومًا بعد يوم يتعب' },
  danger: { en: 'Danger falls with the crowd', ar: 'الخطر يقل مع الحشد' },
  ties: { en: 'Friends in the street', ar: 'الأصدقاء في الشارع' },
  chance: { en: 'Unknowns of places and days', ar: 'مجهولات الأماكن والأيام' },
  marches: { en: 'Marches to larger places', ar: 'المسيرات إلى الأماكن الأكبر' },
  attention: { en: 'The state notices the periphery late', ar: 'الدولة تنتبه للأطراف متأخرة' },
  violence: { en: 'Violence of the crowd', ar: 'عنف الحشد' },
  casualties: { en: 'Deaths, injuries and detentions', ar: 'القتلى والجرحى والمعتقلون' },
  refusal: { en: 'Members of forces refuse', ar: 'أفراد القوات يرفضون' },
  rotation: { en: 'Deployed men tire and rotate', ar: 'المنتشرون يتعبون ويتناوبون' },
  collapse: { en: 'A beaten police leaves all streets', ar: 'شرطة مهزومة تنسحب من كل الشوارع' },
  seats: { en: 'Seats of power fall', ar: 'سقوط مقار السلطة' },
  answers: { en: 'Answers of the state', ar: 'ردود الدولة' },
  learning: { en: 'The state learns', ar: 'تعلّم الدولة' },
  size: { en: 'Crowds count by the size of the country', ar: 'الحشود بقياس حجم البلد' },
  resonance: { en: 'Conditions decide whether a shock is taken up', ar: 'الشروط تقرر هل تلقى الصدمة صدى' },
  hearing: { en: 'An offence is heard of before it is felt', ar: 'الإهانة تُسمع قبل أن تُحَس' },
  announcing: { en: 'A called day makes its cause known', ar: 'اليوم المدعو إليه يعرّف بسببه' },
  calling: { en: 'Leadership calls people out', ar: 'القيادة تدعو الناس إلى الخروج' },
  building: { en: 'Leadership has to become known', ar: 'القيادة لا بد أن تُعرف أولًا' },
  pull: { en: 'Political demands draw people to the seat of power', ar: 'المطالب السياسية تجذب الناس إلى مقر السلطة' },
  sustaining: { en: 'Leadership sustains protest', ar: 'القيادة تديم الاحتجاج' },
  splitting: { en: 'Leadership gives soldiers somebody to turn to', ar: 'القيادة تعطي الجنود من ينحازون إليه' },
  easing: { en: 'Peaceful discipline makes acting cheaper', ar: 'الانضباط السلمي يخفف كلفة التحرك' },
  holding: { en: 'Discipline holds violence down', ar: 'الانضباط يكبح العنف' },
  negotiating: { en: 'Leadership negotiates a pact', ar: 'القيادة تفاوض على اتفاق' },
  guarding: { en: 'The movement keeps rivals off its gain', ar: 'الحراك يحرس مكسبه من المنافسين' },
  regime: { en: 'The kind of regime counts', ar: 'نوع الحكم له أثر' },
  tenure: { en: 'Years of rule count', ar: 'سنوات الحكم لها أثر' },
  institution: { en: 'The army decides as one', ar: 'الجيش يقرر قرارًا واحدًا' },
  impression: { en: 'Army and ruler remember a large crowd for days', ar: 'الجيش والحاكم يتذكران الحشد الكبير أيامًا' },
  limits: { en: 'Live fire limits itself', ar: 'الرصاص الحي يحدّ نفسه بنفسه' },
  cells: { en: 'Prisons fill', ar: 'السجون تمتلئ' },
  homecoming: { en: 'People go home after the end', ar: 'الناس يعودون بعد النهاية' },
  rivals: { en: 'Rivals for the gain', ar: 'المنافسون على المكسب' },
} as const satisfies Record<string, Words>

export type Mechanism = keyof typeof mechanisms

export const mechanismNames: readonly [Mechanism, ...Mechanism[]] = Object.keys(mechanisms) as [Mechanism, ...Mechanism[]]

export type Switches = Readonly<Record<Mechanism, boolean>>
