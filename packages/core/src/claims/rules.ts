/**
 * The rules by which a test becomes a verdict: in words for the reader, in code below. Written before any verdict was computed,
 * though by people who knew the cases and had read the table.
 */
import type { Words } from '../text/index.ts'
import type { RuleName, Verdict } from './contract.ts'

/** A condition must hold in at least this share of cases. */
export const conditionLine = 0.75
/** What is usual holds in more than half. */
export const usualLine = 0.5
export const level = 0.9
/** One-sided chance below which a difference is taken to be there; 5 % in each tail, as in the interval. */
export const alpha = 0.05
/** Below this many nothing is said. */
export const fewest = 5
export const necessityCut = 0.9
export const sufficiencyCut = 0.8
export const relevanceCut = 0.5

export const rules: Readonly<Record<RuleName, Words>> = {
  condition: {
    en: 'Supported if the whole 90 % interval of the share (Clopper–Pearson) lies above 0.75, contradicted if it lies below, else undetermined; also undetermined below 5 cases.',
    ar: 'مؤيَّد إن وقع مجال الثقة 90 ٪ للنسبة (كلوبر–بيرسون) كله فوق 0.75، ومنقوض إن وقع كله دونها، وإلا غير محسوم؛ وغير محسوم دون 5 حالات.',
  },
  usual: {
    en: 'Supported if the whole 90 % interval of the share (Clopper–Pearson) lies above one half, contradicted if it lies below, else undetermined; also undetermined below 5 cases.',
    ar: 'مؤيَّد إن وقع مجال الثقة 90 ٪ للنسبة (كلوبر–بيرسون) كله فوق النصف، ومنقوض إن وقع كله دونه، وإلا غير محسوم؛ وغير محسوم دون 5 حالات.',
  },
  base: {
    en: 'Against how common it is in the world: supported if so many or more would come by chance with at most 5 %, contradicted if so few or fewer would, else undetermined.',
    ar: 'قياسًا على شيوعه في العالم: مؤيَّد إن كان احتمال هذا العدد أو أكثر مصادفة 5 ٪ على الأكثر، ومنقوض إن كان احتمال هذا العدد أو أقل كذلك، وإلا غير محسوم.',
  },
  contrast: {
    en: 'Fisher’s exact test, one-sided: supported if the chance in the direction of the claim is at most 5 %, contradicted if it is in the other direction, else undetermined; also undetermined if one of the two groups has fewer than 3 cases.',
    ar: 'اختبار فيشر الدقيق من طرف واحد: مؤيَّد إن كان الاحتمال في اتجاه الأطروحة 5 ٪ على الأكثر، ومنقوض إن كان في عكسه، وإلا غير محسوم؛ وغير محسوم إن قلّت إحدى المجموعتين عن 3 حالات.',
  },
  ranks: {
    en: 'Exact rank-sum test, one-sided: supported if the chance in the direction of the claim is at most 5 %, contradicted if it is in the other direction, else undetermined; also undetermined if one of the two groups has fewer than 3 cases.',
    ar: 'اختبار مجموع الرتب الدقيق من طرف واحد: مؤيَّد إن كان الاحتمال في اتجاه الأطروحة 5 ٪ على الأكثر، ومنقوض إن كان في عكسه، وإلا غير محسوم؛ وغير محسوم إن قلّت إحدى المجموعتين عن 3 حالات.',
  },
  same: {
    en: 'That two groups do not differ: contradicted if Fisher’s two-sided exact test gives at most 5 %, else undetermined, for so few cases cannot show that there is no difference.',
    ar: 'أن المجموعتين لا تختلفان: منقوض إن أعطى اختبار فيشر من الطرفين 5 ٪ على الأكثر، وإلا غير محسوم، فهذا العدد القليل لا يثبت انعدام الفرق.',
  },
  each: {
    en: 'Said of each and every step: contradicted by a single step that plainly goes the other way, supported if at least 4 steps all plainly agree, else undetermined.',
    ar: 'قيل عن كل خطوة: تنقضه خطوة واحدة تخالف بوضوح، ويؤيَّد إن وافقت 4 خطوات على الأقل كلها بوضوح، وإلا غير محسوم.',
  },
  facts: {
    en: 'Single facts that the record can confirm or deny: supported if all agree, contradicted if none does, mixed if some do; undetermined where the record is silent.',
    ar: 'وقائع مفردة يثبتها السجل أو ينفيها: مؤيَّد إن وافقت كلها، ومنقوض إن لم توافق واحدة، ومختلط إن وافق بعضها؛ وغير محسوم حيث يصمت السجل.',
  },
  typical: {
    en: 'Likeness of every case to all others: supported if Kazakhstan 2022 is among the most typical tenth, contradicted if it is in the less typical half, else undetermined.',
    ar: 'شَبه كل حالة بسائر الحالات: مؤيَّد إن كانت كازاخستان 2022 في العُشر الأكثر نموذجية، ومنقوض إن كانت في النصف الأقل، وإلا غير محسوم.',
  },
  pillars: {
    en: 'Supported if some pillar is necessary (inclusion at least 0.9, relevance at least 0.5) and some pair of pillars is sufficient (inclusion at least 0.8 on 3 cases or more); mixed if only one of the two holds, contradicted if neither does.',
    ar: 'مؤيَّد إن كان ركنٌ ما لازمًا (شمول 0.9 وصلة 0.5 على الأقل) وكان زوجٌ من الأركان كافيًا (شمول 0.8 على الأقل في 3 حالات أو أكثر)؛ ومختلط إن صح أحدهما، ومنقوض إن لم يصح أي منهما.',
  },
  outOfTime: {
    en: 'On all countries and years, quiet ones included: forecasts made out of time from population and the columns of the condition, against population alone, for four labels. Supported if the area under the ROC curve grows with its whole 90 % interval above 0 for at least two labels, but mixed if a forecast from all conditions loses nothing without this one; contradicted if an interval lies below 0 for one label and above for none, or if all lie below +0.01; else undetermined.',
    ar: 'على كل البلدان والسنوات، والهادئة منها: توقعات خارج زمن التدريب من السكان وأعمدة الشرط، قياسًا على السكان وحدهم، لأربعة مؤشرات. مؤيَّد إن زادت المساحة تحت منحنى التمييز ومجالها 90 ٪ كله فوق الصفر لمؤشرين على الأقل، ومختلط إن لم يفقد التوقع من كل الشروط شيئًا بدونه؛ ومنقوض إن وقع المجال دون الصفر لمؤشر ولم يقع فوقه لأيٍّ منها، أو وقعت كلها دون +0.01؛ وإلا غير محسوم.',
  },
  product: {
    en: 'Out of time, on top of population, democracy and the two columns themselves: supported if their product adds with the whole 90 % interval above 0 for at least two labels, contradicted if all intervals lie below +0.01, else undetermined.',
    ar: 'خارج زمن التدريب، فوق السكان والديمقراطية والعمودين نفسيهما: مؤيَّد إن أضاف حاصل ضربهما ومجاله 90 ٪ كله فوق الصفر لمؤشرين على الأقل، ومنقوض إن وقعت المجالات كلها دون +0.01، وإلا غير محسوم.',
  },
  reference: {
    en: 'Likeness to Kazakhstan 2021 as a forecast, beside likeness to every other country: supported if Kazakhstan is among the best 5 % of references for both labels within one and five years, contradicted if it is below the median for all, else mixed.',
    ar: 'الشبه بكازاخستان 2021 بوصفه توقعًا، بجانب الشبه بكل بلد آخر: مؤيَّد إن كانت كازاخستان في أفضل 5 ٪ من المراجع للمؤشرين خلال سنة وخلال خمس، ومنقوض إن كانت دون الوسيط فيها كلها، وإلا مختلط.',
  },
  trend: {
    en: 'Supported if the log-odds of an onset rise over the years with the whole 90 % interval (countries drawn anew) above 0 for at least two labels, contradicted if an interval lies below 0 for one and above for none, else undetermined.',
    ar: 'مؤيَّد إن ارتفعت أرجحية البدء عبر السنين ومجالها 90 ٪ (بإعادة سحب البلدان) كله فوق الصفر لمؤشرين على الأقل، ومنقوض إن وقع المجال دون الصفر لمؤشر ولم يقع فوقه لأيٍّ منها، وإلا غير محسوم.',
  },
  learning: {
    en: 'Within countries, over their years of large protest: contradicted (rulers learn) if the share of years in which the state gave way rises with the whole 90 % interval above 0, supported if the interval ends below one in a hundred with each wave, else undetermined.',
    ar: 'داخل البلدان، عبر سنوات احتجاجها الكبير: منقوض (أي أن الحكام يتعلمون) إن ارتفعت نسبة السنوات التي استجابت فيها الدولة والمجال 90 ٪ كله فوق الصفر، ومؤيَّد إن انتهى المجال دون واحد في المئة مع كل موجة، وإلا غير محسوم.',
  },
  calendar: {
    en: 'On the days on which protests began, 1990–2019, in all countries: the rate on the days asked about, against days near by and against the countries where they are days like others. Supported if the whole 90 % interval of the ratio (countries drawn anew) lies below 1, contradicted if it lies above 0.9, less than a tenth fewer, else undetermined.',
    ar: 'على أيام بدء الاحتجاجات 1990–2019 في كل البلدان: المعدل في الأيام المسؤول عنها، قياسًا على أيام قريبة منها وعلى بلدان هي فيها أيام كغيرها. مؤيَّد إن وقع مجال النسبة 90 ٪ (بإعادة سحب البلدان) كله دون 1، ومنقوض إن وقع كله فوق 0.9، أي أن النقص دون العُشر، وإلا غير محسوم.',
  },
  falls: {
    en: 'As with onsets, but with the label that a ruler lost office under mass protest (undisputed falls 2000–2022, of a list with sources): supported if the area under the ROC curve grows over population alone with its whole 90 % interval above 0, but mixed if a forecast from all conditions loses nothing without this one; contradicted if the interval lies below +0.01; else undetermined.',
    ar: 'كما مع البدايات، لكن بمؤشر فقدان حاكم منصبه تحت احتجاج واسع (سقوط لا خلاف عليه 2000–2022، من قائمة بمصادرها): مؤيَّد إن زادت المساحة تحت منحنى التمييز على السكان وحدهم ومجالها 90 ٪ كله فوق الصفر، ومختلط إن لم يفقد التوقع من كل الشروط شيئًا بدونه؛ ومنقوض إن وقع المجال دون +0.01؛ وإلا غير محسوم.',
  },
  habit: {
    en: 'The share of waves that are answered mainly as the one before, against the same with the order of waves mixed inside each country (90 % of 2,000 mixtures): contradicted (rulers learn) if the whole difference lies below 0, supported if it lies above −0.05, else undetermined. Written by people who knew the figures of an earlier trial.',
    ar: 'نسبة الموجات التي رُدّ عليها غالبًا كسابقتها، قياسًا على مثلها والترتيب مخلوط داخل كل بلد (90 ٪ من 2,000 خلطة): منقوض (أي أن الحكام يتعلمون) إن وقع الفرق كله دون الصفر، ومؤيَّد إن وقع كله فوق ‎−0.05، وإلا غير محسوم. وكتبها من عرف أرقام تجربة سابقة.',
  },
  order: {
    en: 'Against the order of waves mixed inside each country (2,000 mixtures): supported if so much of a rise or more would come by chance with at most 5 %, contradicted if so little or less would, else undetermined. Written by people who knew the figures of an earlier trial.',
    ar: 'قياسًا على ترتيب الموجات مخلوطًا داخل كل بلد (2,000 خلطة): مؤيَّد إن كان احتمال هذا الصعود أو أكثر مصادفة 5 ٪ على الأكثر، ومنقوض إن كان احتمال هذا القدر أو أقل كذلك، وإلا غير محسوم. وكتبها من عرف أرقام تجربة سابقة.',
  },
  results: {
    en: 'Change of polyarchy and corruption beyond matched country-years, 90 % intervals: by outcome where the intervals of unarmed success and failure after five years lie apart in one of the two; by means where those of unarmed success and armed episodes lie apart in polyarchy, or armed ones lose polyarchy after ten years. Supported if by outcome alone, contradicted if by means alone, mixed if by both, undetermined if by neither. Written by people who knew the figures of an earlier trial.',
    ar: 'تغيّر الديمقراطية والفساد فوق السنوات المشابهة، بمجالات 90 ٪: بحسب المآل إن تباعد مجالا النجاح والإخفاق غير المسلحين بعد خمس سنوات في أحدهما؛ وبحسب الوسيلة إن تباعد مجالا النجاح غير المسلح والموجات المسلحة في الديمقراطية، أو خسرتها المسلحة بعد عشر سنوات. مؤيَّد إن كان بالمآل وحده، ومنقوض إن كان بالوسيلة وحدها، ومختلط إن كان بهما، وغير محسوم إن لم يكن بأيٍّ منهما. وكتبها من عرف أرقام تجربة سابقة.',
  },
  parent: {
    en: 'The chain of first crowds of 10,000 in the lands of the East, 1986–91, by the weekly chance of the clocks (a constant and recent crowds elsewhere, on the same grid): with the first crowd asked about lighting others as every other does, and with it lighting none. Supported if the log-likelihood is higher by at least 1.353 with it (half the 90 % quantile of χ² with one degree of freedom), contradicted if it is lower by as much, else undetermined. Written by people who knew the figures of an earlier trial.',
    ar: 'سلسلة أول الحشود بعشرة آلاف في أراضي الشرق 1986–1991 باحتمال الساعات الأسبوعي (ثابت وحشود حديثة في غيرها، على الشبكة نفسها): مرة والحشد المسؤول عنه يُشعل غيره كسائرها، ومرة وهو لا يُشعل أحدًا. مؤيَّد إن كان لوغاريتم الأرجحية أعلى معه بـ1.353 على الأقل (نصف المئين 90 لمربع كاي بدرجة حرية)، ومنقوض إن كان أدنى بهذا القدر، وإلا غير محسوم. وكتبها من عرف أرقام تجربة سابقة.',
  },
  capture: {
    en: 'Change of polyarchy two years after an unarmed success, beyond matched country-years, 90 % intervals: supported (a gain that nobody guards is taken) if the interval of successes ended by a coup lies wholly below that of the others and below 0, contradicted if it lies wholly above, else undetermined; also undetermined below 5 episodes. Written by people who knew the figures of an earlier trial.',
    ar: 'تغيّر الديمقراطية بعد سنتين من نجاح غير مسلح، فوق السنوات المشابهة، بمجالات 90 ٪: مؤيَّد (أي أن مكسبًا لا يحرسه أحد يُؤخذ) إن وقع مجال ما انتهى بانقلاب كله دون مجال غيره ودون الصفر، ومنقوض إن وقع كله فوقه، وإلا غير محسوم؛ وغير محسوم دون 5 موجات. وكتبها من عرف أرقام تجربة سابقة.',
  },
  promise: {
    en: 'On all country-weeks 1991–2019: the hazard of the clocks with conditions, own waves, own killings, and a memory of the fall of the country’s own ruler (half-life as the switch of the era clock has it), which stands for the fresh promise of a new one. Supported if the whole 90 % interval of that term lies below 0 (a fresh promise keeps waves away) for at least two of the three definitions of a wave; contradicted if it lies above 0 for one and below for none; else undetermined. Written by people who knew the figures of an earlier trial on another list of rulers.',
    ar: 'على كل أسابيع البلدان 1991–2019: خطر الساعات بالشروط وموجات البلد نفسه وقتلاه، ومعها ذاكرة سقوط حاكم البلد نفسه (بعمر النصف الذي يأخذه مفتاح ساعة الحقبة)، وهي تقوم مقام وعد الحاكم الجديد وهو بعدُ غض. مؤيَّد إن وقع مجال هذا الحد 90 ٪ كله دون الصفر (أي أن الوعد الغض يدفع الموجات) لتعريفين على الأقل من تعريفات الموجة الثلاثة؛ ومنقوض إن وقع فوق الصفر لأحدها ولم يقع دونه لأيٍّ منها؛ وإلا غير محسوم. وكتبها من عرف أرقام تجربة سابقة على قائمة حكام أخرى.',
  },
  matched: {
    en: 'Income a head and corruption (V-Dem) of the country over its thirty years, beside the eight countries that were likest it in the first year on record. Poverty agrees if income fell, or rose less than in at least seven of the eight, and disagrees if it rose and more than in at least four. Corruption agrees if it rose and more than in at least four of the eight, and disagrees if it fell. Supported if both agree, contradicted if both disagree, mixed if one agrees and the other disagrees, else undetermined. Written by people who knew the figures of an earlier trial.',
    ar: 'دخل الفرد والفساد (V-Dem) في البلد عبر سنواته الثلاثين، بجانب البلدان الثمانية الأشبه به في أول سنة مسجَّلة. الفقر يوافق إن هبط الدخل أو ارتفع أقل مما في سبعة منها على الأقل، ويخالف إن ارتفع وأكثر مما في أربعة على الأقل. والفساد يوافق إن ارتفع وأكثر مما في أربعة منها على الأقل، ويخالف إن هبط. مؤيَّد إن وافقا معًا، ومنقوض إن خالفا معًا، ومختلط إن وافق أحدهما وخالف الآخر، وإلا غير محسوم. وكتبها من عرف أرقام تجربة سابقة.',
  },
  ignored: {
    en: 'Around every political wave of 5,000 on record, 1990–2020: the share of protests of which the state took no notice, among the smaller ones of the eight weeks before, and among all of the eight weeks from its beginning on. Supported if more than half were ignored before and the whole 90 % interval of the difference (countries drawn anew) lies above 0; contradicted if the interval lies below 0; else undetermined. It asks whether a wave is ignored while it is small; where it stood is not on record.',
    ar: 'حول كل موجة سياسية بخمسة آلاف في السجل، 1990–2020: نسبة الاحتجاجات التي لم تلتفت إليها الدولة، بين أصغرها في الأسابيع الثمانية السابقة، وبين كلها في الأسابيع الثمانية منذ بدايتها. مؤيَّد إن أُهمل أكثر من النصف قبلها ووقع مجال الفرق 90 ٪ (بإعادة سحب البلدان) كله فوق الصفر؛ ومنقوض إن وقع دون الصفر؛ وإلا غير محسوم. وهي تسأل هل تُهمل الموجة وهي صغيرة؛ أما مكانها فليس في السجل.',
  },
  toCome: {
    en: 'Worlds of the clock for the next ten years, fitted to all that is on record: supported if in at least 95 of 100 a ruler falls after a wave that wanted him gone, and the clock had earned it: of 2011–2019, fitted to 2010, as many such waves came as it said, or more (the record not below the lower 5 %). Contradicted if in fewer than 5 of 100 a ruler falls, else undetermined. It counts; it names neither date nor place.',
    ar: 'عوالم الساعة للسنوات العشر القادمة، مواءمةً على كل ما في السجل: مؤيَّد إن سقط في 95 من كل 100 منها حاكم بعد موجة أرادت رحيله، وكانت الساعة قد استحقت ذلك: أي جاء في 2011–2019، وهي مواءمة حتى 2010، من هذه الموجات بقدر ما قالت أو أكثر (فلا يقع السجل دون أدنى 5 ٪). ومنقوض إن سقط حاكم في أقل من 5 من كل 100، وإلا غير محسوم. وهي تعدّ، ولا تسمّي تاريخًا ولا مكانًا.',
  },
  nothing: {
    en: 'There is nothing to test it on: undetermined, with the reason.',
    ar: 'لا شيء يُختبر عليه: غير محسوم، مع السبب.',
  },
}

