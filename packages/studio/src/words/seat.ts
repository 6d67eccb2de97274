/** Words of a seat of power: why it fell or held, in sentences; and of the end: what decided, what would have made another end. */
import type { Words } from '@sharara/core'

export const words = {
  whyFell: { en: 'Why did the city hall of {place} fall?', ar: 'لماذا سقطت دار البلدية في {place}؟' },
  whyHeld: { en: 'Why did the city hall of {place} hold?', ar: 'لماذا صمدت دار البلدية في {place}؟' },
  gloss: {
    en: 'City hall: it stands for the buildings from which a region is governed. On {time}, in this run:',
    ar: 'دار البلدية: تُذكر هنا عن المباني التي يُحكم منها الإقليم. في {time} من هذه التشغيلة:',
  },
  crowdTitle: { en: 'Crowd against police', ar: 'الحشد في مواجهة الشرطة' },
  crowd: {
    en: '{people} faced {police} men in uniform; {share} of the crowd pushed, which makes {each} people for each officer.',
    ar: 'وقف {people} أمام {police} من رجال القوات، ودفع منهم {share}، أي {each} من الناس لكل فرد من القوات.',
  },
  crowdAlone: {
    en: '{people} stood before a building that nobody guarded.',
    ar: 'وقف {people} أمام مبنى لا يحرسه أحد.',
  },
  asideTitle: { en: 'Who stood aside', ar: 'من امتنع' },
  asideSome: {
    en: 'Of the forces here {share} stood aside: in uniform, at their post, and doing nothing against the crowd.',
    ar: 'امتنع {share} من القوات هنا: بزيّهم وفي مواقعهم، ولا يفعلون شيئًا ضد الحشد.',
  },
  asideNone: { en: 'Almost nobody: the numbers alone decided.', ar: 'لا أحد تقريبًا: حسمت الأعداد وحدها.' },
  bearsTitle: { en: 'What the building can bear', ar: 'ما يحتمله المبنى' },
  bears: {
    en: 'It holds against up to {bears} for each officer, and falls after {hours} above that.',
    ar: 'يصمد المبنى أمام {bears} لكل فرد من القوات على الأكثر، ويسقط إذا تجاوز الضغط ذلك مدة {hours}.',
  },
  bearsSmall: {
    en: 'Before fewer than {least} no such building falls in the model.',
    ar: 'ولا يسقط في النموذج مبنى كهذا أمام أقل من {least}.',
  },
  earlier: {
    en: 'Before that, the crowd had stood above the mark for {hours}, and had gone home.',
    ar: 'وكان الحشد قد تجاوز الحد قبل ذلك مدة {hours} ثم انصرف.',
  },
  calmNote: {
    en: 'A calm crowd counts for {calm} here and a raging one in full: that is a judgement of the model, not a measurement.',
    ar: 'يُحسب من الحشد الهادئ {calm} ومن الحشد الغاضب كله: هذا حكم من النموذج لا قياس.',
  },
  recordTitle: { en: 'In the record', ar: 'في السجل' },
  recordNone: { en: 'The record knows of no attempt on a seat of power here.', ar: 'لا يذكر السجل محاولة على مقر للسلطة هنا.' },
  recordUnknownHour: { en: 'hour not known', ar: 'الساعة غير معروفة' },
  picture: { en: 'People pushing for each officer in {place}', ar: 'من يدفعون لكل فرد من القوات في {place}' },
  pictureSummary: {
    en: 'The dashed line is what this building can bear without live fire; where the push stays above it for {hours}, it falls.',
    ar: 'الخط المتقطع ما يحتمله هذا المبنى بلا رصاص حي؛ وحيث يبقى الدفع فوقه {hours} يسقط.',
  },
  axis: { en: 'people for each officer', ar: 'من الناس لكل فرد' },
  push: { en: 'People pushing for each officer', ar: 'من يدفعون لكل فرد' },
  mark: { en: 'what the building bears', ar: 'ما يحتمله المبنى' },
  elsewhere: { en: 'The same question elsewhere in this run', ar: 'السؤال نفسه في أماكن أخرى من هذه التشغيلة' },
  fallen: { en: '{place}, {time}', ar: '{place}، {time}' },
} as const satisfies Record<string, Words>

