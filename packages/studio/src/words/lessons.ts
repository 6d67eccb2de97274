/**
 * Three class sheets and two walks, in both languages.
 * One piece: a sheet is read as a whole by whoever edits it.
 */
import type { Words } from '@sharara/core'

/** A step of a sheet: what the class does, how long, where in the page. */
export interface LessonStep {
  readonly minutes: number
  readonly kind: 'look' | 'guess' | 'pull' | 'talk'
  readonly text: Words
  /** Address of the page, without language. */
  readonly link?: string
}

export interface Lesson {
  readonly id: string
  readonly minutes: number
  readonly title: Words
  readonly question: Words
  readonly steps: readonly LessonStep[]
  /** What pupils write down before they look. */
  readonly guess: Words
  readonly guesses: readonly Words[]
  readonly reveal: Words
  readonly teacher: readonly Words[]
}

export const lessons: readonly Lesson[] = [
  {
    id: 'seat',
    minutes: 30,
    title: { en: 'Why did a city hall fall?', ar: 'لماذا سقطت دار البلدية؟' },
    question: {
      en: 'In January 2022 the city hall of Almaty was stormed. Was it the anger, the number of people, or the police?',
      ar: 'في يناير 2022 اقتُحمت دار البلدية في ألماتي. هل كان السبب الغضب أم عدد الناس أم الشرطة؟',
    },
    steps: [
      { minutes: 5, kind: 'look', text: { en: 'Watch the first five days without stopping. Where does it begin? When does it reach the largest city?', ar: 'شاهدوا الأيام الخمسة الأولى بلا توقف. أين تبدأ؟ ومتى تصل إلى أكبر مدينة؟' }, link: '#/episode?v=1' },
      { minutes: 5, kind: 'guess', text: { en: 'Write your guess in the box: how many people for each officer does it take?', ar: 'اكتبوا تخمينكم في المربع: كم شخصًا لكل فرد من القوات يلزم لذلك؟' } },
      { minutes: 10, kind: 'look', text: { en: 'Open Almaty and read the three sentences. Compare the line with the dashed mark: how long did it stay above?', ar: 'افتحوا ألماتي واقرؤوا الجمل الثلاث. قارنوا الخط بالحد المتقطع: كم بقي فوقه؟' }, link: '#/episode?v=1&h=110&at=almaty' },
      { minutes: 5, kind: 'look', text: { en: 'Switch the map to “Record”. What did the model get wrong: the hour, the place, the number?', ar: 'حوّلوا الخريطة إلى «السجل». فيمَ أخطأ النموذج: الساعة أم المكان أم العدد؟' }, link: '#/episode?v=1&h=110' },
      { minutes: 5, kind: 'talk', text: { en: 'Talk: who can check the official number of 20,000 people in Almaty? What follows if it is half?', ar: 'نقاش: من يستطيع التحقق من العدد الرسمي البالغ 20,000 في ألماتي؟ وماذا يترتب لو كان نصفه؟' } },
    ],
    guess: { en: 'How many people for each officer does it take for a guarded city hall to fall, and for how many hours?', ar: 'كم شخصًا لكل فرد من القوات يلزم لتسقط دار بلدية محروسة، ولكم ساعة؟' },
    guesses: [
      { en: 'people for each officer: ______', ar: 'عدد الأشخاص لكل فرد: ______' },
      { en: 'hours: ______', ar: 'الساعات: ______' },
    ],
    reveal: {
      en: 'In the model between two and six for each officer, for three hours; it differs from building to building, and a calm crowd counts for about a seventh. Live fire makes it three times as much.',
      ar: 'في النموذج بين شخصين وستة لكل فرد، مدة ثلاث ساعات؛ ويختلف ذلك من مبنى إلى مبنى، ويُحسب الحشد الهادئ بنحو سُبع عدده. والرصاص الحي يجعله ثلاثة أضعاف.',
    },
    teacher: [
      { en: 'The number of people at which a building falls is fitted to the record, the share of a calm crowd is chosen by us: say so, it is the point of the lesson.', ar: 'عدد الناس الذي يسقط عنده المبنى موائَم مع السجل، وحصة الحشد الهادئ اختيارنا: قل ذلك للصف، فهو لبّ الدرس.' },
      { en: 'In this run Almaty falls about a day too early. A class that finds it has understood what “held against the record” means.', ar: 'في هذه التشغيلة تسقط ألماتي قبل وقتها بنحو يوم. والصف الذي يجد ذلك فهم معنى «في مقابلة السجل».' },
      { en: 'People died on these days. Leave a moment for that before the numbers.', ar: 'مات ناس في هذه الأيام. اترك لذلك لحظة قبل الأرقام.' },
    ],
  },
  {
    id: 'lever',
    minutes: 60,
    title: { en: 'What if one thing had been different?', ar: 'ماذا لو اختلف شيء واحد؟' },
    question: { en: 'Could fewer people have died? And would anything have been gained?', ar: 'هل كان يمكن أن يموت عدد أقل؟ وهل كان سيُكسب شيء؟' },
    steps: [
      { minutes: 10, kind: 'look', text: { en: 'Read the story in nine steps, each pupil one step; tell it to the others in own words.', ar: 'اقرؤوا القصة في تسع خطوات، لكل طالب خطوة، يرويها للآخرين بكلماته.' }, link: '#/episode?v=1' },
      { minutes: 10, kind: 'guess', text: { en: 'Four groups, a card each: a disciplined movement; no order to shoot; the price taken back on day 2; the net cut on day 2. Each group writes its guess and one reason.', ar: 'أربع مجموعات، بطاقة لكل منها: حركة منضبطة، وبلا إطلاق رصاص حي، وتراجع الدولة عن السعر في اليوم الثاني، وقطع الإنترنت في اليوم الثاني. وتكتب كل مجموعة تخمينها وسببًا واحدًا.' } },
      { minutes: 15, kind: 'pull', text: { en: 'Set the guess in the page, press “Show”, write down the middle run and the range of 8 in 10.', ar: 'ضعوا التخمين في الصفحة واضغطوا «أظهر النتيجة»، واكتبوا التشغيلة الوسطى ومدى 8 من كل 10.' }, link: '#/levers?v=1' },
      { minutes: 15, kind: 'talk', text: { en: 'Each group tells: guess, result, and the sentence “why”. Do the others believe the why? On which assumption does it hang?', ar: 'تعرض كل مجموعة تخمينها ونتيجتها وجملة «لماذا». هل يصدّق الآخرون السبب؟ وعلى أي افتراض يتوقف؟' } },
      { minutes: 10, kind: 'talk', text: { en: 'Why do a hundred runs differ though the beginning is the same? What would one run alone have made you believe?', ar: 'لماذا تختلف التشغيلات والبداية واحدة؟ وماذا كنتم ستصدّقون لو رأيتم تشغيلة واحدة؟' } },
    ],
    guess: { en: 'Your card: how many die in the middle run, and how large is the largest crowd?', ar: 'بطاقتكم: كم يُقتل في التشغيلة الوسطى، وكم يبلغ أكبر حشد؟' },
    guesses: [
      { en: 'dead: ______', ar: 'القتلى: ______' },
      { en: 'largest crowd: ______', ar: 'أكبر حشد: ______' },
      { en: 'because: ________________________', ar: 'لأن: ________________________' },
    ],
    reveal: {
      en: 'The page shows the runs of each card beside those of January 2022 and one sentence why. What matters is not who was nearest but whose reason was the model’s, and whether that reason is a good one.',
      ar: 'تعرض الصفحة تشغيلات كل بطاقة إلى جانب تشغيلات يناير 2022 وجملة واحدة عن السبب. والمهم ليس من اقترب أكثر، بل من وافق سببه سبب النموذج، وهل هذا السبب وجيه.',
    },
    teacher: [
      { en: 'Cards are experiments with a model, not advice to anybody. Nobody knows what would have happened in Kazakhstan.', ar: 'البطاقات تجارب على نموذج لا نصائح لأحد. ولا أحد يعلم ماذا كان سيحدث في كازاخستان.' },
      { en: 'A wrong guess is the best beginning: ask what the pupil had in mind that the model has not.', ar: 'التخمين الخاطئ خير بداية: اسأل الطالب عما كان في ذهنه وليس في النموذج.' },
      { en: 'If a class is quick: pull “Push without violence” under Levers (0.15) and see whether the answer of the card “disciplined” survives.', ar: 'إن كان الصف سريعًا: غيّروا «الدفع بلا عنف» في الروافع (0.15) وانظروا هل تصمد نتيجة بطاقة «حركة منضبطة».' },
    ],
  },
  {
    id: 'claim',
    minutes: 90,
    title: { en: 'From one country to a claim about all', ar: 'من بلد واحد إلى دعوى عامة' },
    question: { en: 'An essay says that leaderless uprisings fail. How would one find out?', ar: 'يقول مقال إن الانتفاضات بلا قيادة تفشل. كيف نعرف ذلك؟' },
    steps: [
      { minutes: 10, kind: 'talk', text: { en: 'What would have to be the case if the claim were false? Each pupil writes one country that would speak against it.', ar: 'ما الذي يجب أن يكون لو كانت الأطروحة خاطئة؟ يكتب كل طالب بلدًا يشهد ضدها.' } },
      { minutes: 15, kind: 'guess', text: { en: 'Write your guess: of ten uprisings with leadership, how many succeed? And of ten without?', ar: 'اكتبوا تخمينكم: من كل عشر انتفاضات لها قيادة كم ينجح؟ ومن كل عشر بلا قيادة؟' } },
      { minutes: 25, kind: 'look', text: { en: 'Compare: open the cases, look for your country, read its cells and how certain each is. Cells from memory are marked.', ar: 'المقارنة: افتحوا الحالات وابحثوا عن بلدكم واقرؤوا خلاياه ومدى الوثوق بكل منها. والخلايا التي من الذاكرة معلَّمة.' }, link: '#/compare?v=1' },
      { minutes: 20, kind: 'pull', text: { en: 'In the model: the card “With leadership, programme and guard”, and each of the three alone under Levers. Which of them changes the streets, which only the end?', ar: 'في النموذج: بطاقة «بقيادة وبرنامج وحراسة»، ثم كل من الثلاثة وحده في الروافع. أيها يغيّر الشوارع، وأيها لا يغيّر إلا المآل؟' }, link: '#/levers?v=1&~card=led-programme-guard' },
      { minutes: 20, kind: 'talk', text: { en: 'Read the verdict of the claim and “what the test cannot see”. Would you sign it? What would you still have to collect?', ar: 'اقرؤوا الحكم على الأطروحة و«ما لا يراه الاختبار». هل توقّعون عليه؟ وماذا يبقى أن تجمعوا؟' }, link: '#/claims?v=1' },
    ],
    guess: { en: 'Success in ten uprisings', ar: 'كم تنجح من كل عشر انتفاضات' },
    guesses: [
      { en: 'with leadership: ______ of 10', ar: 'بقيادة: ______ من 10' },
      { en: 'without: ______ of 10', ar: 'بلا قيادة: ______ من 10' },
      { en: 'a country against it: ____________', ar: 'بلد يشهد ضدها: ____________' },
    ],
    reveal: {
      en: 'The claims view counts it over all coded cases, says how many of them the rule was not made on, and gives a verdict that may be “mixed” or “cannot be decided”. That is an answer, too.',
      ar: 'يعدّ عرض الأطروحات ذلك في كل الحالات المرمَّزة، ويقول كم منها لم تُبنَ القاعدة عليه، ويعطي حكمًا قد يكون «مختلطًا» أو «لا يُحسم». وهذا جواب أيضًا.',
    },
    teacher: [
      { en: 'Three kinds of evidence meet: one case in detail, many cases side by side, a model that can be changed. Let the class say what each can and cannot show.', ar: 'تلتقي هنا ثلاثة أنواع من الأدلة: حالة واحدة بتفاصيلها، وحالات كثيرة متجاورة، ونموذج يمكن تغييره. دع الصف يقول ما يثبته كل منها وما لا يثبته.' },
      { en: 'Beware of cases that nobody has heard of because they died small: they are missing from the table.', ar: 'احذر الحالات التي لم يسمع بها أحد لأنها ماتت صغيرة: فهي غائبة عن الجدول.' },
    ],
  },
]

