/** Constants of model.md sections 4 (marches, attention), 6 (the state's answer) and 7 (the end). */
import type { QuantityTable } from '../../quantities/index.ts'
import { carried, chosen, even, fitted, number, prototype } from './declare.ts'

export const stateConstants = {
  marchShare: number('share', 0.25, 0, 1, carried, ['Marchers', 'السائرون'], ['Share of the mobilised nearby who march to a larger crowd.', 'حصة المشاركين القريبين الذين يسيرون إلى حشد أكبر.']),
  marchKm: number('km', 45, 5, 300, carried, ['Length of a march', 'طول المسيرة'], ['Distance within which columns march.', 'المسافة التي تقطعها المسيرات.']),
  marchCrowd: number('people', 300, 10, 20000, carried, ['Crowd that draws marches', 'حشد يجذب المسيرات'], ['Crowd at the goal at which columns set out.', 'حشد الهدف الذي تنطلق عنده المسيرات.']),
  attentionHours: number('h', 3, 0.5, 72, carried, ['Speed of attention', 'سرعة الانتباه'], ['Half-time in which the state takes notice.', 'زمن النصف الذي تنتبه فيه الدولة.']),
  noticed: number('people', 300, 10, 20000, carried, ['Notice', 'الملاحظة'], ['Attention from which an unanswered crowd feels ignored.', 'الانتباه الذي يشعر عنده حشد بلا رد بالتجاهل.']),
  reliefLag: number('share', 0.15, 0, 1, carried, ['Rest of a withdrawn shock', 'بقية الصدمة المسحوبة'], ['Share of a withdrawn shock that stays in prices.', 'حصة الصدمة المسحوبة التي تبقى في الأسعار.']),
  concessionSize: number('share', 0.25, 0, 1, carried, ['Size of a concession', 'حجم التنازل'], ['Acquiescence that a concession of ordinary size would buy if it were believed and granted in full.', 'الرضوخ الذي يشتريه تنازل عادي لو صُدِّق ومُنح كاملًا.']),
  partialCut: number('share', 0.35, 0, 1, { kind: 'estimated', text: 'mobile data were about three quarters of traffic in Kazakhstan and were cut first', url: 'https://gixtools.net/2022/01/internet-shut-down-in-kazakhstan-amid-unrest/' }, ['Net after a partial cut', 'الإنترنت بعد قطع جزئي'], ['Share of the net left by a partial cut.', 'حصة الإنترنت المتبقية بعد قطع جزئي.']),
  fullCut: number('share', 0.05, 0, 1, { kind: 'published', text: 'connectivity about 5 % of normal on 7 January 2022', url: 'https://cyberlaw.ccdcoe.org/wiki/Kazakhstan_internet_blockage_(2022)' }, ['Net after a full cut', 'الإنترنت بعد قطع كامل'], ['Share of the net left by a full cut.', 'حصة الإنترنت المتبقية بعد قطع كامل.']),
  curfewCrowd: number('share', 0.322, 0, 1, fitted, ['Crowd under curfew', 'الحشد تحت حظر التجول'], ['Share of the night crowd that shows itself under curfew.', 'حصة حشد الليل التي تظهر تحت حظر التجول.'], even(0.2, 0.8)),
  arrestEffect: number('share', 0.15, 0, 1, carried, ['Effect of arrests', 'أثر الاعتقالات'], ['Share of organisation lost when organisers are arrested.', 'حصة التنظيم المفقودة عند اعتقال المنظمين.']),
  splitEffect: number('share', 0.3, 0, 1, chosen('no data; crowds of other blocs count that much less'), ['Effect of splitting', 'أثر التفريق'], ['How much less news of other blocs counts after the state has split the crowd.', 'كم تقل قيمة أخبار الكتل الأخرى بعد تفريق الحشد.']),
  delaySpread: number('1', 0.3, 0, 1.5, chosen('delays of answers differ by a third between otherwise equal crises'), ['Unlikeness of delays', 'تباين التأخير'], ['Standard deviation of the logarithm of an answer’s delay.', 'الانحراف المعياري للوغاريتم تأخير الرد.']),
  sparkSpread: number('1', 0.3, 0, 1.5, chosen('reports of the first gatherings differ by a third'), ['Unlikeness of sparks', 'تباين الشرارات'], ['Standard deviation of the logarithm of the number who come at the spark.', 'الانحراف المعياري للوغاريتم عدد من يأتون عند الشرارة.']),
  learningRate: number('1', 0.5, 0, 3, prototype('4.1: η about 0.5'), ['Size of a lesson', 'حجم الدرس'], ['How far one day’s lesson moves the weight of an answer at full learning (η).', 'مقدار ما يحرّكه درس يوم من وزن الرد عند التعلم الكامل (η).']),
  massShare: number('share', 0.01, 0.0001, 0.2, prototype('4.2'), ['Full mass', 'الكثرة الكاملة'], ['Share of the people at which the pillar of mass is full.', 'حصة الناس التي يكتمل عندها ركن الكثرة.']),
  calmShare: number('share', 0.002, 0, 0.1, prototype('4.2'), ['Calm', 'الهدوء'], ['Share of its peak under which the crowd is gone.', 'حصة الذروة التي يُعدّ الحشد دونها قد ذهب.']),
  pressureLoss: number('1 / day', 0.15, 0, 1, prototype('4.2'), ['Relief of pressure', 'زوال الضغط'], ['Pressure on the ruler that passes in a day.', 'الضغط على الحاكم الذي يزول في يوم.']),
  columnCrowd: number('people', 50, 1, 20000, chosen('from then on the story tells a march; nothing else hangs on it'), ['Column, told', 'مسيرة تُروى'], ['Mobilised people from which a march is told.', 'عدد المشاركين الذي يُروى عنده انطلاق مسيرة.']),
  gatheringCrowd: number('people', 100, 1, 20000, chosen('a gathering of 100 counts as one in the records of both fitted episodes'), ['Gathering, told', 'تجمّع يُروى'], ['Visible crowd from which a first gathering is told.', 'الحشد المرئي الذي يُروى عنده أول تجمّع.']),
  curfewFrom: number('h', 23, 12, 24, chosen('the hours of curfew of January 2022 in Kazakhstan, 23 to 7, as the prototype had them'), ['Curfew from', 'حظر التجول من'], ['Hour of the clock at which a curfew begins.', 'الساعة التي يبدأ فيها حظر التجول.']),
  curfewTo: number('h', 7, 0, 12, chosen('the hours of curfew of January 2022 in Kazakhstan, 23 to 7, as the prototype had them'), ['Curfew to', 'حظر التجول إلى'], ['Hour of the clock at which a curfew ends.', 'الساعة التي ينتهي فيها حظر التجول.']),
  lessonFade: number('1', 0.25, 0, 1, prototype('4.1'), ['Fading of lessons', 'نسيان الدروس'], ['Part of a lesson that a new one displaces at full learning.', 'حصة الدرس التي يزيحها درس جديد عند التعلم الكامل.']),
} as const satisfies QuantityTable