/** Why it ended so. `{…}` are computed from the run. */
export const endWords = {
  title: { en: 'Why did it end so?', ar: 'لماذا انتهت هكذا؟' },
  flip: { en: 'What would have made another end', ar: 'ما الذي كان سيغيّر النهاية' },
  tableTitle: { en: 'All that decides, number by number', ar: 'كل ما يَحسم، رقمًا رقمًا' },
  sacrificed: {
    en: 'On {time} somebody of first rank lost his post; the ruler and the way of ruling stayed. The street had pressed with {most} days of full weight; it takes {resolve} to bring the ruler himself down.',
    ar: 'في {time} فقد شخص من الصف الأول منصبه، وبقي الحاكم وبقيت طريقة الحكم. ضغط الشارع بما يعادل {most} من أيام الثقل الكامل، وإسقاط الحاكم نفسه يحتاج إلى {resolve}.',
  },
  sacrificedCalm: {
    en: 'On {time} the state let somebody of first rank go by its own choice; the ruler and the way of ruling stayed. So small a share of the people was out that the ruler himself was never pressed.',
    ar: 'في {time} ضحّت الدولة باختيارها بشخص من الصف الأول، وبقي الحاكم وبقيت طريقة الحكم. وكانت حصة من خرجوا من الشعب أصغر من أن تضغط على الحاكم نفسه.',
  },
  pressedOut: {
    en: 'The street pressed with {most} days of full weight: enough to cost somebody of first rank his post ({sacrifice}), not enough to bring the ruler down ({resolve}).',
    ar: 'ضغط الشارع بما يعادل {most} من أيام الثقل الكامل: يكفي ليفقد شخص من الصف الأول منصبه ({sacrifice})، ولا يكفي لإسقاط الحاكم ({resolve}).',
  },
  fellLost: {
    en: 'The ruler went, but those who had brought people out weighed {movement} against {top} of the old network and its rivals: the change did not become theirs.',
    ar: 'ذهب الحاكم، لكن وزن من أخرجوا الناس كان {movement} أمام {top} للشبكة القديمة ومنافسيها: فلم يصبح التغيير لهم.',
  },
  captured: {
    en: 'The ruler went, and an organised rival ({rival}) outweighed the old network ({deep}) and the movement ({movement}): it took what others had won.',
    ar: 'ذهب الحاكم، وغلب منافس منظم ({rival}) الشبكة القديمة ({deep}) والحراك ({movement}): فأخذ ما كسبه غيره.',
  },
  revolution: {
    en: 'The ruler went or gave in, and the movement weighed {movement} where {needed} was needed to keep the gain.',
    ar: 'ذهب الحاكم أو أذعن، وبلغ وزن الحراك {movement} حيث كان يلزم {needed} لحفظ المكسب.',
  },
  reform: {
    en: 'Both sides had somebody who could agree: the movement weighed {movement}, enough for reform ({reform}), not for more ({needed}).',
    ar: 'كان في الطرفين من يستطيع أن يتفق: بلغ وزن الحراك {movement}، وهو يكفي للإصلاح ({reform}) لا لأكثر منه ({needed}).',
  },
  crushed: {
    en: 'The streets were emptied by force: for each million people {force} were killed or, weighed less, arrested, where {least} counts as great force; and {gone} of the largest crowd was gone at the end.',
    ar: 'أُفرغت الشوارع بالقوة: بلغ القتلى، ومعهم المعتقلون بوزن أقل، {force} لكل مليون من الناس حيث يُعدّ {least} قوة كبيرة، وغاب في النهاية {gone} من أكبر حشد.',
  },
  conceded: {
    en: 'What was asked was granted by the time the crowd was largest, and force stayed below what counts as great ({force} of {least} for each million people).',
    ar: 'مُنح المطلوب قبل أن يبلغ الحشد أقصاه، وبقيت القوة دون ما يُعدّ كبيرًا ({force} من {least} لكل مليون من الناس).',
  },
  faded: {
    en: 'The crowd went home by itself: nothing at the core was granted, and force stayed below what counts as great ({force} of {least} for each million people).',
    ar: 'انصرف الحشد من تلقاء نفسه: لم يُمنح شيء من لبّ المطلب، وبقيت القوة دون ما يُعدّ كبيرًا ({force} من {least} لكل مليون من الناس).',
  },
  fadedStill: {
    en: 'Great force was used, but the streets were not emptied by it ({gone} of the largest crowd gone), or the crowd was too small to speak of crushing.',
    ar: 'استُعملت قوة كبيرة، لكن الشوارع لم تخلُ بها (غاب {gone} من أكبر حشد)، أو كان الحشد أصغر من أن يقال إنه سُحق.',
  },
  war: {
    en: 'Half of the army turned against the other half while both fired: two armed sides.',
    ar: 'انقلب نصف الجيش على نصفه والطرفان يطلقان النار: جانبان مسلحان.',
  },
  flipFall: {
    en: 'The ruler himself would have fallen had the street pressed {times} as hard or as long, or had more of the army stood aside.',
    ar: 'كان الحاكم نفسه سيسقط لو ضغط الشارع {times} من شدته أو مدته، أو لو امتنع من الجيش قسم أكبر.',
  },
  flipNever: {
    en: 'The ruler himself was never in danger: for that a far larger share of the people would have had to be out, or much of the army would have had to stand aside.',
    ar: 'لم يكن الحاكم نفسه في خطر قط: كان ذلك يحتاج إلى خروج حصة أكبر بكثير من الشعب، أو إلى امتناع قسم كبير من الجيش.',
  },
  flipSacrifice: {
    en: 'With {times} the pressure somebody of first rank would have had to go.',
    ar: 'ولو بلغ الضغط {times} مما كان لذهب شخص من الصف الأول.',
  },
  flipWithout: {
    en: 'Without that sacrifice this run would count as: {end}.',
    ar: 'ولولا تلك التضحية لعُدّ مآل هذه التشغيلة: {end}.',
  },
  flipForce: {
    en: 'With {times} as many killed and arrested it would count as crushed.',
    ar: 'ولو بلغ القتلى والمعتقلون {times} مما كانوا لعُدّت ساحقة للحراك.',
  },
  flipLess: {
    en: 'With {times} as many killed and arrested it would count as: {end}.',
    ar: 'ولو بلغ القتلى والمعتقلون {times} مما كانوا لكان المآل: {end}.',
  },
  flipMovement: {
    en: 'The gain would have been kept by a movement {times} as strong: leadership, a programme, a guard against rivals and mass make it strong.',
    ar: 'وكان المكسب سيُحفظ لو كانت قوة الحراك {times} مما كانت: والقيادة والبرنامج والحراسة من المنافسين والكثرة هي ما يقوّيه.',
  },
  note: {
    en: 'These marks are chosen by us and the same for every country; each is a number one can change under Levers.',
    ar: 'هذه الحدود اختيارنا، وهي واحدة لكل البلدان؛ وكل منها رقم يمكن تغييره في الروافع.',
  },
} as const satisfies Record<string, Words>