export const combination: Words = {
  en: 'Questions about countries in general are first put to all countries and years, quiet ones included, and then to the cases; those about one country to its record. The first question decides. If it is supported and another is contradicted or mixed, or it is contradicted and another is supported or mixed, the claim is mixed. A verdict that turns into its opposite under another coding is mixed; one that fewer than half of the other codings share is undetermined.',
  ar: 'تُعرض الأسئلة عن البلدان عمومًا أولًا على كل البلدان والسنوات، والهادئة منها، ثم على الحالات؛ والأسئلة عن بلد واحد على سجله. والسؤال الأول هو الحاسم. فإن أُيّد ونُقض غيره أو اختلط، أو نُقض وأُيّد غيره أو اختلط، فالأطروحة مختلطة. والحكم الذي ينقلب إلى ضده بترميز آخر مختلط؛ والذي لا يشاركه نصف الترميزات الأخرى غير محسوم.',
}

/** Of a share with its interval. */
export function shareVerdict(n: number, low: number, high: number, line: number): Verdict {
  if (n < fewest) return 'undetermined'
  return low > line ? 'supported' : high < line ? 'contradicted' : 'undetermined'
}

export function chanceVerdict(forClaim: number, againstClaim: number): Verdict {
  return forClaim <= alpha ? 'supported' : againstClaim <= alpha ? 'contradicted' : 'undetermined'
}

const opposite: Readonly<Partial<Record<Verdict, Verdict>>> = { supported: 'contradicted', contradicted: 'supported' }

/** The verdict of one question with its other codings. */
export function withCodings(own: Verdict, others: readonly Verdict[]): Verdict {
  const other = opposite[own]
  if (other === undefined || others.length === 0) return own
  if (others.includes(other)) return 'mixed'
  return others.filter((each) => each === own).length * 2 >= others.length ? own : 'undetermined'
}

export function combined([main, ...more]: readonly Verdict[]): Verdict {
  if (main === undefined) return 'undetermined'
  const other = opposite[main]
  return other !== undefined && more.some((each) => each === other || each === 'mixed') ? 'mixed' : main
}
