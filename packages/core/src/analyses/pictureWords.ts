/** What pictures and tables of answers say. */
import type { Words } from '../text/index.ts'

export const pictureWords = {
  curve: {
    en: 'The median of the runs and the middle 50 and 90 of 100, at each value.',
    ar: 'وسيط التشغيلات، والخمسون والتسعون الوسطى من كل مئة، عند كل قيمة.',
  },
  shareCurve: { en: 'Share of the runs at each value, with its interval.', ar: 'نسبة التشغيلات عند كل قيمة مع مجال ثقتها.' },
  endsTitle: { en: 'How the runs end', ar: 'مآل التشغيلات' },
  endsSummary: {
    en: 'Share of the runs that end in each way, at each value.',
    ar: 'نسبة التشغيلات في كل مآل عند كل قيمة.',
  },
  map: { en: 'The mean of the runs at each pair of values.', ar: 'متوسط التشغيلات عند كل زوج من القيم.' },
  mainEffects: {
    en: 'What a factor does on average over all that the others do: the mean at its high end less that at its low end.',
    ar: 'ما يفعله العامل في المتوسط على كل ما تفعله البقية: متوسط طرفه الأعلى ناقص متوسط طرفه الأدنى.',
  },
  margins: {
    en: 'The mean over the lower and the upper half of each factor, whatever the others are: their difference.',
    ar: 'الفرق بين متوسط النصف الأعلى لكل عامل ومتوسط نصفه الأدنى أيًّا كانت البقية.',
  },
  effect: { en: 'effect', ar: 'الأثر' },
  mean: { en: 'mean', ar: 'المتوسط' },
  median: { en: 'median', ar: 'الوسيط' },
  band: { en: '5 to 95 of 100', ar: 'من 5 إلى 95 بالمئة' },
  muStar: { en: 'mean size of effect µ*', ar: 'متوسط حجم الأثر µ*' },
  mu: { en: 'mean effect µ', ar: 'متوسط الأثر µ' },
  sigma: { en: 'spread of effects σ', ar: 'تشتت الآثار σ' },
  first: { en: 'first order', ar: 'الأثر المنفرد' },
  total: { en: 'total', ar: 'الأثر الكلي' },
  second: { en: 'second order', ar: 'أثر الزوج' },
  pair: { en: 'pair', ar: 'الزوج' },
  index: { en: 'index (median of the slices)', ar: 'المؤشر (وسيط الشرائح)' },
  least: { en: 'least', ar: 'الأدنى' },
  most: { en: 'most', ar: 'الأعلى' },
  noise: { en: 'noise', ar: 'الضجيج' },
  morrisSummary: {
    en: 'How much a result changes when a factor goes through its range while the others stand where they stand, on average over many places.',
    ar: 'مقدار تغيّر النتيجة حين يقطع العامل مداه والبقية في مكانها، في المتوسط على مواضع كثيرة.',
  },
  mapSummary: {
    en: 'To the right what moves the result; high up what does so differently from place to place: in league with others, or bending.',
    ar: 'إلى طرف المحور ما يحرّك النتيجة، وإلى الأعلى ما يختلف أثره من موضع إلى آخر: لاشتراكه مع غيره أو لأنه غير خطي.',
  },
  sobolSummary: {
    en: 'Total: the part of the spread that would stay if all but this factor were known. First order: the part that would go if only it were known. The difference is what it does together with others.',
    ar: 'الكلي: ما يبقى من التشتت لو عُرف كل شيء إلا هذا العامل. المنفرد: ما يزول لو عُرف وحده. والفرق ما يفعله مع غيره.',
  },
  pairSummary: {
    en: 'What two factors do together beyond what each does alone.',
    ar: 'ما يفعله عاملان معًا فوق ما يفعله كل منهما وحده.',
  },
  pawnSummary: {
    en: 'How far the distribution of the result moves when a factor is held in a slice of its range (0 not at all, 1 wholly). What reaches no further than the diamond may be chance.',
    ar: 'مدى انزياح توزيع النتيجة حين يُثبَّت العامل في شريحة من مداه (0 لا ينزاح، 1 ينزاح كله). وما لا يتجاوز المعيّن قد يكون مصادفة.',
  },
  pawnNoise: { en: 'what chance reaches in 19 of 20 trials', ar: 'ما تبلغه المصادفة في 19 من 20 محاولة' },
  interval: { en: '95 % interval', ar: 'مجال الثقة 95 ٪' },
  factor: { en: 'factor', ar: 'العامل' },
  on: { en: 'on', ar: 'تعمل' },
  off: { en: 'off', ar: 'متوقفة' },
  shareOf: { en: 'Share of runs that end as “{end}”', ar: 'نسبة التشغيلات التي مآلها «{end}»' },
  nothing: {
    en: '{name}: it is the same in all runs; nothing can be said.',
    ar: '{name}: واحدة في كل التشغيلات، فلا شيء يُقال.',
  },
} as const satisfies Record<string, Words>