/** A walk for one who comes with a purpose. */
export interface Walk {
  readonly id: string
  readonly title: Words
  readonly steps: readonly { readonly text: Words; readonly link?: string }[]
}

export const walks: readonly Walk[] = [
  {
    id: 'research',
    title: { en: 'For researchers: what was fitted, what was held out, what is claimed', ar: 'للباحثين: ما ووئم وما حُجب وما يُدّعى' },
    steps: [
      { text: { en: 'Begin with what misses: “Held against the record”, filter “outside”. The ensemble’s score stands first, this run beside it; each line opens its source.', ar: 'ابدأ بما لم يطابق: «في مقابلة السجل» ثم «غير المطابق». نتيجة المجموعة أولًا وهذه التشغيلة إلى جانبها، وكل سطر يفتح مصدره.' }, link: '#/episode?v=1&~shelf=record' },
      { text: { en: 'Then all cases: the scores view tells fitted and unseen apart and shows base rates beside the model.', ar: 'ثم كل الحالات: يفصل عرض النتائج بين ما ووئم وما لم يُرَ، ويضع المعدلات الأساسية إلى جانب النموذج.' }, link: '#/scores?v=1' },
      { text: { en: 'Vary what you doubt: every number under Levers names its source and whether it is published, estimated, fitted or chosen.', ar: 'غيّر ما تشك فيه: كل رقم في الروافع يسمّي مصدره وهل هو منشور أو مقدَّر أو موائَم أو مختار.' }, link: '#/levers?v=1' },
      { text: { en: 'Ask many runs with equal seeds, and take the runs along as a table.', ar: 'اسأل تشغيلات كثيرة ببذور متساوية، وخذ التشغيلات جدولًا.' }, link: '#/outcomes?v=1' },
      { text: { en: 'Bring a table of your own to the desk: calibrate, minimise, export as an R script.', ar: 'أحضر جدولك إلى المكتب: عايره واختصره واحفظه نصًّا بلغة R.' }, link: '#/desk?v=1' },
      { text: { en: 'Cite a run by scenario, changes, seed, version and fingerprint: the citation has them all.', ar: 'استشهد بالتشغيلة بالسيناريو والتغييرات والبذرة والإصدار والبصمة: صيغة الاقتباس تجمعها.' }, link: '#/episode?v=1&~shelf=take' },
    ],
  },
  {
    id: 'press',
    title: { en: 'For journalists: how to quote this', ar: 'للصحفيين: كيف يُنقل عن هذه الصفحة' },
    steps: [
      { text: { en: 'Quote the record by its source, not by us: each recorded number opens who says so, with the page. What is marked “from memory” is not to be quoted.', ar: 'انقل عن مصادر السجل لا عنّا: كل رقم مسجَّل يفتح قائله وصفحته. وما عُلّم «من الذاكرة» لا يُقتبس.' }, link: '#/episode?v=1&~shelf=losses' },
      { text: { en: 'Write “in a model” in the same sentence as any number of the model, and give the range of 8 in 10 runs, never one run alone.', ar: 'اكتب «بحسب نموذج» في الجملة نفسها التي فيها رقم من النموذج، واذكر مدى 8 من كل 10 تشغيلات، لا تشغيلة واحدة.' }, link: '#/levers?v=1' },
      { text: { en: 'It is no forecast: it does not say what will happen in any country. The foresight view shows how often such statements were wrong.', ar: 'ليس تنبؤًا: لا يقول ما سيحدث في أي بلد. وعرض الاستشراف يبيّن كم مرة أخطأت أقوال كهذه.' }, link: '#/foresight?v=1' },
      { text: { en: 'Where sources disagree both are given with their owner: keep both.', ar: 'حيث تختلف المصادر يُذكر القولان وصاحب كل منهما: فاذكر القولين.' }, link: '#/episode?v=1&~shelf=record' },
      { text: { en: 'Pictures carry their legend, seed, version and fingerprint: please do not cut them off.', ar: 'تحمل الصور مفتاحها وبذرتها وإصدارها وبصمتها: من فضلك لا تقصّها.' }, link: '#/episode?v=1&~shelf=days' },
    ],
  },
]

export const words = {
  title: { en: 'Lessons', ar: 'دروس' },
  lead: {
    en: 'Three sheets for a class, each with a question, a guess, a lever and an answer; two walks for those who come with a purpose. Each prints on its own.',
    ar: 'ثلاث أوراق للصف، في كل منها سؤال وتخمين ورافعة وجواب، ومساران لمن جاء لغرض. وكل منها يُطبع وحده.',
  },
  minutes: { en: '{minutes} minutes', ar: '{minutes} دقيقة' },
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
  where: { en: 'Sharara, {address}', ar: 'شرارة، {address}' },
} as const satisfies Record<string, Words | Record<string, Words>>
